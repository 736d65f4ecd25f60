"""Days as people type them: written out in numbers, or in the ways of the language."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from healingjournal.ui.journal.finding.typed_days import day_of, days_of
from tests.tried import tried

TODAY = date(2026, 11, 29)


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-29", date(2026, 11, 29)),
        (" 2026-1-9 ", date(2026, 1, 9)),
        ("29.11.2026", date(2026, 11, 29)),
        ("29. 11. 2026", date(2026, 11, 29)),
        ("29/11/2026", date(2026, 11, 29)),
        ("11/29/2026", date(2026, 11, 29)),
        ("29/11/26", date(2026, 11, 29)),
        ("1.2.75", date(1975, 2, 1)),
        ("29 November 2026", date(2026, 11, 29)),
        ("29 november", date(2026, 11, 29)),
        ("30 November", date(2025, 11, 30)),
        ("29 February", date(2024, 2, 29)),
        ("November 29, 2026", date(2026, 11, 29)),
        ("Sunday 29 November 2026", date(2026, 11, 29)),
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 28)),
        ("२०२६-११-२९", date(2026, 11, 29)),
    ],
)
def test_a_day_is_read(typed: str, day: date) -> None:
    assert day_of(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed", ["", "window", "may", "29", "2026", "2026-02-30", "31/02/2026", "99.99.9999", "1-1-1"]
)
def test_other_words_are_no_day(typed: str) -> None:
    assert day_of(typed, TODAY) is None


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("en_US", "3/4/2026", date(2026, 3, 4)),
        ("en_GB", "3/4/2026", date(2026, 4, 3)),
        ("de_DE", "29. November 2026", date(2026, 11, 29)),
        ("de_DE", "29. November", date(2026, 11, 29)),
        ("es_ES", "29 de noviembre de 2026", date(2026, 11, 29)),
    ],
    indirect=["language"],
)
@pytest.mark.usefixtures("language")
def test_a_day_is_read_in_the_way_of_the_language(typed: str, day: date) -> None:
    assert day_of(typed, TODAY) == day


def test_without_a_year_it_is_the_last_or_the_next_such_day() -> None:
    assert day_of("29 December", TODAY) == date(2025, 12, 29)
    assert day_of("29 December", TODAY, ahead=True) == date(2026, 12, 29)
    assert day_of("29 November", TODAY, ahead=True) == date(2027, 11, 29)


def test_a_month_is_all_its_days() -> None:
    assert days_of("November 2026", TODAY) == (date(2026, 11, 1), date(2026, 11, 30))
    assert days_of("2026-02", TODAY) == (date(2026, 2, 1), date(2026, 2, 28))
    assert days_of("2026-02-03", TODAY) == (date(2026, 2, 3), date(2026, 2, 3))
    assert days_of("November", TODAY) is None
    assert days_of("2026-13", TODAY) is None


@tried(200)
@given(st.text(max_size=80))
def test_whatever_is_typed_is_a_day_or_none(typed: str) -> None:
    found = days_of(typed, TODAY)
    assert found is None or date.min <= found[0] <= found[1] <= date.max
