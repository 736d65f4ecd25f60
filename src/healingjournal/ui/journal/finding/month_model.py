"""One month as a table: a row of weekdays, then six weeks."""

from calendar import monthrange
from collections.abc import Collection
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from healingjournal.base.overriding import override
from healingjournal.ui.journal.finding import words
from healingjournal.ui.kit import days

WEEKDAYS, WEEKS, WIDE = 1, 6, 7
_Index = QModelIndex | QPersistentModelIndex


class MonthModel(QAbstractTableModel):
    """Days of `first`'s month, each in the column of its weekday, beginning as the language does.

    `chosen` is a day that is shown as chosen; what days have pages is told later (`mark`).
    """

    def __init__(self, parent: QObject) -> None:
        """Start with no month."""
        super().__init__(parent)
        self.first = date.min
        self.today = date.min
        self.chosen: date | None = None
        self._marked: frozenset[date] = frozenset()
        self._before = 0
        self._length = 0

    def show_month(self, first: date) -> None:
        """Show the month that begins with a day, with no day marked yet."""
        self.beginResetModel()
        self.first = first
        self._marked = frozenset()
        starts = QLocale().firstDayOfWeek().value  # 1 is Monday
        self._before = (first.isoweekday() - starts) % WIDE
        self._length = monthrange(first.year, first.month)[1]
        self.endResetModel()

    def mark(self, marked: Collection[date]) -> None:
        """Mark the days that have pages."""
        self._marked = frozenset(marked)
        last = self.index(WEEKDAYS + WEEKS - 1, WIDE - 1)
        self.dataChanged.emit(self.index(WEEKDAYS, 0), last)

    def marked(self, day: date) -> bool:
        """Tell whether a day has pages."""
        return day in self._marked

    def day(self, index: _Index) -> date | None:
        """Give the day of a cell, None outside of the month."""
        number = (index.row() - WEEKDAYS) * WIDE + index.column() - self._before + 1
        inside = index.isValid() and index.row() >= WEEKDAYS and 1 <= number <= self._length
        return self.first.replace(day=number) if inside else None

    def place(self, day: date) -> QModelIndex:
        """Give the cell of a day of this month."""
        at = self._before + day.day - 1
        return self.index(WEEKDAYS + at // WIDE, at % WIDE)

    def weekday(
        self, column: int, form: QLocale.FormatType = QLocale.FormatType.ShortFormat
    ) -> str:
        """Give the name of a column's weekday, the short one if nothing else is asked for."""
        number = (QLocale().firstDayOfWeek().value - 1 + column) % WIDE + 1
        return QLocale().standaloneDayName(number, form)

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WEEKDAYS + WEEKS

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WIDE

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if not index.isValid() or role not in wanted:
            return None
        if index.row() < WEEKDAYS:
            return self.weekday(index.column())
        day = self.day(index)
        if day is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().toString(day.day)
        return words.day_spoken(
            f"{days.weekday(day)} {days.full_day(day)}",
            pages=self.marked(day),
            today=day == self.today,
        )

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        # Never shown; a screen reader says them while one goes through the days.
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        across = orientation == Qt.Orientation.Horizontal
        return self.weekday(section, QLocale.FormatType.LongFormat) if across else ""

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.day(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
