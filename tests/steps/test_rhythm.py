"""Days of a rhythm: any first day, month ends, leap days, exceptions, clocks that change."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from healingjournal.steps.rhythm import Rhythm, at_local, yearly_days

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
ZONES = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"]
)


def year_from(day: date) -> date:
    return day + timedelta(days=365)


@given(DAYS, DAYS, st.sampled_from([("weekly", 7), ("two_weeks", 14)]))
def test_weekly_and_every_two_weeks_fall_on_whole_steps_from_the_first_day(
    first: date, start: date, kind: tuple[str, int]
) -> None:
    every, step = kind
    found = Rhythm(every, first).days(start, year_from(start))
    wanted = [
        day
        for day in (start + timedelta(days=n) for n in range(366))
        if day >= first and (day - first).days % step == 0
    ]
    assert found == wanted


@given(DAYS, DAYS, st.booleans())
def test_monthly_keeps_its_weekday_and_its_place_in_every_month(
    first: date, start: date, from_end: bool
) -> None:
    rhythm = Rhythm("monthly", first, from_end)
    found = rhythm.days(start, year_from(start))
    assert all(day.weekday() == first.weekday() and day >= first for day in found)
    assert len({(day.year, day.month) for day in found}) == len(found)
    last = monthrange(first.year, first.month)[1]
    if from_end or first.day > 28:
        wanted = {(last - first.day) // 7}
        assert {(monthrange(d.year, d.month)[1] - d.day) // 7 for d in found} <= wanted
    else:
        assert {(day.day - 1) // 7 for day in found} <= {(first.day - 1) // 7}
    assert rhythm.days(first, first) == [first]


@given(DAYS)
def test_monthly_comes_once_in_each_whole_month_after_the_first(first: date) -> None:
    found = Rhythm("monthly", first).days(first, year_from(first))
    months = {(first.year * 12 + first.month - 1 + n) for n in range(12)}
    assert months <= {day.year * 12 + day.month - 1 for day in found}


def test_the_last_friday_is_the_fourth_or_the_fifth() -> None:
    rhythm = Rhythm("monthly", date(2026, 1, 30))
    assert rhythm.days(date(2026, 2, 1), date(2026, 5, 31)) == [
        date(2026, 2, 27),
        date(2026, 3, 27),
        date(2026, 4, 24),
        date(2026, 5, 29),
    ]


@given(
    DAYS,
    st.sets(st.integers(0, 400), max_size=8),
    st.sets(st.integers(0, 400), max_size=8),
    st.sampled_from(["", "weekly", "two_weeks", "monthly"]),
)
def test_single_days_are_added_and_exceptions_taken_away(
    first: date, also: set[int], gone: set[int], every: str
) -> None:
    added = tuple(first + timedelta(days=n) for n in also)
    taken = tuple(first + timedelta(days=n) for n in gone)
    plain = set(Rhythm(every, first).days(first, year_from(first)))
    found = Rhythm(every, first, also=added, not_on=taken).days(first, year_from(first))
    in_the_year = {day for day in added if day <= year_from(first)}
    assert found == sorted((plain | in_the_year) - set(taken))


def test_without_a_rhythm_there_are_only_single_days() -> None:
    assert Rhythm("", date(2026, 3, 4)).days(date(2026, 1, 1), date(2026, 12, 31)) == [
        date(2026, 3, 4)
    ]
    assert Rhythm("weekly").days(date(2026, 1, 1), date(2026, 12, 31)) == []
    assert Rhythm("weekly").next(date(2026, 1, 1)) is None


def test_the_end_of_all_years_ends_it() -> None:
    for every in ("weekly", "two_weeks", "monthly"):
        found = Rhythm(every, date(9999, 12, 1)).days(date(9999, 11, 1), date.max)
        assert found[0] == date(9999, 12, 1)
    assert Rhythm("weekly", date(9999, 12, 31)).next(date.max) == date.max
    assert Rhythm("monthly", date(1, 1, 1)).days(date.min, date(1, 3, 1))[0] == date.min


@given(DAYS, st.times(), ZONES)
def test_the_clock_on_the_wall_says_the_same_all_year_but_in_the_hour_it_skips(
    day: date, at: time, name: str
) -> None:
    zone = ZoneInfo(name)
    found = at_local(day, at, zone)
    assert found.utcoffset() is not None
    skipped = found.replace(tzinfo=None) != datetime.combine(day, at)
    if skipped:
        there = datetime.combine(day, at, zone)
        assert there.astimezone(UTC).astimezone(zone).replace(fold=0) == found.replace(fold=0)
        assert timedelta() < found.replace(tzinfo=None) - datetime.combine(day, at)


def test_a_meeting_in_the_night_the_clocks_change_comes_once() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    spring = at_local(date(2026, 3, 29), time(2, 30), berlin)
    assert spring.isoformat() == "2026-03-29T03:30:00+02:00"
    autumn = at_local(date(2026, 10, 25), time(2, 30), berlin)
    assert autumn.isoformat() == "2026-10-25T02:30:00+02:00"


def test_a_leap_day_is_the_last_of_february_in_other_years() -> None:
    assert yearly_days(date(2024, 2, 29), date(2027, 6, 1)) == (
        date(2026, 2, 28),
        date(2027, 2, 28),
        date(2028, 2, 29),
    )


@given(DAYS, DAYS)
def test_a_day_of_the_year_comes_within_a_year_of_any_day(day: date, around: date) -> None:
    assert any(timedelta() <= one - around <= timedelta(366) for one in yearly_days(day, around))
