"""A plain card: a raised ground with a hairline, and a column inside."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface


class Card(QWidget):
    """A card with a `column` to put things in; not pressable."""

    def __init__(self, look: Look, padding: int = 24, gap: int = 16) -> None:
        """Take the look, the padding round the column, and the gap inside it."""
        super().__init__()
        self._look = look
        self.column = QVBoxLayout(self)
        around = padding + 1  # the edge lies outside the padding
        self.column.setContentsMargins(around, around, around, around)
        self.column.setSpacing(gap)
        wraps(self)
        look.changed.connect(self.update)

    def surface(self) -> Surface:
        """Give the surface it is painted with."""
        return Surface(fill="raised", edge="edge", width=self._look.hair, radius=12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_surface(painter, self.rect(), self.surface(), self._look)
        painter.end()
