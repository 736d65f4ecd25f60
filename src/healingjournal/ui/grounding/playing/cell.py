"""One cell of a small grid: a button that shows a shape, a mark or a fill."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton

from healingjournal.base.overriding import override
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Cell(QAbstractButton):
    """Shows one of empty, circle, square, triangle, full, lines and dot; named by its words.

    Sends `step_requested` with the direction of an arrow key.
    """

    step_requested = Signal(int, int)

    def __init__(self, look: Look, side: int) -> None:
        """Take the look and the length of a side."""
        super().__init__()
        self._look = look
        self._side = side
        self._shown = "empty"
        self._taken = False
        self.setFixedSize(side, side)
        look.changed.connect(self.update)

    def show_thing(self, shown: str, name: str, *, taken: bool = False) -> None:
        """Show a thing by its name; `taken` marks it as taken up."""
        self._shown, self._taken = shown, taken
        self.setAccessibleName(name)
        self.update()

    def shown(self) -> str:
        """Give what it shows."""
        return self._shown

    def focus_radius(self) -> int:
        """Give the radius of its corners, for the ring around it."""
        return 6

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        edge, wide = ("accent", 3) if self._taken else ("edge-strong", look.hair)
        fill = "accent-soft" if self._taken else "raised"
        surface = Surface(fill=fill, edge=edge, width=wide, radius=6)
        paint_surface(painter, self.rect(), surface, look)
        painter.setPen(QPen(look.colour("breath-edge"), 2))
        painter.setBrush(look.colour("breath"))
        inside = QRectF(self.rect()).adjusted(*(self._side * part for part in _INSIDE))
        _PAINTERS[self._shown](painter, inside)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is not None:
            self.step_requested.emit(*step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


_INSIDE = (0.22, 0.22, -0.22, -0.22)


def _nothing(_painter: QPainter, _area: QRectF) -> None:
    pass


def _circle(painter: QPainter, area: QRectF) -> None:
    painter.drawEllipse(area)


def _square(painter: QPainter, area: QRectF) -> None:
    painter.drawRect(area)


def _triangle(painter: QPainter, area: QRectF) -> None:
    top = QPointF(area.center().x(), area.top())
    painter.drawPolygon(QPolygonF([top, area.bottomRight(), area.bottomLeft()]))


def _full(painter: QPainter, area: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawRoundedRect(area, 4, 4)


def _lines(painter: QPainter, area: QRectF) -> None:
    for part in (0.0, 0.5, 1.0):
        y = area.top() + area.height() * part
        painter.drawLine(QLineF(area.left(), y, area.right(), y))


def _dot(painter: QPainter, area: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    radius = area.width() / 4
    painter.drawEllipse(area.center(), radius, radius)


_PAINTERS: dict[str, Callable[[QPainter, QRectF], None]] = {
    "empty": _nothing,
    "circle": _circle,
    "square": _square,
    "triangle": _triangle,
    "full": _full,
    "lines": _lines,
    "dot": _dot,
}
