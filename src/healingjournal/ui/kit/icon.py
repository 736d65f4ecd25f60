"""An icon that only shows; the word beside it is what is read."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface


class Icon(QWidget):
    """A picture of 24 (or `size`) pixels in an ink role, by itself or on a round disc."""

    def __init__(
        self, look: Look, name: str, ink: str = "ink", size: int = 24, disc: int = 0
    ) -> None:
        """Take the look, the icon's name, the ink role, its size, and that of a disc."""
        super().__init__()
        self._look = look
        self._name = name
        self._ink = ink
        self._size = size
        self._disc = disc
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)

    @classmethod
    def on_disc(cls, look: Look, name: str) -> "Icon":
        """Give the icon on its tinted disc of 48 pixels."""
        return cls(look, name, "accent-soft-ink", 24, 48)

    def show_icon(self, name: str, ink: str | None = None) -> None:
        """Show another icon, in another ink."""
        self._name = name
        self._ink = ink or self._ink
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._look.px(max(self._size, self._disc))
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._disc:
            disc = Surface(fill="accent-soft", radius=self.width() // 2)
            paint_surface(painter, self.rect(), disc, self._look)
        ratio = self.devicePixelRatioF()
        size = self._look.px(self._size)
        pixmap = self._look.icon(self._name, self._ink, self._size, ratio)
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, pixmap)
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
