"""Joins moments with the backups: which still hold a deleted one, and one in their place."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from healingjournal.base.ids import MomentId

if TYPE_CHECKING:
    from healingjournal.ui.journal.opened.held import Replaced as PagesReplaced
    from healingjournal.ui.moments.held.reading import Replaced
    from healingjournal.ui.shell.pages_held import PagesHeld


class MomentsHeld:
    """What moments ask of the backups of an open journal: the same as pages do."""

    def __init__(self, held: "PagesHeld") -> None:
        """Take what knows the backups."""
        self._held = held

    def held(self, moments: Sequence[MomentId]) -> list[date]:
        """Give the days of the backups that still hold any of these; for the vault's thread."""
        return self._held.held(moments)

    def replace(self, moments: Sequence[MomentId], ended: "Callable[[Replaced], None]") -> None:
        """Make a fresh verified backup, then remove those that hold these moments."""
        from healingjournal.ui.moments.held.reading import Replaced

        def over(end: "PagesReplaced") -> None:
            ended(Replaced(end.left, end.error))

        self._held.replace(moments, over)
