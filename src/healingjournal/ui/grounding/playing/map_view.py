"""A map of what is around: marks near or far, left, ahead or right. It is never kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.grounding.noticing import DISTANCES, SIDES, Noticed
from healingjournal.ui.grounding.playing import words
from healingjournal.ui.grounding.playing.cell_grid import CellGrid
from healingjournal.ui.grounding.resting_circle import RestingCircle
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look

_SIDE = 72


class MapView(QWidget):
    """Nine places above the circle on its line, which stands for oneself."""

    said = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self.noticed = Noticed()
        self.grid = CellGrid(look, words.the_map(), (len(SIDES), len(DISTANCES)), _SIDE)
        self.line = Label(look, words.map_how(), "body", "quiet-ink").centred().wide(620)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(RestingCircle(look), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.line)
        self.grid.pressed.connect(self._pressed)
        self._show()

    def _pressed(self, at: int) -> None:
        row, side = divmod(at, len(SIDES))
        self.noticed = self.noticed.pressed(DISTANCES[row], SIDES[side])
        self._show()
        self.said.emit(self.grid.cells[at].accessibleName())

    def _show(self) -> None:
        for at, cell in enumerate(self.grid.cells):
            row, column = divmod(at, len(SIDES))
            distance, side = DISTANCES[row], SIDES[column]
            marked = self.noticed.there(distance, side)
            name = words.map_place(distance, side, marked=marked)
            cell.show_thing("dot" if marked else "empty", name)
