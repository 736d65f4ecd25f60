"""Joins Settings with the backups, and lets one be made by itself once Today is shown."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.pages_held import PagesHeld

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from healingjournal.ui.vault.backup_doors import BackupDoors
    from healingjournal.ui.vault.backups.acts import BackupActs
    from healingjournal.ui.vault.backups.making import BackupMaking
    from healingjournal.ui.vault.backups.page import BackupsPage
    from healingjournal.vault.service import Vault

BEGINS_AFTER_MS = 3000


class BackupWays(QObject):
    """The page with the backups, made when first asked for, and what makes them."""

    def __init__(self, vault: "Vault", doors: "Callable[[], BackupDoors]", frame: Frame) -> None:
        """Take the open journal, the ways from a backup, and the frame."""
        super().__init__()
        self._vault = vault
        self._doors = doors
        self._frame = frame
        self._acts: BackupActs | None = None
        self._making: BackupMaking | None = None
        self._page: BackupsPage | None = None
        self._over = False
        self.pages_held = PagesHeld(vault, self.making)
        frame.navigation.offer(Place.BACKUPS, self._make)

    def begin_soon(self) -> None:
        """Make today's backup if there is none, a little after what is shown now is shown."""
        QTimer.singleShot(BEGINS_AFTER_MS, self, self.begin_now)

    def begin_now(self) -> None:
        """Make today's backup if there is none."""
        if not self._over:
            self.making().make_if_due()

    def stop(self) -> None:
        """Drop what is not whole: the journal is about to be closed."""
        self._over = True
        if self._making is not None:
            self._making.stop()

    def busy(self) -> bool:
        """Tell whether a backup is being made just now."""
        return self._making is not None and self._making.busy()

    def open(self) -> None:
        """Show the overview of the backups."""
        self._frame.navigation.go(Place.BACKUPS)
        if self._page is not None:
            self._page.begin()

    def making(self) -> "BackupMaking":
        """Give what makes backups, made when first needed."""
        if self._making is None:
            from healingjournal.ui.vault.backups.making import BackupMaking

            self._making = BackupMaking(self._commands(), self._frame.work)
        return self._making

    def _commands(self) -> "BackupActs":
        if self._acts is None:
            from healingjournal.ui.vault.backups.acts import acts_on

            self._acts = acts_on(self._vault, self._doors())
        return self._acts

    def _make(self) -> "BackupsPage":
        from healingjournal.ui.vault.backups.page import BackupsPage

        frame = self._frame
        page = BackupsPage(self._commands(), self.making(), _ask, frame.work, frame.look)
        page.back_requested.connect(lambda: frame.navigation.go(Place.SETTINGS))
        self._page = page
        return page


def _ask(parent: "QWidget", suggest: bool, taken: "Callable[[Path], None]") -> None:
    from healingjournal.ui.sharing.place_dialog import plugged_in, start_for
    from healingjournal.ui.vault.backup_dialog import ask_place

    ask_place(parent, start_for(stick=False, suggest=suggest), plugged_in(), taken)
