"""One small picture that opens larger when pressed."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from healingjournal.base.overriding import override
from healingjournal.journal.picture import Picture
from healingjournal.ui.kit.button import Button
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface

_WIDE, _HIGH, _INSIDE = 112, 84, 5


class SmallPicture(Button):
    """A button that shows a picture instead of a word; its word is spoken."""

    bold = False

    def __init__(self, look: Look, picture: Picture, name: str) -> None:
        """Take the look, the picture it stands for, and the name that is spoken."""
        self.picture = picture
        self._image = QImage()
        super().__init__(look, "", "picture")
        self.rename(name)

    def rename(self, name: str) -> None:
        """Take another name; it is spoken, and shown to whoever points at it."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_image(self, image: QImage) -> None:
        """Show the small one; an icon stands there until then."""
        self._image = image
        self.update()

    @override
    def surface(self) -> Surface:
        edge = "edge-strong" if self.pointed() or self.isDown() else "edge"
        fill = "pressed" if self.isDown() else "raised"
        return Surface(fill=fill, edge=edge, width=self._look.hair)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(_WIDE), self._look.px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._look.px(_HIGH)

    @override
    def _paint_inside(self, painter: QPainter, surface: Surface) -> None:
        if self._image.isNull():
            super()._paint_inside(painter, surface)
            return
        inside = self.rect().adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
        paint_fitted(painter, self._image, inside, self.devicePixelRatioF())


def paint_fitted(painter: QPainter, image: QImage, room: QRect, ratio: float) -> None:
    """Paint an image in the middle of some room, as large as it fits and no larger than it is."""
    size = image.size() / ratio
    if size.width() > room.width() or size.height() > room.height():
        size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRect(0, 0, max(1, size.width()), max(1, size.height()))
    area.moveCenter(room.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, image)
