"""The picture of one page, exactly as it will be."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.hugging import hug, wraps
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface

# An A4 sheet is as high as it is wide times this.
_SHEET = 1.4143


class PagePicture(QWidget):
    """A sheet as wide as its column; its words are read beside it."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, look: Look) -> None:
        """Take the look; the sheet is empty at first."""
        super().__init__()
        self._look = look
        self._page = QPixmap()
        self._scaled = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wraps(self)
        look.changed.connect(self.update)

    def show_page(self, png: bytes, name: str) -> None:
        """Show another page; its name is spoken."""
        self._page = QPixmap()
        self._page.loadFromData(png)
        self._scaled = QPixmap()
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def focus_radius(self) -> int:
        """Give the radius of its own corners, for the ring around it."""
        return 4

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if self._page.isNull():
            return round(width * _SHEET)
        return round(width * self._page.height() / self._page.width())

    @override
    def sizeHint(self) -> QSize:
        return QSize(460, self.heightForWidth(460))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        hug(self)
        painter = QPainter(self)
        edge = self._look.hair
        if not self._page.isNull():
            ratio = self.devicePixelRatioF()
            size = self.size() * ratio
            if self._scaled.size() != size:
                smooth = Qt.TransformationMode.SmoothTransformation
                kept = Qt.AspectRatioMode.IgnoreAspectRatio
                self._scaled = self._page.scaled(size, kept, smooth)
            painter.drawPixmap(self.rect(), self._scaled)
        ground = None if not self._page.isNull() else "raised"
        sheet = Surface(fill=ground, edge="edge", width=edge, radius=4)
        paint_surface(painter, self.rect(), sheet, self._look)
        painter.end()
