"""A narrow column on a wide page."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.brick_layout import BrickLayout, tall
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.theme.look import Look


class NarrowLayout(BrickLayout):
    """One item, at most so many pixels wide (at 100 %), at the start or in the middle."""

    def __init__(self, look: Look, widest: int, *, middle: bool = False) -> None:
        """Take the look, the most width at 100 %, and whether it stands in the middle."""
        super().__init__()
        self._middle = middle
        self._look = look
        self._widest = widest

    @override
    def sizeHint(self) -> QSize:
        wide = self._look.px(self._widest)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def place(self, width: int) -> list[QRect]:
        wide = min(width, self._look.px(self._widest))
        left = (width - wide) // 2 if self._middle else 0
        return [QRect(left, 0, wide, tall(item, wide)) for item in self.shown()[:1]]


def narrow(look: Look, thing: QWidget, widest: int) -> QWidget:
    """Give a thing held to a width at the start of whatever it is put into."""
    around = QWidget()
    place = NarrowLayout(look, widest)
    around.setLayout(place)
    place.addWidget(thing)
    wraps(around)
    return around
