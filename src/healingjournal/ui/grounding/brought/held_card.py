"""One exercise of others in the journal: its name, where it is from, whether Ground shows it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.grounding.held import HeldExercise
from healingjournal.ui.grounding.brought import words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class HeldCard(Card):
    """Sends what is wished for an exercise; shows what holds."""

    turned = Signal(bool)
    remove_requested = Signal()

    def __init__(self, look: Look, held: HeldExercise) -> None:
        """Take the look and the exercise."""
        super().__init__(look, 24, 8)
        exercise = held.exercise
        self.held = held
        self.name = Label(look, exercise.name, "label")
        self.offer = CheckBox(look, words.show_it())
        self.offer.setAccessibleDescription(exercise.name)
        self.offer.setChecked(held.on)
        self.remove = SoftButton(look, words.remove())
        self.remove.setAccessibleName(words.remove_named(exercise.name))
        self.parts: list[FoldedPart] = []
        self.column.addWidget(self.name)
        self.column.addWidget(Label(look, exercise.aim))
        for line in (words.beside(exercise.origin), words.language(exercise.lang)):
            self.column.addWidget(Label(look, line, "body", "quiet-ink"))
        row = QWidget()
        beside = BesideLayout(look, 16, 200)
        beside.addWidget(self.offer)
        beside.addWidget(self.remove)
        row.setLayout(beside)
        wraps(row)
        self.column.addWidget(row)
        self._add_part(words.steps(), [step.said for step in exercise.steps])
        if exercise.cautions:
            self._add_part(words.good_to_know(), list(exercise.cautions))
        self.offer.clicked.connect(self.turned)
        self.remove.clicked.connect(self.remove_requested)

    def stops(self) -> list[QWidget]:
        """Give what the keyboard reaches, in the order of reading."""
        stops: list[QWidget] = [self.offer, self.remove]
        for part in self.parts:
            stops += [part.line, *part.findChildren(Label)]
        return stops

    def _add_part(self, name: str, lines: list[str]) -> None:
        part = FoldedPart(self._look, name)
        for line in lines:
            part.content.addWidget(Label(self._look, line).reads())
        self.parts.append(part)
        self.column.addWidget(part)
