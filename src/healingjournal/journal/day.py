"""Days and times as a person gives them, and the one order of everything written."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache

from healingjournal.base.errors import RefusedError

_START = datetime(1, 1, 1)
_SECOND = timedelta(seconds=1)
_SEQUENCE_BITS = 24
PLACES_OF_A_SECOND = 1 << _SEQUENCE_BITS
_FORM = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?P<offset>Z|[+-]\d\d:\d\d)?)?",
    re.ASCII,
)


def local_time(given: str) -> datetime:
    """Read an ISO day, or day and time, of the years 1 to 9999.

    A day alone is 12:00; without an offset it is the one this computer has on that day. Raises
    RefusedError("bad_date") when it is no day that exists.
    """
    found = _FORM.fullmatch(given.strip())
    if not found:
        raise RefusedError("bad_date", field="date")
    try:
        plain = datetime.fromisoformat(f"{found['day']}T{found['time'] or '12:00'}")
        offset = found["offset"]
        if offset:
            zone = datetime.fromisoformat(f"2000-01-01T00:00{offset}").tzinfo
            return plain.replace(tzinfo=zone)
    except ValueError:
        raise RefusedError("bad_date", field="date") from None
    return plain.replace(tzinfo=zone_on(plain))


def zone_on(plain: datetime) -> timezone:
    """Give the whole-minute offset this computer has at a local day and time."""
    # The first and last year have hours that do not exist in UTC; their neighbours do.
    near = plain.replace(year=min(max(plain.year, 4), 9996))
    try:
        offset = near.astimezone().utcoffset() or timedelta()
    except (OverflowError, OSError, ValueError):
        offset = timedelta()
    return of_minutes(round(offset / timedelta(minutes=1)))


@cache
def of_minutes(minutes: int) -> timezone:
    """Give the zone so many minutes east of UTC."""
    return timezone(timedelta(minutes=minutes)) if minutes else UTC


def to_the_second(when: datetime) -> datetime:
    """Give a time as it is stored: whole seconds, whole minutes of offset."""
    return when.replace(microsecond=0, tzinfo=of_minutes(minutes_of(when)))


def local_of(instant_ms: int) -> datetime:
    """Give the local time this computer has, or had, at an instant."""
    return to_the_second(datetime.fromtimestamp(instant_ms / 1000, UTC).astimezone())


def minutes_of(when: datetime) -> int:
    """Give how many whole minutes east of UTC a time was had."""
    return round((when.utcoffset() or timedelta()) / timedelta(minutes=1))


def place_of(when: datetime, sequence: int = 0) -> int:
    """Give the number that orders by local day and time, then by sequence."""
    seconds = (when.replace(tzinfo=None) - _START) // _SECOND
    return (seconds << _SEQUENCE_BITS) | sequence


def place_of_day(day: date, *, after: bool = False) -> int:
    """Give the first place of a day, or the first one after it."""
    days = day.toordinal() - 1 + int(after)
    return (days * 86400) << _SEQUENCE_BITS


def day_of_place(place: int) -> date:
    """Give the local day of a place."""
    return date.fromordinal((place >> _SEQUENCE_BITS) // 86400 + 1)
