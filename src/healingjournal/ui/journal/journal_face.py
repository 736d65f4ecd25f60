"""Journal: pages by month, search as typed, and one page to read."""

import re
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Entry
from healingjournal.journal.service import Journal
from healingjournal.settings.declared import Value
from healingjournal.ui.journal import words
from healingjournal.ui.journal.going_bar import GoingBar
from healingjournal.ui.journal.list_line import Kind, ListLine
from healingjournal.ui.journal.listing import MOST_HITS, Listing, Opening, Some
from healingjournal.ui.journal.page_list import PageList
from healingjournal.ui.journal.reading import read_html
from healingjournal.ui.journal.reading_pane import ReadingPane
from healingjournal.ui.journal.search_field import SearchField
from healingjournal.ui.kit import days
from healingjournal.ui.kit.choice_chip import ChoiceChip
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

SEARCH_WAITS_MS = 150
_WORD = re.compile(r"\w+")
_ANY_WIDTH = 16_777_215


class JournalFace(QWidget):
    """Opens with no page shown; keeps no truth and reads again each time it is shown."""

    edit_requested = Signal(str)
    draft_requested = Signal(str)
    new_requested = Signal()
    first_lines_requested = Signal(bool)

    def __init__(
        self, journal: Journal, work: Work, look: Look, values: Callable[[str], Value]
    ) -> None:
        """Take the journal, the work, the look and the settings."""
        super().__init__()
        self._journal = journal
        self._work = work
        self._look = look
        self._values = values
        self._listing = Listing(journal, lambda: bool(values("first_lines")))
        self._serial = 0
        self._opening = 0
        self._open: EntryId | None = None
        self._empty = False
        self._reading_more = False
        self.field = SearchField(look)
        self.chip = ChoiceChip(look, words.first_lines())
        self.told = Label(look, "", "small", "quiet-ink")
        self.list = PageList(look)
        self.pane = ReadingPane(look)
        self.notice = NoticeBar(look)
        self.going = GoingBar(journal.going, work, look, self.field)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_WAITS_MS)
        self._lay_out()
        self._connect()
        self._chain()

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading)
        inset = QVBoxLayout()
        inset.setContentsMargins(16, 0, 16, 0)
        inset.addWidget(self.told)
        column.addLayout(inset)
        column.addWidget(self.list, 1)
        self._spare = QWidget()
        column.addWidget(self._spare)
        self.told.hide()
        self._spare.hide()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        self._sides.addWidget(self._left)
        self._sides.addWidget(self.pane, 1)
        around = self._around = QVBoxLayout(self)
        around.setSpacing(16)
        around.addLayout(self._sides, 1)
        around.addWidget(self.going)
        around.addWidget(self.notice)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._asked_anew)
        self.field.returnPressed.connect(self._to_list)
        self.field.installEventFilter(self)
        self._timer.timeout.connect(self.read)
        self.chip.clicked.connect(self._first_lines)
        self.list.page_requested.connect(self.open)
        self.list.draft_requested.connect(self.draft_requested)
        self.list.more_wanted.connect(self._more)
        self.list.earlier_wanted.connect(self._earlier)
        self.list.first_wanted.connect(self._first)
        self.list.last_wanted.connect(self._last)
        self.pane.new_requested.connect(self.new_requested)
        self.pane.edit_requested.connect(self._edit)
        self.pane.delete_requested.connect(self._delete)
        self.pane.close_requested.connect(self.close_page)
        self.going.settled.connect(self.read)
        self.going.failed.connect(self._failed)
        self._look.changed.connect(self._arrange)
        self._look.room.changed.connect(self._arrange)

    def _chain(self) -> None:
        pane = self.pane
        chain = [self.field, self.field.wipe, self.chip, self.list]
        chain += [pane.view, pane.back, pane.more, pane.delete]
        for one, after in pairwise(chain):
            QWidget.setTabOrder(one, after)

    # ---- what the page asks ----

    def arrive(self) -> None:
        """Read again what is shown."""
        self.chip.setChecked(bool(self._values("first_lines")))
        self.read()

    def begin(self) -> None:
        """Show the months, with no page open and nothing asked."""
        self.close_page()
        self.field.clear()

    def search(self) -> None:
        """Put the keyboard into the search field."""
        self._close_in_one_column()
        self.field.selectAll()
        self.field.setFocus()

    def stop(self) -> bool:
        """Close the page read, or empty the search; tell whether there was either."""
        if self._open is not None:
            self.close_page()
            return True
        if self.field.text():
            self.field.clear()
            self.field.setFocus()
            return True
        return False

    def say(self, sentence: str) -> None:
        """Say something in the notice bar."""
        self.notice.say(sentence)

    # ---- the list ----

    def _asked_anew(self) -> None:
        self._serial += 1
        if self.field.text().strip():
            self._timer.start()
        else:
            self.read()

    def read(self) -> None:
        """Read what is asked for now; an answer to an earlier question is dropped."""
        self._timer.stop()
        self._serial += 1
        serial, asked = self._serial, self.field.text()
        self._reading_more = False
        if asked.strip():
            self._work.run(
                self,
                lambda: self._listing.found(asked),
                lambda found: self._show_hits(serial, found),
                self._failed,
            )
        else:
            self._work.run(
                self,
                self._listing.opening,
                lambda opening: self._show_months(serial, opening),
                self._failed,
            )

    def _show_months(self, serial: int, opening: Opening) -> None:
        self.going.show_going(opening.going)
        if serial != self._serial:
            return
        some = opening.some
        self._show_lines(some.lines, some)
        self._empty = not some.lines
        self.told.hide()
        self._sentence()
        self._arrange()

    def _show_hits(self, serial: int, found: Opening) -> None:
        self.going.show_going(found.going)
        if serial != self._serial:
            return
        lines = found.some.lines
        self._show_lines(lines, found.some)
        self._empty = False
        count = sum(1 for one in lines if one.kind is Kind.PAGE)
        self.told.say(words.newest_hits(count) if count == MOST_HITS else "")
        if not lines:
            self.told.say(words.no_hits())
        self.told.setVisible(bool(self.told.words()))
        self._sentence()
        self._arrange()

    def _show_lines(self, lines: list[ListLine], some: Some) -> None:
        line = self.list.line()
        self.list.pages.show_lines(lines, some.unread, some.above)
        self.list.be_reachable()
        self.list.pages.set_here(self._open or "")
        index = self.list.pages.find(line.key if line else "")
        if index.isValid():
            self.list.setCurrentIndex(index)
        elif self.list.hasFocus():
            self.list.start()

    def _more(self) -> None:
        unread = self.list.pages.unread
        if self._reading_more or not unread or self.field.text().strip():
            return
        self._reading_more = True
        serial = self._serial
        self._work.run(
            self,
            lambda: self._listing.more(unread),
            lambda some: self._add(serial, some),
            self._failed,
        )

    def _add(self, serial: int, some: Some) -> None:
        if serial != self._serial:
            return
        self._reading_more = False
        self.list.pages.unread = some.unread
        self.list.add_below(some.lines)

    def _earlier(self) -> None:
        above = self.list.pages.above
        if self._reading_more or not above:
            return
        self._reading_more = True
        serial, block = self._serial, above[-1]

        def add(lines: list[ListLine]) -> None:
            if serial == self._serial:
                self._reading_more = False
                del above[-1:]
                self.list.add_above(lines)

        self._work.run(self, lambda: self._listing.earlier(block), add, self._failed)

    def _first(self) -> None:
        self.list.setCurrentIndex(QModelIndex())
        self.read()

    def _last(self) -> None:
        self._serial += 1
        serial = self._serial

        def show(some: Some) -> None:
            if serial == self._serial:
                self._reading_more = False
                self._show_lines(some.lines, some)
                self.list.to_end()

        self._work.run(self, self._listing.ending, show, self._failed)

    def _to_list(self) -> None:
        if self.list.pages.first_page().isValid():
            self.list.setFocus()

    def _first_lines(self) -> None:
        self.first_lines_requested.emit(self.chip.isChecked())
        self.read()

    # ---- one page ----

    def open(self, key: str) -> None:
        """Read a page."""
        entry_id = EntryId(key)
        self._opening += 1
        serial = self._opening
        self._work.run(
            self,
            lambda: self._journal.entry(entry_id),
            lambda entry: self._make_readable(serial, entry),
            self._failed,
        )

    def close_page(self) -> None:
        """Show no page, and put the keyboard back on the list."""
        self._opening += 1
        was_open = self._open is not None
        self._open = None
        self.list.pages.set_here("")
        self._sentence()
        self._arrange()
        if was_open:
            self.list.setFocus()

    def _make_readable(self, serial: int, entry: Entry) -> None:
        self._work.run_free(
            self,
            lambda: read_html(entry.body),
            lambda html: self._show_page(serial, entry, html),
            self._failed,
        )

    def _show_page(self, serial: int, entry: Entry, html: str) -> None:
        if serial != self._opening:
            return
        self._open = entry.id
        self.notice.hush()
        self.list.pages.set_here(entry.id)
        asked = _WORD.findall(self.field.text())
        day = f"{days.weekday(entry.day)} {days.full_day(entry.day)}"
        self.pane.show_page(day, entry.title or words.untitled(), html, asked)
        self._arrange()
        self.pane.view.setFocus()

    def _edit(self) -> None:
        if self._open is not None:
            self.edit_requested.emit(self._open)

    def _delete(self) -> None:
        if self._open is None:
            return
        entry_id = self._open
        self._work.run(
            self, lambda: self._journal.going.let_go(entry_id), self._went, self._failed
        )

    def _went(self, _going: object) -> None:
        self.close_page()
        self.read()

    # ---- what goes wrong, and room ----

    def _failed(self, error: Exception) -> None:
        self._reading_more = False
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))

    def _sentence(self) -> None:
        if self._open is None:
            self.pane.show_none(words.no_pages_yet() if self._empty else words.no_page_open())

    def _close_in_one_column(self) -> None:
        if self._one_column():
            self.close_page()

    def _one_column(self) -> bool:
        return self._look.large_text or self.width() < self._look.px(720)

    def _arrange(self) -> None:
        one, opened = self._one_column(), self._open is not None
        tight = self._look.room.tight
        self._around.setContentsMargins(*((16, 8, 16, 8) if tight else (40, 8, 40, 32)))
        way = QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self._left.setMinimumWidth(0)
        self._left.setMaximumWidth(_ANY_WIDTH)
        if not one:
            self._left.setFixedWidth(self._look.px(304))
        self._left.setVisible(not (one and opened))
        self.pane.setVisible(not one or opened or self._empty)
        self.pane.back.setVisible(one)
        self.list.setVisible(not (one and self._empty))
        self.chip.setVisible(not self._empty and not self.field.text().strip())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is self.field and down and event.type() == QEvent.Type.KeyPress:
            self._to_list()
            return True
        return super().eventFilter(watched, event)
