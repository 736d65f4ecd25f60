"""Equal columns that become fewer when the text is large or the window narrow."""

from PySide6.QtCore import QRect, QSize

from healingjournal.base.overriding import override
from healingjournal.ui.kit.brick_layout import BrickLayout, tall
from healingjournal.ui.theme.look import Look


class GridLayout(BrickLayout):
    """Cards or answers in up to `columns` equal columns; every row is as high as its tallest.

    Two columns become one at 130 % text; more become as many as fit with `least` pixels each.
    """

    def __init__(self, look: Look, columns: int = 2, gap: int = 16, least: int = 220) -> None:
        """Take the look, the most columns, the gap, and the least width of one at 100 %."""
        super().__init__()
        self._look = look
        self._columns = columns
        self._gap = gap
        self._least = least

    def columns_in(self, width: int) -> int:
        """Give the number of columns in a width."""
        if self._columns == 2 and self._look.large_text:
            return 1
        least = self._look.px(self._least)
        fit = (width + self._gap) // (least + self._gap)
        return max(1, min(self._columns, fit))

    @override
    def sizeHint(self) -> QSize:
        wide = max((item.sizeHint().width() for item in self.shown()), default=0)
        columns = 1 if self._look.large_text else self._columns
        wide = wide * columns + self._gap * (columns - 1)
        return QSize(wide, self.heightForWidth(max(1, wide)))

    @override
    def place(self, width: int) -> list[QRect]:
        items = self.shown()
        columns = self.columns_in(width)
        each = (width - self._gap * (columns - 1)) // columns
        rects: list[QRect] = []
        top = 0
        for start in range(0, len(items), columns):
            row = items[start : start + columns]
            most = max(tall(item, each) for item in row)
            for column in range(len(row)):
                rects.append(QRect(column * (each + self._gap), top, each, most))
            top += most + self._gap
        return rects
