"""A row that goes on in the next line when it is full."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from healingjournal.base.overriding import override
from healingjournal.ui.kit.brick_layout import BrickLayout, tall


class FlowLayout(BrickLayout):
    """Chips and buttons one after another; `at_end` sets each line at the end side."""

    def __init__(self, gap: int = 8, line_gap: int | None = None, at_end: bool = False) -> None:
        """Take the gap between items, between lines, and the side lines are set at."""
        super().__init__()
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        self._at_end = at_end

    @override
    def sizeHint(self) -> QSize:
        items = self.shown()
        wide = sum(item.sizeHint().width() for item in items)
        wide += self._gap * max(0, len(items) - 1)
        return QSize(wide, self.heightForWidth(max(1, wide)))

    @override
    def place(self, width: int) -> list[QRect]:
        rects: list[QRect] = []
        line: list[tuple[QLayoutItem, int]] = []
        top = 0
        used = 0
        for item in self.shown():
            wide = max(item.minimumSize().width(), min(item.sizeHint().width(), width))
            if line and used + self._gap + wide > width:
                top += self._close(rects, line, top, width) + self._line_gap
                line, used = [], 0
            used += wide + (self._gap if line else 0)
            line.append((item, wide))
        self._close(rects, line, top, width)
        return rects

    def _close(
        self, rects: list[QRect], line: list[tuple[QLayoutItem, int]], top: int, width: int
    ) -> int:
        heights = [tall(item, wide) for item, wide in line]
        most = max(heights, default=0)
        used = sum(wide for _, wide in line) + self._gap * max(0, len(line) - 1)
        left = max(0, width - used) if self._at_end else 0
        for (_, wide), high in zip(line, heights, strict=True):
            rects.append(QRect(left, top + (most - high) // 2, wide, high))
            left += wide + self._gap
        return most
