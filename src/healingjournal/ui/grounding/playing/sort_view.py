"""Tiles to put into rows: two that are pressed change places. No score, no clock, no end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.grounding.sorting import IN_A_ROW, SHAPES, Sorting, mixed
from healingjournal.ui.grounding.centred_row import CentredRow
from healingjournal.ui.grounding.playing import words
from healingjournal.ui.grounding.playing.cell_grid import CellGrid
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.theme.look import Look

_SIDE = 64


class SortView(QWidget):
    """The tiles, how it goes in one line, and another mix. Sends `said` after each press."""

    said = Signal(str)

    def __init__(self, look: Look, seed: int) -> None:
        """Take the look and what the mix follows from."""
        super().__init__()
        self._seed = seed
        self.sorting: Sorting = mixed(seed)
        self.grid = CellGrid(look, words.tiles(), (IN_A_ROW, len(SHAPES)), _SIDE)
        self.line = Label(look, words.tiles_how(), "body", "quiet-ink").centred().wide(620)
        self.mix_button = QuietButton(look, words.mix_again(), "another")
        row = CentredRow()
        row.place.addWidget(self.mix_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.line)
        column.addWidget(row)
        self.grid.pressed.connect(self._pressed)
        self.mix_button.clicked.connect(self._mix)
        self._show()

    def _pressed(self, place: int) -> None:
        self.sorting = self.sorting.pressed(place)
        self._show()
        name = self.grid.cells[place].accessibleName()
        self.said.emit(f"{name}. {words.in_order()}" if self.sorting.in_order else name)

    def _mix(self) -> None:
        self._seed += 1
        self.sorting = mixed(self._seed)
        self._show()

    def _show(self) -> None:
        shapes = words.shapes()
        for at, shape in enumerate(self.sorting.tiles):
            row, place = divmod(at, IN_A_ROW)
            name = words.tile_at(row + 1, place + 1, shapes[shape])
            taken = at == self.sorting.taken
            self.grid.cells[at].show_thing(
                shape, words.tile_taken(name) if taken else name, taken=taken
            )
        self.line.say(words.in_order() if self.sorting.in_order else words.tiles_how())
