"""The whole window in this process, with a real journal that costs next to nothing to open."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal import app as root
from healingjournal.base.clock import SystemClock
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.settings.outside import OutsideSettings
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.service import Sharing
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.rooms import Start
from healingjournal.ui.shell.shell import Shell
from healingjournal.ui.theme.look import Look, Wishes
from healingjournal.ui.vault.doors import doors_with
from healingjournal.vault.lock import Handover
from tests.vault.cheap import CHEAP, PHRASE, made
from tools.person import Person

TITLE = "The lamp"
PASSAGE = "Yesterday the lamp by the window was warm."


class House:
    """One window with its pages, and a person before it."""

    def __init__(self, shell: Shell) -> None:
        """Take the shell; the person sees what it shows."""
        self.shell = shell
        self.person = Person(shell.window)

    def unlock(self) -> None:
        """Open the journal by its passphrase."""
        self.person.types_in("Passphrase", PHRASE.open())
        self.person.press("Open")
        self.person.waits_to_see("Hello. Where would you like to be today?")

    def comes_home(self) -> None:
        """Leave whatever is there for Today, by Esc alone."""
        self.person.until(self._pressed_escape_to_today, "Today")

    def _pressed_escape_to_today(self) -> bool:
        if self.shell.navigation.here is not Place.TODAY:
            self.person.key("Escape")
        return self.shell.navigation.here is Place.TODAY

    def settles(self) -> None:
        """Wait until what was asked of the journal, and what that asked in turn, has come home."""
        for _ in range(3):
            home: list[None] = []
            self.shell.work.run(self.shell.window, lambda: None, home.append, _must_not_fail)
            self.person.until(partial(bool, home), "the journal to answer")

    def tab(self, *, back: bool = False) -> QWidget:
        """Press Tab, or Shift and Tab, and give what has the keyboard then."""
        key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
        QTest.keyClick(self.shell.window.windowHandle(), key)
        return self.person.focus()

    def stops(self, *, back: bool = False) -> list[QWidget]:
        """Give every stop of Tab from here until the first one comes again."""
        found = [self.person.focus()]
        while (there := self.tab(back=back)) is not found[0]:
            assert there not in found, f"Tab goes round without {found[0].accessibleName()}"
            found.append(there)
        return found

    def footers(self) -> list[FlowFooter]:
        """Give the footers, shown or not."""
        return self.shell.window.findChildren(FlowFooter)

    def region(self, widget: QWidget) -> str:
        """Tell where a widget stands: its name for the four ways, else rail, page or footer."""
        window = self.shell.window
        top = window.top
        for name, button in (
            ("Help", top.help),
            ("Ground", top.ground),
            ("Lock", top.lock),
            ("Leave", top.leave),
        ):
            if widget is button:
                return name
        if window.rail is not None and window.rail.isAncestorOf(widget):
            return "rail"
        if any(foot.isAncestorOf(widget) for foot in self.footers()):
            return "footer"
        return "page" if window.stack.isAncestorOf(widget) else "frame"


def _must_not_fail(error: Exception) -> None:
    raise error


@contextmanager
def a_house(
    folder: Path,
    app: QApplication,
    *,
    new: bool = False,
    code_works: bool = True,
    handover: Handover | None = None,
) -> Iterator[House]:
    """Lend the locked window of a journal with one page, or, if new, of a folder as it is."""
    vault = folder / "pages"
    clock = SystemClock()
    if not new:
        created = made(vault, code_works=code_works)
        journal = Journal(created.vault, clock)
        page = journal.add(Page(body=PASSAGE, title=TITLE)).entry
        Sharing(created.vault, journal, clock).mark(page, ConsentState.READY)
        created.vault.close()
    start = Start(
        folder=vault,
        handover=handover,
        outside=OutsideSettings(folder / "settings.json"),
        clock=clock,
        doors=doors_with(lambda: CHEAP, clock, vault),
        rooms=root.build_rooms,
    )
    look = Look(app, Wishes(theme="paper", reduced_motion=True))
    look.put_on()
    shell = Shell(app, start, look)
    shell.show()
    house = House(shell)
    try:
        house.person.until(shell.window.isActiveWindow, "the keyboard in the window")
        yield house
    finally:
        shell.close()
        app.focusWindowChanged.disconnect(shell.keys.follow)
        shiboken6.delete(shell.window)
        shiboken6.delete(shell)
