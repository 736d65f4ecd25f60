"""What a file or folder turned out to be: clean, worth a look, or kept out with its reasons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.ui.grounding.brought import words
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look

if TYPE_CHECKING:
    from healingjournal.grounding.brought import Brought

# More lines help nobody at once; they come up when these are mended.
_MOST = 40


class LookedCard(Card):
    """Shows what was found; sends whether it is to be taken in."""

    take_requested = Signal()
    aside_requested = Signal()

    def __init__(self, look: Look, brought: "Brought") -> None:
        """Take the look, and what the file or folder turned out to be."""
        super().__init__(look, 24, 8)
        self.brought = brought
        found = [one.exercise for one in brought.exercises]
        shown = brought.keeps_out or brought.worth_a_look
        self.name = Label(look, brought.name, "label").reads()
        self.verdict = Label(look, _verdict(brought))
        self.faults = [Label(look, str(one), "small").reads() for one in shown[:_MOST]]
        self.names = [Label(look, one.name).reads() for one in found]
        self.take: PrimaryButton | None = None
        self.aside = SoftButton(look, words.put_aside() if found else kit_words.close())
        self.column.addWidget(self.name)
        for label in self.names:
            self.column.addWidget(label)
        self.column.addWidget(self.verdict)
        for line in self.faults:
            self.column.addWidget(line)
        if len(shown) > _MOST:
            self.column.addWidget(Label(look, words.more_lines(), "body", "quiet-ink"))
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        flow.addWidget(self.aside)
        if found:
            beside = words.beside(brought.name)
            self.column.addWidget(Label(look, beside, "body", "quiet-ink"))
            self.take = PrimaryButton(look, words.take_in())
            self.take.clicked.connect(self.take_requested)
            flow.addWidget(self.take)
        wraps(row)
        self.column.addSpacing(8)
        self.column.addWidget(row)
        self.aside.clicked.connect(self.aside_requested)

    def stops(self) -> list[QWidget]:
        """Give what the keyboard reaches, in the order of reading."""
        ways = [self.aside, *([self.take] if self.take else [])]
        return [self.name, *self.names, *self.faults, *ways]


def _verdict(brought: "Brought") -> str:
    if not brought.exercises:
        return words.kept_out()
    return words.worth_a_look() if brought.worth_a_look else words.clean()
