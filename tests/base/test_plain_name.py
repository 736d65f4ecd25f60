"""The name in the list of programs: short, plain, and never empty."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.plain_name import DEFAULT, LONGEST, plain_name
from tests.tried import tried


@pytest.mark.parametrize(
    ("chosen", "plain"),
    [
        ("Pages", "pages"),
        ("Household 2026", "household-2026"),
        ("  A. B/C (notes) ", "a-b-c-notes"),
        ("Notes for the garden", "notes-for-the-g"),
        ("Notes for the -", "notes-for-the"),
        ("Café", DEFAULT),
        ("日記", DEFAULT),
        ("!?", DEFAULT),
        ("", DEFAULT),
    ],
)
def test_a_name_is_made_plain(chosen: str, plain: str) -> None:
    assert plain_name(chosen) == plain


@tried(200)
@given(st.text(max_size=80))
def test_any_name_gives_one_that_stands_anywhere(chosen: str) -> None:
    name = plain_name(chosen)
    assert 0 < len(name) <= LONGEST
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert name == name.strip("-")
    assert plain_name(name) == name
