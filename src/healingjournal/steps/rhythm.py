"""The days on which something is held: plain days of the calendar, without any clock."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

EVERY = ("weekly", "two_weeks", "monthly")
_STEP = {"weekly": 7, "two_weeks": 14}


@dataclass(frozen=True)
class Rhythm:
    """From a first day on, weekly, every two weeks or monthly, with other days and exceptions.

    Monthly keeps the weekday of the first day, and its place in the month: the second Tuesday
    stays the second Tuesday. With `from_end` the place is counted from the end of the month, as
    in "the last Friday"; a fifth weekday is always counted so, since few months have one.
    `also` are single days beside it, `not_on` are days on which it is not held. Without `every`
    the first day is a single one, too.
    """

    every: str = ""
    first: date | None = None
    from_end: bool = False
    also: tuple[date, ...] = ()
    not_on: tuple[date, ...] = ()

    def days(self, start: date, end: date) -> list[date]:
        """Give the days from the start to the end, both included, in order."""
        singles = (one for one in self.also if start <= one <= end)
        found = {*self._regular(start, end), *singles}
        return sorted(found.difference(self.not_on))

    def next(self, start: date) -> date | None:
        """Give the first day from the start on, or None when there is none within a year."""
        end = date.fromordinal(min(start.toordinal() + 366, date.max.toordinal()))
        return next(iter(self.days(start, end)), None)

    def _regular(self, start: date, end: date) -> Iterator[date]:
        first = self.first
        if first is None or first > end:
            return
        if self.every == "monthly":
            yield from self._monthly(first, max(start, first), end)
        elif self.every in _STEP:
            step = _STEP[self.every]
            steps = max(0, -((first - start).days // step))
            begins = first.toordinal() + steps * step
            for ordinal in range(begins, end.toordinal() + 1, step):
                yield date.fromordinal(ordinal)
        elif first >= start:
            yield first

    def _monthly(self, first: date, start: date, end: date) -> Iterator[date]:
        last = monthrange(first.year, first.month)[1]
        place = (first.day - 1) // 7
        if self.from_end or place == 4:
            place = -1 - (last - first.day) // 7
        months = range(start.year * 12 + start.month - 1, end.year * 12 + end.month)
        for year, month in (divmod(one, 12) for one in months):
            day = _placed(year, month + 1, first.weekday(), place)
            if day is not None and start <= day <= end:
                yield day


def _placed(year: int, month: int, weekday: int, place: int) -> date | None:
    """Give the weekday in its place: 0 is the first of the month, -1 the last."""
    last = monthrange(year, month)[1]
    if place >= 0:
        begins = (weekday - date(year, month, 1).weekday()) % 7 + 1
        number = begins + 7 * place
    else:
        ends = last - (date(year, month, last).weekday() - weekday) % 7
        number = ends + 7 * (place + 1)
    return date(year, month, number) if 1 <= number <= last else None


def at_local(day: date, at: time, zone: tzinfo | None) -> datetime:
    """Give a day and a time of the clock on the wall with its UTC offset.

    In the zone, or in that of the computer if none is given. A time that a clock skips in spring
    is that much later; of one that comes twice in autumn it is the first.
    """
    plain = datetime.combine(day, at)
    if zone is None:
        return plain.astimezone()
    return plain.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)


def yearly_days(day: date, around: date) -> tuple[date, ...]:
    """Give a day of the year in the years around another; 29 February is 28 in other years."""
    years = (one for one in (around.year - 1, around.year, around.year + 1) if 1 <= one <= 9999)
    return tuple(_in_year(day, year) for year in years)


def _in_year(day: date, year: int) -> date:
    last = monthrange(year, day.month)[1]
    return day.replace(year=year, day=min(day.day, last))


def within(day: date, start: date, most: timedelta) -> bool:
    """Tell whether a day lies from the start on, and at most so far ahead."""
    return timedelta() <= day - start <= most
