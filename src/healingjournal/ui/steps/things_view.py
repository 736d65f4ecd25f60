"""All things of one sort, to open, and a way to begin another."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import Circle, MarkedDate, Thing
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told_of
from healingjournal.ui.steps import words
from healingjournal.ui.steps.telling import headline, line_below
from healingjournal.ui.steps.view import View
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_AT_ONCE = 50
_START = Qt.AlignmentFlag.AlignLeft
Listed = Sequence[tuple[Thing, date | None]]


class ThingsView(View):
    """Newest first, dates and meetings by their next day; nothing is counted."""

    add_requested = Signal()
    open_requested = Signal(object)

    def __init__(self, steps: Steps, work: Work, look: Look, sort: type[Thing]) -> None:
        """Take the room, the work, the look, and the sort of things."""
        super().__init__()
        self._steps = steps
        self._work = work
        self._look = look
        self._sort = sort
        key = sort.prefix
        self._name = words.doors()[key][0]
        self.back = QuietButton(look, words.title(), "left").flush()
        self.notice = NoticeBar(look)
        self.add = SoftButton(look, words.add()[key], "plus")
        self.more = SoftButton(look, words.show_more())
        self._found: Listed = ()
        self._shown = _AT_ONCE
        self.empty = EmptyState(look, words.none_yet()[key], words.add()[key])
        self.rows: list[PressCard] = []
        inside = QWidget()
        self._place = QVBoxLayout(inside)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(8)
        wraps(inside)
        page = ScrollPage(look)
        page.column.addWidget(self.notice)
        page.column.addWidget(self.back, 0, _START)
        page.column.addWidget(self.add, 0, _START)
        page.column.addWidget(inside)
        page.column.addWidget(self.more, 0, _START)
        page.column.addWidget(self.empty, 1000)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.back.clicked.connect(self.back_requested)
        self.add.clicked.connect(self.add_requested)
        if self.empty.button is not None:
            self.empty.button.clicked.connect(self.add_requested)
        self.more.clicked.connect(self._show_more)
        for thing in (self.add, self.more, self.empty):
            thing.hide()  # until it is known what there is

    @override
    def first(self) -> QWidget:
        if self.empty.button is not None and not self.empty.isHidden():
            return self.empty.button
        return self.back if self.add.isHidden() else self.add

    @override
    def stops(self) -> list[QWidget]:
        last = [self.empty.button] if self.empty.button is not None else []
        return [*self.notice.buttons(), self.back, self.add, *self.rows, self.more, *last]

    @override
    def title(self) -> str:
        return self._name

    @override
    def lines(self) -> list[str]:
        return words.lines_list()

    @override
    def arrive(self) -> None:
        self._work.run(self, self._read, self._show, self._not_read)

    # ---- inside ----

    def _read(self) -> Listed:
        if self._sort is Circle:
            return self._steps.circles_ahead()
        things = self._steps.all(self._sort)
        if self._sort is not MarkedDate:
            return [(one, None) for one in things]
        dated = [
            (one, self._steps.next_day(one)) for one in things if isinstance(one, MarkedDate)
        ]
        return sorted(dated, key=lambda each: each[1] or date.max)

    def _show(self, found: Listed) -> None:
        emptied(self._place)
        self.rows, self._found = [], found
        self._fill()
        # With the keyboard on what is hidden now, it would be nowhere.
        had = self.isVisible() and (self.empty.button is not None and self.empty.button.hasFocus())
        self.add.setVisible(bool(found))
        self.empty.setVisible(not found)
        if self.isVisible() and (had or self.back.hasFocus()):
            self.first().setFocus()

    def _fill(self) -> None:
        """Show as many rows as are wanted so far; thousands at once would hold the window up."""
        for thing, day in self._found[len(self.rows) : self._shown]:
            row = PressCard(self._look, headline(thing), line_below(thing, day), kind="way")
            row.clicked.connect(lambda _checked=False, t=thing: self.open_requested.emit(t))
            self._place.addWidget(row)
            row.show()
            self.rows.append(row)
        self.more.setVisible(len(self._found) > len(self.rows))

    def _show_more(self) -> None:
        before = len(self.rows)
        self._shown += _AT_ONCE
        self._fill()
        if self.isVisible() and len(self.rows) > before:
            self.rows[before].setFocus()

    def _not_read(self, error: Exception) -> None:
        self.notice.say(told_of(error))
        self.add.show()
