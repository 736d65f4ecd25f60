"""Card files: every fault is told by file, line and reason, and nothing else happens."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.content_file import MAX_BYTES
from healingjournal.learn import catalogue, reading
from healingjournal.learn.card import NONE, PART, WHOLE
from tests.tried import tried

GOOD = """\
id = "L99"
lang = "en"
title = "Rain"
shelf = "time"
paragraphs = ["Rain falls on the roof.", "Some like it."]
helps = ["A cup of tea."]
sure = "Many people say so."

[[source]]
name = "A book on rain, doi 10.1/2"
seen_on = 2026-11-22

[[source]]
key = "TEA"
name = "A leaflet on tea"
seen_on = 2026-11-21
excerpt = true
"""
HARD = "Environmental circumstances considerably facilitate emotional regulation."


def read(folder: Path, text: str) -> reading.Reading:
    file = folder / "L99.toml"
    file.write_text(text, encoding="utf-8")
    return reading.read(file)


def test_a_good_file_has_no_fault(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD)
    assert found.faults == ()
    card = found.card
    assert card is not None
    assert (card.title, card.sourced, card.reviewed_by) == ("Rain", WHOLE, "")
    book, leaflet = card.sources
    assert (book.seen_on, book.key, book.excerpt) == (date(2026, 11, 22), "", False)
    assert (leaflet.key, leaflet.excerpt) == ("TEA", True)
    assert catalogue.checked(tmp_path / "L99.toml") == (1, [])


def test_a_card_says_how_far_its_sources_go(tmp_path: Path) -> None:
    missing = 'missing = "No source for tea."\n'
    part = read(tmp_path, GOOD.replace("\n[[source]]", missing + "\n[[source]]", 1)).card
    none = read(tmp_path, GOOD.partition("\n[[source]]")[0] + missing).card
    assert part is not None
    assert none is not None
    assert (part.sourced, none.sourced) == (PART, NONE)
    assert part.texts[-2:] == ("Many people say so.", "No source for tea.")


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('id = "L99"', 'id = "X99"', 1, "“id” must be an L and two numbers"),
        ('id = "L99"', 'id = "L98"', 1, "“id” must be what its file is named by"),
        ('lang = "en"', "lang = 3", 2, "“lang” must be a language code"),
        ('title = "Rain"', 'titel = "Rain"', 3, "unknown key “titel”"),
        ('title = "Rain"', 'titel = "Rain"', 1, "“title” is missing"),
        ('title = "Rain"', 'title = " "', 3, "“title” is empty"),
        ('title = "Rain"', 'title = "The survivor"', 3, "“title” says “survivor”"),
        ('shelf = "time"', 'shelf = "attic"', 4, "“shelf” must be one of reactions, memory"),
        ("Some like it.", "You must like it.", 5, "“paragraphs” says “you must”"),
        ("Some like it.", "Some like **it**.", 5, "“paragraphs” holds a mark"),
        ("Some like it.", "Call 01632 960 301.", 5, "“paragraphs” holds a link, an address or"),
        ("Some like it.", HARD, 5, "“paragraphs” reads harder than grade 6"),
        ("Some like it.", "Some like it. " * 60, 5, "“paragraphs” is longer than 400"),
        ('["A cup of tea."]', '["A cup\\u202e of tea."]', 6, "“helps” holds a character that"),
        ('["A cup of tea."]', "[]", 6, "“helps” must be a list of 1 to 5 texts"),
        ('["A cup of tea."]', '"A cup of tea."', 6, "“helps” must be a list"),
        ("Many people say so.", "It is proven.", 7, "“sure” says “proven”"),
        ("seen_on = 2026-11-22\n", "", 9, "“seen_on” is missing"),
        ("2026-11-21", '"2026-11-21"', 16, "“seen_on” must be a day"),
        ("excerpt = true", 'excerpt = "yes"', 17, "“excerpt” must be true or false"),
        ('name = "A leaflet on tea"', 'name = ""', 15, "“name” is empty"),
        ("[[source]]\nkey", "[[sources]]\nkey", 13, "unknown key “sources”"),
    ],
)
def test_a_fault_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, reason: str
) -> None:
    assert GOOD.count(old) == 1
    found = read(tmp_path, GOOD.replace(old, new))
    assert found.card is None
    assert any(str(one).startswith(f"L99.toml:{line}: {reason}") for one in found.faults), [
        str(one) for one in found.faults
    ]


def test_every_fault_is_told_in_the_order_of_the_file(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD.replace('"time"', "4").replace("Many people", "You should"))
    assert [one.line for one in found.faults] == [4, 7]


def test_a_card_without_any_source_has_to_say_so(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD.partition("\n[[source]]")[0])
    assert [one.reason for one in found.faults] == [
        "names no source; add one, or say in “missing” what lacks one"
    ]


def test_a_review_has_a_reader_and_a_day(tmp_path: Path) -> None:
    one = 'reviewed_by = "clinician, A. B."\n'
    head, _, rest = GOOD.partition("\n[[source]]")
    alone = read(tmp_path, f"{head}{one}\n[[source]]{rest}")
    assert ["go together" in fault.reason for fault in alone.faults] == [True]
    both = read(tmp_path, f"{head}{one}review_date = 2026-11-30\n\n[[source]]{rest}").card
    assert both is not None
    assert both.review_date == date(2026, 11, 30)


def test_a_card_is_short(tmp_path: Path) -> None:
    lines = ", ".join(['"Rain is wet and it falls on us. We like it a lot."'] * 4)
    text = GOOD.replace('["A cup of tea."]', f"[{lines}]")
    assert read(tmp_path, text).faults == ()
    more = f"more = [{lines}]\nparagraphs = [{lines}]"
    long = text.replace('paragraphs = ["Rain falls on the roof.", "Some like it."]', more)
    # 12 lines of 13 words are 156.
    assert [one.reason for one in read(tmp_path, long.replace("We like", "We all do like")).faults]
    assert "holds" in read(tmp_path, long.replace("We like", "We all do like")).faults[0].reason


@pytest.mark.parametrize("refused", ["Debes mirar.", "Siempre funciona.", "Te sientes sola."])
def test_spanish_has_words_of_its_own(tmp_path: Path, refused: str) -> None:
    text = GOOD.replace('"en"', '"es"').replace("Some like it.", refused)
    assert [one.line for one in read(tmp_path, text).faults] == [5]


def test_spanish_is_measured_as_spanish(tmp_path: Path) -> None:
    hard = "Determinadas circunstancias ambientales facilitan considerablemente la regulación."
    text = GOOD.replace('"en"', '"es"').replace("Some like it.", hard)
    assert ["Szigriszt-Pazos" in one.reason for one in read(tmp_path, text).faults] == [True]


def test_a_language_without_a_measure_is_left_to_people(tmp_path: Path) -> None:
    text = GOOD.replace('"en"', '"xx"').replace("Some like it.", HARD)
    assert read(tmp_path, text).faults == ()


@pytest.mark.parametrize(
    ("raw", "line", "reason"),
    [
        (b"\xef\xbb\xbfid = 1\n\xff", 2, "is not UTF-8 text"),
        (b'id = "L99"\nlang =', 2, "is not TOML from here on"),
        (b"x = " + b"[" * 5000, 1, "holds something too deep or too large to read"),
        (b"#" * (MAX_BYTES + 1), 1, "is larger than 1 MiB"),
    ],
)
def test_what_is_no_card_is_refused(tmp_path: Path, raw: bytes, line: int, reason: str) -> None:
    file = tmp_path / "L99.toml"
    file.write_bytes(raw)
    assert [str(one) for one in reading.read(file).faults] == [f"L99.toml:{line}: {reason}"]


def test_a_file_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    assert [one.reason for one in reading.read(tmp_path / "L99.toml").faults] == ["cannot be read"]


@given(st.binary(max_size=300), st.integers(0, len(GOOD)))
@tried(60)
def test_nothing_in_a_file_makes_reading_fail(
    tmp_path: Path, planted: bytes, at: int
) -> None:
    file = tmp_path / "L99.toml"
    raw = GOOD.encode()
    file.write_bytes(raw[:at] + planted + raw[at:])
    found = reading.read(file)
    assert (found.card is None) == bool(found.faults)
