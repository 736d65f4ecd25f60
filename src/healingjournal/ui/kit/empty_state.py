"""What a page shows while there is nothing yet: the mark, a sentence, a way on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.mark import Mark
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class EmptyState(QWidget):
    """The mark at 64, one sentence, and one soft button (`button`, None without a word)."""

    def __init__(self, look: Look, sentence: str, action: str = "") -> None:
        """Take the look, the sentence, and the word of the button, if there is one."""
        super().__init__()
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 10, 24, 16)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Mark(look, 64, "edge-strong"), 0, middle)
        self.sentence = Label(look, sentence).centred()
        column.addWidget(self.sentence)
        self.button: SoftButton | None = None
        if action:
            self.button = SoftButton(look, action)
            column.addSpacing(10)
            column.addWidget(self.button, 0, middle)
        column.addStretch(1)
