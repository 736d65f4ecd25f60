"""Markdown becomes blocks, and no letter of it is lost on the way."""

import unicodedata
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.sharing.page_words import Block, leaves, page_words


def kinds(text: str) -> list[str]:
    return [block.kind for block in page_words(text)]


def said(text: str) -> list[str]:
    return [block.text() for block in leaves(page_words(text))]


def test_blocks_are_told_apart() -> None:
    text = "# A\n\nb\n\n- c\n- d\n\n> e\n\n---\n\nf"
    assert kinds(text) == ["heading", "paragraph", "list", "quote", "rule", "paragraph"]


def test_emphasis_is_kept_as_a_style() -> None:
    (block,) = page_words("a **b** *c* ***d***")
    styles = [(run.text.strip(), run.strong, run.emphasis) for run in block.runs]
    assert ("b", True, False) in styles
    assert ("c", False, True) in styles
    assert ("d", True, True) in styles


def test_where_a_link_leads_stands_after_the_sentence() -> None:
    assert said('[An](http://x.org "t")na came') == ["Anna came (http://x.org) (t)"]
    assert said("![a cat](cat.png) sat") == ["a cat sat (cat.png)"]


def test_lines_stay_lines_and_lists_may_nest() -> None:
    assert said("one\ntwo") == ["one\ntwo"]
    assert said("- a\n    - b") == ["a", "b"]


@pytest.mark.parametrize(
    "text",
    [
        "1986. What a year",
        "#tag is a word",
        "[r]: http://x.org",
        "a <b>c</b>",
        "<http://x.org>",
        "&copy; 5 &lt; 6",
        "3. May it be\n1. first",
        "* a\n1. b",
        "`a<b`",
        "\\* a",
        "> " * 60 + "x",
    ],
)
def test_numbers_tags_and_signs_stay_as_typed(text: str) -> None:
    letters = [c for c in text if c.isalnum()]
    assert Counter(c for c in "".join(said(text)) if c.isalnum()) == Counter(letters)


MARKS = st.sampled_from(
    [
        "**",
        "*",
        "_",
        "`",
        "# ",
        "- ",
        "> ",
        "1. ",
        "\n",
        "\n\n",
        "[",
        "](",
        ")",
        "![",
        "<b>",
        "&amp;",
        "    ",
        "---",
        "\\",
        "a",
        "Ж",
        "ع",
        "漢",
        "é",
        "7",
        " ",
    ]
)


@given(st.lists(MARKS, max_size=40).map("".join))
def test_no_letter_is_ever_lost(text: str) -> None:
    def letters(of: str) -> Counter[str]:
        return Counter(c for c in of if unicodedata.category(c)[0] in "LNM")

    assert letters("".join(said(text))) == letters(text)


def test_a_block_shows_no_words_in_its_repr() -> None:
    assert "secret" not in repr(page_words("a secret **word**"))
    assert "secret" not in repr(Block("paragraph"))
