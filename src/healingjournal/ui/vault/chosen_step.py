"""A step that asks for a file or a folder, in a dialog of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.steps import Step, Ways

_WIDE = 560


class ChosenStep(Step):
    """A button that asks for a file or folder, and a line about the one that was chosen."""

    choose_requested = Signal()

    def __init__(self, look: Look, said: dict[str, str], *, back: bool = False) -> None:
        """Take the look and the words: title, more, choose, none.

        `back` says that another step comes before it.
        """
        self._back = back
        super().__init__(look, said["title"], said["more"])
        self.choose = SoftButton(look, said["choose"])
        self.choose.clicked.connect(self.choose_requested)
        self.name = Label(look, "", bold=True).left_to_right()
        self.line = Label(look, said["none"], "body", "quiet-ink")
        self.main.addWidget(in_a_row(self.choose))
        self.main.addSpacing(16)
        for part in (self.name, self.line):
            self.main.addWidget(narrow(look, part, _WIDE))
        self.show_chosen("", said["none"])

    @override
    def ways(self) -> Ways:
        return Ways(on=kit_words.next_word(), back=self._back)

    @override
    def first(self) -> QWidget:
        return self.choose

    def show_chosen(self, name: str, line: str) -> None:
        """Say which one is chosen, and what is known of it."""
        self.name.say(name)
        self.name.setVisible(bool(name))
        self.line.say(line)
        self.choose.setAccessibleDescription(f"{name} {line}".strip())


def in_a_row(button: QWidget) -> QWidget:
    """Give a row with a button at its start."""
    row = QWidget()
    flow = FlowLayout(8)
    row.setLayout(flow)
    flow.addWidget(button)
    return row
