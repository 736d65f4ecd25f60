"""Joins moments with Ground, Help, Learn and the journal's search: their page, when first asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import MomentId
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.locked_pages import LockedPages
from healingjournal.ui.shell.moments_held import MomentsHeld
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.rooms import Rooms, Start
from healingjournal.ui.shell.speaking import spoken_by

if TYPE_CHECKING:
    from healingjournal.moments.service import Moments
    from healingjournal.moments.when import Stood
    from healingjournal.ui.journal.list_line import ListLine
    from healingjournal.ui.journal.list_reading import Beside
    from healingjournal.ui.moments.heard import Heard
    from healingjournal.ui.moments.page import MomentsPage
    from healingjournal.ui.shell.pages_held import PagesHeld

MOST = 50


@dataclass(frozen=True)
class Asked:
    """Words as typed, the pieces that must be found, which search it is, and in which language."""

    text: str = field(repr=False)
    pieces: list[list[str]] = field(repr=False)
    number: int
    lang: str


Days = Callable[[], Sequence[tuple[date, str]]]


class MomentWays(QObject):
    """What other rooms ask of moments, and what moments ask of them.

    `days_ahead` gives hard days to come, in the vault's thread; `care_plan` opens the care plan,
    where there is one; `backups` gives what knows them. The shell sets all three.
    `pins_changed` tells what is pinned to Ground.
    """

    pins_changed = Signal(object, object)  # the former ones, and those now

    def __init__(self, rooms: Rooms, start: Start, frame: Frame, locked: LockedPages) -> None:
        """Take the rooms, how this run began, the frame, and Ground, Help and Learn."""
        super().__init__()
        self._rooms = rooms
        self._start = start
        self._frame = frame
        self._locked = locked
        self._page: MomentsPage | None = None
        self._search = 0
        self._heard: Heard | None = None
        self.days_ahead: Days = tuple
        self.care_plan: Callable[[], None] | None = None
        self.backups: Callable[[], PagesHeld] | None = None
        frame.navigation.offer(Place.MOMENTS, self._make)

    def note(self) -> None:
        """Open the tiny form."""
        self._frame.navigation.go(Place.MOMENTS)
        if self._page is not None:
            self._page.note_now()

    def show_list(self) -> None:
        """Open what was noted."""
        self._frame.navigation.go(Place.MOMENTS)
        if self._page is not None:
            self._page.show_list()

    def open(self, key: str) -> None:
        """Open one moment that a search found."""
        self._frame.navigation.go(Place.MOMENTS)
        if self._page is not None:
            self._page.open_moment(MomentId(key))

    def bring_along(self) -> None:
        """Let moments be among what is brought along, told in the words of the window."""
        from healingjournal.sharing.moments import MomentsBrought
        from healingjournal.ui.shell.moment_telling import told_by

        rooms, clock = self._rooms, self._start.clock
        tell = told_by(lambda: dict(self.exercises()))
        brought = MomentsBrought(rooms.vault.kept, clock, rooms.moments, tell)
        rooms.sharing.moments = brought
        rooms.speak(spoken_by(self._start.outside))
        # Reading the exercises takes longer than the journal may be held up.
        self._frame.work.run_free(self, self.exercises, lambda _names: None, _not_found)

    def unsaved(self) -> Callable[[], None] | None:
        """Give the command that keeps the note and the thread begun and not kept yet."""
        return self._page.unsaved() if self._page is not None else None

    def pins(self) -> tuple[str, ...]:
        """Give what was pinned as helpful: exercise ids and own words; for the vault's thread."""
        return self._rooms.moments.choices().pins

    def found(self, text: str, done: "Callable[[Beside], None]") -> None:
        """Look for words in all moments, slice by slice; `done` gets those that hold them.

        Nothing waits for it: other work of the journal comes between two slices.
        """
        from healingjournal.journal.segment import asked_phrases

        pieces = asked_phrases(text)
        self._search += 1
        if pieces:
            asked = Asked(text, pieces, self._search, spoken_by(self._start.outside))
            if self._heard is not None and self._heard.lang == asked.lang:
                self._look_on(asked, [], None, done)
                return

            def take(heard: "Heard") -> None:
                self._heard = heard
                self._look_on(asked, [], None, done)

            # Reading the exercises takes longer than the journal may be held up.
            self._frame.work.run_free(self, lambda: self._words_in(asked.lang), take, _not_found)

    # ---- inside ----

    def _make(self) -> "MomentsPage":
        from healingjournal.ui.moments.page import MomentsPage

        frame = self._frame
        page = MomentsPage(
            self._rooms.moments, self.exercises, frame.work, frame.look, self._start.clock
        )
        page.ground_requested.connect(self._locked.ground)
        page.help_requested.connect(self._locked.help)
        page.pins_changed.connect(self.pins_changed)
        page.help_beside = self._help_beside
        page.days_ahead = self._days
        if self.backups is not None:
            page.still_held = MomentsHeld(self.backups())
        page.favour(self._locked.favourites)
        self._page = page
        return page

    def _days(self) -> Sequence[tuple[date, str]]:
        return self.days_ahead()

    def exercises(self) -> list[tuple[str, str]]:
        """Give the exercises by id and name."""
        return self._locked.exercises()

    def _help_beside(self) -> QWidget:
        from healingjournal.ui.shell.help_beside import HelpDoors, help_beside

        locked = self._locked
        doors = HelpDoors(locked.help, locked.help_at, self.care_plan)
        reach = locked.reachable(has_plan=self.care_plan is not None)
        return help_beside(self._frame.look, reach, doors)

    def _look_on(
        self,
        asked: Asked,
        found: "list[ListLine]",
        after: "Stood | None",
        done: "Callable[[Beside], None]",
    ) -> None:
        """Look through one slice, then the next, until there is enough or others are asked for."""
        moments = self._rooms.moments

        def take(some: "tuple[list[ListLine], Stood | None]") -> None:
            lines, go_on = [*found, *some[0]], some[1]
            if asked.number != self._search:
                return
            if go_on is not None and len(lines) < MOST:
                self._look_on(asked, lines, go_on, done)
            elif lines:
                done(_beside(lines[:MOST]))

        heard = self._heard
        if heard is not None:
            work = self._frame.work
            work.run(self, lambda: _slice(moments, heard, asked, after), take, _not_found)

    def _words_in(self, lang: str) -> "Heard":
        """Give what makes the words of moments ready."""
        from healingjournal.journal.segment import made_ready
        from healingjournal.ui.moments.heard import Heard

        return Heard(lang, dict(self.exercises()), made_ready)


def _slice(
    moments: "Moments", heard: "Heard", asked: Asked, after: "Stood | None"
) -> "tuple[list[ListLine], Stood | None]":
    from healingjournal.journal import segment
    from healingjournal.ui.journal.list_line import Kind, ListLine, marked, near
    from healingjournal.ui.moments.telling import searched, short

    some = moments.finding.look(
        heard.ready, lambda ready: segment.heard(ready, asked.pieces), after, asked.lang
    )
    lines = []
    for one in some.found:
        around = near("\n".join(searched(one, heard.exercises, heard.tables)), asked.text)
        marks = marked(around, asked.text)
        lines.append(ListLine(Kind.BESIDE, str(one.id), *short(one), around, marks))
    return lines, some.after


def _beside(lines: "list[ListLine]") -> "Beside":
    from healingjournal.ui.journal.list_reading import Beside
    from healingjournal.ui.moments import words

    return Beside(words.moments(), lines)


def _not_found(error: Exception) -> None:
    # Damage is told by what reads the pages of the same journal.
    if not isinstance(error, ToldError):
        raise error
