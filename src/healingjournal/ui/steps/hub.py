"""The first page of the room: with whom it is meant, and the doors."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.steps import words
from healingjournal.ui.steps.view import View
from healingjournal.ui.theme.look import Look

_ICONS = {
    "step": "feet",
    "cards": "card",
    "circle": "group",
    "date": "calendar",
    "milestone": "pin",
    "care": "cup",
}


class Hub(View):
    """Sends `part_requested` with the sort of thing, or "cards"."""

    part_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self.sentence = Label(look, words.not_with_danger(), "lead").reads()
        first = Card(look, 24, 8)
        first.column.addWidget(self.sentence)
        first.column.addWidget(Label(look, words.any_or_none(), "body", "quiet-ink"))
        doors = QWidget()
        grid = GridLayout(look, 2, 16, 300)
        doors.setLayout(grid)
        wraps(doors)
        self.doors: dict[str, PressCard] = {}
        for key, (name, more) in words.doors().items():
            door = PressCard(look, name, more, _ICONS[key])
            door.clicked.connect(lambda _checked=False, k=key: self.part_requested.emit(k))
            grid.addWidget(door)
            self.doors[key] = door
        page = ScrollPage(look, 24)
        page.column.addWidget(first)
        page.column.addWidget(doors)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    @override
    def first(self) -> QWidget:
        return self.sentence

    @override
    def stops(self) -> list[QWidget]:
        return [self.sentence, *self.doors.values()]

    @override
    def title(self) -> str:
        return words.title()

    @override
    def lines(self) -> list[str]:
        return words.lines_hub()
