"""One picture, as large as it fits."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from healingjournal.ui.journal.pictures.small_picture import paint_fitted
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface

_INSIDE = 13


class LargePicture(QWidget):
    """Shows an image in the room there is; it cannot be copied, dragged or saved from here."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, look: Look) -> None:
        """Take the look; nothing is shown at first."""
        super().__init__()
        self._look = look
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 240)
        look.changed.connect(self.update)

    def show_image(self, image: QImage) -> None:
        """Show another image, or with an empty one nothing."""
        self._image = image
        self.update()

    def shows(self) -> bool:
        """Tell whether there is anything to see."""
        return not self._image.isNull()

    def focus_area(self) -> tuple[QRect, int]:
        """Give its edge, for the ring around it."""
        return self.rect(), 12

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = Surface(fill="raised", edge="edge", width=self._look.hair, radius=12)
        paint_surface(painter, self.rect(), ground, self._look)
        if self.shows():
            inside = self.rect().adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
            paint_fitted(painter, self._image, inside, self.devicePixelRatioF())
        painter.end()
