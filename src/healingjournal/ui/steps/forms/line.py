"""The lines of a form: what each is about, and the widget it is filled in with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.steps.forms import typed, words
from healingjournal.ui.theme.look import Look

Kind = Literal["field", "area", "chips", "day", "time", "days", "check"]
_LONGEST = 400


@dataclass(frozen=True)
class Line:
    """One line: the field of the thing, its name, its kind, a hint, the choices of chips."""

    key: str
    name: str = field(repr=False)
    kind: Kind = "area"
    hint: str = ""
    choices: Sequence[Choice] = ()


class FilledIn(QWidget):
    """A line as it stands on the page. Sends `changed` when the person changes it."""

    changed = Signal()
    too_much = Signal()

    def __init__(self, look: Look, line: Line, today: Callable[[], date]) -> None:
        """Take the look, the line, and what day it is."""
        super().__init__()
        self.line = line
        self._today = today
        self._named: Named | None = None
        self.thing = self._make(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if isinstance(self.thing, CheckBox):
            column.addWidget(self.thing)
        else:
            self._named = Named(look, line.name, self.thing, self._hint())
            column.addWidget(self._named)

    def show_value(self, value: object) -> None:
        """Show what is kept, without telling."""
        thing, kind = self.thing, self.line.kind
        if isinstance(thing, CheckBox):
            thing.setChecked(value is True)
        elif isinstance(thing, ChipGroup):
            thing.choose([value] if isinstance(value, str) and value else [])
        elif isinstance(thing, Field):
            thing.setText(self._written(value))
        elif isinstance(thing, TextArea):
            several = value if kind == "days" and isinstance(value, tuple) else None
            text = "\n".join(map(typed.written_day, several)) if several is not None else value
            thing.blockSignals(True)
            thing.setPlainText(str(text))
            thing.blockSignals(False)

    def value(self) -> object:
        """Give what is filled in, as the thing keeps it; says beside it what cannot be read."""
        thing, kind = self.thing, self.line.kind
        if isinstance(thing, CheckBox):
            return thing.isChecked()
        if isinstance(thing, ChipGroup):
            return thing.only() or ""
        if isinstance(thing, TextArea):
            text = thing.toPlainText()
            return self._days(text) if kind == "days" else text
        text = thing.text() if isinstance(thing, Field) else ""
        if kind == "field":
            return text
        found: date | time | None
        found = typed.day_of(text, self._today()) if kind == "day" else typed.time_of(text)
        odd = words.no_day if kind == "day" else words.no_time
        self._tell(odd(text.strip()) if found is None and text.strip() else "")
        return found

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.thing.first() if isinstance(self.thing, ChipGroup) else self.thing

    # ---- inside ----

    def _make(self, look: Look) -> QWidget:
        name, kind = self.line.name, self.line.kind
        if kind == "check":
            box = CheckBox(look, name)
            box.clicked.connect(self.changed)
            return box
        if kind == "chips":
            chips = ChipGroup(look, name, self.line.choices)
            chips.changed.connect(self.changed)
            return chips
        if kind in {"area", "days"}:
            area = TextArea(look, name, lines=2)
            area.textChanged.connect(self.changed)
            area.too_much.connect(self.too_much)
            return area
        field = Field(look, name)
        field.setMaxLength(_LONGEST)
        field.textEdited.connect(lambda _text: self.changed.emit())
        return field

    def _hint(self) -> str:
        hints = {"day": words.a_day, "days": words.days, "time": words.a_time}
        made = hints.get(self.line.kind)
        return self.line.hint or (made() if made is not None else "")

    def _written(self, value: object) -> str:
        if isinstance(value, date):
            return typed.written_day(value)
        if isinstance(value, time):
            return typed.written_time(value)
        return value if isinstance(value, str) else ""

    def _days(self, text: str) -> tuple[date, ...]:
        found, odd = typed.days_of(text, self._today())
        self._tell(words.no_day(odd) if odd else "")
        return found

    def _tell(self, said: str) -> None:
        if self._named is not None:
            self._named.tell(said or self._hint())
