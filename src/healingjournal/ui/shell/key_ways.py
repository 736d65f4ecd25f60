"""Joins Settings with passphrase and code."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.navigation import Place

if TYPE_CHECKING:
    from healingjournal.ui.vault.keys.page import KeysPage
    from healingjournal.vault.service import Vault


class KeyWays(QObject):
    """The page with passphrase and code, made when first asked for, and the ways to it."""

    def __init__(self, vault: "Vault", frame: Frame, backing_up: Callable[[], bool]) -> None:
        """Take the open journal, the frame, and what tells whether a backup is being made."""
        super().__init__()
        self._backing_up = backing_up
        self._vault = vault
        self._frame = frame
        self._page: KeysPage | None = None
        frame.navigation.offer(Place.KEYS, self._make)

    def open(self) -> None:
        """Show the overview of passphrase and code."""
        page = self._go()
        if page is not None:
            page.begin()

    def open_part(self, part: str) -> None:
        """Begin with a new passphrase, with encrypting anew, or with a new code."""
        page = self._go()
        if page is not None and part == "phrase":
            page.change_now()
        elif page is not None and part == "anew":
            page.anew_now()
        elif page is not None:
            page.renew_now()

    def _go(self) -> "KeysPage | None":
        self._frame.navigation.go(Place.KEYS)
        return self._page

    def _make(self) -> "KeysPage":
        from healingjournal.ui.shell.sheets import sheet_maker
        from healingjournal.ui.vault.keys.acts import acts_on
        from healingjournal.ui.vault.keys.page import KeysPage
        from healingjournal.ui.vault.keys.sheet_offer import sheets_of

        sheets = sheets_of(self._vault, sheet_maker())
        frame = self._frame
        acts = acts_on(self._vault, self._backing_up)
        page = KeysPage(acts, sheets, frame.work, frame.look)
        page.back_requested.connect(lambda: frame.navigation.go(Place.SETTINGS))
        self._page = page
        return page
