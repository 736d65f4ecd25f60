"""Other exercises to go on with: a card each, in the order of the file."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.grounding.exercise import Exercise
from healingjournal.ui.grounding.tool_card import offer_card
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.theme.look import Look


class ChooseView(QWidget):
    """The cards; those with something that is left out are not among them."""

    exercise_requested = Signal(str)

    def __init__(self, look: Look, exercises: Iterable[Exercise]) -> None:
        """Take the look and the exercises."""
        super().__init__()
        inside = QWidget()
        inside.setMaximumWidth(look.px(620))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        self.cards: list[PressCard] = []
        for exercise in exercises:
            card = offer_card(look, exercise)
            chosen = str(exercise.id)
            card.clicked.connect(lambda _c=False, id_=chosen: self.exercise_requested.emit(id_))
            column.addWidget(card)
            self.cards.append(card)
