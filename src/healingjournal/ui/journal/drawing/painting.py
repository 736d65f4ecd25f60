"""How strokes look: painted on anything, as an image, and as the files that are kept."""

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from healingjournal.journal.drawing import (
    CIRCLE,
    COLOURS,
    ERASER,
    EVEN,
    HIGH,
    LINE,
    PEN,
    SQUARE,
    WIDE,
    Drawing,
    Point,
    Stroke,
    written,
)
from healingjournal.journal.picture import SMALL_SIDE, Drawn
from healingjournal.ui.journal.pictures.decoding import file_of, small_of
from healingjournal.ui.theme.look import Look

_WIDTHS = {1: 3.0, 2: 8.0, 3: 20.0}
_ERASERS = {1: 16.0, 2: 36.0, 3: 72.0}
_LEAST_PRESSED = 0.3
_STEPS = 10  # of pressure; between them a line keeps its width


class Inks(NamedTuple):
    """The colours of a drawing in one theme: its ground and its pens by name."""

    ground: QColor
    pens: dict[str, QColor]


def inks(look: Look) -> Inks:
    """Give the colours of drawings in the theme of now."""
    return Inks(look.colour("raised"), {name: look.colour(role(name)) for name in COLOURS})


def role(colour: str) -> str:
    """Give the role a colour of a drawing has in the themes."""
    return "ink" if colour == "ink" else f"pen-{colour}"


def paint_stroke(painter: QPainter, stroke: Stroke, inks: Inks) -> None:
    """Paint one stroke, on a painter that counts in pixels of the page."""
    erases = stroke.tool == ERASER
    colour = inks.ground if erases else inks.pens[stroke.colour]
    wide = (_ERASERS if erases else _WIDTHS)[stroke.width]
    pen = QPen(colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if stroke.tool in (PEN, ERASER):
        _paint_line(painter, stroke.points, pen, wide)
    elif len(stroke.points) == 2:
        _paint_shape(painter, stroke)


def _paint_shape(painter: QPainter, stroke: Stroke) -> None:
    first, second = (_place(point) for point in stroke.points)
    if stroke.tool == LINE:
        painter.drawLine(first, second)
    elif stroke.tool == CIRCLE:
        painter.drawEllipse(QRectF(first, second).normalized())
    elif stroke.tool == SQUARE:
        painter.drawRect(QRectF(first, second).normalized())


def _paint_line(painter: QPainter, points: tuple[Point, ...], pen: QPen, wide: float) -> None:
    if len(points) == 1:
        pen.setWidthF(wide * _pressed(points[0][2]))
        painter.setPen(pen)
        painter.drawPoint(_place(points[0]))
        return
    start = 0
    for end in range(1, len(points)):
        if end + 1 == len(points) or _step(points[end]) != _step(points[start]):
            pen.setWidthF(wide * _pressed(points[start][2]))
            painter.setPen(pen)
            painter.drawPath(_curve(points[start : end + 1]))
            start = end


def _curve(points: tuple[Point, ...]) -> QPainterPath:
    """Give a line through the middles between points, so that it is round where a hand was."""
    places = [_place(point) for point in points]
    path = QPainterPath(places[0])
    for here, after in pairwise(places[1:]):
        path.quadTo(here, (here + after) / 2)
    path.lineTo(places[-1])
    return path


def _place(point: Point) -> QPointF:
    return QPointF(point[0] / 10, point[1] / 10)


def _step(point: Point) -> int:
    return point[2] // _STEPS


def _pressed(hard: int) -> float:
    """Give how wide a line is: as the pen says where it is pressed halfway."""
    return _LEAST_PRESSED + (1 - _LEAST_PRESSED) * hard / EVEN


def rendered(drawing: Drawing, inks: Inks, size: QSize) -> QImage:
    """Give a drawing as an image of a size; slow for a large one."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(inks.ground)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size.width() / WIDE, size.height() / HIGH)
    for stroke in drawing.seen():
        paint_stroke(painter, stroke, inks)
    painter.end()
    return image


def drawn(drawing: Drawing, inks: Inks) -> Drawn:
    """Give a drawing as it is kept: strokes, PNG, and a small one; slow."""
    image = rendered(drawing, inks, QSize(WIDE, HIGH))
    return Drawn(written(drawing), file_of(image), small_of(image, SMALL_SIDE))
