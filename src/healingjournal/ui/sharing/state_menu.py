"""Where a page or passage stands, and a menu to put it elsewhere."""

from PySide6.QtCore import Signal

from healingjournal.sharing.consent import CHOICES, Consent, ConsentState
from healingjournal.ui.kit import days
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.menu_field import MenuField
from healingjournal.ui.theme.look import Look


def standing(consent: Consent) -> str:
    """Say where something stands; for what was shared, the last day as well."""
    if consent.state is ConsentState.SHARED and consent.told:
        return words.shared_on(days.full_day(consent.told[-1].on))
    return words.state(consent.state.value)


class StateMenu(MenuField):
    """Shows the state; sends the one the person takes from the menu."""

    state_chosen = Signal(object)

    def __init__(self, look: Look, consent: Consent, what: str) -> None:
        """Take the look, where it stands, and what it is about (spoken)."""
        super().__init__(look, standing(consent))
        self.setAccessibleDescription(what)
        choices = [(each.value, words.state(each.value)) for each in CHOICES]
        self.offer(choices, consent.state.value)
        self.chosen.connect(lambda key: self.state_chosen.emit(ConsentState(key)))
