"""The plain card, as it can be."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError, DamagedError, ToldError
from healingjournal.settings.card import LONGEST, PlainCard
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.settings.card.page import CardPage

WORDS = "If I forget: look around the room first.\nThe green door, then the stairs.\n"
LONG = ("Look around the room first, then count the windows and the doors. " * 16)[:LONGEST]


class MadeUpCard(PlainCard):
    """A card that lies nowhere; it refuses where told so."""

    def __init__(self, words: str = "", error: ToldError | None = None) -> None:
        """Take its words, and what reading or keeping raises."""
        super().__init__(OutsideSettings(Path("/nonexistent/settings.json")))
        self._held = words
        self._error = error

    def there(self) -> bool:
        """Tell whether it has words, or cannot be read."""
        return bool(self._held) or self._error is not None

    def words(self) -> str:
        """Give its words, or raise."""
        if isinstance(self._error, DamagedError):
            raise self._error
        return self._held

    def keep(self, words: str) -> str:
        """Take other words, or raise."""
        if self._error is not None:
            raise self._error
        self._held = words
        return words

    def take_away(self) -> None:
        """Have no words, or raise."""
        if self._error is not None:
            raise self._error
        self._held = ""


def _page(card: PlainCard) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = CardPage(kit.look, card)
        page.arrive()
        return page

    return make


CARD_SPECIMENS: Specimens = {
    "card": _page(MadeUpCard(WORDS)),
    "card empty": _page(MadeUpCard()),
    "card, longest": _page(MadeUpCard(LONG)),
    "card unreadable": _page(MadeUpCard(error=DamagedError("card_unreadable"))),
}
FULL = CannotWriteError("card_not_kept")
