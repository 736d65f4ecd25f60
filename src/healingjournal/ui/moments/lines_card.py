"""A further card of lines, each with its Not now."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.moments.moment import Value
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.level_slider import LevelSlider
from healingjournal.ui.moments import told as value_words
from healingjournal.ui.moments import words
from healingjournal.ui.moments.answer_line import AnswerLine
from healingjournal.ui.moments.further_card import FurtherCard
from healingjournal.ui.moments.own_chips import one_line
from healingjournal.ui.theme.look import Look

_YES, _NO = "yes", "no"


class LinesCard(FurtherCard):
    """A card of lines: chips, a number or a few words under each name."""

    def __init__(self, look: Look, key: str) -> None:
        """Take the look, and the key of the card's words."""
        super().__init__(look, key)
        self._look = look
        self.lines: list[AnswerLine] = []
        self.one: dict[str, ChipGroup] = {}
        self.many: dict[str, ChipGroup] = {}
        self.fields: dict[str, Field] = {}
        self.levels: dict[str, LevelSlider] = {}
        self.yes_or_no: dict[str, ChipGroup] = {}

    def ask_one(self, key: str, values: Sequence[str]) -> "LinesCard":
        """Add a line with one answer; gives the card back."""
        name, told = words.names()[key], value_words.values()[key]
        chips = ChipGroup(self._look, name, [Choice(value, told[value]) for value in values])
        self.one[key] = self.line(key).put_chips(chips)
        return self

    def ask_many(self, key: str, values: Sequence[str]) -> "LinesCard":
        """Add a line with any number of answers; gives the card back."""
        name, told = words.names()[key], value_words.values()[key]
        choices = [Choice(value, told[value]) for value in values]
        line = self.line(key, words.any_that_fit())
        self.many[key] = line.put_chips(ChipGroup(self._look, name, choices, many=True))
        return self

    def ask_words(self, key: str) -> "LinesCard":
        """Add a line for own words; gives the card back."""
        field = Field(self._look, words.names()[key], words.if_you_like())
        self.fields[key] = self.line(key).put_field(field)
        return self

    def ask_yes_or_no(self, key: str) -> "LinesCard":
        """Add a line that takes yes or no; gives the card back."""
        told = [Choice(word, words.yes_or_no(word == _YES)) for word in (_YES, _NO)]
        chips = ChipGroup(self._look, words.names()[key], told)
        self.yes_or_no[key] = self.line(key).put_chips(chips)
        return self

    def ask_number(self, key: str) -> "LinesCard":
        """Add a line for a number; gives the card back."""
        slider = LevelSlider(self._look, words.names()[key], *words.ends())
        self.levels[key] = self.line(key).put_slider(slider)
        return self

    @override
    def given(self) -> dict[str, object]:
        answers: dict[str, object] = {key: chips.only() for key, chips in self.one.items()}
        answers.update({key: chips.chosen() or None for key, chips in self.many.items()})
        answers.update({key: one_line(field) or None for key, field in self.fields.items()})
        answers.update({key: slider.level() for key, slider in self.levels.items()})
        for key, chips in self.yes_or_no.items():
            answers[key] = None if chips.only() is None else chips.only() == _YES
        return {key: answer for key, answer in answers.items() if answer is not None}

    @override
    def fill(self, fields: Mapping[str, Value]) -> None:
        for key, value in fields.items():
            if isinstance(value, bool):
                if key in self.yes_or_no:
                    self.yes_or_no[key].choose([_YES if value else _NO])
            elif isinstance(value, int):
                if key in self.levels:
                    self.levels[key].set_level(value)
            elif isinstance(value, list):
                if key in self.many:
                    self.many[key].choose(value)
            elif key in self.one:
                self.one[key].choose([value])
            elif key in self.fields:
                self.fields[key].setText(value)

    @override
    def first(self) -> QWidget:
        return self.lines[0].first() if self.lines else self

    @override
    def chain(self) -> list[QWidget]:
        return [thing for line in self.lines for thing in line.chain()]

    def line(self, key: str, note: str = "") -> AnswerLine:
        """Add a line to put an answer into; gives it back."""
        if self.lines:
            self.column.addWidget(Hairline(self._look))
        line = AnswerLine(self._look, words.names()[key], note)
        self.lines.append(line)
        self.column.addWidget(line)
        return line
