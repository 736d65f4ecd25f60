"""The shell: one window, its keys, the two promises Lock and Leave, and the pages they meet."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from healingjournal.base.errors import ToldError
from healingjournal.safety.hardening import name_process
from healingjournal.settings.languages import WRITTEN_IN
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.shell import words
from healingjournal.ui.shell.erase_ways import EraseWays
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.keys import GlobalKeys, Wish
from healingjournal.ui.shell.locked_pages import LockedPages
from healingjournal.ui.shell.navigation import Navigation, Place
from healingjournal.ui.shell.popups import close_popups
from healingjournal.ui.shell.speaking import Speaking, spoken_by
from healingjournal.ui.shell.watching import Watching
from healingjournal.ui.shell.window import Window
from healingjournal.ui.shell.wishes import WISHES, wishes
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import ThreadedWork

if TYPE_CHECKING:  # what only an open journal needs is loaded when one is opened

    from pathlib import Path

    from healingjournal.settings.declared import Value
    from healingjournal.ui.shell.rooms import Rooms, Start
    from healingjournal.ui.shell.wiring import Wiring
    from healingjournal.vault.lock import Handover
    from healingjournal.vault.restoring import Restored


class Shell(QObject):
    """Holds the window of this run; locked at first, open after a passphrase."""

    def __init__(self, app: QApplication, start: "Start", look: Look) -> None:
        """Take the application, how this run begins, and the look."""
        super().__init__(app)
        self._start = start
        self._look = look
        self._wiring: Wiring | None = None
        self._leaving = False
        self._telling = False
        self._lines = ""
        self._speaking = Speaking(app, look, spoken_by(start.outside))
        self.work = ThreadedWork()
        self.window = Window(look, str(start.outside.get("window_name")))
        self.navigation = Navigation(self.window.stack)
        self.keys = GlobalKeys(start.clock, self._shift_leaves, _modal_open)
        self.frame = Frame(look, self.work, self.navigation)
        self.locked = LockedPages(start, self.frame)
        self.erasing = EraseWays(start.outside, self.frame)
        self.watching = Watching(start, self.frame, self.window)
        app.focusWindowChanged.connect(self.keys.follow)
        app.applicationStateChanged.connect(self._state_changed)
        self.keys.wished.connect(self.do)
        self.keys.touched.connect(self._touched)
        self.keys.keyed.connect(self.window.overlay.key_pressed)
        self.navigation.moved.connect(self._moved)
        self.frame.reframed.connect(self._reframe)
        self.frame.told.connect(self._tell)
        self.frame.value_changed.connect(self._value_changed)
        self.watching.lock_requested.connect(self.lock)
        self.watching.leave_requested.connect(self.leave)
        self.locked.held.connect(self.watching.begin)
        self.locked.let_go.connect(self.watching.end)
        self.locked.put_away_requested.connect(self._put_away)
        self.locked.restored.connect(self._restored)
        self.locked.saved.connect(self._saved)
        self.locked.opened.connect(self.opened)
        self.locked.leave_requested.connect(self.leave)
        self.locked.erase_requested.connect(self.erasing.ask_locked)
        self.erasing.close_requested.connect(self._erase)
        self.erasing.leave_requested.connect(self.leave)
        self.window.leave_requested.connect(self.leave)
        self._connect_ways()

    def _connect_ways(self) -> None:
        self.locked.language_chosen.connect(self._speak)
        top = self.window.top
        top.help_requested.connect(lambda: self.do(Wish.HELP))
        top.ground_requested.connect(lambda: self.do(Wish.GROUND))
        top.lock_requested.connect(self.lock)
        top.leave_requested.connect(self.leave)

    # ---- beginning ----

    def show(self) -> None:
        """Show the locked window, at the place and with the exercise handed over."""
        handed = self._start.handover
        self.window.top.show_lock(False)
        if handed is not None and handed.erased is not None:
            self.erasing.tell(self._start.folder, handed.erased)
        else:
            self.navigation.go(Place.VAULT)
        # The sheet comes last: Qt goes through it anew for every widget put into its place.
        self._look.put_on()
        if handed is not None and handed.place is not None:
            self.window.setGeometry(_on_a_screen(QRect(*handed.place)))
        if handed is not None and handed.maximised:
            self.window.showMaximized()
        else:
            self.window.show()
        self.keys.follow(self.window.windowHandle())
        if handed is not None and handed.exercise is not None:
            self.locked.resume(handed.exercise, handed.step or 0)

    def opened(self, rooms: "Rooms", values: "dict[str, Value]", first: bool) -> None:
        """Take the rooms of the journal just opened, and show Today."""
        from healingjournal.ui.shell.wiring import Wiring

        if self.watching.guard is None:
            self.watching.begin(rooms.vault)
        wiring = Wiring(rooms, values, self._start, self.locked, self.frame)
        self.watching.take(wiring)
        wiring.settings.erase_requested.connect(self.erasing.ask_open)
        self._wiring = wiring
        self.window.take_rail(wiring.rail)
        self._value_changed("window_name")
        self.window.top.show_lock(True)
        self.navigation.forget(Place.VAULT)
        self.locked.unlocked()
        wiring.begin(first=first)
        if rooms.vault.end_lost:
            self.window.notice.say(words.end_lost())

    # ---- what keys and buttons ask ----

    def do(self, wish: Wish) -> None:
        """Do what a key or a button of the frame asks."""
        if close_popups() and wish is Wish.STOP:
            return
        plain: dict[Wish, Callable[[], None]] = {
            Wish.LOCK: self.lock,
            Wish.LEAVE: self.leave,
            Wish.STOP: self.stop,
            Wish.NEXT_REGION: self.window.next_region,
            Wish.LINES: self._say_lines,
            Wish.GROUND: lambda: self._over_dialogs(self.locked.ground),
            Wish.HELP: lambda: self._over_dialogs(self.locked.help),
        }
        if wish in plain:
            plain[wish]()
        elif self._wiring is not None and not _modal_open():
            self._wiring.do(wish)

    def stop(self) -> None:
        """Stop and go back: the page's own step first, then the page itself."""
        if self.watching.guard is not None and self.watching.guard.covered():
            return
        if self.window.notice.isVisible():
            self.window.notice.hush()
        page = self.navigation.current()
        if page is None or page.stop():
            return
        if self.navigation.here in {Place.GROUND, Place.HELP, Place.ERROR}:
            self.navigation.back()
        elif self._wiring is not None:
            self.navigation.go(Place.TODAY)

    def lock(self) -> None:
        """Replace this process by a fresh locked one; asks nothing, whatever is open."""
        from healingjournal.vault.lock import Handover

        if self.watching.guard is not None:
            self._begin_anew(Handover(str(self.watching.guard.folder)))

    def _put_away(self, just_made: bool) -> None:
        # A journal that was opened or made, and is not wanted now: its key was in memory.
        from healingjournal.vault.lock import Handover

        folder = self._start.folder if self.watching.guard is None else self.watching.guard.folder
        self._begin_anew(Handover(str(folder), just_made=just_made))

    def _restored(self, made: "Restored") -> None:
        # Its key was in memory, too, while it was made of the backup.
        from healingjournal.vault.lock import Handover

        handover = Handover(
            str(made.folder.absolute()), restored=made.entries, kept_aside=made.aside is not None
        )
        self._begin_anew(handover)

    def _saved(self, folder: "Path", new: bool) -> None:
        # Nor may a key stay that opened a damaged journal.
        from healingjournal.vault.lock import Handover

        self._begin_anew(Handover(str(folder.absolute()), salvaged=new))

    def _begin_anew(
        self, handover: "Handover", end: "Callable[[Handover], None] | None" = None
    ) -> None:
        """Replace this process; whatever fails on the way, it is replaced, or ends."""
        from healingjournal.ui.shell import leaving
        from healingjournal.vault.lock import replace_process

        if self._leaving:
            return
        self._leaving = True
        try:
            handover = self._handover(handover)
            if self.watching.guard is not None:
                leaving.keep_composed()
                self.watching.guard.cover()
                self.watching.guard.close()
            leaving.clear_clipboard()
        finally:
            (end or replace_process)(handover)

    def _erase(self, folder: str) -> None:
        """Close the open journal and erase it; a fresh start tells what that came to."""
        from healingjournal.vault.lock import Handover

        if self.watching.guard is not None:
            self.watching.guard.unsaved = lambda: None  # nothing is stored that is to be erased
        self._begin_anew(Handover(folder), self.erasing.erase_and_replace)

    def leave(self) -> None:
        """Hide every window first, then store what is typed, close, and end."""
        if self._leaving:
            return
        self._leaving = True
        from healingjournal.ui.shell import leaving

        leaving.keep_composed()  # hiding takes the focus away, and what is composed with it
        for window in QApplication.topLevelWidgets():
            window.hide()
        QApplication.processEvents()
        try:
            if self.watching.guard is not None:
                self.watching.guard.close()
            leaving.clear_clipboard()
        finally:
            leaving.end()

    def close(self) -> None:
        """Store what is typed and close the journal; the process goes on, for walks in tests."""
        self._leaving = True
        if self.watching.guard is not None:
            self.watching.guard.close()
        self.watching.end()
        self.work.end()
        self._speaking.speak(WRITTEN_IN)

    def caught(self, lines: str) -> None:
        """Show the calm page for what was not foreseen; a fault in showing it is not told."""
        from healingjournal.ui.shell.error_view import ErrorView

        if self._telling or self.navigation.here is Place.ERROR:
            return
        self._telling = True
        try:
            page = ErrorView(self._look)
            page.tell(lines)
            page.back_requested.connect(self.navigation.back)
            self.navigation.forget(Place.ERROR)
            self.navigation.offer(Place.ERROR, lambda: page)
            self.navigation.go(Place.ERROR)
        finally:
            self._telling = False

    # ---- inside ----

    def _handover(self, least: "Handover") -> "Handover":
        from dataclasses import replace

        at = self.window.normalGeometry()
        exercise = self.locked.in_progress()
        return replace(
            least,
            place=(at.x(), at.y(), at.width(), at.height()),
            maximised=self.window.isMaximized(),
            exercise=exercise[0] if exercise else None,
            step=exercise[1] if exercise else None,
        )

    def _over_dialogs(self, act: Callable[[], None]) -> None:
        """Close any dialog first, so that Ground and Help are seen and can be used."""
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
            if QApplication.activeModalWidget() is dialog:
                break
        if self.watching.guard is not None:
            self.watching.guard.curtain.lift()
        act()

    def _touched(self) -> None:
        if self.watching.guard is not None:
            self.watching.guard.idle.touch()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, ToldError):
            from healingjournal.ui.kit.told import told

            self.window.notice.say(told(error))
        else:
            from healingjournal.safety.hardening import trace_line

            self.caught(trace_line(type(error), error.__traceback__))

    def _value_changed(self, key: str) -> None:
        self.watching.value_changed(key)
        if key == "window_name":
            name = str(self._start.outside.get("window_name"))
            self.window.setWindowTitle(name)
            name_process(name)
        elif key == "language":
            # Not here: the press that chose it is not over, and its page is about to be replaced.
            QTimer.singleShot(0, self, self._speak)
        elif key in WISHES:
            self._look.wish(wishes(self._start.outside))

    def _speak(self) -> None:
        """Speak the language chosen: all that is shown is made anew, and nothing typed is lost."""
        if not self._speaking.speak(spoken_by(self._start.outside)):
            return
        self.window.notice.hush()
        self.window.top.say_again()
        self.locked.say_again()
        if self._wiring is not None:
            self._wiring.say_again()
        self.navigation.renew()

    def _moved(self) -> None:
        if self._lines and self.window.notice.words() == self._lines:
            self.window.notice.hush()  # they were about the page that was left
        self._reframe()

    def _reframe(self) -> None:
        page = self.navigation.current()
        if isinstance(page, RoomPage):
            self.window.show_page(page, rail=self._wiring is not None)
            if self._wiring is not None:
                self._wiring.show_here()

    def _say_lines(self) -> None:
        page = self.navigation.current()
        lines = page.lines() if page is not None else []
        self._lines = " ".join([*lines, words.keys_everywhere()])
        self.window.notice.say(self._lines)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        inactive = state == Qt.ApplicationState.ApplicationInactive
        if inactive and self.watching.guard is not None and self._start.outside.get("curtain"):
            self.watching.guard.cover()

    def _shift_leaves(self) -> bool:
        return bool(self._start.outside.get("shift_leaves"))


def _modal_open() -> bool:
    return QApplication.activeModalWidget() is not None


def _on_a_screen(wanted: QRect) -> QRect:
    screen = QGuiApplication.screenAt(wanted.center()) or QGuiApplication.primaryScreen()
    there = screen.availableGeometry()
    size = wanted.size().boundedTo(there.size())
    corner = wanted.topLeft()
    x = max(there.left(), min(corner.x(), there.right() - size.width() + 1))
    y = max(there.top(), min(corner.y(), there.bottom() - size.height() + 1))
    return QRect(QPoint(x, y), size)
