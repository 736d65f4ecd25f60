"""Days as given, noon where no time is, and one number that orders them all."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.journal.day import day_of_place, local_time, minutes_of, place_of, place_of_day
from tests.tried import tried


@pytest.fixture(params=["UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    "day", ["0001-01-01", "0001-12-31", "1900-02-28", "9999-01-01", "9999-12-31"]
)
def test_a_day_alone_is_noon_there_in_every_year(zone: str, day: str) -> None:
    when = local_time(day)
    assert when.replace(tzinfo=None) == datetime.fromisoformat(f"{day}T12:00"), zone
    assert datetime.fromisoformat(when.isoformat()) == when


def test_the_offset_is_the_one_of_that_day(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        assert local_time("2026-01-15").isoformat() == "2026-01-15T12:00:00+01:00"
        assert local_time("2026-07-15").isoformat() == "2026-07-15T12:00:00+02:00"
        assert local_time("2026-07-15T23:30").isoformat() == "2026-07-15T23:30:00+02:00"
        # An hour that the clocks skipped stays as the person gave it.
        assert local_time("2026-03-29T02:30").replace(tzinfo=None) == datetime(2026, 3, 29, 2, 30)
    time.tzset()


def test_a_given_offset_is_kept() -> None:
    assert local_time("2026-07-15T23:30-03:30").isoformat() == "2026-07-15T23:30:00-03:30"
    assert minutes_of(local_time("2026-07-15T23:30-03:30")) == -210
    assert local_time("2026-07-15T23:30Z").utcoffset() == timedelta()


@given(st.datetimes(), st.datetimes(), st.integers(1, 2**24 - 1), st.integers(1, 2**24 - 1))
@tried(200)
def test_place_orders_by_local_time_then_sequence(
    one: datetime, other: datetime, first: int, second: int
) -> None:
    a, b = one.replace(microsecond=0), other.replace(microsecond=0)
    assert (place_of(a, first) < place_of(b, second)) == ((a, first) < (b, second))
    assert 0 <= place_of(a, first) < 2**63


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=14))])))
@tried(200)
def test_a_place_knows_its_day(when: datetime) -> None:
    day = when.date()
    assert day_of_place(place_of(when, 5)) == day
    assert place_of_day(day) <= place_of(when, 5) < place_of_day(day, after=True)


def test_the_last_day_has_an_end() -> None:
    assert place_of(datetime(9999, 12, 31, 23, 59, 59), 7) < place_of_day(date.max, after=True)
