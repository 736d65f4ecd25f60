"""A list in the person's own order: moved by keys, or by the mouse within itself."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from healingjournal.base.overriding import override
from healingjournal.ui.journal.list_line import ListLine
from healingjournal.ui.journal.page_list import PageList
from healingjournal.ui.theme.look import Look

_Index = QModelIndex | QPersistentModelIndex
_NEAR_EDGE = 32
_STEP = 12


class OrderList(PageList):
    """Sends `page_requested` with a key, and `moved` with a key and the key it goes before.

    Nothing before means at the end. A line is dragged within the list alone: nothing of it is
    handed to the desktop, and Esc lets it go where it was.
    """

    moved = Signal(str, str)

    def __init__(self, look: Look, name: str) -> None:
        """Take the look and the spoken name."""
        super().__init__(look)
        self.setAccessibleName(name)
        self._look_for_line = look
        self._pressed: tuple[QPoint, str] | None = None
        self._dragged = ""
        self._gap = -1

    def keys(self) -> list[str]:
        """Give the keys in the order shown."""
        return [self._at(row).key for row in range(self.pages.rowCount())]

    def step(self, key: str, by: int) -> None:
        """Ask for a line to be moved by one, up (-1) or down (1), if it can be."""
        keys = self.keys()
        at = keys.index(key) if key in keys else -1
        to = at + by
        if at < 0 or not 0 <= to < len(keys):
            return
        after = to if by < 0 else to + 1
        self.moved.emit(key, keys[after] if after < len(keys) else "")

    def show_order(self, lines: list[ListLine], here: str) -> None:
        """Show lines, one of them as the one that is open; what is seen stays where it is."""
        before, place = self.line(), self.verticalScrollBar().value()
        self.pages.show_lines(lines)
        self.be_reachable()
        self.pages.set_here(here)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)
        index = self.pages.find(before.key if before else here)
        if index.isValid():
            self.setCurrentIndex(index)
        elif self.hasFocus():
            self.start()

    # ---- keys ----

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        by = steps.get(Qt.Key(event.key()))
        line = self.line()
        if event.key() == Qt.Key.Key_Escape and self._dragged:
            self._let_go()
        elif by and line is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step(line.key, by)
        else:
            super().keyPressEvent(event)

    # ---- the mouse ----

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._pressed = (event.position().toPoint(), self.pages.line(index).key)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        here = event.position().toPoint()
        start, key = self._pressed
        if not self._dragged and (here - start).manhattanLength() < _far():
            return
        self._dragged = key
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scroll_near_edge(here.y())
        self._gap = self._gap_at(here.y())
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        key, gap = self._dragged, self._gap
        super().mouseReleaseEvent(event)  # which would open the line, were none dragged
        self._let_go()
        keys = self.keys()
        if key not in keys or gap < 0 or gap in {keys.index(key), keys.index(key) + 1}:
            return
        self.moved.emit(key, keys[gap] if gap < len(keys) else "")

    @override
    def _open(self, index: _Index) -> None:
        if not self._dragged:
            super()._open(index)

    def _let_go(self) -> None:
        self._pressed = None
        self._dragged = ""
        self._gap = -1
        self.viewport().unsetCursor()
        self.viewport().update()

    def _scroll_near_edge(self, y: int) -> None:
        bar = self.verticalScrollBar()
        if y < _NEAR_EDGE:
            bar.setValue(bar.value() - _STEP)
        elif y > self.viewport().height() - _NEAR_EDGE:
            bar.setValue(bar.value() + _STEP)

    def _gap_at(self, y: int) -> int:
        """Give before which line one would be put at this height."""
        row = self._row_at(y)
        if row < 0:
            return 0 if y < 0 else self.pages.rowCount()
        area = self.visualRect(self.pages.index(row))
        return row + int(y > area.center().y())

    def _at(self, row: int) -> ListLine:
        return self.pages.line(self.pages.index(row))

    # ---- the line where it would go ----

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap < 0:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(self._mark(), self._look_for_line.colour("accent"))
        painter.end()

    def _mark(self) -> QRect:
        last = self.pages.rowCount() - 1
        area = self.visualRect(self.pages.index(min(self._gap, last)))
        top = area.top() if self._gap <= last else area.bottom() + 1
        seen = max(0, min(top - 1, self.viewport().height() - 3))
        return QRect(area.left(), seen, area.width(), 3)


def _far() -> int:
    return QApplication.startDragDistance()
