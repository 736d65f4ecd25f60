"""What was chosen, in the order it will be read; moved up and down by button and key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.bringing import Chosen
from healingjournal.ui.sharing.passage_row import beginning
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface

_SHOWN = 20


class _OrderRow(Card):
    """The first words of one passage, Up and Down."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, 8, 0)
        self.column.setContentsMargins(16, 8, 8, 8)
        self.up = IconButton(look, "up", words.move(text, up=True))
        self.down = IconButton(look, "down", words.move(text, up=False))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(look, text), 1)
        row.addWidget(self.up)
        row.addWidget(self.down)
        self.column.addLayout(row)

    def surface(self) -> Surface:
        """Give the surface of a small card."""
        return Surface(fill="raised", edge="edge", width=self._look.hair, radius=8)


class OrderList(QWidget):
    """Small cards under one another; sends the list in its new order."""

    ordered = Signal(object)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._chosen: list[Chosen] = []
        self.rows: list[_OrderRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_chosen(self, chosen: list[Chosen]) -> None:
        """Show what was chosen."""
        self._chosen = list(chosen)
        for row in self.rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [_OrderRow(self._look, beginning(each.named(), _SHOWN)) for each in chosen]
        for at, row in enumerate(self.rows):
            row.up.setEnabled(at > 0)
            row.down.setEnabled(at + 1 < len(chosen))
            row.up.clicked.connect(lambda _checked=False, n=at: self._move(n, -1))
            row.down.clicked.connect(lambda _checked=False, n=at: self._move(n, 1))
            self._column.addWidget(row)
            row.show()

    def _move(self, at: int, step: int) -> None:
        moved = list(self._chosen)
        moved.insert(at + step, moved.pop(at))
        self.show_chosen(moved)
        row = self.rows[at + step]
        same, other = (row.up, row.down) if step < 0 else (row.down, row.up)
        keyboard = same if same.isEnabled() else other
        keyboard.setFocus(Qt.FocusReason.TabFocusReason)
        self.ordered.emit(moved)
