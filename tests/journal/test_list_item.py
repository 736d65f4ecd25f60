"""What Enter writes after an item of a list."""

import pytest

from healingjournal.journal.list_item import box_at, is_empty, lead_length, next_lead


@pytest.mark.parametrize(
    ("line", "follows"),
    [
        ("- bread", "- "),
        ("* bread", "* "),
        ("  + bread", "  + "),
        ("9. bread", "10. "),
        ("3) bread", "4) "),
        ("- [x] bread", "- [ ] "),
        ("> - bread", "> - "),
        ("bread", ""),
        ("---", ""),
        ("- - -", ""),
        ("-bread", ""),
        ("", ""),
    ],
)
def test_the_next_item_begins_like_this_one(line: str, follows: str) -> None:
    assert next_lead(line) == follows


@pytest.mark.parametrize("line", ["- ", "- [ ] ", "1. ", "  * ", "- [x]  "])
def test_an_item_with_no_words_is_empty(line: str) -> None:
    assert is_empty(line)


@pytest.mark.parametrize("line", ["- a", "- [ ] a", "a", "", "---"])
def test_what_has_words_or_is_no_item_is_not_empty(line: str) -> None:
    assert not is_empty(line)


def test_a_box_is_found_and_nothing_else() -> None:
    assert box_at("- [ ] a") == 3
    assert box_at("10. [x] a") == 5
    assert box_at("- a [ ]") is None
    assert lead_length("- [ ] a") == 6
