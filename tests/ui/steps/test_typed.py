"""Days and times as people write them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.ui.steps.forms.typed import (
    day_of,
    days_of,
    time_of,
    written_day,
    written_time,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-24", date(2026, 12, 24)),
        (" 24.12.2026 ", date(2026, 12, 24)),
        ("24/12/2026", date(2026, 12, 24)),
        ("24 December 2026", date(2026, 12, 24)),
        ("24 December", date(2026, 12, 24)),
        ("1 March", date(2027, 3, 1)),
        ("29 February", date(2028, 2, 29)),
        ("2026-02-30", None),
        ("soonish", None),
        ("", None),
    ],
)
def test_a_day_is_read_in_many_ways(typed: str, day: date | None) -> None:
    assert day_of(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "at"),
    [("18:30", time(18, 30)), ("9", time(9)), ("7.05", time(7, 5)), ("24:00", None), ("x", None)],
)
def test_a_time_is_read(typed: str, at: time | None) -> None:
    assert time_of(typed) == at


@given(st.dates(), st.times())
def test_what_the_app_writes_it_reads(day: date, at: time) -> None:
    assert day_of(written_day(day), TODAY) == day
    plain = at.replace(second=0, microsecond=0)
    assert time_of(written_time(plain)) == plain


@given(st.text(max_size=80))
def test_odd_words_are_no_fault(typed: str) -> None:
    day_of(typed, TODAY)
    time_of(typed)
    days_of(typed, TODAY)


def test_several_days_come_in_order_and_the_first_odd_line_is_told() -> None:
    found, odd = days_of("2026-12-24\n\nnever\n2026-12-01\nlater", TODAY)
    assert found == (date(2026, 12, 1), date(2026, 12, 24))
    assert odd == "never"
