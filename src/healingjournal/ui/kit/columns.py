"""A main column with an aside; the aside drops under it when text is large or room is short."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.brick_layout import BrickLayout, tall
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.theme.look import Look


class _ColumnsLayout(BrickLayout):
    """Two items: the first takes what the second leaves; the second under it if need be."""

    def __init__(self, look: Look, aside_width: int, gap: int) -> None:
        super().__init__()
        self._look = look
        self._aside_width = aside_width
        self._gap = gap

    def under(self, width: int) -> bool:
        """Tell whether the second stands under the first in this width."""
        return self._look.large_text or width - self._aside_width - self._gap < 400

    @override
    def sizeHint(self) -> QSize:
        return QSize(700, self.heightForWidth(700))

    @override
    def place(self, width: int) -> list[QRect]:
        items = self.shown()
        if len(items) < 2:
            return [QRect(0, 0, width, tall(item, width)) for item in items]
        main, aside = items[0], items[1]
        beside = aside.widget()
        if isinstance(beside, Aside):
            beside.set_under(self.under(width))
        if self.under(width):
            one = tall(main, width)
            return [
                QRect(0, 0, width, one),
                QRect(0, one + 24, width, tall(aside, width)),
            ]
        wide = width - self._aside_width - self._gap
        return [
            QRect(0, 0, wide, tall(main, wide)),
            QRect(wide + self._gap, 0, self._aside_width, tall(aside, self._aside_width)),
        ]


class Columns(QWidget):
    """`main` and `aside` side by side, or one under the other at 130 % and above."""

    def __init__(
        self, look: Look, main: QWidget, aside: QWidget, aside_width: int = 232, gap: int = 40
    ) -> None:
        """Take the look, both columns, the width of the aside, and the gap."""
        super().__init__()
        place = _ColumnsLayout(look, aside_width, gap)
        place.addWidget(main)
        place.addWidget(aside)
        self.setLayout(place)
        wraps(self)
        look.changed.connect(place.invalidate)
