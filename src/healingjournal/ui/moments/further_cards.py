"""The further cards: one thing asked on each, every one of which can stay empty."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.moments.moment import (
    AROUND,
    BODY,
    EMOTIONS,
    RESPONSES,
    SETTINGS,
    URGES,
    VULNERABILITY,
    Value,
    wants_help_beside,
)
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.chip_group import Choice
from healingjournal.ui.kit.tab_order import stops_in
from healingjournal.ui.moments import told as value_words
from healingjournal.ui.moments import words
from healingjournal.ui.moments.further_card import FurtherCard
from healingjournal.ui.moments.lines_card import LinesCard
from healingjournal.ui.moments.own_chips import OwnChips
from healingjournal.ui.moments.when_card import WhenCard
from healingjournal.ui.theme.look import Look


class BodyCard(FurtherCard):
    """What the body did: answers of equal weight, none of them rated."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, "response")
        told = value_words.responses()
        self.chips = OwnChips(
            look,
            words.names()["response"],
            [Choice(key, *told[key]) for key in RESPONSES],
            columns=2,
            skip=kit_words.not_now(),
        )
        self.column.addWidget(self.chips)

    def given(self) -> dict[str, object]:
        """Give the responses chosen."""
        chosen = self.chips.chosen()
        return {"response": chosen} if chosen else {}

    @override
    def fill(self, fields: Mapping[str, Value]) -> None:
        chosen = fields.get("response")
        if isinstance(chosen, list):
            self.chips.choose(chosen)

    @override
    def offer(self, own: Mapping[str, Sequence[str]]) -> None:
        self.chips.offer(own.get("response", ()))

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.chips.first()

    def chain(self) -> list[QWidget]:
        """Give what Tab reaches, in order."""
        return self.chips.all_stops()


class UrgeCard(LinesCard):
    """What one wanted to do; help stands beside it when that is to hurt oneself."""

    def __init__(self, look: Look, help_beside: Callable[[], QWidget]) -> None:
        """Take the look, and what makes the card with help."""
        super().__init__(look, "urge")
        self._help_beside = help_beside
        self.help: QWidget | None = None
        self.ask_many("urge", URGES)
        self.many["urge"].changed.connect(self._show_help)
        self.lines[0].answered.connect(self._show_help)

    @override
    def fill(self, fields: Mapping[str, Value]) -> None:
        super().fill(fields)
        self._show_help()

    @override
    def chain(self) -> list[QWidget]:
        return [*super().chain(), *(stops_in(self.help) if self.help is not None else [])]

    def _show_help(self) -> None:
        wanted = wants_help_beside({"urge": self.many["urge"].chosen()})
        if wanted and self.help is None:
            self.help = self._help_beside()
            self.column.addWidget(self.help)
        if self.help is not None:
            self.help.setVisible(wanted)


def further_cards(
    look: Look, clock: Clock, help_beside: Callable[[], QWidget]
) -> list[FurtherCard]:
    """Give all cards in order, what the body did first."""
    after = LinesCard(look, "after").ask_number("after").ask_words("next_time")
    return [
        BodyCard(look),
        WhenCard(look, clock),
        LinesCard(look, "where").ask_one("setting", SETTINGS).ask_one("around", AROUND),
        LinesCard(look, "noticed").ask_many("body", BODY).ask_many("emotion", EMOTIONS),
        LinesCard(look, "words").ask_words("cue").ask_words("thought"),
        UrgeCard(look, help_beside),
        LinesCard(look, "held").ask_many("vulnerability", VULNERABILITY),
        after.ask_yes_or_no("for_group"),
    ]
