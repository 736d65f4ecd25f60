"""A page whose column stands in the middle and is no wider than it needs to be."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.theme.look import Look


class MiddleColumn(ScrollPage):
    """Put things into `column`: it is `width` pixels wide at 100 %, or what there is."""

    def __init__(self, look: Look, width: int) -> None:
        """Take the look and the width."""
        super().__init__(look, 0)
        self._wide = width
        outer = self.column
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._inside, 1000)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._inside.setMaximumWidth(self._look.px(self._wide))
