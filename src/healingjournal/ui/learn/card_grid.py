"""The cards of one shelf: one stop for Tab, arrows inside, Enter opens."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.learn.card import Card
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.learn import words
from healingjournal.ui.theme.look import Look


class CardGrid(QWidget):
    """Up to three cards in a row. Sends `card_requested` with an id."""

    card_requested = Signal(str)

    def __init__(self, look: Look, cards: Sequence[Card], marked: Collection[str]) -> None:
        """Take the look, the cards in order, and the ids of those with a bookmark."""
        super().__init__()
        self._place = GridLayout(look, 3, 8, 240)
        self.setLayout(self._place)
        wraps(self)
        self._here = 0
        self.cards: list[PressCard] = []
        self.ids: list[str] = []
        for one in cards:
            note = words.has_bookmark() if one.id in marked else ""
            card = PressCard(look, one.title, note, kind="way")
            chosen = str(one.id)
            card.clicked.connect(lambda _c=False, id_=chosen: self.card_requested.emit(id_))
            self._place.addWidget(card)
            self.cards.append(card)
            self.ids.append(chosen)
        self._one_stop(0)

    def stop(self) -> PressCard:
        """Give the card that Tab reaches."""
        return self.cards[self._here]

    def come_to(self, card_id: str) -> PressCard | None:
        """Let Tab reach the card of an id; gives it, or None when it is not here."""
        if card_id not in self.ids:
            return None
        self._one_stop(self.ids.index(card_id))
        return self.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._steps().get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        here, last = self._here, len(self.cards) - 1
        there = here + step
        if step > 1 and there > last and here // step < last // step:
            there = last  # the row below is shorter
        if 0 <= there <= last:
            self._one_stop(there)
            self.cards[there].setFocus(Qt.FocusReason.TabFocusReason)

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
