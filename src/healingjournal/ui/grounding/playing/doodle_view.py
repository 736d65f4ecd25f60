"""A page to draw on beside a sentence: a grid to fill, a spiral, or free. It is never kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.grounding.doodling import SIDE, Grid, Lines, Spiral
from healingjournal.ui.grounding.centred_row import CentredRow
from healingjournal.ui.grounding.playing import words
from healingjournal.ui.grounding.playing.cell_grid import CellGrid
from healingjournal.ui.grounding.playing.doodle_page import LinesPage, SpiralPage
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.theme.look import Look

_CELL = 40


class DoodleView(QWidget):
    """The page, one line on how it goes, and quiet ways to empty it."""

    said = Signal(str)

    def __init__(self, look: Look, what: str) -> None:
        """Take the look, and which page it is."""
        super().__init__()
        self._filled = Grid()
        self.grid: CellGrid | None = None
        self.spiral: SpiralPage | None = None
        self.lines: LinesPage | None = None
        self.back_button = QuietButton(look, words.last_line_away(), "undo")
        self.empty_button = QuietButton(look, words.empty_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._page(look, what), 0, Qt.AlignmentFlag.AlignHCenter)
        how = Label(look, words.page_how(what), "body", "quiet-ink").centred().wide(620)
        column.addWidget(how)
        row = CentredRow(16)
        row.place.addWidget(self.back_button)
        row.place.addWidget(self.empty_button)
        column.addWidget(row)
        self.back_button.setVisible(what == "free")
        self.back_button.clicked.connect(self._take_back)
        self.empty_button.clicked.connect(self._empty)

    def _page(self, look: Look, what: str) -> QWidget:
        if what == "grid":
            self.grid = CellGrid(look, words.a_page(what), (SIDE, SIDE), _CELL)
            self.grid.pressed.connect(self._pressed)
            self._show()
            return self.grid
        if what == "spiral":
            self.spiral = SpiralPage(look, words.a_page(what))
            self.spiral.setAccessibleDescription(words.page_how(what))
            return self.spiral
        self.lines = LinesPage(look, words.a_page(what))
        self.lines.setAccessibleDescription(words.page_how(what))
        self.lines.pen_moved.connect(lambda down: self.said.emit(words.pen(down=down)))
        return self.lines

    def _pressed(self, at: int) -> None:
        self._filled = self._filled.pressed(at)
        self._show()
        if self.grid is not None:
            self.said.emit(self.grid.cells[at].accessibleName())

    def _take_back(self) -> None:
        if self.lines is not None:
            self.lines.take(self.lines.drawn.undone())

    def _empty(self) -> None:
        self._filled = Grid()
        self._show()
        if self.spiral is not None:
            self.spiral.take(Spiral())
        if self.lines is not None:
            self.lines.take(Lines())

    def _show(self) -> None:
        if self.grid is None:
            return
        for at, fill in enumerate(self._filled.cells):
            row, place = divmod(at, SIDE)
            self.grid.cells[at].show_thing(fill, words.cell_at(row + 1, place + 1, fill))
