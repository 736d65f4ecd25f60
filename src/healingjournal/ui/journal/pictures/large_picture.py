"""One picture, as large as it fits or larger; then another part of it can be brought into sight."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface

_INSIDE = 13
# Times as large as it fits.
LEVELS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
_STEP = 64  # pixels at 100 % that an arrow moves
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class LargePicture(QWidget):
    """Shows an image in the room there is; it cannot be copied, dragged or saved from here.

    Ctrl with plus, minus or zero, or with the wheel, makes it larger, smaller or whole. Larger
    than whole, arrows and the pointer bring another part into sight. Sends `level_changed`.
    """

    spoken_role = QAccessible.Role.Graphic
    level_changed = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look; nothing is shown at first."""
        super().__init__()
        self._look = look
        self._image = QImage()
        self._at = 0
        self._middle = QPointF(0.5, 0.5)  # the point of the image in the middle of the room
        self._grip: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 240)
        look.changed.connect(self.update)

    def show_image(self, image: QImage) -> None:
        """Show another image, whole, or with an empty one nothing."""
        self._image = image
        self._middle = QPointF(0.5, 0.5)
        self._go(0)
        self.update()

    def shows(self) -> bool:
        """Tell whether there is anything to see."""
        return not self._image.isNull()

    def level(self) -> float:
        """Give how many times as large it is as when all of it is seen."""
        return LEVELS[self._at]

    def can_grow(self) -> bool:
        """Tell whether it can be made larger."""
        return self.shows() and self._at < len(LEVELS) - 1

    def grow(self, steps: int = 1) -> None:
        """Make it larger by so many steps, or smaller."""
        if self.shows():
            self._go(max(0, min(len(LEVELS) - 1, self._at + steps)))

    def whole(self) -> None:
        """Show all of it."""
        self._middle = QPointF(0.5, 0.5)
        self._go(0)

    def pan(self, by: QPoint) -> None:
        """Bring into sight what lies so many pixels further; no further than its edge."""
        area = self.area()
        if area.width() and area.height():
            x, y = by.x() / area.width(), by.y() / area.height()
            self._middle = self._kept_in(self._middle + QPointF(x, y))
            self.update()

    def area(self) -> QRect:
        """Give where the whole image lies, parts out of sight included."""
        room, size = self._room(), self._size()
        wide, high = max(1, round(size.width())), max(1, round(size.height()))
        middle = self._kept_in(self._middle)
        left = room.x() + room.width() / 2 - middle.x() * wide
        top = room.y() + room.height() / 2 - middle.y() * high
        return QRect(round(left), round(top), wide, high)

    def focus_area(self) -> tuple[QRect, int]:
        """Give its edge, for the ring around it."""
        return self.rect(), 12

    # ---- inside ----

    def _go(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self._middle = self._kept_in(self._middle)
            self.level_changed.emit()
            self.update()

    def _room(self) -> QRect:
        return self.rect().adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)

    def _size(self) -> QSizeF:
        room, size = QSizeF(self._room().size()), QSizeF(self._image.size())
        fits = size / self.devicePixelRatioF()
        if fits.width() > room.width() or fits.height() > room.height():
            fits = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return fits * self.level()

    def _kept_in(self, middle: QPointF) -> QPointF:
        room, size = self._room(), self._size()
        return QPointF(
            _held(middle.x(), room.width(), size.width()),
            _held(middle.y(), room.height(), size.height()),
        )

    # ---- keys, wheel and pointer ----

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key in _LARGER:
                self.grow()
            elif key == Qt.Key.Key_Minus:
                self.grow(-1)
            elif key == Qt.Key.Key_0:
                self.whole()
            else:
                event.ignore()
        elif key in _ARROWS and self.level() > 1:
            self.pan(_ARROWS[key] * self._look.px(_STEP))
        else:
            event.ignore()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.grow(1 if turned > 0 else -1)
            event.accept()
        else:
            event.ignore()  # the page scrolls

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.level() > 1:
            self._grip = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            here = event.position().toPoint()
            self.pan(self._grip - here)
            self._grip = here

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    # ---- what is seen ----

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = Surface(fill="raised", edge="edge", width=self._look.hair, radius=12)
        paint_surface(painter, self.rect(), ground, self._look)
        if self.shows():
            painter.setClipRect(self._room())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.area(), self._image)
        painter.end()


def _held(middle: float, room: float, size: float) -> float:
    """Keep a side of the image filling the room; where it is smaller, it stays in the middle."""
    if size <= room:
        return 0.5
    half = room / (2 * size)
    return max(half, min(1 - half, middle))
