"""A further card: one thing asked."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from healingjournal.moments.moment import Value
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.label import Label
from healingjournal.ui.moments import words
from healingjournal.ui.theme.look import Look


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

    def fill(self, fields: Mapping[str, Value]) -> None:
        """Show the answers of a moment that is to be changed."""

    def offer(self, own: Mapping[str, Sequence[str]]) -> None:
        """Offer own words used before."""

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self

    def chain(self) -> list[QWidget]:
        """Give what Tab reaches, in order."""
        return []
