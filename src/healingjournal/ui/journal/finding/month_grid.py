"""The days of a month in a grid: arrows go by day and week, Page keys by month, Enter opens."""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from healingjournal.base.overriding import override
from healingjournal.ui.journal.finding import words
from healingjournal.ui.journal.finding.month_model import WEEKDAYS, WEEKS, WIDE, MonthModel
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface

_Index = QModelIndex | QPersistentModelIndex
_DOT = 5
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthGrid(QTableView):
    """Sends `day_chosen`, and `month_wanted` when one goes to a day of another month."""

    day_chosen = Signal(object)
    month_wanted = Signal(object)  # the day one goes to
    toggled = Signal()  # the day the focus ring goes round is another

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self.days = MonthModel(self)
        self.setModel(self.days)
        self.setItemDelegate(_DayDelegate(look, self))
        self.setAccessibleName(words.calendar())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._open)
        look.changed.connect(self._dress)
        self._dress()

    def show_month(self, first: date, here: date) -> None:
        """Show a month with the keyboard on one of its days."""
        self.days.show_month(first)
        self.setCurrentIndex(self.days.place(here))

    def here(self) -> date | None:
        """Give the day the keyboard is on."""
        return self.days.day(self.currentIndex())

    def focus_area(self) -> tuple[QRect, int]:
        """Give the day the keyboard is on, for the ring around it."""
        place = self.visualRect(self.currentIndex())
        if place.isEmpty():
            return self.rect(), 8
        return place.adjusted(3, 3, -3, -3).translated(self.viewport().pos()), 8

    # ---- going ----

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, here = Qt.Key(event.key()), self.here()
        if here is None:
            event.ignore()
        elif key in _OPENS:
            self.day_chosen.emit(here)
        elif key in _PAGES:
            years = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._go(_month_on(here, _PAGES[key] * (12 if years else 1)))
        elif key == Qt.Key.Key_Home:
            self._go(here.replace(day=1))
        elif key == Qt.Key.Key_End:
            self._go(here.replace(day=monthrange(here.year, here.month)[1]))
        elif key in self._steps():
            self._go(_day_on(here, self._steps()[key]))
        else:
            event.ignore()  # Esc, and the keys of the window

    def _steps(self) -> dict[Qt.Key, int]:
        ahead = -1 if self.isRightToLeft() else 1
        return {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Up: -WIDE,
            Qt.Key.Key_Down: WIDE,
        }

    def _go(self, day: date | None) -> None:
        if day is None:
            return
        if day.replace(day=1) == self.days.first:
            self.setCurrentIndex(self.days.place(day))
        else:
            self.month_wanted.emit(day)

    def _open(self, index: _Index) -> None:
        day = self.days.day(index)
        if day is not None:
            self.day_chosen.emit(day)

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.toggled.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.toggled.emit()

    # ---- room ----

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDE * self._side(), self._head() + WEEKS * self._side())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

    def _side(self) -> int:
        return max(40, round(self._look.line("body")) + 14)

    def _head(self) -> int:
        return round(self._look.line("small")) + 8

    def _share_out(self) -> None:
        """Give each column its share of the width, the odd pixels to the first ones."""
        share, odd = divmod(self.viewport().width(), WIDE)
        for column in range(WIDE):
            self.setColumnWidth(column, share + (column < odd))
        self.setRowHeight(0, self._head())
        for row in range(WEEKDAYS, WEEKDAYS + WEEKS):
            self.setRowHeight(row, self._side())

    def _dress(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self._share_out()
        self.updateGeometry()
        self.viewport().update()


class _DayDelegate(QStyledItemDelegate):
    """Draws a day: its number, a dot if it has pages, an edge if it is today."""

    def __init__(self, look: Look, grid: MonthGrid) -> None:
        super().__init__(grid)
        self._look = look
        self._grid = grid

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        model = self._grid.days
        painter.save()
        if index.row() < WEEKDAYS:
            words_of = model.weekday(index.column())
            self._word(painter, area, words_of, "small", "quiet-ink")
        day = model.day(index)
        if day is not None:
            chosen, marked = day == model.chosen, model.marked(day)
            over = bool(state & QStyle.StateFlag.State_MouseOver)
            ground = self._ground(chosen, day == model.today, over)
            paint_surface(painter, area.adjusted(2, 2, -2, -2), ground, self._look)
            ink = "accent-soft-ink" if chosen else "ink" if marked else "quiet-ink"
            above = area.adjusted(0, 0, 0, -8)
            self._word(painter, above, str(index.data()), "body", ink, bold=marked or chosen)
            if marked:
                self._dot(painter, area, ink)
        painter.restore()

    def _ground(self, chosen: bool, today: bool, over: bool) -> Surface:
        if chosen:
            return Surface(fill="accent-soft", edge="accent", width=2)
        edge = "edge-strong" if today else None
        return Surface(fill="hover" if over else None, edge=edge, width=self._look.hair)

    def _word(
        self, painter: QPainter, area: QRect, word: str, size: str, ink: str, *, bold: bool = False
    ) -> None:
        painter.setFont(self._look.font(size, bold))
        painter.setPen(self._look.colour(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, word)

    def _dot(self, painter: QPainter, area: QRect, ink: str) -> None:
        side = self._look.px(_DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(ink))
        left = area.center().x() - side // 2
        painter.drawEllipse(left, area.bottom() - 7 - side, side, side)


def _month_on(day: date, months: int) -> date | None:
    at = day.year * 12 + day.month - 1 + months
    year, month = divmod(at, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _day_on(day: date, step: int) -> date | None:
    try:
        return day + timedelta(days=step)
    except OverflowError:
        return None
