"""When a moment was: an ISO day, a day and time, or a day and a part of it."""

import re
from datetime import UTC, datetime, timedelta, timezone

# Where a moment stands among the others: its local day and time, and its sequence.
Stood = tuple[str, int]

PARTS = {"morning": "08:00", "afternoon": "15:00", "evening": "19:00", "night": "23:00"}

_FORM = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(?P<offset>Z|[+-]\d\d:?\d\d)?"
    r"|\s+(?P<part>morning|afternoon|evening|night))?",
    re.ASCII,
)


def read_when(given: str) -> datetime | None:
    """Give the local time with its offset that orders a moment; None when it is no such time.

    A day alone is 12:00, a part of the day an hour within it; without an offset it is the one
    this computer has on that day.
    """
    found = _FORM.fullmatch(given)
    if not found:
        return None
    clock = found["time"] or PARTS.get(found["part"] or "", "12:00")
    try:
        plain = datetime.fromisoformat(f"{found['day']}T{clock}")
        if found["offset"]:
            zone = datetime.fromisoformat(f"2000-01-01T00:00{found['offset']}").tzinfo
            return plain.replace(tzinfo=zone)
    except ValueError:
        return None
    return plain.replace(tzinfo=_zone_on(plain))


def of_minutes(minutes: int) -> timezone:
    """Give the zone so many minutes east of UTC."""
    return timezone(timedelta(minutes=minutes)) if minutes else UTC


def minutes_of(when: datetime) -> int:
    """Give how many whole minutes east of UTC a time was had."""
    return round((when.utcoffset() or timedelta()) / timedelta(minutes=1))


def _zone_on(plain: datetime) -> timezone:
    # The first and last year have hours that do not exist in UTC; their neighbours do.
    near = plain.replace(year=min(max(plain.year, 4), 9996))
    try:
        offset = near.astimezone().utcoffset() or timedelta()
    except (OverflowError, OSError, ValueError):
        offset = timedelta()
    return of_minutes(round(offset / timedelta(minutes=1)))
