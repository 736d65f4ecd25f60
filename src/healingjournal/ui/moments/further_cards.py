"""The further cards: one thing asked on each, every one of which can stay empty."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import Clock
from healingjournal.moments.moment import AROUND, BODY, EMOTIONS, RESPONSES, SETTINGS, VULNERABILITY
from healingjournal.moments.when import PARTS
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.level_slider import LevelSlider
from healingjournal.ui.moments import words
from healingjournal.ui.moments.answer_line import AnswerLine
from healingjournal.ui.moments.telling import day_name
from healingjournal.ui.theme.look import Look

_DAYS = 7


class FurtherCard(Card):
    """A large name, a quiet sentence, and lines to answer."""

    def __init__(self, look: Look, key: str) -> None:
        """Take the look, and the key of the card's words."""
        super().__init__(look, 0, 0)
        self.column.setContentsMargins(40, 32, 40, 40)
        title, lead = words.cards()[key]
        self.column.addWidget(Label(look, title, "prompt").wide(700))
        self.column.addSpacing(4)
        self.column.addWidget(Label(look, lead, "lead", "quiet-ink").wide(700))
        self.column.addSpacing(24)

    def given(self) -> dict[str, object]:
        """Give what was answered, by the keys of a moment."""
        return {}

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self

    def chain(self) -> list[QWidget]:
        """Give what Tab reaches, in order."""
        return []


class BodyCard(FurtherCard):
    """What the body did: answers of equal weight, none of them rated."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, "response")
        told = words.responses()
        self.chips = ChipGroup(
            look,
            words.names()["response"],
            [Choice(key, *told[key]) for key in RESPONSES],
            many=True,
            columns=2,
        )
        self.skip = self.chips.add_skip(kit_words.not_now())
        self.column.addWidget(self.chips)

    def given(self) -> dict[str, object]:
        """Give the responses chosen."""
        chosen = self.chips.chosen()
        return {"response": chosen} if chosen else {}

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.chips.first()

    def chain(self) -> list[QWidget]:
        """Give what Tab reaches, in order."""
        return [*self.chips.all_chips()]


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

    def ask_one(self, key: str, values: Sequence[str]) -> "LinesCard":
        """Add a line with one answer; gives the card back."""
        name, told = words.names()[key], words.values()[key]
        chips = ChipGroup(self._look, name, [Choice(value, told[value]) for value in values])
        self.one[key] = self._line(key).put_chips(chips)
        return self

    def ask_many(self, key: str, values: Sequence[str]) -> "LinesCard":
        """Add a line with any number of answers; gives the card back."""
        name, told = words.names()[key], words.values()[key]
        choices = [Choice(value, told[value]) for value in values]
        line = self._line(key, words.any_that_fit())
        self.many[key] = line.put_chips(ChipGroup(self._look, name, choices, many=True))
        return self

    def ask_words(self, key: str) -> "LinesCard":
        """Add a line for own words; gives the card back."""
        field = Field(self._look, words.names()[key], words.if_you_like())
        self.fields[key] = self._line(key).put_field(field)
        return self

    def ask_number(self, key: str) -> "LinesCard":
        """Add a line for a number; gives the card back."""
        slider = LevelSlider(self._look, words.names()[key], *words.ends())
        self.levels[key] = self._line(key).put_slider(slider)
        return self

    def given(self) -> dict[str, object]:
        """Give what was answered, by the keys of a moment."""
        answers: dict[str, object] = {key: chips.only() for key, chips in self.one.items()}
        answers.update({key: chips.chosen() or None for key, chips in self.many.items()})
        answers.update({key: field.text().strip() or None for key, field in self.fields.items()})
        answers.update({key: slider.level() for key, slider in self.levels.items()})
        return {key: answer for key, answer in answers.items() if answer is not None}

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.lines[0].first() if self.lines else self

    def chain(self) -> list[QWidget]:
        """Give what Tab reaches, in order."""
        return [thing for line in self.lines for thing in line.chain()]

    def _line(self, key: str, note: str = "") -> AnswerLine:
        if self.lines:
            self.column.addWidget(Hairline(self._look))
        line = AnswerLine(self._look, words.names()[key], note)
        self.lines.append(line)
        self.column.addWidget(line)
        return line


class WhenCard(LinesCard):
    """A rough time: one of the last seven days, and a part of it."""

    def __init__(self, look: Look, clock: Clock) -> None:
        """Take the look, and the clock that knows today."""
        super().__init__(look, "when")
        self._clock = clock
        self._today = clock.now().date()
        names, parts = words.names(), words.parts()
        back = [self._today - timedelta(number) for number in range(_DAYS)]
        near = [Choice(day.isoformat(), day_name(day, self._today)) for day in back]
        self.day = self._line("day").put_chips(ChipGroup(look, names["day"], near))
        some = [Choice(part, parts[part]) for part in PARTS]
        self.part = self._line("part").put_chips(ChipGroup(look, names["part"], some))

    def given(self) -> dict[str, object]:
        """Give `when` as a day, or a day and a part of it; a part alone is of today."""
        chosen, part = self.day.only(), self.part.only()
        if chosen is None and part is None:
            return {}
        day = date.fromisoformat(chosen) if chosen else self._today
        return {"when": f"{day.isoformat()} {part}" if part else day.isoformat()}


def further_cards(look: Look, clock: Clock) -> list[FurtherCard]:
    """Give all cards in order, what the body did first."""
    return [
        BodyCard(look),
        WhenCard(look, clock),
        LinesCard(look, "where").ask_one("setting", SETTINGS).ask_one("around", AROUND),
        LinesCard(look, "noticed").ask_many("body", BODY).ask_many("emotion", EMOTIONS),
        LinesCard(look, "words").ask_words("cue").ask_words("thought"),
        LinesCard(look, "held").ask_many("vulnerability", VULNERABILITY),
        LinesCard(look, "after").ask_number("after").ask_words("next_time"),
    ]
