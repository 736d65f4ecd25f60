"""Journal: pages by month, search as typed, and one page to read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.journal.picture import Place
from healingjournal.journal.service import Journal
from healingjournal.settings.declared import Value
from healingjournal.ui.journal import words
from healingjournal.ui.journal.chapters import words as chapter_words
from healingjournal.ui.journal.chapters.chapter_step import ChapterWay
from healingjournal.ui.journal.finding import words as finding_words
from healingjournal.ui.journal.finding.asked import Asked
from healingjournal.ui.journal.finding.finding_ways import FindingWays
from healingjournal.ui.journal.finding.typed_days import days_of
from healingjournal.ui.journal.going_bar import GoingBar
from healingjournal.ui.journal.list_line import Kind, ListLine
from healingjournal.ui.journal.list_reading import ListReading, Shown
from healingjournal.ui.journal.listing import Listing
from healingjournal.ui.journal.opened.held import StillHeld
from healingjournal.ui.journal.opened.opened_page import OpenedPage
from healingjournal.ui.journal.opened.standing import StandingPart
from healingjournal.ui.journal.page_list import PageList
from healingjournal.ui.journal.pictures.shelf import PictureShelf
from healingjournal.ui.journal.pictures.strip import PictureStrip
from healingjournal.ui.journal.reading_pane import ReadingPane
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.search_field import SearchField
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_ANY_WIDTH = 16_777_215
MOST_TAGS = 7


class JournalFace(QWidget):
    """Opens with no page shown; keeps no truth and reads again each time it is shown."""

    edit_requested = Signal(str)
    draft_requested = Signal(str)
    new_requested = Signal()
    first_lines_requested = Signal(bool)
    picture_requested = Signal(object, str)
    beside_requested = Signal(str)

    def __init__(
        self,
        journal: Journal,
        work: Work,
        look: Look,
        values: Callable[[str], Value],
        clock: Clock,
    ) -> None:
        """Take the journal, the work, the look, the settings and the clock."""
        super().__init__()
        self._journal = journal
        self._work = work
        self._look = look
        self._values = values
        self._clock = clock
        self._to_list_next = False
        self.field = SearchField(look, words.search())
        self.ways = FindingWays(look, self._today)
        self.chip = self.ways.first_lines
        self.told = Label(look, "", "small", "quiet-ink")
        self.list = PageList(look)
        self.pane = ReadingPane(look)
        self.pictures = PictureStrip(look, work, journal.pictures)
        self.pane.add_below(PictureShelf(look, self.pictures))
        self.notice = NoticeBar(look)
        self.chapters = SoftButton(look, chapter_words.title())
        self.going = GoingBar(journal.going, work, look, self.field)
        self._listing = Listing(
            journal,
            lambda: bool(values("first_lines")),
            lambda typed: days_of(typed, self._today()),
        )
        self.reading = ListReading(
            self._listing, work, Shown(self.list, self.told, self.going), self.asked
        )
        self.opened = OpenedPage(journal, work, self.pane, clock)
        self.standing = StandingPart(work, self.pane.standing)
        self.chapter_way = ChapterWay(journal, work, look, self.pane, self.opened)
        self._lay_out()
        self._connect()
        self.order_stops()

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.ways)
        inset = QVBoxLayout()
        inset.setContentsMargins(16, 0, 16, 0)
        inset.addWidget(self.told)
        column.addLayout(inset)
        column.addWidget(self.ways.panel, 1)
        column.addWidget(self.list, 1)
        self._spare = QWidget()
        column.addWidget(self._spare)
        column.addWidget(self.chapters, 0, Qt.AlignmentFlag.AlignLeading)
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
        self.field.textChanged.connect(self.reading.asked_anew)
        self.field.returnPressed.connect(self._entered)
        self.field.installEventFilter(self)
        self.chip.clicked.connect(self._first_lines)
        self.ways.changed.connect(self._filtered)
        self.ways.turned.connect(self._panel_turned)
        self.ways.marks_wanted.connect(self._mark_days)
        self.ways.tags_wanted.connect(self._offer_tags)
        self.list.page_requested.connect(self.open)
        self.list.draft_requested.connect(self.draft_requested)
        self.list.beside_requested.connect(self.beside_requested)
        self.reading.read_now.connect(self._lines_shown)
        self.reading.failed.connect(self._failed)
        self.pane.new_requested.connect(self.new_requested)
        self.pane.edit_requested.connect(lambda: self.edit_requested.emit(self.opened.key()))
        self.pictures.open_requested.connect(self.picture_requested)
        self.pictures.seen.connect(self.pane.view.show_pictures)
        self.opened.turned.connect(self._page_turned)
        self.opened.changed.connect(self.reading.read)
        self.opened.closed.connect(self.close_page)
        self.opened.said.connect(self.notice.say)
        self.opened.failed.connect(self._failed)
        self.standing.failed.connect(self._failed)
        self.going.settled.connect(self.reading.read)
        self.going.failed.connect(self._failed)
        self._look.changed.connect(self._arrange)
        self._look.room.changed.connect(self._arrange)

    def order_stops(self) -> None:
        """Let Tab follow the reading order, the pictures there are now included."""
        pane = self.pane
        chain = [self.field, self.field.wipe, *self.ways.stops(), self.list]
        chain += [pane.view, *self.pictures.small, pane.back, pane.more]
        chain += [pane.standing, pane.seal, pane.menu]
        chain += [self.chapters]
        for one, after in pairwise(chain):
            QWidget.setTabOrder(one, after)

    def ask_backups(self, still_held: StillHeld | None) -> None:
        """Let a deleted page name the backups that still hold it."""
        self._listing.still_held = still_held
        self.going.ask_backups(still_held)

    # ---- what the page asks ----

    def arrive(self) -> None:
        """Read again what is shown."""
        self.chip.setChecked(bool(self._values("first_lines")))
        if not self.reading.short:
            self.reading.read()
        self.opened.refresh()
        self.standing.show_page(self.opened.entry)

    def begin(self) -> None:
        """Show the months, with no page open and nothing asked."""
        self.close_page()
        self.ways.close_panel()
        if self.ways.asked().filtered:
            self.ways.ask(Asked())
        self.field.clear()

    def search(self) -> None:
        """Put the keyboard into the search field."""
        if self._one_column():
            self.close_page()
        self.field.selectAll()
        self.field.setFocus()

    def stop(self) -> bool:
        """Leave a step, the page read, the panel, the search or the filters; tell if any was."""
        if self.opened.step_back() or self.ways.close_panel():
            return True
        if self.opened.key():
            self.close_page()
            return True
        if self.field.text():
            self.field.clear()
        elif self.ways.asked().filtered:
            self.ways.ask(Asked())
        else:
            return False
        self.field.setFocus()
        return True

    def say(self, sentence: str) -> None:
        """Say something in the notice bar."""
        self.notice.say(sentence)

    # ---- what is asked for ----

    def asked(self) -> Asked:
        """Give the words typed and the filters that hold."""
        return replace(self.ways.asked(), text=self.field.text())

    def _entered(self) -> None:
        """Open the page in no list whose whole title is typed, else go to the list."""
        typed = self.field.text()
        if not typed.strip():
            self._to_list()
            return
        self._work.run(self, lambda: self._listing.titled(typed), self._titled, self._failed)

    def _titled(self, lines: list[ListLine]) -> None:
        if not lines:
            self._to_list()
        elif len(lines) == 1:
            self._open_line(lines[0])
        else:
            self.reading.show_only(lines, finding_words.one_of_these())
            self._arrange()
            self._to_list()

    def _open_line(self, line: ListLine) -> None:
        if line.kind is Kind.DRAFT:
            self.field.clear()
            self.draft_requested.emit(line.key)
        else:
            self.open(line.key)

    def _to_list(self) -> None:
        if self.list.pages.first_page().isValid() and not self.list.isHidden():
            self.list.setFocus()

    def _filtered(self) -> None:
        self._to_list_next = self.ways.asked().filtered
        self.order_stops()
        self.reading.read()

    def _first_lines(self) -> None:
        self.first_lines_requested.emit(self.chip.isChecked())
        self.reading.read()

    def _mark_days(self, first: date) -> None:
        days = self.ways.days
        if days is not None:
            self._work.run(
                self,
                lambda: frozenset(self._journal.days(first)),
                lambda marked: days.mark(first, marked),
                self._failed,
            )

    def _offer_tags(self, letters: str) -> None:
        fields = self.ways.fields
        if fields is not None:
            self._work.run(
                self,
                lambda: self._journal.tags_beginning(letters, MOST_TAGS),
                lambda tags: fields.offer(letters, tags),
                self._failed,
            )

    # ---- one page ----

    def open(self, key: str) -> None:
        """Read a page."""
        self.opened.open(key, self.field.text())

    def close_page(self) -> None:
        """Show no page, and put the keyboard back on the list."""
        was_open = bool(self.opened.key())
        self.opened.close()
        if was_open:
            self._to_list()

    def _page_turned(self) -> None:
        entry = self.opened.entry
        self.notice.hush()
        self.standing.show_page(entry)
        if entry is None or entry.seal is not None:
            self.pictures.show_none()
        else:
            self.pictures.read(Place(entry=entry.id))
        self.reading.show_here(self.opened.key())
        if entry is not None and entry.hidden and self.field.text():
            self.field.clear()  # its title is not to stay on the screen
        self._sentence()
        self._arrange()

    # ---- what goes wrong, and room ----

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))

    def _lines_shown(self) -> None:
        self._sentence()
        self._arrange()
        if self._to_list_next:
            self._to_list_next = False
            self._to_list()

    def _panel_turned(self) -> None:
        self.order_stops()
        self._arrange()

    def _sentence(self) -> None:
        if not self.opened.key():
            empty = self.reading.empty
            self.pane.show_none(words.no_pages_yet() if empty else words.no_page_open())

    def _one_column(self) -> bool:
        return self._look.large_text or self.width() < self._look.px(720)

    def _arrange(self) -> None:
        one, opened, empty = self._one_column(), bool(self.opened.key()), self.reading.empty
        tight = self._look.room.tight
        self._around.setContentsMargins(*((16, 8, 16, 8) if tight else (40, 8, 40, 32)))
        way = QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self._left.setMinimumWidth(0)
        self._left.setMaximumWidth(_ANY_WIDTH)
        if not one:
            self._left.setFixedWidth(self._look.px(304))
        self._left.setVisible(not (one and opened))
        self.pane.setVisible(not one or opened or empty)
        self.pane.back.setVisible(one)
        self.list.setVisible(not self.ways.is_open() and not (one and empty))
        self.ways.setVisible(not empty)
        self.chip.setVisible(not self.field.text().strip())

    def _today(self) -> date:
        return self._clock.now().date()

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
