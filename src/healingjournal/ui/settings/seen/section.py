"""When someone else has seen it: what can be done, what it changes, and what it cannot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.settings.seen import words
from healingjournal.ui.theme.look import Look


class SeenSection(QWidget):
    """One card for each part, all of the same weight; sends `part_requested` with its key."""

    part_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        said = words.seen()
        self._look = look
        self._said = said
        self.title = Label(look, said["title"], "title").reads()
        self.wait = Label(look, said["wait"], "lead").reads()
        self.doors: dict[str, SoftButton] = {}
        self.back = SoftButton(look, said["back"], "left")
        self.back.clicked.connect(self.back_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addWidget(self.wait)
        column.addWidget(Label(look, said["order"], "body", "quiet-ink"))
        for key, part in words.parts().items():
            column.addWidget(self._card(key, part))
        column.addLayout(_at_start(self.back))
        column.addStretch(1)

    def _card(self, key: str, part: dict[str, str]) -> Card:
        card = Card(self._look, 24, 4)
        card.column.addWidget(Label(self._look, part["name"], "lead", bold=True))
        for kind in ("changes", "cannot"):
            card.column.addSpacing(4)
            card.column.addWidget(Label(self._look, self._said[kind], "label"))
            card.column.addWidget(Label(self._look, part[kind]))
        door = SoftButton(self._look, part["door"])
        door.clicked.connect(lambda _checked=False, k=key: self.part_requested.emit(k))
        self.doors[key] = door
        card.column.addSpacing(8)
        card.column.addLayout(_at_start(door))
        return card


def _at_start(button: SoftButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
