"""What the signs of Markdown mean in one line; nothing of the line is changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.journal.line_shape import spans


def told(line: str) -> list[tuple[str, str]]:
    return [(line[one.start : one.end], " ".join(one.kinds)) for one in spans(line)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("# One", [("# ", "mark"), ("One", "heading1")]),
        ("### Three", [("### ", "mark"), ("Three", "heading3")]),
        ("#tag", []),
        ("> said", [("> ", "mark"), ("said", "quote")]),
        ("- bread", [("- ", "mark")]),
        ("12. bread", [("12. ", "mark")]),
        ("- [ ] bread", [("- [ ] ", "mark")]),
        ("- [x] bread", [("- [x] ", "mark"), ("bread", "done")]),
        ("a **b** c", [("**", "mark"), ("b", "strong"), ("**", "mark")]),
        ("a *b* c", [("*", "mark"), ("b", "emphasis"), ("*", "mark")]),
        ("a _b_ c", [("_", "mark"), ("b", "emphasis"), ("_", "mark")]),
        ("***b***", [("***", "mark"), ("b", "strong emphasis"), ("***", "mark")]),
        ("`*b*`", [("`", "mark"), ("*b*", "code"), ("`", "mark")]),
        ("2 * 3 * 4", []),
        ("2*3", []),
        ("a_name_of", []),
        ("**open", []),
        (r"\*b\*", [("\\", "mark"), ("\\", "mark")]),
        ("---", [("---", "mark")]),
        (
            "![cup](picture:01ARZ3)",
            [("![", "mark"), ("cup", "quote"), ("](picture:01ARZ3)", "mark")],
        ),
    ],
)
def test_a_line_says_what_its_signs_mean(line: str, said: list[tuple[str, str]]) -> None:
    assert told(line) == said


def test_emphasis_inside_strong_inside_a_quote_is_all_three() -> None:
    assert ("b", "quote strong emphasis") in told("> **a *b* c**")


@given(line=st.text(st.sampled_from("ab *_`#>-[x]!()\\12.é😀"), max_size=80))
def test_stretches_are_in_order_inside_the_line_and_never_overlap(line: str) -> None:
    at = 0
    for one in spans(line):
        assert at <= one.start <= one.end <= len(line)
        at = one.end


def test_a_long_line_of_stray_signs_takes_no_time() -> None:
    assert len(spans("*a " * 20_000)) < 3
