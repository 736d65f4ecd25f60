"""What the rows of pages and drafts share: how times and tags are stored and read."""

import json
from datetime import datetime

from healingjournal.journal.day import of_minutes


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
