"""The last step: a blank page or Ground, and no tour."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.steps import Step, Ways


class BeginStep(Step):
    """Two doors of the same weight. Sends `begin_requested`, True for Ground."""

    begin_requested = Signal(bool)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        said = words.begin()
        super().__init__(look, said["title"], said["more"])
        self.blank = PressCard(look, kit_words.blank_page(), said["blank"], "write")
        self.ground = PressCard(look, kit_words.ground(), said["ground"], "ground")
        self.blank.clicked.connect(lambda: self.begin_requested.emit(False))
        self.ground.clicked.connect(lambda: self.begin_requested.emit(True))
        doors = QWidget()
        grid = GridLayout(look, 2, 16, 300)
        doors.setLayout(grid)
        grid.addWidget(self.blank)
        grid.addWidget(self.ground)
        self.main.addWidget(doors)

    @override
    def ways(self) -> Ways:
        return Ways()
