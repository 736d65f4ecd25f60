"""The other shapes of a breath, painted on the line that stays still: square, line and hand.

Every painter stands with its middle at x 0 and the line at y 0, in a room `size` pixels high.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from healingjournal.grounding.breathing import HOLD, IN, OUT, REST, BreathPoint
from healingjournal.grounding.plays import FINGERS
from healingjournal.ui.theme.look import Look

_DOT = 11.0
_SQUARE = 0.82
# Each finger of a hand 280 high: where it begins and ends, and how wide it is.
_WHOLE_HAND = 280.0
_FINGERS = (
    ((-58.0, -84.0), (-118.0, -140.0), 32.0),
    ((-40.0, -146.0), (-62.0, -238.0), 30.0),
    ((-6.0, -154.0), (-12.0, -264.0), 30.0),
    ((28.0, -148.0), (38.0, -246.0), 30.0),
    ((60.0, -128.0), (86.0, -204.0), 28.0),
)
_WRIST = 50.0


@dataclass(frozen=True)
class Shown:
    """What is painted: the point, the phases there are, the height, and whether it moves."""

    point: BreathPoint | None
    phases: tuple[str, ...]
    size: float
    still: bool


@dataclass(frozen=True)
class OnHand:
    """Where on a hand one is: the finger, up or down it, how far, and whether it moves."""

    finger: int
    upward: bool
    part: float
    still: bool


def paint_shape(painter: QPainter, look: Look, shape: str, shown: Shown) -> None:
    """Paint a breath as a square, on a line, or along a hand."""
    painters: dict[str, Callable[[QPainter, Look, Shown], None]] = {
        "square": _square,
        "line": _line,
        "hand": _hand,
    }
    painters[shape](painter, look, shown)


def paint_hand(painter: QPainter, look: Look, size: float, here: OnHand | None) -> None:
    """Paint a hand, and where on it one is."""
    scale = size / _WHOLE_HAND
    painter.setPen(_edge(look, 2))
    painter.setBrush(look.colour("breath"))
    painter.drawPath(_outline(scale))
    if here is None:
        return
    finger = _finger(here.finger % FINGERS, scale)
    if here.still:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_edge(look, 6))
        painter.drawPath(_half(finger, upward=here.upward))
        return
    along = here.part / 2 if here.upward else 0.5 + here.part / 2
    _dot(painter, look, finger.pointAtPercent(min(max(along, 0.0), 1.0)))


def _square(painter: QPainter, look: Look, shown: Shown) -> None:
    side = shown.size * _SQUARE
    painter.setPen(_edge(look, 2))
    painter.setBrush(look.colour("breath"))
    painter.drawRoundedRect(QRectF(-side / 2, -side, side, side), 6, 6)
    point = shown.point
    if point is None or point.phase not in shown.phases:
        return
    start, length = _edges_of(point.phase, shown.phases)
    if shown.still:
        painter.setPen(_edge(look, 6))
        corners = [_corner(start + at, side) for at in range(length + 1)]
        painter.drawPolyline(corners)
        return
    _dot(painter, look, _around(start + length * point.part, side))


def _line(painter: QPainter, look: Look, shown: Shown) -> None:
    half = shown.size * 0.72
    painter.setPen(_edge(look, 2))
    for end in (-half, half):
        painter.drawLine(QLineF(end, -18, end, 0))
    point = shown.point
    size = point.size if point else 0.0
    if shown.still:
        size = 1.0 if point and point.phase in {OUT, HOLD} else 0.0
    _dot(painter, look, QPointF(-half + 2 * half * size, 0), 18.0)


def _hand(painter: QPainter, look: Look, shown: Shown) -> None:
    point = shown.point
    if point is None or point.phase not in shown.phases:
        paint_hand(painter, look, shown.size, None)
        return
    upward = point.phase in {IN, HOLD}
    part = 1.0 if point.phase in {HOLD, REST} else point.part
    paint_hand(painter, look, shown.size, OnHand(point.round, upward, part, shown.still))


def _edges_of(phase: str, phases: tuple[str, ...]) -> tuple[int, int]:
    """Give at which corner a phase begins, from the foot at the left, and how many edges it has.

    With no hold the way in takes the top as well, with no rest the way out the foot.
    """
    up = 1 if HOLD in phases else 2
    down = 1 if REST in phases else 2
    return {IN: (0, up), HOLD: (1, 1), OUT: (2, down), REST: (3, 1)}[phase]


def _corner(number: int, side: float) -> QPointF:
    half = side / 2
    places = ((-half, 0.0), (-half, -side), (half, -side), (half, 0.0))
    return QPointF(*places[number % 4])


def _around(along: float, side: float) -> QPointF:
    edge = int(along)
    start, end = _corner(edge, side), _corner(edge + 1, side)
    return start + (end - start) * (along - edge)


def _outline(scale: float) -> QPainterPath:
    path = QPainterPath(QPointF(-_WRIST * scale, 0))
    before = QPointF(-_WRIST, 0)
    for number in range(FINGERS):
        start, tip_start, bend_start, bend_end, tip_end, end = _points(number)
        between = QPointF((before.x() + start.x()) / 2, max(before.y(), start.y()) + 6)
        path.quadTo(between * scale, start * scale)
        path.lineTo(tip_start * scale)
        path.cubicTo(bend_start * scale, bend_end * scale, tip_end * scale)
        path.lineTo(end * scale)
        before = end
    path.quadTo(QPointF(_WRIST + 18, -70) * scale, QPointF(_WRIST, 0) * scale)
    return path


def _finger(number: int, scale: float) -> QPainterPath:
    start, tip_start, bend_start, bend_end, tip_end, end = _points(number)
    path = QPainterPath(start * scale)
    path.lineTo(tip_start * scale)
    path.cubicTo(bend_start * scale, bend_end * scale, tip_end * scale)
    path.lineTo(end * scale)
    return path


def _half(finger: QPainterPath, *, upward: bool) -> QPainterPath:
    first = 0.0 if upward else 0.5
    half = QPainterPath(finger.pointAtPercent(first))
    for at in range(1, 13):
        half.lineTo(finger.pointAtPercent(first + at / 24))
    return half


def _points(number: int) -> tuple[QPointF, QPointF, QPointF, QPointF, QPointF, QPointF]:
    """Give the foot at its left, the tip as four points, and the foot at its right."""
    (base_x, base_y), (tip_x, tip_y), wide = _FINGERS[number]
    base, tip = QPointF(base_x, base_y), QPointF(tip_x, tip_y)
    ahead = tip - base
    ahead /= (ahead.x() ** 2 + ahead.y() ** 2) ** 0.5
    left = QPointF(ahead.y(), -ahead.x()) * (wide / 2)
    over = ahead * (wide * 0.66)
    return base + left, tip + left, tip + left + over, tip - left + over, tip - left, base - left


def _dot(painter: QPainter, look: Look, at: QPointF, radius: float = _DOT) -> None:
    painter.setPen(QPen(look.colour("paper"), 2))
    painter.setBrush(look.colour("breath-edge"))
    painter.drawEllipse(at, radius, radius)


def _edge(look: Look, wide: float) -> QPen:
    pen = QPen(look.colour("breath-edge"), wide)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
