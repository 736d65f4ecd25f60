"""The person's own word stands where a card has a place for it, and nowhere else."""

import pytest

from healingjournal.learn import catalogue, wording
from healingjournal.learn.own_words import OwnWord, in_own_words, places

LANGUAGES = catalogue.languages()
PLACES = [(lang, card_id) for lang in LANGUAGES for card_id in places(lang)]
SAID = {
    ("en", "L11"): "Anger often comes after abuse, and so does a short temper.",
    ("en", "L25"): "Abuse is done to men and to boys too.",
    ("en", "L26"): "Abuse is done to people of every gender and every way to love.",
    ("en", "L27"): "Abuse can come from someone whose help is needed: a carer, a relative, staff.",
    ("es", "L11"): "Tras una agresión es común la rabia, y también saltar por poco.",
    ("es", "L26"): "La agresión le llega a gente de todo género y de todo modo de amar.",
    ("es", "L27"): "A veces la agresión viene de alguien cuya ayuda hace falta: quien cuida, la",
}
WORDS = {"en": OwnWord("abuse"), "es": OwnWord("agresión", "la")}


@pytest.mark.parametrize(("lang", "card_id"), PLACES)
def test_each_place_is_in_its_card_once_and_the_sentence_around_it_holds(
    lang: str, card_id: str
) -> None:
    card = catalogue.card(card_id, lang)
    phrase, _form = places(lang)[card_id]
    assert " ".join(card.paragraphs).count(phrase) == 1
    said = " ".join(in_own_words(card, WORDS[lang]).paragraphs)
    assert SAID[lang, card_id] in said
    assert phrase not in said


def test_every_place_is_looked_at_here() -> None:
    assert set(PLACES) == set(SAID)


def test_a_masculine_word_takes_its_own_articles() -> None:
    abuse = OwnWord("abuso")
    assert "Tras un abuso es" in in_own_words(catalogue.card("L11", "es"), abuse).paragraphs[0]
    assert "El abuso le llega" in in_own_words(catalogue.card("L26", "es"), abuse).paragraphs[0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_else_of_a_card_and_all_other_cards_stay_as_they_are(lang: str) -> None:
    for card in catalogue.shipped(lang):
        changed = in_own_words(card, OwnWord("it", "la"))
        assert (changed.title, changed.also, changed.helps) == (card.title, card.also, card.helps)
        assert (changed == card) == (card.id not in places(lang))
        assert in_own_words(card, None) == card


def test_odd_words_are_put_in_as_they_are() -> None:
    card = catalogue.card("L25")
    for odd in ("{bare}", "{0}", "\\1", "%s", "it"):
        text = in_own_words(card, OwnWord(odd)).paragraphs[0]
        assert text.startswith(f"{odd[:1].upper()}{odd[1:]} is done to men")


def test_a_word_as_long_as_one_may_be_still_fits_the_card() -> None:
    for lang, card_id in PLACES:
        long = in_own_words(catalogue.card(card_id, lang), OwnWord("a" * 60))
        assert all(wording.shape(text, 500) is None for text in long.paragraphs)
    assert "abuse" not in repr(WORDS)
