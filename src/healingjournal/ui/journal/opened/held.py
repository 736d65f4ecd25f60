"""Pages that go, pages that are gone, and the backups that still hold them. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import EntryId
from healingjournal.journal.going import Going, PageGoing


class StillHeld(Protocol):
    """What the journal asks of the backups; the shell joins the two."""

    def held(self, pages: Sequence[EntryId]) -> list[date]:
        """Give the days of the backups that still hold any of these; for the vault's thread."""
        ...

    def replace(self, pages: Sequence[EntryId], ended: "Callable[[Replaced], None]") -> None:
        """Make a fresh verified backup, then remove those that hold these pages."""
        ...


@dataclass(frozen=True)
class Replaced:
    """How that ended: how many would not go, or why no backup was made."""

    left: int = 0
    error: ToldError | None = None


@dataclass(frozen=True)
class GoingNow:
    """Pages that can still be taken back, those gone, and the days of backups that hold them."""

    pages: list[PageGoing] = field(default_factory=list)
    held: list[date] = field(default_factory=list)
    gone: list[EntryId] = field(default_factory=list)
    gone_held: list[date] = field(default_factory=list)


def read_going(going: Going, still_held: StillHeld | None) -> GoingNow:
    """Read what goes and is gone; what no backup holds any more is forgotten."""
    pages = going.pages()
    if still_held is None:
        return GoingNow(pages)
    gone = going.gone()
    held = still_held.held([pages[0].entry]) if pages else []
    gone_held = still_held.held(gone) if gone else []
    if gone and not gone_held:
        going.forget_gone()
        gone = []
    return GoingNow(pages, held, gone, gone_held)
