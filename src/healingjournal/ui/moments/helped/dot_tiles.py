"""Tiles with a dot each: how something went, grouped by kind, in no order of time."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.theme.look import Look

_SIDE, _DOT, _GAP, _ROUND = 24, 5.5, 4, 6


class DotTile(QWidget):
    """One tile: a full dot, a half one, a ring, or a dashed ring; one hue for all."""

    def __init__(self, look: Look, outcome: str, name: str = "") -> None:
        """Take the look, the outcome, and the word spoken for it, if it is not said elsewhere."""
        super().__init__()
        self._look = look
        self.outcome = outcome
        self.setAccessibleName(name)
        look.changed.connect(self._dress)
        self._dress()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(_SIDE), self._look.px(_SIDE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("sunken"))
        painter.drawRoundedRect(self.rect(), _ROUND, _ROUND)
        self._dot(painter, self._look.colour("breath-edge"))
        painter.end()

    def _dot(self, painter: QPainter, ink: QColor) -> None:
        size = self._look.px(_SIDE) / _SIDE * _DOT
        middle = QPointF(QRect(self.rect()).center()) + QPointF(0.5, 0.5)
        pen = QPen(ink, 1.5)
        if self.outcome == "unsure":
            pen.setDashPattern([1.2, 1.6])
        painter.setPen(pen)
        painter.setBrush(ink if self.outcome == "eased" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, size, size)
        if self.outcome == "no_change":
            half = QPainterPath(middle)
            around = QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size)
            half.arcTo(around, 90, 180)
            painter.fillPath(half, ink)

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class DotTiles(QWidget):
    """One row of tiles for what was tried; the words above it say the same."""

    def __init__(self, look: Look, went: Sequence[tuple[str, int]]) -> None:
        """Take the look, and each outcome with its count."""
        super().__init__()
        place = FlowLayout(_GAP)
        for outcome, count in went:
            for _ in range(count):
                place.addWidget(DotTile(look, outcome))
        self.setLayout(place)
        wraps(self)
