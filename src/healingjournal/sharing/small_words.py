"""A few words for when all of it is too much: a short version, one line, and a card to pass.

The person writes them; they are kept in the journal, shown large when asked for, and in no file.
"""

from dataclasses import dataclass, field

from healingjournal.base.text import taken_in
from healingjournal.vault.kept import Kept

ROOM, KEY = "sharing", "small"
KINDS = ("short", "line", "pass")


@dataclass(frozen=True)
class Small:
    """What was written, each empty until it is."""

    short: str = field(default="", repr=False)
    line: str = field(default="", repr=False)
    passing: str = field(default="", repr=False)


class SmallWords:
    """Keeps them until they are written anew or emptied."""

    def __init__(self, kept: Kept) -> None:
        """Take where the vault keeps plain values."""
        self._kept = kept

    def written(self) -> Small:
        """Give what was written."""
        found = self._kept.get(ROOM, KEY)
        if not isinstance(found, dict):
            return Small()
        short, line, passing = (str(found.get(kind, "")) for kind in KINDS)
        return Small(short, line, passing)

    def keep(self, small: Small) -> None:
        """Keep what is written now; nothing at all when all is empty."""
        parts = zip(KINDS, (small.short, small.line, small.passing), strict=True)
        held = {kind: taken_in(text).strip() for kind, text in parts if text.strip()}
        if held:
            self._kept.put(ROOM, KEY, held)
        else:
            self._kept.forget(ROOM, KEY)
