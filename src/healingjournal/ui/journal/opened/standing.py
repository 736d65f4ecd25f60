"""Where the page one reads stands: for me only, maybe, ready; another room knows and keeps it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Entry
from healingjournal.ui.kit.menu_button import MenuButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class Standing(NamedTuple):
    """Where a page stands: as it is shown, its key, and what may be chosen, by key and word."""

    shown: str
    key: str
    choices: tuple[tuple[str, str], ...]


class Standings(NamedTuple):
    """Commands for the vault's thread, and whether they are wanted; `about` is spoken."""

    wanted: Callable[[], bool]
    read: Callable[[EntryId], Standing]
    put: Callable[[EntryId, str], Standing]
    about: Callable[[], str]


class StandingMenu(MenuButton):
    """The word for where the page stands, as a soft button beside the others."""

    def __init__(self, look: Look) -> None:
        """Take the look; it is hidden until something is known."""
        super().__init__(look, "", "along")
        self._plain = False
        self.hide()


class StandingPart(QObject):
    """Keeps the menu true to the page that is shown; hidden where nobody keeps such a thing."""

    failed = Signal(object)

    def __init__(self, work: Work, menu: StandingMenu) -> None:
        """Take the work, and the menu that stands beside the page."""
        super().__init__(menu)
        self._work = work
        self._menu = menu
        self._entry: EntryId | None = None
        self.standings: Standings | None = None
        menu.chosen.connect(self._put)

    def show_page(self, page: Entry | None) -> None:
        """Show where a page stands; of a sealed one, or of none, nothing is shown."""
        before = self._entry
        self._entry = None if page is None or page.seal is not None else page.id
        standings, entry = self.standings, self._entry
        if entry != before:
            self._menu.hide()
        if standings is None or entry is None or not standings.wanted():
            self._menu.hide()
            return
        self._menu.setAccessibleDescription(standings.about())
        self._run(entry, lambda: standings.read(entry))

    def _put(self, key: str) -> None:
        standings, entry = self.standings, self._entry
        if standings is not None and entry is not None:
            self._run(entry, lambda: standings.put(entry, key))

    def _run(self, entry: EntryId, command: Callable[[], Standing]) -> None:
        def known(standing: Standing) -> None:
            if entry == self._entry:
                self._menu.say(standing.shown)
                self._menu.offer(standing.choices, standing.key)
                self._menu.show()

        self._work.run(self, command, known, self.failed.emit)
