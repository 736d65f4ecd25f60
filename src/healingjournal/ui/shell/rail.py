"""The rail: the rooms that exist, one stop for Tab, arrows inside."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.mark import Mark
from healingjournal.ui.kit.rail_item import RailItem
from healingjournal.ui.shell import words
from healingjournal.ui.theme.look import Look

ICONS = {
    "today": "today",
    "write": "write",
    "journal": "journal",
    "ground": "ground",
    "moments": "moments",
    "bring": "along",
    "care": "care",
    "learn": "learn",
    "settings": "settings",
}
# Pixels beside the rail, at 100 % and at any text size; with less it folds.
_PAGE, _LEAST_PAGE = 400, 460
_AROUND = 2 * 8 + 2 * 4  # margins and gaps of the folded rail
GROUPS = (("today", "write", "journal"), ("ground", "moments", "bring"), ("care", "learn"))


class Rail(QWidget):
    """Names of rooms; sends the one pressed."""

    spoken_role = QAccessible.Role.Grouping
    room_requested = Signal(str)
    came_to = Signal(QWidget)  # the item that an arrow led to

    def __init__(self, look: Look, names: dict[str, str]) -> None:
        """Take the look and the name of each room."""
        super().__init__()
        self._look = look
        self.setAccessibleName(words.rooms())
        self.items: dict[str, RailItem] = {}
        self._folded = False
        self._room = (0, 0)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        self._mark = QWidget()
        mark_row = QHBoxLayout(self._mark)
        mark_row.setContentsMargins(10, 0, 0, 26)
        mark_row.addWidget(Mark(look, 32, "accent", 1.75))
        mark_row.addStretch(1)
        column.addWidget(self._mark)
        self._gaps: list[QWidget] = []
        for place, group in enumerate(GROUPS):
            if place:
                self._gaps.append(QWidget())
                column.addWidget(self._gaps[-1])
            for room in group:
                if room in names:
                    column.addWidget(self._item(room, names[room]))
        column.addStretch(1)
        column.addWidget(self._item("settings", names["settings"]))
        self.fit(0)
        look.changed.connect(self._refit)
        self.show_here("today")

    def _item(self, room: str, name: str) -> RailItem:
        item = RailItem(self._look, name, ICONS[room])
        item.clicked.connect(lambda _checked=False: self.room_requested.emit(room))
        item.step_requested.connect(lambda step: self._step(room, step))
        self.items[room] = item
        return item

    def show_here(self, room: str | None) -> None:
        """Mark the room where one is; Tab comes to this one."""
        stop = room if room in self.items else "today"
        for name, item in self.items.items():
            item.set_here(name == room)
            tab = Qt.FocusPolicy.StrongFocus if name == stop else Qt.FocusPolicy.ClickFocus
            item.setFocusPolicy(tab)

    def here(self) -> RailItem:
        """Give the item that Tab comes to."""
        for item in self.items.values():
            if item.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                return item
        return self.items["today"]

    def rename(self, room: str, name: str) -> None:
        """Show another name for a room."""
        if room in self.items:
            self.items[room].say(name)

    def say_again(self, names: dict[str, str]) -> None:
        """Say the rooms in the language that is spoken now."""
        self.setAccessibleName(words.rooms())
        for room, name in names.items():
            self.rename(room, name)
        self.fit(*self._room)

    def show_room(self, room: str, shown: bool) -> None:
        """Show or hide a room the person need not keep."""
        if room in self.items:
            self.items[room].setVisible(shown)
            self._refit()

    def _step(self, room: str, step: int) -> None:
        shown = [name for name, item in self.items.items() if not item.isHidden()]
        place = min(len(shown) - 1, max(0, shown.index(room) + step))
        item = self.items[shown[place]]
        item.setFocus(Qt.FocusReason.TabFocusReason)
        self.came_to.emit(item)

    def fit(self, room: int, tall: int = 0) -> None:
        """Fold to icons where the words would take too much of so many pixels (0: never).

        Folded, the icons become smaller where they would not all be seen in the height.
        """
        self._room = (room, tall)
        items = self.items.values()
        wide = max(item.whole_width() for item in items) + 24
        wide = max(self._look.measures.size["rail-width"], wide)
        self._folded = 0 < room < wide + max(_LEAST_PAGE, self._look.px(_PAGE))
        shown = [item for item in items if not item.isHidden()]
        most = (tall - _AROUND) // max(1, len(shown)) if tall else 0
        for item in items:
            item.fold(self._folded, most)
        if self._folded:
            wide = max(item.sizeHint().width() for item in items) + 16
        for gap in self._gaps:
            gap.setFixedHeight(4 if self._folded else 16)
        self._mark.setVisible(not self._folded)
        self._column.setContentsMargins(*((8, 8, 8, 8) if self._folded else (12, 18, 12, 16)))
        self.setFixedWidth(wide)

    def _refit(self) -> None:
        self.fit(*self._room)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("rail"))
        edge = self.width() - self._look.hair
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            edge = 0
        line = self.rect().adjusted(edge, 0, 0, 0)
        line.setWidth(self._look.hair)
        painter.fillRect(line, self._look.colour("edge"))
        painter.end()
