"""Reads what the list shows, and more of it as one scrolls; a stale answer is dropped."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from healingjournal.ui.journal import words
from healingjournal.ui.journal.finding import words as finding_words
from healingjournal.ui.journal.finding.asked import Asked
from healingjournal.ui.journal.going_bar import GoingBar
from healingjournal.ui.journal.list_line import Kind, ListLine
from healingjournal.ui.journal.listing import MOST_HITS, Listing, Opening, Some
from healingjournal.ui.journal.page_list import PageList
from healingjournal.ui.kit.label import Label
from healingjournal.ui.work import Work

SEARCH_WAITS_MS = 150


@dataclass(frozen=True)
class Beside:
    """What another room found: its name, and a line for each hit."""

    name: str = field(repr=False)
    lines: list[ListLine] = field(repr=False)


Others = Callable[[str, Callable[[Beside], None]], None]


class Shown(NamedTuple):
    """What it fills: the list, the line above it, and the bar with pages that go."""

    list: PageList
    told: Label
    going: GoingBar


class ListReading(QObject):
    """Keeps no truth: what is asked for is asked anew each time, and read from the journal."""

    read_now = Signal()  # other lines are shown
    failed = Signal(object)

    def __init__(
        self, listing: Listing, work: Work, shown: Shown, asked: Callable[[], Asked]
    ) -> None:
        """Take the listing, the work, what it fills, and what is asked for now."""
        super().__init__(shown.list)
        self._listing = listing
        self._work = work
        self._list, self._told, self._going = shown
        self._asked = asked
        self._serial = 0
        self._reading_more = False
        self._of: Asked = Asked()
        self.others: Others | None = None
        self.empty = False
        self.here = ""
        self.short = False  # a short list stands in place of what was found
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_WAITS_MS)
        self._timer.timeout.connect(self.read)
        self._list.more_wanted.connect(self._more)
        self._list.earlier_wanted.connect(self._earlier)
        self._list.first_wanted.connect(self._first)
        self._list.last_wanted.connect(self._last)

    def asked_anew(self) -> None:
        """Read a moment after the last letter; at once when no words are asked for."""
        self._serial += 1
        if self._asked().words:
            self._timer.start()
        else:
            self.read()

    def read(self) -> None:
        """Read what is asked for now; an answer to an earlier question is dropped."""
        self.short = False
        self._timer.stop()
        self._serial += 1
        serial, asked = self._serial, self._asked()
        self._reading_more = False
        read = self._listing.found if asked.words else self._listing.opening
        self._work.run(
            self,
            lambda: read(asked),
            lambda opening: self._show(serial, asked, opening),
            self._went_wrong,
        )

    def show_here(self, key: str) -> None:
        """Mark the line of the page that is shown; empty for none."""
        self.here = key
        self._list.pages.set_here(key)

    def show_only(self, lines: list[ListLine], sentence: str) -> None:
        """Show a short list, and what it is, until something else is asked for."""
        self._timer.stop()
        self._serial += 1
        self.short = True
        self._show_lines(Some(lines, []))
        self._told.say(sentence)
        self._told.show()

    # ---- inside ----

    def _show(self, serial: int, asked: Asked, opening: Opening) -> None:
        self._going.show_going(opening.going)
        if serial != self._serial:
            return
        some = opening.some
        self._of = asked
        self._show_lines(some)
        self.empty = not (some.lines or asked.words or asked.filtered)
        self._told.say(_said(asked, some.lines))
        self._told.setVisible(bool(self._told.words()))
        self.read_now.emit()
        if asked.words and not asked.filtered and self.others is not None:
            self.others(asked.text, lambda beside: self._add_beside(serial, asked, beside))

    def _add_beside(self, serial: int, asked: Asked, beside: Beside) -> None:
        if serial != self._serial:
            return
        lines = [ListLine(Kind.HEAD, title=beside.name), *beside.lines]
        self._list.add_below(lines)
        self._list.be_reachable()
        self._told.say(_said(asked, lines))
        self.read_now.emit()

    def _show_lines(self, some: Some) -> None:
        line = self._list.line()
        self._list.pages.show_lines(some.lines, some.unread, some.above)
        self._list.be_reachable()
        self._list.pages.set_here(self.here)
        index = self._list.pages.find(line.key if line else "")
        if index.isValid():
            self._list.setCurrentIndex(index)
        elif self._list.hasFocus():
            self._list.start()

    def _more(self) -> None:
        unread, asked = self._list.pages.unread, self._of
        if self._reading_more or not unread:
            return
        self._reading_more = True
        serial = self._serial
        self._work.run(
            self,
            lambda: self._listing.more(asked, unread),
            lambda some: self._add(serial, some),
            self._went_wrong,
        )

    def _add(self, serial: int, some: Some) -> None:
        if serial != self._serial:
            return
        self._reading_more = False
        self._list.pages.unread = some.unread
        self._list.add_below(some.lines)

    def _earlier(self) -> None:
        above, asked = self._list.pages.above, self._of
        if self._reading_more or not above:
            return
        self._reading_more = True
        serial, block = self._serial, above[-1]

        def add(lines: list[ListLine]) -> None:
            if serial == self._serial:
                self._reading_more = False
                del above[-1:]
                self._list.add_above(lines)

        self._work.run(self, lambda: self._listing.earlier(asked, block), add, self._went_wrong)

    def _first(self) -> None:
        self._list.setCurrentIndex(QModelIndex())
        self.read()

    def _last(self) -> None:
        self._serial += 1
        serial, asked = self._serial, self._of

        def show(some: Some) -> None:
            if serial == self._serial:
                self._reading_more = False
                self._show_lines(some)
                self._list.to_end()

        self._work.run(self, lambda: self._listing.ending(asked), show, self._went_wrong)

    def _went_wrong(self, error: Exception) -> None:
        self._reading_more = False
        self.failed.emit(error)


def _said(asked: Asked, lines: list[ListLine]) -> str:
    """Say what the list alone does not: that it is empty, or that there may be more."""
    if not asked.words:
        return finding_words.no_pages_so() if asked.filtered and not lines else ""
    said = []
    if not lines:
        said.append(finding_words.no_hits_so() if asked.filtered else words.no_hits())
    elif sum(1 for one in lines if one.kind is Kind.PAGE) >= MOST_HITS:
        said.append(words.newest_hits(MOST_HITS))
    return " ".join([*said, finding_words.sealed_not_searched()])
