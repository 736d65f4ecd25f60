"""The words beside a soft tone: what is heard, and why there may be none."""

from PySide6.QtCore import QCoreApplication

from healingjournal.grounding.breathing import HOLD, IN, OUT
from healingjournal.grounding.rhythm import DOWN, UP
from healingjournal.grounding.tone import TICK

translate = QCoreApplication.translate


def heard(name: str) -> str:
    """Say what is heard now."""
    return {
        IN: translate("grounding", "You hear: in"),
        HOLD: translate("grounding", "You hear: stay"),
        OUT: translate("grounding", "You hear: out"),
        UP: translate("grounding", "You hear: up"),
        DOWN: translate("grounding", "You hear: down"),
        TICK: translate("grounding", "You hear: tick"),
    }[name]


def no_tone_now() -> str:
    """Say that the tone is on, and that nothing is heard just now."""
    return translate("grounding", "The tone is quiet now.")


def others_may_hear() -> str:
    """Say who else may hear the tone, and how long it is chosen."""
    return translate("grounding", "People near you may hear it, too. It ends with this step.")


def not_installed() -> str:
    """Say that the part that plays a tone is not here."""
    return translate(
        "grounding", "The part that plays a tone is not installed here. All else works without it."
    )


def no_way_out() -> str:
    """Say that this computer plays no tone now."""
    return translate(
        "grounding", "This computer plays no sound just now. All else works without it."
    )
