"""What watches over a journal from the moment it is open: idle lock, curtain, dead-man timer."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.ui.shell import leaving, words
from healingjournal.ui.shell.curtain import Curtain
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.idle import IdleWatch
from healingjournal.ui.shell.popups import close_popups
from healingjournal.ui.shell.rooms import Start
from healingjournal.ui.shell.window import Window

if TYPE_CHECKING:
    from healingjournal.vault.service import Vault


class Guard(QObject):
    """Watches one open journal, also before its pages are shown; ends with lock or leave."""

    lock_requested = Signal()

    def __init__(self, vault: "Vault", start: Start, frame: Frame, window: Window) -> None:
        """Take the open vault, how this run began, and what it is shown in."""
        super().__init__()
        self.vault = vault
        self._work = frame.work
        self._outside = start.outside
        self.folder: Path = vault.folder
        self.unsaved: Callable[[], Callable[[], None] | None] = lambda: None
        self.held: Callable[[], bool] = lambda: False
        self.stop_slow: Callable[[], None] = lambda: None
        self.curtain = Curtain(frame.look, window, str(start.outside.get("window_name")))
        self.curtain.lock_requested.connect(self.lock_requested)
        self.idle = IdleWatch(start.clock, self._lock_minutes, self._is_held)
        self.idle.idle.connect(self.lock_requested)
        self.idle.nearly.connect(lambda: window.notice.say(words.nearly_idle()))
        self.idle.back.connect(window.notice.hush)
        self._dead_man = leaving.DeadMan()
        self._dead_man.arm()
        self.idle.start()

    def cover(self) -> None:
        """Draw the curtain now, also over an open menu."""
        close_popups()
        self.curtain.draw()

    def covered(self) -> bool:
        """Tell whether the curtain is drawn."""
        return self.curtain.isVisible()

    def counts(self) -> int:
        """Give the quiet minutes after which it locks; 0 where nothing counts them."""
        return self._lock_minutes() if self.idle.counts() else 0

    def close(self) -> None:
        """Store what is typed and close the vault; asks nothing.

        The dead-man timer stays armed: what follows is a new process image, or the end.
        """
        self.stop_slow()
        leaving.store_and_close(
            self._work, self.vault.interrupt, self.unsaved(), self.vault.close
        )

    def dismiss(self) -> None:
        """Watch no longer: the vault is closed, and the process goes on."""
        self._dead_man.disarm()
        self.idle.stop()
        self.curtain.lift()

    def _is_held(self) -> bool:
        return self.held()

    def _lock_minutes(self) -> int:
        minutes = self._outside.get("lock_minutes")
        return minutes if isinstance(minutes, int) else 10
