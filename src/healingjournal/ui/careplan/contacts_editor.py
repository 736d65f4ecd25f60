"""People and how to reach them, being changed: three fields each, in the person's own order."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.careplan.plan import MOST_CONTACTS, Contact
from healingjournal.ui.careplan import words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look

_LETTERS = {"name": 80, "how": 120, "note": 200}


class ContactsEditor(QWidget):
    """Sends `changed` at each letter; `contacts` gives all of them, empty ones too."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._said = words.contact()
        self.rows: list[ContactRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.add = SoftButton(look, self._said["add"], "plus")
        self.add.clicked.connect(self._add_one)
        self.full = Label(look, "", "small", "quiet-ink")
        self.full.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.full)

    def show_contacts(self, contacts: tuple[Contact, ...]) -> None:
        """Show these to be changed."""
        emptied(self._rows)
        self.rows = []
        for one in contacts:
            row = ContactRow(self._look, one)
            row.changed.connect(self._hear)
            row.moved.connect(lambda step, row=row: self._move(row, step))
            row.removed.connect(lambda row=row: self._remove(row))
            self.rows.append(row)
            self._rows.addWidget(row)
            row.show()
        self._say_ends()

    def contacts(self) -> list[Contact]:
        """Give them as they are typed now."""
        return [row.contact() for row in self.rows]

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at."""
        return [*(stop for row in self.rows for stop in row.stops()), self.add]

    def _add_one(self) -> None:
        if len(self.rows) >= MOST_CONTACTS:
            self.full.say(words.room_for_forty())
            self.full.show()
            return
        self._put([*self.contacts(), Contact()])
        self.rows[-1].fields["name"].setFocus()

    def _move(self, row: "ContactRow", step: int) -> None:
        at = self.rows.index(row)
        there = at + step
        if not 0 <= there < len(self.rows):
            return
        made = self.contacts()
        made[at], made[there] = made[there], made[at]
        self._put(made)
        moved = self.rows[there]
        way = moved.up if step < 0 else moved.down
        other = moved.down if step < 0 else moved.up
        (other if way.isHidden() else way).setFocus()

    def _remove(self, row: "ContactRow") -> None:
        at = self.rows.index(row)
        made = self.contacts()
        del made[at]
        self._put(made)
        left = self.rows[min(at, len(self.rows) - 1)].fields["name"] if self.rows else self.add
        left.setFocus()

    def _put(self, contacts: list[Contact]) -> None:
        self.full.hide()
        self.show_contacts(tuple(contacts))
        self.updateGeometry()
        self.changed.emit()

    def _hear(self) -> None:
        self._say_ends()
        self.changed.emit()

    def _say_ends(self) -> None:
        for at, row in enumerate(self.rows):
            row.say_place(first=not at, last=at + 1 == len(self.rows))


class ContactRow(Card):
    """One of them: a name, how to reach them, a note, and ways to move or remove it."""

    changed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, look: Look, one: Contact) -> None:
        """Take the look and whom it is about."""
        super().__init__(look, 16, 8)
        said = words.contact()
        self._one = one
        self.fields = {key: Field(look, said[key]) for key in _LETTERS}
        texts = {"name": one.name, "how": one.how, "note": one.note}
        grid = QWidget()
        place = GridLayout(look, 3, 12, least=190)
        for key, field in self.fields.items():
            field.setMaxLength(max(_LETTERS[key], len(texts[key])))
            field.setText(texts[key])
            field.setCursorPosition(0)
            field.textEdited.connect(self.changed)
            place.addWidget(Named(look, said[key], field))
        grid.setLayout(place)
        wraps(grid)
        self.column.addWidget(grid)
        self.up = IconButton(look, "up", words.up(one.name))
        self.down = IconButton(look, "down", words.down(one.name))
        self.remove = QuietButton(look, said["remove"])
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removed)
        ways = QWidget()
        flow = FlowLayout(4, at_end=True)
        for way in (self.up, self.down, self.remove):
            flow.addWidget(way)
        ways.setLayout(flow)
        wraps(ways)
        self.column.addWidget(ways)

    def contact(self) -> Contact:
        """Give it as it is typed; with another number nobody has seen it yet."""
        typed = {key: field.text() for key, field in self.fields.items()}
        seen = self._one.seen if typed["how"] == self._one.how else ""
        return replace(self._one, **typed, seen=seen)

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at."""
        ways = [way for way in (self.up, self.down) if not way.isHidden()]
        return [*self.fields.values(), *ways, self.remove]

    def say_place(self, *, first: bool, last: bool) -> None:
        """Show the ways it can move, and name whom they move."""
        name = self.fields["name"].text().strip() or words.someone()
        self.up.setVisible(not first)
        self.down.setVisible(not last)
        for button, said in ((self.up, words.up(name)), (self.down, words.down(name))):
            button.setAccessibleName(said)
            button.setToolTip(said)
        self.remove.setAccessibleDescription(words.remove(name))
