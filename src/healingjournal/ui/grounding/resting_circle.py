"""A circle resting on a line: what Ground shows above its first sentence. It never moves."""

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.theme.look import Look

_WIDE, _HIGH = 560, 72
_RADIUS, _LINE, _HALF = 30.0, 66.0, 260.0


class RestingCircle(QWidget):
    """560 by 72 pixels: a ring of radius 30 on a line of 520; narrower where room is short."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self.setAccessibleName(kit_words.the_mark())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDE, _HIGH)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HIGH)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._look.colour("breath-edge"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = self.width() / 2
        half = min(_HALF, middle - 4)
        painter.drawEllipse(QPointF(middle, _LINE - _RADIUS), _RADIUS, _RADIUS)
        painter.drawLine(QLineF(middle - half, _LINE, middle + half, _LINE))
        painter.end()
