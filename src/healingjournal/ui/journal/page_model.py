"""The list as a model: it holds only the months around the place one looks at."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from healingjournal.base.overriding import override
from healingjournal.ui.journal import words
from healingjournal.ui.journal.list_line import Kind, ListLine

_Index = QModelIndex | QPersistentModelIndex


class PageModel(QAbstractListModel):
    """Lines in the order shown; months below wait in `unread`, blocks above in `above`."""

    def __init__(self, parent: QObject) -> None:
        """Start empty."""
        super().__init__(parent)
        self._lines: list[ListLine] = []
        self._here = ""
        self.unread: list[date] = []
        self.above: list[date | None] = []

    def line(self, index: _Index) -> ListLine:
        """Give the line of an index."""
        return self._lines[index.row()]

    def here(self, index: _Index) -> bool:
        """Tell whether the page of an index is the one shown."""
        return bool(self._here) and self.line(index).key == self._here

    def set_here(self, key: str) -> None:
        """Say which page is shown; empty for none."""
        self._here = key
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def show_lines(
        self,
        lines: Sequence[ListLine],
        unread: Sequence[date] = (),
        above: Sequence[date | None] = (),
    ) -> None:
        """Show other lines, with what is still to be read below and above them."""
        self.beginResetModel()
        self._lines = list(lines)
        self.unread = list(unread)
        self.above = list(above)
        self.endResetModel()

    def add_lines(self, lines: Sequence[ListLine]) -> None:
        """Add lines at the end."""
        if not lines:
            return
        first = len(self._lines)
        self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
        self._lines.extend(lines)
        self.endInsertRows()

    def add_above(self, lines: Sequence[ListLine]) -> None:
        """Add lines at the beginning."""
        if not lines:
            return
        self.beginInsertRows(QModelIndex(), 0, len(lines) - 1)
        self._lines[:0] = lines
        self.endInsertRows()

    def cut_above(self, most: int, first_seen: int) -> None:
        """Let whole blocks above what is seen go, until at most so many lines are left."""
        while len(self._lines) > most:
            end = next((i for i in range(1, len(self._lines)) if self._is_head(i)), 0)
            if not end or end > first_seen:
                return
            self.above.append(self._lines[0].month)
            self._remove(0, end)

    def cut_below(self, most: int, last_seen: int) -> None:
        """Let whole months below what is seen go, until at most so many lines are left."""
        while len(self._lines) > most:
            start = next((i for i in reversed(range(len(self._lines))) if self._is_head(i)), 0)
            month = self._lines[start].month
            if month is None or start <= last_seen:
                return
            self.unread.insert(0, month)
            self._remove(start, len(self._lines))

    def _is_head(self, row: int) -> bool:
        return self._lines[row].kind is Kind.HEAD

    def _remove(self, start: int, end: int) -> None:
        self.beginRemoveRows(QModelIndex(), start, end - 1)
        del self._lines[start:end]
        self.endRemoveRows()

    def first_page(self) -> QModelIndex:
        """Give the first line that can be opened; an invalid index if none can."""
        for row, one in enumerate(self._lines):
            if one.kind is not Kind.HEAD:
                return self.index(row)
        return QModelIndex()

    def find(self, key: str) -> QModelIndex:
        """Give the line of a page; an invalid index if it is not in the list."""
        for row, one in enumerate(self._lines):
            if key and one.key == key:
                return self.index(row)
        return QModelIndex()

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.line(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken([part for part in (line.title, line.day, line.words) if part])
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self.line(index).kind is Kind.HEAD:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
