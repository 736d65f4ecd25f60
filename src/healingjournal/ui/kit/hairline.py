"""A hairline across, or down the side."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.theme.look import Look


class Hairline(QWidget):
    """One pixel of edge, two in high contrast; decorative, so it has no name."""

    def __init__(
        self, look: Look, orientation: Qt.Orientation = Qt.Orientation.Horizontal
    ) -> None:
        """Take the look and the way it runs."""
        super().__init__()
        self._look = look
        across = orientation == Qt.Orientation.Horizontal
        wide, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide if across else fixed, fixed if across else wide)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.hair, self._look.hair)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("edge"))
        painter.end()
