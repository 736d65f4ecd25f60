"""The cards of several exercises: one stop for Tab, arrows inside, Enter opens."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.grounding.exercise import Exercise
from healingjournal.ui.grounding.tool_card import tool_card
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.theme.look import Look


class ToolGrid(QWidget):
    """Up to three cards in a row. Sends `exercise_requested` with an id."""

    exercise_requested = Signal(str)

    def __init__(self, look: Look, exercises: Sequence[Exercise], first: str = "") -> None:
        """Take the look, the exercises in order, and the id of the one Ground begins with."""
        super().__init__()
        self._place = GridLayout(look, 3, 16, 240)
        self.setLayout(self._place)
        wraps(self)
        self._here = 0
        self.cards: list[PressCard] = []
        for exercise in exercises:
            card = tool_card(look, exercise, first=str(exercise.id) == first)
            chosen = str(exercise.id)
            card.clicked.connect(lambda _c=False, id_=chosen: self.exercise_requested.emit(id_))
            self._place.addWidget(card)
            self.cards.append(card)
        self._one_stop(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._steps().get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        here = self._here
        there = here + step
        if 0 <= there < len(self.cards):
            self._one_stop(there)
            self.cards[there].setFocus(Qt.FocusReason.TabFocusReason)
        elif abs(step) > 1 and step > 0 and here // step < (len(self.cards) - 1) // step:
            self._one_stop(len(self.cards) - 1)
            self.cards[-1].setFocus(Qt.FocusReason.TabFocusReason)

    def _steps(self) -> dict[Qt.Key, int]:
        columns = self._place.columns_in(self.width())
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        return {
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Up: -columns,
        }

    def _one_stop(self, here: int) -> None:
        self._here = here
        for at, card in enumerate(self.cards):
            stop = Qt.FocusPolicy.StrongFocus if at == here else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(stop)
