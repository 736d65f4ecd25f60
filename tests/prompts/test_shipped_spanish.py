"""The Spanish prompts that come with the app: clean, paced, all different, not yet reviewed."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

import pytest

from healingjournal.base.grade import MIN_EASE, szigriszt_pazos
from healingjournal.prompts import catalogue
from healingjournal.prompts.check import check, overlap, word_bag
from healingjournal.prompts.pack import FORMATS, Pack, Prompt
from healingjournal.prompts.service import Prompts

FOLDER = catalogue.shipped() / "es" / "journal"
PACKS = catalogue.packs("es")
PROMPTS = tuple(prompt for pack in PACKS for prompt in pack.prompts)
ENGLISH = {prompt.id: prompt for prompt in Prompts("en").list()}
# Numbers below this mean the same in every language; those from here on, Spanish alone.
OWN = 101
LOOKS_BACK = re.compile(
    r"\b(era|fue|fueron|hubo|había|hizo|hicieron|pasó|ocurrió|recuerd\w+|pasad[oa]|daño|dolor)\b"
)
READ_AS_PERSON = re.compile(r"\b(él|ella|mujer|hombre|madre|padre|mamá|papá|novi[oa]|casa|hogar)\b")
# Adjectives that end a "you are" or "you feel" with the reader's gender.
AGREES = re.compile(r"\b(?:estás|eres|te sientes|te notas|te ves) \w+[ao]s?\b")
# A sentence that begins so would be an order; after "si quieres" it is an offer.
ORDERS = re.compile(
    r"(?:^|[.?] )(?:Escribe|Dibuja|Haz|Piensa|Mira|Nombra|Elige|Toca|Busca|Nota|Cuenta|Di|Pon|"
    r"Escucha|Deja|Lee|Imagina|Respira|Recuerda|Intenta|Trata)\b"
)


def parts(prompt: Prompt) -> tuple[str, ...]:
    return (prompt.text, prompt.closing or "", *prompt.alternatives)


def test_every_pack_passes_the_check() -> None:
    checked = check(FOLDER)
    assert checked.told() == []
    assert checked.prompts == len(PROMPTS) >= 300


def test_twenty_five_themes_each_in_its_file() -> None:
    assert [pack.theme for pack in PACKS] == [path.stem for path in sorted(FOLDER.glob("*.toml"))]
    assert len(PACKS) == 25
    assert {pack.lang for pack in PACKS} == {"es"}


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.theme)
def test_a_theme_has_twelve_half_of_them_present_and_at_most_a_fifth_near(pack: Pack) -> None:
    tiers = Counter(prompt.tier for prompt in pack.prompts)
    assert len(pack.prompts) >= 12
    assert set(tiers) == {1, 2, 3}
    assert tiers[1] * 2 >= len(pack.prompts)
    assert tiers[3] * 5 <= len(pack.prompts)


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.theme)
def test_each_theme_can_be_met_without_sentences(pack: Pack) -> None:
    assert {"list", "choose", "draw"} <= {prompt.format for prompt in pack.prompts}
    assert min(prompt.minutes for prompt in pack.prompts if prompt.tier == 1) <= 2


def test_every_way_to_answer_is_there() -> None:
    assert {prompt.format for prompt in PROMPTS} == set(FORMATS)


def test_a_drawing_or_a_song_can_be_answered_in_another_way() -> None:
    without = [p.id for p in PROMPTS if p.format in {"draw", "music"} and not p.alternatives]
    assert without == []


def test_the_same_id_is_the_same_question_in_every_language() -> None:
    """What a program can see of it: where it stands, and how close it comes."""
    own = {prompt.id for prompt in PROMPTS if int(prompt.id.rpartition("-")[2]) >= OWN}
    assert own == {prompt.id for prompt in PROMPTS} - ENGLISH.keys()
    shared = [prompt for prompt in PROMPTS if prompt.id in ENGLISH]
    apart = [p.id for p in shared if p.tier != ENGLISH[p.id].tier]
    assert len(shared) >= 48
    assert apart == []


def test_closer_prompts_lead_back_to_now_and_present_ones_need_not() -> None:
    for prompt in PROMPTS:
        assert bool(prompt.closing) == (prompt.tier > 1), prompt.id


def test_the_question_comes_with_its_permission() -> None:
    for prompt in PROMPTS:
        assert prompt.question.count("¿") == 1, prompt.id
        assert prompt.question.endswith("?"), prompt.id
        assert prompt.permission or prompt.format == "choose", prompt.id


def test_no_prompt_looks_back_or_presumes_who_is_reading() -> None:
    for prompt in PROMPTS:
        plain = " ".join(parts(prompt)).casefold()
        for pattern in (LOOKS_BACK, READ_AS_PERSON, AGREES):
            assert not pattern.search(plain), (prompt.id, pattern.search(plain))
        assert "!" not in plain


def test_nothing_is_an_order() -> None:
    assert [p.id for p in PROMPTS if any(map(ORDERS.search, parts(p)))] == []


def test_whatever_speaks_of_faith_anger_or_the_body_says_so() -> None:
    for theme, touch in (("meaning", "faith"), ("anger", "anger"), ("body", "body")):
        untold = [p.id for p in PROMPTS if p.theme == theme and touch not in p.touches]
        assert untold == []


def test_every_sentence_reads_as_a_twelve_year_old_does() -> None:
    for prompt in PROMPTS:
        for one in parts(prompt):
            assert szigriszt_pazos(one) >= MIN_EASE, prompt.id


def test_no_two_prompts_are_nearly_the_same() -> None:
    """Method: Jaccard likeness of the sets of folded words; the check refuses 0.75 and up."""
    bags = [(word_bag(prompt.text), prompt.id) for prompt in PROMPTS]
    assert nearest(bags)[0] < 0.5, nearest(bags)


def test_no_two_questions_are_nearly_the_same() -> None:
    """Method: as above, of the questions alone, without words in more than 1 of 20; below 0.5."""
    bags = {prompt.id: word_bag(prompt.question) for prompt in PROMPTS}
    counts = Counter(word for bag in bags.values() for word in bag)
    telling = frozenset(word for word, count in counts.items() if count * 20 <= len(PROMPTS))
    kept = [(bag & telling, given) for given, bag in bags.items()]
    assert nearest(kept)[0] < 0.5, nearest(kept)


def test_no_closing_line_comes_twice_or_nearly() -> None:
    closings = [(word_bag(p.closing), p.id) for p in PROMPTS if p.closing]
    assert nearest(closings)[0] < 0.55, nearest(closings)


def nearest(bags: Sequence[tuple[frozenset[str], str]]) -> tuple[float, str, str]:
    return max((overlap(a, b), one, other) for (a, one), (b, other) in combinations(bags, 2))


def test_nothing_claims_a_review_that_has_not_been() -> None:
    assert [prompt.id for prompt in PROMPTS if prompt.reviewed_by or prompt.review_date] == []
