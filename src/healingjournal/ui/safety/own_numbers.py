"""The person's own numbers: shown while the journal is open, changed in place."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.ltr import ltr
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order, stops_in
from healingjournal.ui.safety import words
from healingjournal.ui.theme.look import Look

MOST = 20
_NAME_LETTERS, _NUMBER_LETTERS = 80, 40


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """A number of the person's own, the words they gave it, and whether it stands on top."""

    name: str = field(repr=False)
    number: str = field(repr=False)
    pinned: bool = False

    def plain(self) -> dict[str, str | bool]:
        """Give it as it is kept."""
        kept: dict[str, str | bool] = {"name": self.name, "number": self.number}
        return {**kept, "pinned": True} if self.pinned else kept


def own_numbers(kept: Sequence[object]) -> list[OwnNumber]:
    """Read what is kept; anything that is not a name and a number is left out."""
    found = []
    for one in kept:
        if isinstance(one, dict) and isinstance(one.get("number"), str):
            name = one.get("name")
            pinned = one.get("pinned") is True
            found.append(OwnNumber(name if isinstance(name, str) else "", one["number"], pinned))
    return found[:MOST]


class OwnNumbers(Card):
    """A list with Change; while changed also Up, Down, Remove and a form to add one.

    Sends `changed` with the whole list, first one first, after every change.
    """

    changed = Signal(object)

    def __init__(self, look: Look, numbers: list[OwnNumber]) -> None:
        """Take the look and the numbers in order."""
        super().__init__(look, 24, 0)
        self._numbers = list(numbers)
        self._editing = False
        self.column.setContentsMargins(24, 16, 24, 12)
        self.change_button = QuietButton(look, kit_words.change(), link=True).flush()
        self.change_button.clicked.connect(lambda: self.edit(not self._editing))
        head = QWidget()
        place = BesideLayout(look, 16, 120)
        place.addWidget(Label(look, words.my_own_numbers(), "label"))
        place.addWidget(self.change_button)
        head.setLayout(place)
        wraps(head)
        self.column.addWidget(head)
        self._rows = QVBoxLayout()
        self.column.addLayout(self._rows)
        self._form = self._make_form()
        self.column.addWidget(self._form)
        self._buttons: dict[tuple[int, str], Button] = {}
        self._show()

    def numbers(self) -> list[OwnNumber]:
        """Give the numbers in order."""
        return list(self._numbers)

    def stops(self) -> list[QWidget]:
        """Give what Tab reaches, in the order of reading."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        rows = [item.widget() for item in items if item is not None]
        inside = [stop for row in rows if row is not None for stop in stops_in(row)]
        return [self.change_button, *inside, self.name_field, self.number_field, self.add_button]

    def is_editing(self) -> bool:
        """Tell whether the numbers are being changed."""
        return self._editing

    def edit(self, editing: bool) -> None:
        """Begin or end changing the numbers."""
        self._editing = editing
        self._show()
        if editing and self.isVisible():
            self.name_field.setFocus()
        elif not editing:
            self.change_button.setFocus()

    def add(self) -> None:
        """Add what is in the fields; without a number nothing is added, and it says so."""
        name, number = _plain(self.name_field.text()), _plain(self.number_field.text())
        if not number:
            self._number.tell(words.number_is_missing())
            self.number_field.setFocus()
            return
        if len(self._numbers) >= MOST:
            self._number.tell(words.too_many())
            return
        self._number.tell("")
        self._numbers.append(OwnNumber(name, number))
        self.name_field.clear()
        self.number_field.clear()
        self._tell()
        self.name_field.setFocus()

    def hand_on(self) -> None:
        """Add a number that is typed and not added yet; half a form without a number is none."""
        if self._editing and _plain(self.number_field.text()):
            self.add()

    def pin(self, at: int) -> None:
        """Let a number stand right below the emergency number, or no longer."""
        one = self._numbers[at]
        self._numbers[at] = replace(one, pinned=not one.pinned)
        self._tell()
        self._buttons[at, "pin"].setFocus()

    def shift(self, at: int, step: int) -> None:
        """Move a number up (-1) or down (1)."""
        there = at + step
        if not 0 <= there < len(self._numbers):
            return
        self._numbers[at], self._numbers[there] = self._numbers[there], self._numbers[at]
        self._tell()
        way = "up" if step < 0 else "down"
        other = "down" if step < 0 else "up"
        button = self._buttons.get((there, way)) or self._buttons.get((there, other))
        (button or self.change_button).setFocus()

    def remove(self, at: int) -> None:
        """Remove a number."""
        del self._numbers[at]
        self._tell()
        left = min(at, len(self._numbers) - 1)
        (self._buttons.get((left, "remove")) or self.name_field).setFocus()

    # ---- showing ----

    def _make_form(self) -> QWidget:
        look = self._look
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 16, 0, 8)
        column.setSpacing(12)
        self.name_field = Field(look, words.name_of_number())
        self.name_field.setMaxLength(_NAME_LETTERS)
        self.number_field = Field(look, words.number())
        self.number_field.setMaxLength(_NUMBER_LETTERS)
        self._number = Named(look, words.number(), self.number_field)
        column.addWidget(
            Named(look, words.name_of_number(), self.name_field, words.name_hint())
        )
        column.addWidget(self._number)
        self.add_button = SoftButton(look, words.add(), "plus")
        row = QWidget()
        place = FlowLayout(8)
        place.addWidget(self.add_button)
        row.setLayout(place)
        wraps(row)
        column.addWidget(row)
        self.add_button.clicked.connect(self.add)
        self.name_field.returnPressed.connect(self.number_field.setFocus)
        self.number_field.returnPressed.connect(self.add)
        return form

    def _show(self) -> None:
        emptied(self._rows)
        self._buttons = {}
        for at, one in enumerate(self._numbers):
            if at:
                self._rows.addWidget(Hairline(self._look))
            row = self._row(at, one)
            self._rows.addWidget(row)
            row.show()
        if not self._numbers:
            none = Label(self._look, words.none_yet(), "body", "quiet-ink")
            self._rows.addWidget(none)
        add_word = kit_words.change() if self._numbers else words.add_a_number()
        self.change_button.say(words.done() if self._editing else add_word)
        self._form.setVisible(self._editing)
        in_order(self.stops())
        self.updateGeometry()

    def _row(self, at: int, one: OwnNumber) -> QWidget:
        look = self._look
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(0)
        number = Label(look, ltr(one.number), "label").at_end().reads()
        number.setAccessibleName(one.number)
        number.setAccessibleDescription(words.joined([one.name or words.from_you()]))
        first = QWidget()
        place = BesideLayout(look, 16, 140, top=True)
        place.addWidget(Label(look, one.name or words.from_you(), "label"))
        place.addWidget(number)
        first.setLayout(place)
        wraps(first)
        column.addWidget(first)
        if self._editing:
            column.addWidget(self._ways(at, one))
        wraps(row)
        return row

    def _ways(self, at: int, one: OwnNumber) -> QWidget:
        look = self._look
        said = one.name or one.number
        ways = QWidget()
        place = FlowLayout(4, at_end=True)
        if at:
            up = IconButton(look, "up", words.move_up(said))
            up.clicked.connect(lambda: self.shift(at, -1))
            self._buttons[at, "up"] = up
            place.addWidget(up)
        if at + 1 < len(self._numbers):
            down = IconButton(look, "down", words.move_down(said))
            down.clicked.connect(lambda: self.shift(at, 1))
            self._buttons[at, "down"] = down
            place.addWidget(down)
        pin = QuietButton(look, words.unpin_word() if one.pinned else words.pin_word(), "pin")
        pin.setAccessibleDescription(said)
        pin.clicked.connect(lambda: self.pin(at))
        self._buttons[at, "pin"] = pin
        place.addWidget(pin)
        away = QuietButton(look, words.remove_word())
        away.setAccessibleDescription(words.remove(said))
        away.clicked.connect(lambda: self.remove(at))
        self._buttons[at, "remove"] = away
        place.addWidget(away)
        ways.setLayout(place)
        wraps(ways)
        return ways

    def _tell(self) -> None:
        self._show()
        self.changed.emit([one.plain() for one in self._numbers])


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
