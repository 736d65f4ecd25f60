"""Joins small steps with the rooms that read them: pacing, Today, moments, bringing along."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.speaking import spoken_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from healingjournal.steps.service import NextMeeting, Steps
    from healingjournal.ui.shell.rooms import Rooms, Start
    from healingjournal.ui.steps.page import StepsPage

_MONTH = 31

Near = tuple[date, datetime | None]
Whom = tuple[str, str, date | None]


class StepsWays(QObject):
    """The page with small steps, and what other rooms ask of them in the vault's thread.

    `open` and `open_near` are for the window's thread, all that gives days for the vault's.
    """

    def __init__(self, rooms: "Rooms", start: "Start", frame: Frame) -> None:
        """Take the rooms, how this run began, and the frame."""
        super().__init__()
        self._rooms = rooms
        self._start = start
        self._frame = frame
        self._from = Place.TODAY
        self._page: StepsPage | None = None
        frame.navigation.offer(Place.STEPS, self._make)

    # ---- for the window's thread ----

    def open(self) -> None:
        """Show the first page of small steps; closing it leads back to where one is now."""
        self._go()
        if self._page is not None:
            self._page.begin()

    def open_near(self) -> None:
        """Show the page before the near meeting, or the first page when there is none now."""

        def show(near: "NextMeeting | None") -> None:
            self._go()
            if self._page is not None and near is not None:
                self._page.open_meeting(near.circle, near.day)

        self._frame.work.run(self, lambda: self._steps().near_meeting(), show, self._tell)

    def unsaved(self) -> "Callable[[], None] | None":
        """Give the command that keeps what is typed and not kept yet."""
        return self._page.unsaved() if self._page is not None else None

    # ---- for the vault's thread ----

    def near(self) -> Near | None:
        """Give day and time of the meeting of today or tomorrow, never its name."""
        from healingjournal.steps.there import any_circle

        if not any_circle(self._rooms.vault):
            return None  # what knows of days is loaded only where there are any
        found = self._steps().near_meeting()
        return None if found is None else (found.day, found.at)

    def dates(self) -> tuple[frozenset[date], tuple[datetime, ...]]:
        """Give the marked days and the meetings that pacing asks for."""
        found = self._steps().ahead()
        return found.marked_days, found.meetings

    def dates_ahead(self) -> list[tuple[date, str]]:
        """Give the marked dates of the next month, with the person's own words if there are any."""
        from healingjournal.ui.steps import words

        unsaid = words.headings()["date"]
        found = self._steps().dates_ahead(_MONTH)
        return [(day, " ".join(said.split()) or unsaid) for day, said in found]

    def circles(self) -> list[Whom]:
        """Give whom one meets, by what name, and on which day next."""
        return [(one.whom, one.name, day) for one, day in self._steps().circles_ahead()]

    # ---- inside ----

    def _go(self) -> None:
        here = self._frame.navigation.here
        if here is not None and here is not Place.STEPS:
            self._from = here
        self._frame.navigation.go(Place.STEPS)

    def _steps(self) -> "Steps":
        from healingjournal.steps.service import Steps

        return Steps(self._rooms.vault, self._start.clock)

    def _tell(self, error: Exception) -> None:
        self._frame.told.emit(error)

    def _rhythms(self) -> Sequence[tuple[str, str, dict[str, str]]]:
        return [
            (f"{one.theme}/{one.lang}", one.title, dict(one.rhythm))
            for one in self._rooms.prompts.brought()
            if one.rhythm
        ]

    def _make(self) -> "StepsPage":
        from healingjournal.ui.steps.page import StepsPage

        lang, frame = spoken_by(self._start.outside), self._frame
        page = StepsPage(self._steps(), frame.work, frame.look, self._start.clock, lang)
        page.packs = self._rhythms
        page.closed.connect(lambda: frame.navigation.go(self._from))
        self._page = page
        return page
