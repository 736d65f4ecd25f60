"""The difference of two texts can be read, and gives both back to the letter."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.journal.difference import Change, Part, difference

SAME, TAKEN, ADDED = Change.SAME, Change.TAKEN, Change.ADDED
SOME = st.text(alphabet="ab é日\n .,-", max_size=60)


def told(before: str, after: str) -> list[tuple[Change, str]]:
    return [(part.change, part.text) for part in difference(before, after)]


def kept(parts: list[Part], change: Change) -> str:
    return "".join(part.text for part in parts if part.change in {SAME, change})


@given(SOME, SOME)
def test_both_texts_come_back_to_the_letter(before: str, after: str) -> None:
    parts = difference(before, after)
    assert kept(parts, TAKEN) == before
    assert kept(parts, ADDED) == after
    assert all(part.text for part in parts)
    assert all(one.change is not other.change for one, other in pairwise(parts))


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_letters_come_back(before: str, after: str) -> None:
    parts = difference(before, after)
    assert (kept(parts, TAKEN), kept(parts, ADDED)) == (before, after)


@given(SOME)
def test_equal_texts_are_one_part_or_none(text: str) -> None:
    assert told(text, text) == ([(SAME, text)] if text else [])


@pytest.mark.parametrize(
    ("before", "after", "parts"),
    [
        ("", "New.", [(ADDED, "New.")]),
        ("Old.", "", [(TAKEN, "Old.")]),
        (
            "I walk to the river.",
            "I walk slowly to the sea.",
            [
                (SAME, "I walk "),
                (ADDED, "slowly "),
                (SAME, "to the "),
                (TAKEN, "river"),
                (ADDED, "sea"),
                (SAME, "."),
            ],
        ),
        (
            "One.\n\nTwo.\n\nThree.\n",
            "One.\n\nThree.\n",
            [(SAME, "One.\n\n"), (TAKEN, "Two.\n\n"), (SAME, "Three.\n")],
        ),
        (
            "The garden is quiet.\n",
            "Rain all day, no birds.\n",
            [(TAKEN, "The garden is quiet.\n"), (ADDED, "Rain all day, no birds.\n")],
        ),
        ("我去公園", "我去海邊", [(SAME, "我去"), (TAKEN, "公園"), (ADDED, "海邊")]),
    ],
)
def test_what_changed_is_told_by_words_within_paragraphs(
    before: str, after: str, parts: list[tuple[Change, str]]
) -> None:
    assert told(before, after) == parts


def test_a_moved_paragraph_is_taken_away_and_added() -> None:
    before, after = "First here.\nSecond here.\nThird.\n", "Second here.\nThird.\nFirst here.\n"
    assert told(before, after) == [
        (TAKEN, "First here.\n"),
        (SAME, "Second here.\nThird.\n"),
        (ADDED, "First here.\n"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\n" * 100_000 + "b\n" * 100_000, "b\n" * 100_000 + "a\n" * 100_000),
        ("word other " * 50_000, "other word thing " * 50_000),
        ("\n".join(map(str, range(100_000))), "\n".join(map(str, range(100_000, 0, -1)))),
        ("x" * 1_000_000, "y" * 1_000_000),
        ("".join(f"{n % 300}\n" for n in range(100_000)), "".join(f"{n % 7}\n" for n in range(9))),
        ("a b a a b " * 400, "b b a " * 400),
    ],
)
def test_no_text_takes_long(before: str, after: str) -> None:
    began = time.process_time()
    parts = difference(before, after)
    assert time.process_time() - began < 5
    assert (kept(parts, TAKEN), kept(parts, ADDED)) == (before, after)


def test_no_words_show_in_a_repr() -> None:
    assert "secret" not in repr(difference("secret", "a secret"))
