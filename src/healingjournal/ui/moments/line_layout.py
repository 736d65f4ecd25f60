"""A name, an answer, and what leaves it out: beside one another, or the answer below."""

from PySide6.QtCore import QRect, QSize

from healingjournal.base.overriding import override
from healingjournal.ui.kit.brick_layout import BrickLayout, tall
from healingjournal.ui.theme.look import Look

_NAME = 148
_GAP = 16
_LEAST = 340


class LineLayout(BrickLayout):
    """Name, answer, end; with large text name and end share a row, the answer stands below."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(700), self.heightForWidth(self._look.px(700)))

    @override
    def place(self, width: int) -> list[QRect]:
        items = self.shown()
        end = max((item.sizeHint().width() for item in items[2:]), default=0)
        gap = _GAP if items[2:] else 0
        beside = width - _NAME - end - gap
        if self._look.large_text or beside < _LEAST:
            return self._under(width, end, gap)
        widths = [_NAME - 12, beside, end]
        lefts = [0, _NAME, width - end]
        highs = [tall(item, wide) for item, wide in zip(items, widths, strict=False)]
        most = max(highs)
        return [
            QRect(left, (most - high) // 2, wide, high)
            for left, wide, high in zip(lefts, widths, highs, strict=False)
        ]

    def _under(self, width: int, end: int, gap: int) -> list[QRect]:
        name, answer, *rest = self.shown()
        start = width - end - gap
        first = tall(name, start)
        last = tall(rest[0], end) if rest else 0
        most = max(first, last)
        top = most + 8
        rects = [
            QRect(0, (most - first) // 2, start, first),
            QRect(0, top, width, tall(answer, width)),
        ]
        return [*rects, QRect(width - end, (most - last) // 2, end, last)][: 2 + len(rest)]
