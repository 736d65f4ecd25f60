"""What the layouts of the kit share: items kept in order, heights that follow widths."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from healingjournal.base.overriding import override


class BrickLayout(QLayout):
    """A layout of visible items, mirrored with the reading direction.

    A kind of layout gives `place(width)`: a rectangle for each visible item, as if reading
    from left to right, starting at 0, 0.
    """

    def __init__(self) -> None:
        """Start empty, without margins."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._placed: dict[int, list[QRect]] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def place(self, width: int) -> list[QRect]:
        """Give a rectangle for each visible item in a width."""
        raise NotImplementedError

    def shown(self) -> list[QLayoutItem]:
        """Give the items that take up room."""
        return [item for item in self._items if not item.isEmpty()]

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    @override
    def invalidate(self) -> None:
        self._placed.clear()
        super().invalidate()

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        rects = self._rects(max(1, width - around.left() - around.right()))
        bottom = max((one.y() + one.height() for one in rects), default=0)
        return bottom + around.top() + around.bottom()

    @override
    def minimumSize(self) -> QSize:
        wide = max((item.minimumSize().width() for item in self.shown()), default=0)
        around = self.contentsMargins()
        return QSize(wide + around.left() + around.right(), 0)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        area = rect.marginsRemoved(self.contentsMargins())
        for item, place in zip(self.shown(), self._rects(area.width()), strict=True):
            left = area.width() - place.x() - place.width() if rtl else place.x()
            item.setGeometry(
                QRect(area.x() + left, area.y() + place.y(), place.width(), place.height())
            )

    def _rects(self, width: int) -> list[QRect]:
        if width not in self._placed:
            if len(self._placed) > 8:
                self._placed.clear()
            self._placed[width] = self.place(width)
        return self._placed[width]


def tall(item: QLayoutItem, width: int) -> int:
    """Give the height an item wants in a width."""
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
