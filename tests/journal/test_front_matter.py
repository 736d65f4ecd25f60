"""Front matter counts by its exact form, or it is text; what is written reads back the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import RefusedError
from healingjournal.base.text import taken_in
from healingjournal.journal.entry import Page
from healingjournal.journal.front_matter import one_line, read, tags_of, written
from tests.tried import tried

PLAIN = st.text(st.characters(codec="utf-8"), max_size=30).map(taken_in)
LOOKALIKE = st.lists(
    st.sampled_from(
        [
            "---",
            "title: a",
            "title:",
            "tags: a, b",
            "date: 2026-01-02",
            "prompt: x-1",
            "",
            "a",
            "--- ",
        ]
    ),
    max_size=7,
).map("\n".join)
BODIES = st.one_of(PLAIN, LOOKALIKE)
DATES = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    st.datetimes().map(lambda when: when.replace(microsecond=0).isoformat()),
)
PAGES = st.builds(
    Page,
    body=BODIES,
    title=st.none() | PLAIN.map(one_line),
    tags=st.none() | st.lists(PLAIN, max_size=4).map(tags_of),
    date=st.none() | st.just("") | DATES,
    prompt=st.none() | st.just("") | st.from_regex(r"[a-z]{1,8}-[0-9]{2}", fullmatch=True),
)


@given(PAGES)
@tried(300)
def test_a_page_written_reads_back_the_same(page: Page) -> None:
    back = read(written(page))
    assert (back.title, back.tags, back.date, back.prompt) == (
        page.title,
        page.tags,
        page.date,
        page.prompt,
    )
    assert back.body == page.body


@given(BODIES)
@tried(200)
def test_reading_takes_either_all_the_front_matter_or_none_of_it(text: str) -> None:
    page = read(text)
    if (page.title, page.tags, page.date, page.prompt) == (None, None, None, None):
        assert page.body == text or text.split("\n")[:2] == ["---", "---"]
    else:
        assert text.endswith(page.body)
        assert text.startswith("---\n")


def test_all_four_lines_are_read() -> None:
    page = read(
        "---\ntitle: The harbour\ntags: sea, Work ,sea\ndate: 2026-02-03\n"
        "prompt: safety-01\n---\n\nText\n"
    )
    assert page.title == "The harbour"
    assert page.tags == ("sea", "Work")
    assert page.date == "2026-02-03"
    assert page.prompt == "safety-01"
    assert page.body == "\nText\n"


def test_an_empty_value_is_named_and_empty() -> None:
    page = read("---\ntitle:\ntags: \ndate:\n---\nText")
    assert (page.title, page.tags, page.date, page.prompt) == ("", (), "", None)


def test_what_is_not_named_is_none() -> None:
    page = read("---\ntags: a\n---\n")
    assert (page.title, page.tags, page.date, page.body) == (None, ("a",), None, "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Just text",
        "---",
        "---\ntitle: a",
        "---\ntitle: a\n--- \nText",
        " ---\ntitle: a\n---\nText",
        "----\ntitle: a\n---\nText",
        "\n---\ntitle: a\n---\nText",
        "---\ntitle: a\n\n---\nText",
        "---\nmood: low\n---\nText",
        "---\nTitle: a\n---\nText",
        "---\ntitle:a\n---\nText",
        "---\n- title: a\n---\nText",
        "---\ntitle: a\nSome words\n---\nText",
        "---\nprompt: what I felt today\n---\nText",
        "---\ndate: 2026-02-30\nand more\n---\nText",
    ],
)
def test_anything_else_is_all_text(text: str) -> None:
    assert read(text) == Page(body=text)


def test_yaml_is_plain_text_here() -> None:
    page = read('---\ntitle: "a: b" # c\ntags: [x, y]\n---\n')
    assert page.title == '"a: b" # c'
    assert page.tags == ("[x", "y]")


@pytest.mark.parametrize(
    "date",
    [
        "2026-02-30",
        "2025-02-29",
        "0000-01-01",
        "10000-01-01",
        "2026-13-01",
        "2026-1-1",
        "today",
        "2026-01-01T25:00",
        "2026-01-01T10:61",
        "2026-01-01T10:00+25:00",
        "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0660\u0661",
        "2026-01-01T",
    ],
)
def test_a_day_that_is_none_is_refused_by_name(date: str) -> None:
    with pytest.raises(RefusedError) as told:
        read(f"---\ndate: {date}\n---\nText")
    assert told.value.words_key == "bad_date"
    assert told.value.facts == {"field": "date"}


@pytest.mark.parametrize(
    "date",
    [
        "0001-01-01",
        "9999-12-31",
        "2024-02-29",
        "2026-01-01T10:00",
        "2026-01-01 10:00:59",
        "2026-01-01T10:00+05:30",
        "2026-01-01T10:00:00Z",
        "2026-01-01T10:00:00.123456-08:00",
    ],
)
def test_days_and_times_of_the_years_1_to_9999_are_read(date: str) -> None:
    assert read(f"---\ndate: {date}\n---\nText").date == date
