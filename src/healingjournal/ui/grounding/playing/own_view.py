"""What the person wrote for an exercise: a sentence at a time, or the whole card or list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.grounding.centred_row import CentredRow
from healingjournal.ui.grounding.playing import words
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look

SENTENCES = "sentences"


class OwnView(QWidget):
    """The lines kept in the journal; none while locked, and a way to write some when open."""

    said = Signal(str)
    own_requested = Signal()

    def __init__(self, look: Look, what: str, lines: Sequence[str] | None) -> None:
        """Take the look, which lines, and the lines; None while the journal is locked."""
        super().__init__()
        self._lines = tuple(lines or ())
        self._at = 0
        self.labels: list[Label] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        one = what == SENTENCES
        for line in self._lines[:1] if one else self._lines:
            label = Label(look, line, "prompt" if one else "lead").centred().wide(620).reads()
            self.labels.append(label)
            column.addWidget(label)
        row = CentredRow(16)
        self.another_button = SoftButton(look, words.next_of("category"), "another")
        self.another_button.setVisible(one and len(self._lines) > 1)
        self.own_button = QuietButton(look, words.write_own())
        self.own_button.setVisible(lines is not None)
        row.place.addWidget(self.another_button)
        row.place.addWidget(self.own_button)
        if not self._lines:
            line = words.own_while_locked() if lines is None else words.nothing_own_yet()
            column.addWidget(Label(look, line, "body", "quiet-ink").centred().wide(620))
        column.addWidget(row)
        self.another_button.clicked.connect(self._another)
        self.own_button.clicked.connect(self.own_requested)

    def _another(self) -> None:
        self._at = (self._at + 1) % len(self._lines)
        self.labels[0].say(self._lines[self._at])
        self.said.emit(self._lines[self._at])
