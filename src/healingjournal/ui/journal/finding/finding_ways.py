"""The ways to find beside words: the calendar, the filters, and the chips of those that hold."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from healingjournal.ui.journal import words as page_words
from healingjournal.ui.journal.finding import words
from healingjournal.ui.journal.finding.asked import Asked
from healingjournal.ui.journal.finding.calendar_view import CalendarView
from healingjournal.ui.journal.finding.filter_chips import FilterChips
from healingjournal.ui.journal.finding.filters_view import FiltersView
from healingjournal.ui.journal.finding.side_scroll import SideScroll
from healingjournal.ui.kit.choice_chip import ChoiceChip
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class FindingWays(QWidget):
    """A row of ways over the filters that hold; `panel` stands in the list's place when open.

    The calendar and the filters are made when first opened.
    """

    changed = Signal()  # other filters hold
    turned = Signal()  # the panel was opened or closed
    marks_wanted = Signal(object)
    tags_wanted = Signal(str)

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        """Take the look and the day of today."""
        super().__init__()
        self._look = look
        self._today = today
        self._asked = Asked()
        self.calendar = SoftButton(look, words.calendar())
        self.filters = SoftButton(look, words.filters())
        self.first_lines = ChoiceChip(look, page_words.first_lines())
        self.chips = FilterChips(look)
        self.panel = QWidget()
        self._places = QStackedLayout(self.panel)
        self.days: CalendarView | None = None
        self.fields: FiltersView | None = None
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        wraps(row)
        for way in (self.calendar, self.filters, self.first_lines):
            flow.addWidget(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(self.chips)
        self.panel.hide()
        self.calendar.clicked.connect(self._turn_calendar)
        self.filters.clicked.connect(self._turn_filters)
        self.chips.away_requested.connect(self._take_away)

    def asked(self) -> Asked:
        """Give the filters that hold."""
        return self._asked

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in order."""
        inside: list[QWidget] = []
        for part in (self.days, self.fields):
            inside += part.stops() if part is not None else []
        chips = self.chips.chips().values()
        return [self.calendar, self.filters, self.first_lines, *chips, *inside]

    def ask(self, asked: Asked) -> None:
        """Let other filters hold."""
        self._asked = asked
        self.chips.show_asked(asked)
        self.changed.emit()

    def is_open(self) -> bool:
        """Tell whether the panel is open."""
        return not self.panel.isHidden()

    def close_panel(self) -> bool:
        """Close the panel, and put the keyboard on the way to it; tell whether it was open."""
        if not self.is_open():
            return False
        shows_days = self.days is not None and self._shows(self.days)
        self.panel.hide()
        self.turned.emit()
        (self.calendar if shows_days else self.filters).setFocus()
        return True

    # ---- inside ----

    def _turn_calendar(self) -> None:
        if self.days is None:
            self.days = CalendarView(self._look)
            self.days.marks_wanted.connect(self.marks_wanted)
            self.days.day_chosen.connect(self._day_chosen)
            self._places.addWidget(SideScroll(self.days))
        if self.is_open() and self._shows(self.days):
            self.close_panel()
            return
        self._open(self.days)
        self.days.begin(self._today(), self._asked.day)
        self.days.grid.setFocus()

    def _turn_filters(self) -> None:
        if self.fields is None:
            self.fields = FiltersView(self._look)
            self.fields.tags_wanted.connect(self.tags_wanted)
            self.fields.filters_chosen.connect(self._filters_chosen)
            self._places.addWidget(SideScroll(self.fields))
        if self.is_open() and self._shows(self.fields):
            self.close_panel()
            return
        self._open(self.fields)
        self.fields.begin(self._asked, self._today())
        self.fields.tag.setFocus()

    def _open(self, part: QWidget) -> None:
        for at in range(self._places.count()):
            scroll = self._places.widget(at)
            if isinstance(scroll, SideScroll) and scroll.widget() is part:
                self._places.setCurrentIndex(at)
        self.panel.show()
        self.turned.emit()

    def _shows(self, part: QWidget) -> bool:
        scroll = self._places.currentWidget()
        return isinstance(scroll, SideScroll) and scroll.widget() is part

    def _day_chosen(self, day: date) -> None:
        self.close_panel()
        self.ask(Asked(tag=self._asked.tag, since=day, until=day))

    def _filters_chosen(self, tag: str, since: date | None, until: date | None) -> None:
        self.close_panel()
        self.ask(Asked(tag=tag, since=since, until=until))

    def _take_away(self, name: str) -> None:
        self.ask(self._asked.without(name))
        rest = list(self.chips.chips().values())
        (rest[0] if rest else self.filters).setFocus()
