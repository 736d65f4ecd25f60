"""A rough time: a day, near or any other, and a part of it."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.moments.moment import Value
from healingjournal.moments.when import PARTS, read_when
from healingjournal.ui.kit import days
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.label import Label
from healingjournal.ui.moments import words
from healingjournal.ui.moments.answer_line import AnswerLine
from healingjournal.ui.moments.lines_card import LinesCard
from healingjournal.ui.moments.telling import day_name
from healingjournal.ui.theme.look import Look

_DAYS = 7
_ANY = "any"
_PLAIN = "yyyy-MM-dd"


class WhenCard(LinesCard):
    """One of the last seven days or any other, and a part of it; left empty it is now."""

    def __init__(self, look: Look, clock: Clock) -> None:
        """Take the look, and the clock that knows today."""
        super().__init__(look, "when")
        self._today = clock.now().date()
        self._was = ""  # a time that was noted and stays unless another is chosen
        self._day_line = self.line("day")
        self.day = self._day_line.put_chips(self._days())
        self.any_day = self._day_line.put_field(Field(look, words.any_day()))
        self.hint = Label(look, words.day_hint(_written(self._today)), "small", "quiet-ink")
        self._day_line.add_below(self.hint)
        self._day_line.answered.connect(self._open_up)
        self.part = self._part_line().put_chips(self._parts())
        self.any_day.editingFinished.connect(self._say_if_unread)
        self._open_up()

    @override
    def given(self) -> dict[str, object]:
        chosen, part = self.day.only(), self.part.only()
        day = self._chosen_day()
        if day is None and part is None:
            return {"when": self._was} if self._was and chosen == self._was else {}
        text = (day or self._today).isoformat()
        return {"when": f"{text} {part}" if part else text}

    @override
    def fill(self, fields: Mapping[str, Value]) -> None:
        noted = str(fields.get("when", ""))
        when = read_when(noted) if noted else None
        if when is None:
            return
        day, _space, part = noted.partition(" ")
        if part in PARTS:
            self.part.choose([part])
        plain = part in PARTS or noted == day == when.date().isoformat()
        if plain and (self._today - when.date()).days in range(_DAYS):
            self.day.choose([day])
        elif plain:
            self.day.choose([_ANY])
            self.any_day.setText(_written(when.date()))
        else:  # to the minute: it stands as a choice of its own
            self._was = noted
            name = words.beside(day_name(when.date(), self._today), days.time_of(when))
            self._put_first(Choice(noted, name))
        self._open_up()

    def _chosen_day(self) -> date | None:
        chosen = self.day.only()
        if chosen == _ANY:
            return _read(self.any_day.text().strip())
        if chosen is None:
            return None
        if chosen == self._was:
            when = read_when(chosen)
            return when.date() if when is not None and self.part.only() else None
        return date.fromisoformat(chosen)

    def _put_first(self, choice: Choice) -> None:
        fresh = self._days(choice)
        self._day_line.take_place(self.day, fresh)
        self.day = fresh
        fresh.choose([choice.key])

    def _days(self, *before: Choice) -> ChipGroup:
        back = [self._today - timedelta(number) for number in range(_DAYS)]
        near = [Choice(day.isoformat(), day_name(day, self._today)) for day in back]
        every = [*before, *near, Choice(_ANY, words.another_day())]
        return ChipGroup(self._look, words.names()["day"], every)

    def _parts(self) -> ChipGroup:
        parts = words.parts()
        return ChipGroup(
            self._look, words.names()["part"], [Choice(part, parts[part]) for part in PARTS]
        )

    def _part_line(self) -> AnswerLine:
        return self.line("part")

    def _open_up(self) -> None:
        other = self.day.only() == _ANY
        self.any_day.setVisible(other)
        self.hint.setVisible(other)

    def _say_if_unread(self) -> None:
        typed = self.any_day.text().strip()
        unread = bool(typed) and _read(typed) is None
        example = _written(self._today)
        told = words.day_not_read(example) if unread else words.day_hint(example)
        self.hint.say(told)
        self.any_day.setAccessibleDescription(told)


def _pattern() -> str:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _written(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), _pattern())


def _read(text: str) -> date | None:
    for pattern in (_pattern(), _PLAIN):
        found = QLocale().toDate(text, pattern)
        if found.isValid() and 1 <= found.year() <= 9999:
            return date(found.year(), found.month(), found.day())
    return None
