"""The page of the chapters: their list, the pages of one, a foreword, and reading through."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.journal.chapter import ChapterId
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.foreword_view import ForewordView
from healingjournal.ui.journal.chapters.inside import Inside
from healingjournal.ui.journal.chapters.overview import Overview
from healingjournal.ui.journal.chapters.put_in_view import PutInView
from healingjournal.ui.journal.chapters.read_view import ReadView
from healingjournal.ui.journal.chapters.view import View
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.kit.views_page import ViewsPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class ChaptersPage(ViewsPage):
    """One view at a time, each made when first shown; Esc goes back the way one came.

    `back_requested` asks for the journal.
    """

    back_requested = Signal()

    def __init__(self, journal: Journal, work: Work, look: Look) -> None:
        """Take the journal, the work and the look."""
        super().__init__()
        self._journal = journal
        self._work = work
        self._look = look
        self._chapter = ChapterId("")
        self._inside: Inside | None = None
        self._writing: ForewordView | None = None
        self._reading: ReadView | None = None
        self._putting: PutInView | None = None
        self.overview = made = Overview(journal.chapters, work, look)
        made.back_requested.connect(self.back_requested)
        made.pages_requested.connect(self._show_inside)
        made.read_requested.connect(lambda key: self._read(ChapterId(key), 0))
        made.foreword_requested.connect(lambda key: self._write(ChapterId(key), ""))
        self._trail: list[View] = [made]
        self.show_view(made)

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return words.putting()["title"] if self._now() is self._putting else words.title()

    @override
    def first_focus(self) -> QWidget:
        return self._now().first()

    @override
    def order_stops(self) -> None:
        in_order(self._now().stops())

    @override
    def arrive(self) -> None:
        self._now().arrive()

    @override
    def leave(self) -> None:
        for view in self._trail:
            view.leave()

    @override
    def stop(self) -> bool:
        if not self._now().stop():
            self.back()
        return True

    @override
    def lines(self) -> list[str]:
        return self._now().lines()

    def begin(self) -> None:
        """Show the list of chapters, with none open."""
        self.leave()
        self._trail = [self.overview]
        self.overview.begin()
        self.show_view(self.overview)

    def back(self) -> None:
        """Go back to the view one came from, and from the list of chapters to the journal."""
        if len(self._trail) == 1:
            self.back_requested.emit()
            return
        self._trail.pop().leave()
        self._now().arrive()
        self.show_view(self._now())

    @override
    def unsaved(self) -> Callable[[], None] | None:
        """Give the command for the vault's thread that stores what is typed and not stored yet."""
        waiting = [self.overview.unsaved()]
        if self._writing is not None:
            waiting.append(self._writing.unsaved())
        commands = [one for one in waiting if one is not None]
        return partial(_each, commands) if commands else None

    # ---- ways ----

    def _now(self) -> View:
        return self._trail[-1]

    def _go(self, view: View) -> None:
        self._trail.append(view)
        self.show_view(view)

    def _show_inside(self, key: str) -> None:
        if self._inside is None:
            self._inside = made = Inside(self._journal.chapters, self._work, self._look)
            made.back_requested.connect(self.back)
            made.put_in_requested.connect(self._put_in)
            made.read_requested.connect(lambda start: self._read(self._chapter, start))
            made.foreword_requested.connect(lambda entry: self._write(self._chapter, entry))
        self._chapter = ChapterId(key)
        self._inside.begin(self._chapter)
        self._go(self._inside)

    def _put_in(self) -> None:
        if self._putting is None:
            self._putting = PutInView(self._journal, self._work, self._look)
            self._putting.back_requested.connect(self.back)
        self._putting.begin(self._chapter)
        self._go(self._putting)

    def _read(self, chapter: ChapterId, start: int) -> None:
        if self._reading is None:
            self._reading = ReadView(
                self._journal.chapters, self._journal.pictures, self._work, self._look
            )
            self._reading.back_requested.connect(self.back)
        self._reading.begin(chapter, start)
        self._go(self._reading)

    def _write(self, chapter: ChapterId, entry: str) -> None:
        if self._writing is None:
            self._writing = ForewordView(self._journal.chapters, self._work, self._look)
            self._writing.ended.connect(self.back)
        self._writing.begin(chapter, EntryId(entry) if entry else None)
        self._go(self._writing)


def _each(commands: list[Callable[[], None]]) -> None:
    first, *others = commands
    try:
        first()
    finally:
        if others:
            _each(others)
