"""The calendar: one month, the ways to the months beside it, and its days."""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.journal.finding import words
from healingjournal.ui.journal.finding.month_grid import MonthGrid
from healingjournal.ui.kit import days
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class _AfterButton(SoftButton):
    """A way on, with its arrow at the end."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self._icon_end = "right"


class CalendarView(QWidget):
    """Sends `marks_wanted` with the first day of a month it shows, and `day_chosen`."""

    marks_wanted = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        """Take the look; shows nothing until it is begun."""
        super().__init__()
        self.name = Label(look, "", "lead", bold=True)
        self.before = SoftButton(look, "", "left")
        self.after = _AfterButton(look)
        self.grid = MonthGrid(look)
        self.told = Label(look, words.dots(), "small", "quiet-ink")
        self.before.setAccessibleDescription(words.earlier_month())
        self.after.setAccessibleDescription(words.later_month())
        self.before.clicked.connect(lambda: self._month_beside(-1))
        self.after.clicked.connect(lambda: self._month_beside(1))
        self.grid.day_chosen.connect(self.day_chosen)
        self.grid.month_wanted.connect(self.show_day)
        beside = QWidget()
        ways = FlowLayout(8)
        beside.setLayout(ways)
        ways.addWidget(self.before)
        ways.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.name)
        column.addWidget(beside)
        column.addWidget(self.grid)
        column.addWidget(self.told)
        column.addStretch(1)

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in order."""
        return [self.before, self.after, self.grid]

    def begin(self, today: date, chosen: date | None) -> None:
        """Show the month of a day that is chosen, else the one of today."""
        self.grid.days.today = today
        self.grid.days.chosen = chosen
        self.show_day(chosen or today)

    def show_day(self, day: date) -> None:
        """Show the month of a day with the keyboard on it, and ask for its marks."""
        first = day.replace(day=1)
        self.grid.show_month(first, day)
        self.name.say(days.month(first))
        before, after = _beside(first)
        self.before.setEnabled(before is not None)
        self.after.setEnabled(after is not None)
        self.before.say(_name(before or first))
        self.after.say(_name(after or first))
        self.marks_wanted.emit(first)

    def mark(self, first: date, marked: frozenset[date]) -> None:
        """Mark the days with pages, if their month is still the one shown."""
        if first == self.grid.days.first:
            self.grid.days.mark(marked)

    def _month_beside(self, step: int) -> None:
        month = _beside(self.grid.days.first)[step > 0]
        here = self.grid.here()
        if month is not None:
            last = monthrange(month.year, month.month)[1]
            self.show_day(month.replace(day=min(here.day if here else 1, last)))


def _name(month: date) -> str:
    return QLocale().standaloneMonthName(month.month)


def _beside(first: date) -> tuple[date | None, date | None]:
    before = None if first == date(1, 1, 1) else (first - timedelta(days=1)).replace(day=1)
    after = None if (first.year, first.month) == (9999, 12) else first + timedelta(days=31)
    return before, after.replace(day=1) if after else None
