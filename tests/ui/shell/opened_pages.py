"""The pages of one opened journal without a window around them."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget

from healingjournal import app as root
from healingjournal.base.clock import SetClock
from healingjournal.settings.declared import Value
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.locked_pages import LockedPages
from healingjournal.ui.shell.navigation import Navigation
from healingjournal.ui.shell.rooms import Rooms, Start
from healingjournal.ui.shell.wiring import Wiring
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.doors import doors_with
from healingjournal.ui.work import InlineWork
from tests.vault.cheap import CHEAP, again


class OpenedPages:
    """One opening of a journal; what is written is written at once."""

    def __init__(self, look: Look, folder: Path, at: datetime) -> None:
        clock = SetClock(at)
        self.vault = again(folder)
        self.stack = QStackedWidget()
        self.navigation = Navigation(self.stack)
        self._frame = Frame(look, InlineWork(), self.navigation)
        self._start = Start(
            folder=folder,
            handover=None,
            outside=OutsideSettings(folder.parent / "settings.json"),
            clock=clock,
            doors=doors_with(lambda: CHEAP, clock, folder),
            rooms=root.build_rooms,
        )
        self.locked = LockedPages(self._start, self._frame)
        self.locked.opened.connect(self._open)

    def unlock(self) -> None:
        self.locked._let_in(self.vault, None)

    def _open(self, rooms: Rooms, values: dict[str, Value], _first: bool) -> None:
        self.rooms = rooms
        self.wiring = Wiring(rooms, values, self._start, self.locked, self._frame)
        self.locked.unlocked()
