"""Joins the journal with its chapters: their page, made when first asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.navigation import Place

if TYPE_CHECKING:
    from healingjournal.journal.service import Journal
    from healingjournal.ui.journal.chapters.page import ChaptersPage


class ChapterWays(QObject):
    """The way to the chapters and back to the journal's list."""

    def __init__(
        self, journal: "Journal", frame: Frame, read_back: Callable[[], None]
    ) -> None:
        """Take the journal, the frame, and the way to the journal's list."""
        super().__init__()
        self._journal = journal
        self._frame = frame
        self._read_back = read_back
        self._page: ChaptersPage | None = None
        frame.navigation.offer(Place.CHAPTERS, self._make)

    def open(self) -> None:
        """Show the list of chapters."""
        self._frame.navigation.go(Place.CHAPTERS)
        if self._page is not None:
            self._page.begin()

    def unsaved(self) -> Callable[[], None] | None:
        """Give the command that stores what is typed about chapters and not stored yet."""
        return self._page.unsaved() if self._page is not None else None

    def _make(self) -> "ChaptersPage":
        from healingjournal.ui.journal.chapters.page import ChaptersPage

        page = ChaptersPage(self._journal, self._frame.work, self._frame.look)
        page.back_requested.connect(self._read_back)
        self._page = page
        return page


def both(
    one: Callable[[], None] | None, other: Callable[[], None] | None
) -> Callable[[], None] | None:
    """Give one command for two, of which either may be missing."""
    if one is None or other is None:
        return one or other

    def act() -> None:
        try:
            one()
        finally:
            other()

    return act
