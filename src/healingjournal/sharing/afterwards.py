"""What is wished for after a meeting: chosen before, offered after, and forgotten by itself.

It lies in the journal alone. The day after the meeting stays gentle if that was wished: pacing
hears of it as a plain day.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from healingjournal.base.clock import Clock
from healingjournal.base.ids import EntryId, looks_like_id
from healingjournal.base.text import taken_in
from healingjournal.vault.kept import Json, Kept

ROOM, KEY = "sharing", "after"
# No longer than pacing remembers.
_HELD_DAYS = 14


@dataclass(frozen=True)
class AfterCare:
    """Something kind, someone to reach, and what was wished for the day after.

    `day` is that of the meeting, or the day it was chosen; `entries` are the pages brought along.
    """

    day: date
    kind: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)
    seal: bool = False
    gentle: bool = False
    entries: tuple[EntryId, ...] = ()


class Afterwards:
    """Keeps one choice at a time; the next takes its place."""

    def __init__(self, kept: Kept, clock: Clock) -> None:
        """Take where the vault keeps plain values, and the clock."""
        self._kept = kept
        self._clock = clock

    def keep(self, care: AfterCare) -> None:
        """Keep what was chosen."""
        self._kept.put(ROOM, KEY, {
            "day": care.day.isoformat(), "kind": care.kind, "contact": care.contact,
            "seal": care.seal, "gentle": care.gentle, "entries": list(care.entries),
        })

    def chosen(self) -> AfterCare | None:
        """Give what was chosen; None when nothing is, or the meeting is two weeks back."""
        found = _read(self._kept.get(ROOM, KEY))
        if found is None or found.day + timedelta(days=_HELD_DAYS) < self._clock.now().date():
            return None
        return found

    def wish_gentle(self, wished: bool) -> None:
        """Change whether the day after stays gentle; nothing happens where nothing is chosen."""
        found = self.chosen()
        if found is not None:
            self.keep(replace(found, gentle=wished))

    def gentle_days(self) -> frozenset[date]:
        """Give the day after the meeting, if it was wished that prompts stay far away then."""
        found = self.chosen()
        if found is None or not found.gentle:
            return frozenset()
        return frozenset({found.day + timedelta(days=1)})

    def forget(self) -> None:
        """Keep nothing of it any more."""
        self._kept.forget(ROOM, KEY)


def _read(value: Json) -> AfterCare | None:
    if not isinstance(value, dict):
        return None
    entries = value.get("entries")
    try:
        day = date.fromisoformat(str(value.get("day")))
    except ValueError:
        return None
    return AfterCare(
        day=day,
        kind=_text(value.get("kind")),
        contact=_text(value.get("contact")),
        seal=value.get("seal") is True,
        gentle=value.get("gentle") is True,
        entries=tuple(
            EntryId(each)
            for each in (entries if isinstance(entries, list) else ())
            if isinstance(each, str) and looks_like_id(each)
        ),
    )


def _text(value: object) -> str:
    return taken_in(value) if isinstance(value, str) else ""
