"""Dates with a day are found, in digits and in month names; other numbers are left."""

import pytest

from healingjournal.sharing.blur import dates


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in dates(text)]


@pytest.mark.parametrize(
    "date",
    [
        "2024-03-05",
        "2024/3/5",
        "2024.03.05",
        "20240305",
        "5/3/2024",
        "12/25/2024",
        "05.03.24",
        "5.3.",
        "3/14",
        "March 5",
        "March 5th, 2024",
        "the 5th of March 2024",
        "5 Mar",
        "5. March",
        "Sat, 5 March 2024",
        "Mar. 5",
        "may 5th",
        "May 5",
        "5\nMarch",
        "**5** March",
        "25-Dec-2024",
        "\u0665 March",
        "１２月２５日",
        "2024年3月5日",
        "the twenty-first of June",
        "5–7 March",
        "5 and 6 March",
        "March the 5th",
        "2024-03-05T10:00:00+01:00",
        "MARCH 5",
        "5 Ma\u00adrch",
    ],
)
def test_a_date_with_a_day_is_found_whole(date: str) -> None:
    assert found(f"It was {date}, I think") == [date.removeprefix("**")]


@pytest.mark.parametrize(
    "text",
    [
        "March 2024",
        "in May",
        "we may 5 of us",
        "1/2 cup",
        "24/7",
        "half past 12.30",
        "in 1999",
        "version 1.2.3",
        "555-1234",
        "2024-13-45",
        "March 55",
        "marching 5",
        "5 augusta",
        "1 second",
        "12:30",
        "page 31",
        "3.5 km",
    ],
)
def test_what_is_no_date_with_a_day_is_left(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "date",
    [
        "march 5",
        "may 12, 2019",
        "may 5",
        "march 12",
        "2024–03–05",
        "2024\u221203\u221205",
        "2024\u201103\u201105",
        "05–03–2024",
        "5\u20443\u20442024",
        "2024\u22153\u22155",
        "14\u20443",
        "3&#47;14",
        "25–Dec–2024",
        "2024-\n03-05",
        "5-\n3-2024",
        "March-\n5",
        "5–\n7 March",
        "twenty-\nfirst of June",
        "3–5/3/2024",
        "3.–5.3.2024",
        "3.-5.3.",
    ],
)
def test_a_date_is_found_whatever_dash_or_slash_is_in_it(date: str) -> None:
    assert found(f"It was {date}, i think") == [date]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("it happened on march 5", "march 5"),
        ("since may 3 i", "may 3"),
        ("then, may 5.", "may 5"),
        ("was it you? may 5 it was", "may 5"),
        ("on march 5 miles of road were wet", "march 5"),
        ("the night of may 5 we left", "may 5"),
        ("in spring.\nmarch 5\nit rained", "march 5"),
        ("left–5/3/2024", "5/3/2024"),
    ],
)
def test_months_in_small_letters_and_dates_after_a_dash_are_found(text: str, date: str) -> None:
    assert found(text) == [date]


@pytest.mark.parametrize(
    "text",
    [
        "we may 5 times",
        "they\nmay 2 days later",
        "you **may** 3",
        "march 5 miles",
        "march 20 steps more",
        "we march 5",
        "may 5 of them come",
        "1½ cups",
        "⅕ of it",
        "version 1.2.3.4",
        "1–2 hours",
    ],
)
def test_small_words_and_fractions_are_no_dates(text: str) -> None:
    assert found(text) == []
