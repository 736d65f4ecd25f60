"""A snippet is plain text around the hit, at most 200 characters, from the stored letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.journal.segment import asked_words
from healingjournal.journal.snippet import LONGEST, snippet
from tests.tried import tried

LONG = "Some words stand before it and go on for a while. " * 40


@pytest.mark.parametrize(
    ("word", "stands"),
    [
        ("harbour", "harbour"),
        ("HARBOUR", "Harbour"),
        ("creme", "Crème"),
        ("cafe", "cafe\u0301"),
        ("strasse", "Straße"),
        ("softhyphen", "soft\u00adhyphen"),
        ("नमस्ते", "नमस्ते"),
        ("مرحبا", "مرحبا"),
        ("中文", "中文"),
        ("↔", "↔"),
        ("🙂", "🙂"),
        ("ﬁne", "fine"),
    ],
)
def test_the_hit_is_in_the_snippet(word: str, stands: str) -> None:
    found = snippet(f"{LONG}\n\n{LONG}{stands} and after. {LONG}", asked_words(word))
    assert stands in found
    assert len(found) <= LONGEST
    assert found.startswith("…")
    assert found.endswith("…")


def test_a_word_inside_another_is_passed_over() -> None:
    assert "the sea" in snippet(f"{'seaside ' * 60}the sea was there {LONG}", asked_words("sea"))


def test_a_short_text_is_whole() -> None:
    assert snippet("One\n\ntwo  three", asked_words("two")) == "One two three"


def test_a_hit_in_the_title_alone_shows_how_the_text_begins() -> None:
    assert snippet(LONG, asked_words("elsewhere")).startswith("Some words stand")


def test_no_text_gives_nothing() -> None:
    assert snippet("", asked_words("x")) == ""


def test_a_long_row_without_spaces_is_shown_around_the_hit() -> None:
    found = snippet("前" * 3000 + "海边" + "后" * 3000, asked_words("海边"))
    assert "海边" in found
    assert len(found) <= LONGEST


@given(st.text(max_size=700), st.text(max_size=8))
@tried(300)
def test_any_text_gives_at_most_200_characters_on_one_line(body: str, words: str) -> None:
    found = snippet(body, asked_words(words))
    assert len(found) <= LONGEST
    assert "\n" not in found
