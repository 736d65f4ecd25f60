"""Moments that go, moments that are gone, and the backups that still hold them. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import MomentId
from healingjournal.moments.going import Going, MomentGoing


@dataclass(frozen=True)
class Replaced:
    """How that ended: how many would not go, or why no backup was made."""

    left: int = 0
    error: ToldError | None = None


class StillHeld(Protocol):
    """What moments ask of the backups; the shell joins the two."""

    def held(self, moments: Sequence[MomentId]) -> list[date]:
        """Give the days of the backups that still hold any of these; for the vault's thread."""
        ...

    def replace(self, moments: Sequence[MomentId], ended: Callable[[Replaced], None]) -> None:
        """Make a fresh verified backup, then remove those that hold these moments."""
        ...


@dataclass(frozen=True)
class GoingNow:
    """Moments that can still be taken back, those gone, and the days of backups with them."""

    moments: list[MomentGoing] = field(default_factory=list)
    held: list[date] = field(default_factory=list)
    gone: list[MomentId] = field(default_factory=list)
    gone_held: list[date] = field(default_factory=list)


def read_going(going: Going, still_held: StillHeld | None) -> GoingNow:
    """Read what goes and is gone; what no backup holds any more is forgotten."""
    moments = going.moments()
    if still_held is None:
        return GoingNow(moments)
    gone = going.gone()
    held = still_held.held([moments[0].id]) if moments else []
    gone_held = still_held.held(gone) if gone else []
    if gone and not gone_held:
        going.forget_gone()
        gone = []
    return GoingNow(moments, held, gone, gone_held)
