"""The sheet one draws on: with a pointer, with a pen that feels pressure, or by keys."""

from dataclasses import replace

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import RefusedError
from healingjournal.base.overriding import override
from healingjournal.journal.drawing import (
    ERASER,
    HIGH,
    PEN,
    SHAPES,
    WIDE,
    Drawing,
    Point,
    Stroke,
    at,
    grown,
    moved,
)
from healingjournal.ui.journal.drawing.painting import inks, paint_stroke, rendered
from healingjournal.ui.kit.spoken_role import USED
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface
from healingjournal.ui.work import Work

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PLACES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_STEP, _FINE = 20, 2
_FIRST_SIZE = 200
_LEAST_MOVE = 12  # tenths of a pixel of the page
# So many points are painted in no time; more are painted beside the window's own work.
_AT_ONCE = 4000
_MARGIN = 1


class Canvas(QWidget):
    """Shows a drawing and takes strokes; `changed` after each one, `full` when none more fits.

    Shapes can be placed by keys: Return puts one in the middle, arrows move it, with Shift they
    change its size, with Control they go in small steps, and Return keeps it.
    """

    changed = Signal()
    full = Signal()
    placing = Signal(bool)
    spoken_role = QAccessible.Role.Canvas

    def __init__(self, look: Look, work: Work, name: str) -> None:
        """Take the look, the work for what is slow to paint, and the spoken name."""
        super().__init__()
        self._look = look
        self._work = work
        self._drawing = Drawing()
        self._pen = Stroke(PEN)
        self._stroke: Stroke | None = None
        self._by_tablet = False
        self._placed: Stroke | None = None
        self._image = QImage()
        self._serial = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking, False)
        self.setMinimumSize(240, 160)
        self.setCursor(Qt.CursorShape.CrossCursor)
        look.changed.connect(self._paint_anew)

    # ---- the drawing ----

    def drawing(self) -> Drawing:
        """Give the drawing as it is now, a shape still being placed included."""
        return self._with(self._placed) if self._placed is not None else self._drawing

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing; says nothing of it."""
        self._drawing = drawing
        self._stroke = None
        self._set_placed(None)
        self._paint_anew()

    def take_pen(self, tool: str, colour: str, width: int) -> None:
        """Draw with this from now on; a shape being placed is kept as it is, or recoloured."""
        if self._placed is not None and tool == self._placed.tool:
            self._set_placed(replace(self._placed, colour=colour, width=width))
            self.changed.emit()
        else:
            self.keep_placed()
        self._pen = Stroke(tool, colour, width)

    def take_back(self) -> None:
        """Take the last stroke back, or the shape being placed."""
        if self._placed is not None:
            self._set_placed(None)
        else:
            self._drawing = self._drawing.taken_back()
            self._paint_anew()
        self.changed.emit()

    def empty(self) -> None:
        """Empty the page; taking that back brings all of it again."""
        self._set_placed(None)
        self._drawing = self._drawing.emptied()
        self._paint_anew()
        self.changed.emit()

    def keep_placed(self) -> None:
        """Keep the shape being placed where it is."""
        if self._placed is not None:
            stroke = self._placed
            self._set_placed(None)
            self._add(stroke)

    def let_placed_go(self) -> bool:
        """Take the shape being placed away; tell whether there was one."""
        if self._placed is None:
            return False
        self._set_placed(None)
        self.changed.emit()
        return True

    # ---- by pointer ----

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._by_tablet:
            self._begin(self._pen, self._point(event.position(), None))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._stroke is not None and not self._by_tablet:
            self._go_on(self._point(event.position(), None))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._by_tablet:
            self._end()

    @override
    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # so that no press of a mouse is made of it as well
        felt = event.device().capabilities() & QInputDevice.Capability.Pressure
        point = self._point(event.position(), event.pressure() if felt else None)
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self._by_tablet = True
            end = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._begin(replace(self._pen, tool=ERASER) if end else self._pen, point)
        elif event.type() == QEvent.Type.TabletMove and self._by_tablet:
            self._go_on(point)
        elif event.type() == QEvent.Type.TabletRelease and self._by_tablet:
            self._by_tablet = False
            self._end()
        # Only presses of a mouse and keys are heard as somebody being there.
        QCoreApplication.sendEvent(self.window().windowHandle() or self, QEvent(USED))

    def _begin(self, pen: Stroke, point: Point) -> None:
        self.keep_placed()
        self._stroke = replace(pen, points=(point, point) if pen.tool in SHAPES else (point,))
        self.update()

    def _go_on(self, point: Point) -> None:
        stroke = self._stroke
        if stroke is None:
            return
        if stroke.tool in SHAPES:
            self._stroke = replace(stroke, points=(stroke.points[0], point))
        else:
            x, y, _hard = stroke.points[-1]
            if abs(point[0] - x) + abs(point[1] - y) < _LEAST_MOVE:
                return
            self._stroke = replace(stroke, points=(*stroke.points, point))
        self.update()

    def _end(self) -> None:
        stroke, self._stroke = self._stroke, None
        if stroke is not None and not (stroke.tool in SHAPES and len(set(stroke.points)) < 2):
            self._add(stroke)
        self.update()

    # ---- by keys ----

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if event.key() in _PLACES and self._pen.tool in SHAPES:
            if self._placed is None:
                self._set_placed(replace(self._pen, points=_in_the_middle()))
                self.changed.emit()
            else:
                self.keep_placed()
        elif arrow is not None and self._placed is not None:
            held = event.modifiers()
            step = _FINE if held & Qt.KeyboardModifier.ControlModifier else _STEP
            change = grown if held & Qt.KeyboardModifier.ShiftModifier else moved
            self._set_placed(change(self._placed, arrow[0] * step, arrow[1] * step))
            self.changed.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.let_placed_go()
        else:
            super().keyPressEvent(event)

    def _set_placed(self, stroke: Stroke | None) -> None:
        begins_or_ends = (stroke is None) != (self._placed is None)
        self._placed = stroke
        self.update()
        if begins_or_ends:
            self.placing.emit(stroke is not None)

    # ---- inside ----

    def _with(self, stroke: Stroke) -> Drawing:
        try:
            return self._drawing.with_stroke(stroke)
        except RefusedError:
            return self._drawing

    def _add(self, stroke: Stroke) -> None:
        try:
            self._drawing = self._drawing.with_stroke(stroke)
        except RefusedError:
            self.update()
            self.full.emit()
            return
        if not self._image.isNull():
            painter = self._painter(self._image)
            paint_stroke(painter, stroke, inks(self._look))
            painter.end()
        self.update()
        self.changed.emit()

    def _point(self, place: QPointF, pressure: float | None) -> Point:
        page = self._page()
        return at(
            (place.x() - page.left()) * WIDE / max(1, page.width()),
            (place.y() - page.top()) * HIGH / max(1, page.height()),
            pressure,
        )

    def _page(self) -> QRect:
        """Give where the page stands: as large as goes, its sides as they are."""
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = QSize(WIDE, HIGH).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = room.left() + (room.width() - size.width()) // 2
        return QRect(QPoint(left, room.top()), size)

    def _painter(self, image: QImage) -> QPainter:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = image.devicePixelRatio()
        painter.scale(image.width() / WIDE / ratio, image.height() / HIGH / ratio)
        return painter

    def _paint_anew(self) -> None:
        self._serial += 1
        serial, drawing, colours = self._serial, self._drawing, inks(self._look)
        size = self._page().size() * self.devicePixelRatioF()
        if size.isEmpty():
            return

        def show(image: QImage) -> None:
            if serial == self._serial:
                image.setDevicePixelRatio(self.devicePixelRatioF())
                self._image = image
                self._catch_up(drawing)
                self.update()

        if drawing.points <= _AT_ONCE:
            show(rendered(drawing, colours, size))
        else:
            self._work.run_free(
                self, lambda: rendered(drawing, colours, size), show, self._not_painted
            )

    def _catch_up(self, painted: Drawing) -> None:
        """Paint what was drawn while the rest was being painted."""
        painter = self._painter(self._image)
        for stroke in self._drawing.strokes[len(painted.strokes) :]:
            paint_stroke(painter, stroke, inks(self._look))
        painter.end()

    def _not_painted(self, error: Exception) -> None:
        raise error

    # ---- room and look ----

    def focus_area(self) -> tuple[QRect, int]:
        """Give where the page stands, for the ring around it."""
        return self._page(), 4

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(width * HIGH / WIDE)

    @override
    def sizeHint(self) -> QSize:
        return QSize(720, self.heightForWidth(720))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint_anew()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        page = self._page()
        painter = QPainter(self)
        paint_surface(painter, page, Surface(fill="raised", radius=0), self._look)
        if not self._image.isNull():
            painter.drawImage(page, self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(page)
        painter.translate(page.topLeft())
        painter.scale(page.width() / WIDE, page.height() / HIGH)
        for stroke in (self._stroke, self._placed):
            if stroke is not None:
                paint_stroke(painter, stroke, inks(self._look))
        if self._placed is not None:
            self._paint_frame(painter, self._placed)
        painter.restore()
        edge = Surface(edge="edge-strong", width=self._look.hair, radius=4)
        paint_surface(painter, page.adjusted(-1, -1, 1, 1), edge, self._look)
        painter.end()

    def _paint_frame(self, painter: QPainter, stroke: Stroke) -> None:
        corners = [QPointF(x / 10, y / 10) for x, y, _hard in stroke.points]
        around = QRectF(*corners).normalized().adjusted(-16, -16, 16, 16)
        pen = QPen(self._look.colour("focus"), 2, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(around)


def _in_the_middle() -> tuple[Point, Point]:
    half = _FIRST_SIZE / 2
    return (
        at(WIDE / 2 - half, HIGH / 2 - half),
        at(WIDE / 2 + half, HIGH / 2 + half),
    )
