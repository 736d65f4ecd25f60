"""Joins the journal with the backups: which hold a deleted page, and one in their place."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from healingjournal.ui.journal.opened.held import Replaced
    from healingjournal.ui.vault.backups.making import BackupMaking, Outcome
    from healingjournal.vault.backup import Backup
    from healingjournal.vault.service import Vault


class PagesHeld(QObject):
    """What the journal asks of the backups of an open journal."""

    def __init__(self, vault: "Vault", making: "Callable[[], BackupMaking]") -> None:
        """Take the open journal, and what makes backups."""
        super().__init__()
        self._vault = vault
        self._making = making
        self._known: dict[tuple[str, ...], tuple[object, list[date]]] = {}

    def held(self, pages: Sequence[str]) -> list[date]:
        """Give the days of the backups that still hold any of these; for the vault's thread.

        They are looked into once for the same pages, as long as the same backups lie there.
        """
        from healingjournal.vault import holding

        there = holding.there(self._vault)
        known = self._known.get(tuple(pages))
        if known is None or known[0] != there:
            made = {each.made.date() for each in holding.holding(self._vault, pages)}
            known = there, sorted(made)
            if len(self._known) > 4:
                self._known.clear()
            self._known[tuple(pages)] = known
        return known[1]

    def replace(self, pages: Sequence[str], ended: "Callable[[Replaced], None]") -> None:
        """Make a fresh verified backup, then remove those that hold these pages.

        One that is under way goes on first: it may hold them, too.
        """
        from healingjournal.ui.journal.opened.held import Replaced
        from healingjournal.ui.vault.backups.making import Kind

        making = self._making()
        once = Qt.ConnectionType.SingleShotConnection
        if making.busy():
            making.ended.connect(lambda _outcome: self.replace(pages, ended), once)
            return

        def over(outcome: "Outcome") -> None:
            ended(Replaced(outcome.left, outcome.error))

        making.ended.connect(over, once)
        making.make(Kind.WITHOUT, replaced=partial(_replaced, self._vault, tuple(pages)))


def _replaced(vault: "Vault", pages: Sequence[str], made: "Backup") -> int:
    from healingjournal.vault import holding

    return len(holding.replace_holding(vault, pages, made))
