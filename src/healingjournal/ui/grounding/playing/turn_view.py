"""Numbers, kinds of things to name, steps of a way: one at a time, in one's own time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.grounding.turns import Turn
from healingjournal.ui.grounding.centred_row import CentredRow
from healingjournal.ui.grounding.playing import words
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class TurnView(QWidget):
    """One large word, the next one by a press, and one back."""

    next_requested = Signal()
    before_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self.word = Label(look, "", "prompt").centred().wide(620).reads()
        self.next_button = SoftButton(look, "")
        self.next_button.set_tall(48)
        self.before_button = QuietButton(look, words.one_before())
        row = CentredRow(16)
        row.place.addWidget(self.next_button)
        row.place.addWidget(self.before_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.word)
        column.addWidget(row)
        self.next_button.clicked.connect(self.next_requested)
        self.before_button.clicked.connect(self.before_requested)

    def show_turn(self, turn: Turn) -> str:
        """Show the one that is there now; gives its words."""
        said = words.turn_of(turn.kind, turn.said, back=turn.back)
        if said != self.word.words():
            self.word.say(said)
        self.next_button.say(words.next_of(turn.kind))
        self.next_button.setEnabled(not turn.last)
        return said
