"""Two pages to draw on: a spiral to trace and free lines, by pointer or by arrow keys."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.grounding.doodling import PIECES, Lines, Point, Spiral, place_of
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface

_STEP = 0.03
_PEN = 5.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_FORTH = {Qt.Key.Key_Right, Qt.Key.Key_Down}


class _Page(QWidget):
    """A raised page of a fixed size that takes the keyboard."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, look: Look, name: str, size: QSize) -> None:
        super().__init__()
        self._look = look
        self._size = size
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def focus_radius(self) -> int:
        """Give the radius of its corners, for the ring around it."""
        return 12

    @override
    def sizeHint(self) -> QSize:
        return self._size

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, self._size.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        page = Surface(fill="raised", edge="edge", width=look.hair, radius=12)
        paint_surface(painter, self.rect(), page, look)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.colour("breath-edge"), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        raise NotImplementedError


class SpiralPage(_Page):
    """A dotted spiral; what was traced is a whole line. Arrows trace on and back."""

    def __init__(self, look: Look, name: str) -> None:
        """Take the look and the spoken name."""
        super().__init__(look, name, QSize(280, 280))
        self.setFixedSize(280, 280)
        self.traced = Spiral()

    def take(self, traced: Spiral) -> None:
        """Show how far it is traced."""
        if traced != self.traced:
            self.traced = traced
            self.update()

    @override
    def _draw(self, painter: QPainter) -> None:
        points = [self._seen(place_of(piece)) for piece in range(PIECES + 1)]
        whole = painter.pen()
        dotted = QPen(self._look.colour("edge-strong"), 2, Qt.PenStyle.DotLine)
        painter.setPen(dotted)
        painter.drawPolyline(points)
        painter.setPen(whole)
        done = points[: self.traced.traced + 1]
        if len(done) > 1:
            painter.drawPolyline(done)
        painter.setBrush(self._look.colour("breath-edge"))
        painter.drawEllipse(done[-1], _PEN, _PEN)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ARROWS:
            self.take(self.traced.forth(1 if Qt.Key(event.key()) in _FORTH else -1))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        middle, radius = self._middle()
        away = (event.position() - middle) / radius
        self.take(self.traced.followed((away.x(), away.y())))

    def _middle(self) -> tuple[QPointF, float]:
        radius = min(self.width(), self.height()) / 2 - 16
        return QPointF(self.width() / 2, self.height() / 2), radius

    def _seen(self, place: Point) -> QPointF:
        middle, radius = self._middle()
        return middle + QPointF(*place) * radius


class LinesPage(_Page):
    """Free lines. Arrows move the pen, Enter sets it down or lifts it."""

    pen_moved = Signal(bool)

    def __init__(self, look: Look, name: str) -> None:
        """Take the look and the spoken name."""
        super().__init__(look, name, QSize(560, 260))
        self.drawn = Lines()

    def take(self, drawn: Lines) -> None:
        """Show other lines."""
        self.drawn = drawn
        self.update()

    @override
    def _draw(self, painter: QPainter) -> None:
        for line in self.drawn.lines:
            points = [self._seen(point) for point in line]
            if len(points) > 1:
                painter.drawPolyline(points)
            else:
                painter.drawPoint(points[0])
        if self.hasFocus():
            full = self._look.colour("breath-edge") if self.drawn.down else Qt.BrushStyle.NoBrush
            painter.setBrush(full)
            painter.drawEllipse(self._seen(self.drawn.pen), _PEN, _PEN)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is not None:
            x, y = self.drawn.pen
            self.take(self.drawn.drawn((x + step[0] * _STEP, y + step[1] * _STEP * 2)))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            drawn = self.drawn
            self.take(drawn.lifted() if drawn.down else drawn.begun(drawn.pen))
            self.pen_moved.emit(self.drawn.down)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.take(self.drawn.begun(self._from(event.position())))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.take(self.drawn.drawn(self._from(event.position())))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.take(self.drawn.lifted())

    def _from(self, place: QPointF) -> Point:
        return place.x() / self.width(), place.y() / self.height()

    def _seen(self, point: Point) -> QPointF:
        return QPointF(point[0] * self.width(), point[1] * self.height())
