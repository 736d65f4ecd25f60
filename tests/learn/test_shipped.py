"""The cards that come with the app: all there in each language, plain, sourced, unreviewed."""

import re
from itertools import combinations
from statistics import mean

import pytest

from healingjournal.base import resources
from healingjournal.base.grade import MAX_GRADE, MIN_EASE, flesch_kincaid, szigriszt_pazos
from healingjournal.base.text import folded
from healingjournal.learn import catalogue, reading
from healingjournal.learn.card import NONE, PART, SHELVES, WHOLE, Card
from healingjournal.learn.finding import found

LANGUAGES = ("en", "es")
IDS = tuple(f"L{number:02d}" for number in range(1, 34))
ALL = {lang: catalogue.shipped(lang) for lang in LANGUAGES}
each = pytest.mark.parametrize(
    "card", [card for cards in ALL.values() for card in cards], ids=lambda c: f"{c.lang}-{c.id}"
)
in_each_language = pytest.mark.parametrize("lang", LANGUAGES)

# What the evidence has no source for at all.
UNSOURCED = {
    *("L04", "L05", "L08", "L09", "L11", "L12", "L13", "L14", "L20", "L21", "L22", "L26", "L27"),
    "L32",
}
# Beginnings of words that no title holds: a list of titles is seen by whoever passes.
TELLING = re.compile(
    r"\b(trauma|surviv|supervivi|rape|violac|violad|sex|abus|assault|agres|violen|victim|incest"
    r"|perpetrat|flashback|ptsd|tept|suicid|self-?harm|autoles|consent)"
)
# A line on what helps offers; these would order.
ORDERS = re.compile(
    r"^(ask|try|take|do|don’t|look|write|tell|call|talk|breathe|go|stay|remember|think|keep"
    r"|pide|prueba|toma|haz|no hagas|mira|escribe|di|llama|habla|respira|ve|recuerda|piensa)\b"
)


def body(card: Card) -> str:
    return " ".join((*card.paragraphs, *card.more, *card.helps))


def bag(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", folded(text)))


def likeness(one: str, other: str) -> float:
    """Jaccard: words in both over words in either."""
    return len(bag(one) & bag(other)) / len(bag(one) | bag(other))


def test_thirty_three_cards_in_each_language_under_the_same_ids() -> None:
    assert catalogue.languages() == LANGUAGES
    assert catalogue.ids() == IDS
    for lang, cards in ALL.items():
        assert tuple(card.id for card in cards) == IDS
        assert {card.lang for card in cards} == {lang}


@in_each_language
def test_no_file_has_a_fault_and_no_other_file_lies_there(lang: str) -> None:
    files = sorted((resources.prompts() / lang / "learn").iterdir())
    assert [file.name for file in files] == [f"{name}.toml" for name in IDS]
    assert [str(fault) for file in files for fault in reading.read(file).faults] == []


def test_the_same_card_stands_on_the_same_shelf_with_the_same_sources() -> None:
    for english, spanish in zip(ALL["en"], ALL["es"], strict=True):
        assert (english.shelf, english.sources) == (spanish.shelf, spanish.sources)
        assert english.sourced == spanish.sourced
        assert len(english.more) == len(spanish.more)
    assert {card.shelf for card in ALL["en"]} == set(SHELVES)


def test_no_card_says_the_same_sentence_in_both_languages() -> None:
    for english, spanish in zip(ALL["en"], ALL["es"], strict=True):
        assert set(english.texts).isdisjoint(spanish.texts), english.id


@each
def test_a_card_is_short_and_helps_some_people(card: Card) -> None:
    assert 80 <= len(body(card).split()) <= 150
    assert len(card.helps) >= 2


@each
def test_every_text_reads_at_grade_six(card: Card) -> None:
    """Method: Flesch-Kincaid at most 6 in English, Szigriszt-Pazos at least 66 in Spanish."""
    for text in card.texts:
        if card.lang == "en":
            assert flesch_kincaid(text) <= MAX_GRADE, text
        else:
            assert szigriszt_pazos(text) >= MIN_EASE, text


def test_on_the_whole_the_cards_read_easier_than_that() -> None:
    assert mean(flesch_kincaid(" ".join(card.texts)) for card in ALL["en"]) < 4
    assert mean(szigriszt_pazos(" ".join(card.texts)) for card in ALL["es"]) > 75


@each
def test_no_card_orders_or_cries_out(card: Card) -> None:
    assert [line for line in card.helps if ORDERS.match(line.casefold())] == []
    assert "!" not in "".join(card.texts)


@each
def test_no_title_tells_whoever_passes_what_it_is_about(card: Card) -> None:
    assert not TELLING.search(card.title.casefold())


@each
def test_each_card_names_its_sources_or_says_that_there_are_none(card: Card) -> None:
    assert (card.sourced == NONE) == (card.id in UNSOURCED)
    assert (card.sourced == WHOLE) == (not card.missing)
    if card.sourced == PART:
        assert card.sources
    for source in card.sources:
        assert source.key


@in_each_language
def test_whatever_counts_names_where_it_was_counted(lang: str) -> None:
    counted = [card for card in ALL[lang] if card.more]
    assert [card.id for card in counted] == [
        *("L02", "L03", "L15", "L17", "L23", "L25", "L28", "L29", "L30")
    ]
    assert [card.id for card in counted if card.sourced == NONE] == []


def test_figures_are_the_same_in_both_languages() -> None:
    for english, spanish in zip(ALL["en"], ALL["es"], strict=True):
        numbers = [sorted(re.findall(r"\d+", " ".join(one.more))) for one in (english, spanish)]
        assert numbers[0] == numbers[1], english.id


@each
def test_nothing_claims_a_review_that_has_not_been(card: Card) -> None:
    assert (card.reviewed_by, card.review_date) == ("", None)


@in_each_language
def test_no_two_cards_are_nearly_the_same(lang: str) -> None:
    """Method: Jaccard likeness of the sets of folded words, below 0.4; of single lines, 0.5."""
    cards = [(body(card), card.id) for card in ALL[lang]]
    lines = [
        (text, card.id)
        for card in ALL[lang]
        for text in (*card.paragraphs, *card.more, *card.helps)
    ]
    for texts, most in ((cards, 0.4), (lines, 0.5)):
        nearest = max(
            (likeness(one, other), one_id, other_id)
            for (one, one_id), (other, other_id) in combinations(texts, 2)
        )
        assert nearest[0] < most, nearest


@pytest.mark.parametrize(
    ("lang", "words", "first"),
    [
        ("en", "freeze", "L03"),
        ("en", "could not move", "L03"),
        ("en", "nightmares", "L14"),
        ("en", "court", "L31"),
        ("en", "emdr", "L29"),
        ("en", "first days", "L33"),
        ("en", "morning-after", "L33"),
        ("en", "hiv", "L33"),
        ("es", "pesadilla", "L14"),
        ("es", "VERGUENZA", "L15"),
        ("es", "primeros dias", "L33"),
        ("es", "pastilla del dia despues", "L33"),
        ("es", "vih", "L33"),
    ],
)
def test_a_card_is_found_by_what_people_call_it(lang: str, words: str, first: str) -> None:
    assert [card.id for card in found(words, ALL[lang])][:1] == [first]


@in_each_language
def test_what_to_know_in_the_first_days_is_one_look_up_away(lang: str) -> None:
    card = catalogue.card(catalogue.FIRST_DAYS, lang)
    said = " ".join(card.paragraphs)
    assert card.lang == lang
    assert "120" in said
    assert "HIV" in said or "VIH" in said
    assert "WHO" in {source.key for source in card.sources}
