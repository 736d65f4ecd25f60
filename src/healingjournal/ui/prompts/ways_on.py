"""The way on from an offer when no prompt is left: a wider choice."""

from healingjournal.prompts.pacing import Offer
from healingjournal.prompts.sitting import Sitting
from healingjournal.ui.prompts import words


def lacking(offer: Offer) -> str:
    """Give the reason why there is no prompt, else why there is this one."""
    return (offer.lacking or offer.why).key


def wider(key: str, sitting: Sitting) -> str:
    """Give the word that widens the choice when no prompt is left, empty when nothing would."""
    if key == "why_too_short":
        return words.any_length()
    aside = key == "why_nothing_left" and (sitting.refused or sitting.themes_refused)
    return words.bring_back() if aside else ""
