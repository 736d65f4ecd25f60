"""Two things side by side, the second at the end; one under the other when it gets tight."""

from PySide6.QtCore import QRect, QSize

from healingjournal.base.overriding import override
from healingjournal.ui.kit.brick_layout import BrickLayout, tall
from healingjournal.ui.theme.look import Look


class BesideLayout(BrickLayout):
    """First item takes the room that is left; the second keeps its width at the end.

    The second drops under the first when the first would get less than `least` pixels (at
    100 %) and less than it wants; at the start, or at the end with `under_at_end`. `top` lines
    both up at the top, else in the middle.
    """

    def __init__(
        self,
        look: Look,
        gap: int = 16,
        least: int = 220,
        top: bool = False,
        under_at_end: bool = False,
    ) -> None:
        """Take the look, the gap, the least width of the first, and how they line up."""
        super().__init__()
        self._look = look
        self._gap = gap
        self._least = least
        self._top = top
        self._under_at_end = under_at_end

    @override
    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self.shown()]
        wide = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(wide, self.heightForWidth(max(1, wide)))

    @override
    def place(self, width: int) -> list[QRect]:
        items = self.shown()
        if len(items) < 2:
            return [QRect(0, 0, width, tall(item, width)) for item in items]
        first, second = items[0], items[1]
        end = max(second.minimumSize().width(), second.sizeHint().width())
        start = width - end - self._gap
        wanted = min(first.sizeHint().width(), self._look.px(self._least))
        if start < max(wanted, first.minimumSize().width()):
            one = tall(first, width)
            wide = min(width, end)
            left = width - wide if self._under_at_end else 0
            under = QRect(left, one + min(self._gap, 12), wide, tall(second, wide))
            return [QRect(0, 0, width, one), under]
        highs = (tall(first, start), tall(second, end))
        most = max(highs)
        tops = (0, 0) if self._top else tuple((most - high) // 2 for high in highs)
        return [
            QRect(0, tops[0], start, highs[0]),
            QRect(width - end, tops[1], end, highs[1]),
        ]
