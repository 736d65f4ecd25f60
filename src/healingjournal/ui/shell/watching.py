"""Watches over an open journal: quiet time, sleep and screen lock, the curtain, pictures."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from healingjournal.settings.declared import declared
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.window import Window

if TYPE_CHECKING:  # what only an open journal needs is loaded when one is opened
    from healingjournal.ui.settings.protection_rows import ProtectionRow
    from healingjournal.ui.shell.guard import Guard
    from healingjournal.ui.shell.rooms import Start
    from healingjournal.ui.shell.screen_shield import ScreenShield
    from healingjournal.ui.shell.signs import Signs
    from healingjournal.ui.shell.wiring import Wiring
    from healingjournal.vault.service import Vault


class Watching(QObject):
    """What is there from the moment a journal is open until it is let go; `guard` holds it."""

    lock_requested = Signal()
    leave_requested = Signal()

    def __init__(self, start: "Start", frame: Frame, window: Window) -> None:
        """Take how this run began, the frame and the window."""
        super().__init__()
        self._start = start
        self._frame = frame
        self._window = window
        self.guard: Guard | None = None
        self.signs: Signs | None = None
        self._shield: ScreenShield | None = None

    def begin(self, vault: "Vault") -> "Guard":
        """Watch over a journal from now on."""
        from healingjournal.ui.shell.guard import Guard

        guard = self.guard = Guard(vault, self._start, self._frame, self._window)
        guard.lock_requested.connect(self.lock_requested)
        QTimer.singleShot(0, self, self._listen)  # what the pages need is asked for first
        return guard

    def take(self, wiring: "Wiring") -> None:
        """Take the pages of the open journal: what is typed, what is read, what can wait."""
        guard = self.guard
        if guard is None:
            return
        guard.unsaved = wiring.unsaved
        guard.held = wiring.reading_aloud
        guard.stop_slow = wiring.settings.stop_slow
        wiring.settings.protections = self._protections
        if declared("screen_shield").does_something():
            from healingjournal.ui.shell.screen_shield import ScreenShield

            app = QApplication.instance()
            if isinstance(app, QApplication):
                self._shield = ScreenShield(app, lambda: bool(wiring.value("screen_shield")))
                self._shield.apply()

    def end(self) -> None:
        """Watch over nothing any more."""
        if self.signs is not None:
            self.signs.end()
        if self.guard is not None:
            self.guard.dismiss()
            self.guard.deleteLater()
            self.guard = None

    def value_changed(self, key: str) -> None:
        """Take in a setting that is another now."""
        if key == "window_name" and self.guard is not None:
            self.guard.curtain.rename(str(self._start.outside.get("window_name")))
        elif key == "screen_shield" and self._shield is not None:
            self._shield.apply()

    def _listen(self) -> None:
        """Hear from now on when the computer sleeps or its screen locks, where it says so."""
        if sys.platform in {"win32", "darwin"}:
            return
        if self.signs is None:
            from healingjournal.ui.shell.signs import Signs

            self.signs = Signs()
            self.signs.lock_requested.connect(self.lock_requested)
            self.signs.leave_requested.connect(self.leave_requested)
        self.signs.begin()

    def _protections(self) -> "Callable[[], list[ProtectionRow]]":
        """Give what looks at the journal in its own thread; what is of the window is read now."""
        from healingjournal.ui.shell.protections import Watch, protections

        guard = self.guard
        if guard is None:
            return list
        vault = guard.vault
        watch = Watch(
            minutes=guard.counts(),
            curtain=bool(self._start.outside.get("curtain")),
            signs=self.signs.heard_now() if self.signs is not None else None,
            shield=self._shield.wanted() if self._shield is not None else None,
        )
        return lambda: protections(vault, watch)
