"""What the rows of pages and drafts share: how times and tags are stored and read."""

import json
from datetime import date, datetime

from healingjournal.journal.day import of_minutes
from healingjournal.journal.entry import Seal

# A seal is stored as the day it ends, or as this word; it comes after every day there is.
_ASKED = "asked"


def local(when: datetime) -> str:
    """Give a local day and time as it is stored, to the second and without its offset."""
    return when.replace(tzinfo=None, microsecond=0).isoformat()


def when(stored: str, offset_minutes: int) -> datetime:
    """Give the local day and time that was stored, with its offset."""
    return datetime.fromisoformat(stored).replace(tzinfo=of_minutes(offset_minutes))


def tags(listed: str) -> tuple[str, ...]:
    """Give the tags that were stored."""
    return () if listed == "[]" else tuple(json.loads(listed))


def listed(given: tuple[str, ...]) -> str:
    """Give tags as they are stored."""
    return json.dumps(given, ensure_ascii=False)


def seal(stored: str | None) -> Seal | None:
    """Give the seal that was stored; one whose day cannot be read stays until it is asked for."""
    if stored is None:
        return None
    try:
        return Seal(date.fromisoformat(stored))
    except ValueError:
        return Seal()


def sealed(given: Seal | None) -> str | None:
    """Give a seal as it is stored."""
    if given is None:
        return None
    return _ASKED if given.until is None else given.until.isoformat()
