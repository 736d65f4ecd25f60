"""One row of choices above the list: a quiet name, and its chips."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.brick_layout import BrickLayout, tall
from healingjournal.ui.kit.chip_group import ChipGroup
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look

_LEAST_LEAD = 104
_CHIP_HIGH = 40


class _NamedLayout(BrickLayout):
    """The name at the start, as wide as in the other rows; above the chips in large text."""

    def __init__(self, look: Look, names: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._names = names

    def _lead(self) -> int:
        letters = QFontMetricsF(self._look.font("body"))
        widest = max(letters.horizontalAdvance(name) for name in self._names)
        return max(self._look.px(_LEAST_LEAD), ceil(widest) + 13)

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, self.heightForWidth(900))

    @override
    def place(self, width: int) -> list[QRect]:
        items = self.shown()
        if len(items) < 2:
            return [QRect(0, 0, width, tall(item, width)) for item in items]
        name, chips = items
        lead = self._lead()
        if self._look.large_text or width - lead < 400:
            high = tall(name, width)
            under = QRect(0, high + 4, width, tall(chips, width))
            return [QRect(0, 0, width, high), under]
        wide = width - lead
        first = max(_CHIP_HIGH, self._look.px(20) + 16, tall(name, lead))
        return [QRect(0, 0, lead, first), QRect(lead, 0, wide, max(tall(chips, wide), first))]


class FilterRow(QWidget):
    """A name and its group of chips; the chips begin where those of the other rows do."""

    def __init__(self, look: Look, name: str, group: ChipGroup, names: Sequence[str]) -> None:
        """Take the look, the name, the chips, and the names of all the rows."""
        super().__init__()
        place = _NamedLayout(look, names)
        place.addWidget(Label(look, name, "body", "quiet-ink"))
        place.addWidget(group)
        self.setLayout(place)
        wraps(self)
        look.changed.connect(place.invalidate)
