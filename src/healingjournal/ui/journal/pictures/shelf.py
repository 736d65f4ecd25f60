"""A shelf for small pictures where there is not much room: two rows, the others by scrolling."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.journal.pictures.strip import PictureStrip
from healingjournal.ui.theme.look import Look

_BELOW = 12
_MOST_HIGH = 184  # two rows and a little of the third, so that one sees that there is more


class PictureShelf(QScrollArea):
    """Holds a strip, as high as it is up to two rows; hidden where there are no pictures."""

    def __init__(self, look: Look, strip: PictureStrip) -> None:
        """Take the look and the strip."""
        super().__init__()
        self.setViewport(QWidget())
        self._look = look
        self._strip = strip
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 0, 0, _BELOW)
        self.setWidget(strip)
        self.viewport().setAutoFillBackground(False)
        strip.setAutoFillBackground(False)
        strip.filled.connect(self._fit)
        strip.moved.connect(lambda thing: self.ensureWidgetVisible(thing, 0, 8))
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setVisible(bool(self._strip.small))
        inside = self._strip.layout()
        wide = max(1, self.viewport().width())
        tall = inside.heightForWidth(wide) if inside is not None else 0
        self.setFixedHeight(max(1, min(tall, self._look.px(_MOST_HIGH))) + _BELOW)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
