"""The mark: a circle resting on a line."""

from PySide6.QtCore import QEvent, QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.theme.look import Look


class Mark(QWidget):
    """The mark, `size` pixels wide and high; it never mirrors and never moves."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(
        self, look: Look, size: int = 64, ink: str = "edge-strong", stroke: float = 1.0
    ) -> None:
        """Take the look, the size, the ink role, and the stroke on a grid of 24."""
        super().__init__()
        self._look = look
        self._size = size
        self._ink = ink
        self._stroke = stroke
        self.setAccessibleName(words.the_mark())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(words.the_mark())
        super().changeEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._size / 24, self._size / 24)
        pen = QPen(self._look.colour(self._ink), self._stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(QPointF(12, 9), 6.5, 6.5)
        painter.drawLine(QLineF(2.5, 15.5, 21.5, 15.5))
        painter.end()
