"""A page whose column stands in the middle, no wider than one card."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.theme.look import Look

_WIDE = 780


class MiddlePage(ScrollPage):
    """Put things into `middle`; it is 780 pixels wide at 100 %, or as wide as there is room."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 0)
        around = self.column.contentsMargins()
        self.column.setContentsMargins(around.left(), 8, around.right(), 24)
        self._inside = QWidget()
        self.middle = QVBoxLayout(self._inside)
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.middle.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._inside, 1000)
        row.addStretch(1)
        self.column.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._inside.setMaximumWidth(self._look.px(_WIDE))
