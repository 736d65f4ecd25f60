"""A small grid of cells: one stop for Tab, arrows inside, Space or Enter presses."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from healingjournal.ui.grounding.playing.cell import Cell
from healingjournal.ui.kit.group import Group
from healingjournal.ui.theme.look import Look


class CellGrid(Group):
    """Cells in reading order. Sends `pressed` with the place of a cell."""

    pressed = Signal(int)

    def __init__(self, look: Look, name: str, size: tuple[int, int], side: int) -> None:
        """Take the look, the spoken name, how many columns and rows, and the side of a cell."""
        super().__init__(name)
        # Left is left here in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._columns, self._rows = size
        place = QGridLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(6)
        self.cells: list[Cell] = []
        for at in range(self._columns * self._rows):
            cell = Cell(look, side)
            cell.clicked.connect(lambda _c=False, n=at: self._clicked(n))
            cell.step_requested.connect(lambda x, y, n=at: self._move(n, x, y))
            place.addWidget(cell, *divmod(at, self._columns))
            self.cells.append(cell)
        self._one_stop(0)

    def _clicked(self, at: int) -> None:
        self._one_stop(at)
        self.pressed.emit(at)

    def _move(self, at: int, x: int, y: int) -> None:
        column = at % self._columns + x
        row = at // self._columns + y
        if 0 <= column < self._columns and 0 <= row < self._rows:
            there = row * self._columns + column
            self._one_stop(there)
            self.cells[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _one_stop(self, here: int) -> None:
        for at, cell in enumerate(self.cells):
            stop = Qt.FocusPolicy.StrongFocus if at == here else Qt.FocusPolicy.ClickFocus
            cell.setFocusPolicy(stop)
