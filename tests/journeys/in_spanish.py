"""What a person who reads Spanish sees, and what of it is still English."""

from PySide6.QtWidgets import QWidget

from healingjournal.settings.languages import OWN_NAMES
from tests.house.test_translations import pairs
from tests.house.tree import ROOT
from tests.journeys.house_shell import House
from tools.translations import folder


def english_words() -> frozenset[str]:
    """Give every whole English sentence of the window that reads otherwise in Spanish."""
    spanish = pairs(folder(ROOT) / "es.ts")
    same = {told for _, told in spanish} | {*OWN_NAMES.values()}
    plain = (sentence for sentence, told in spanish if sentence != told)
    return frozenset(s for s in plain if s.strip() and "{" not in s and s not in same)


ENGLISH = english_words()


def still_english(house: House) -> list[str]:
    """Give what is shown, or heard, in English."""
    shown = {*house.person.words(), *names(house)}
    return sorted(words for words in shown if words.strip() in ENGLISH)


def names(house: House) -> set[str]:
    """Give what a screen reader says of what is shown."""
    widgets = house.person.shown(QWidget)
    return {w for each in widgets for w in (each.accessibleName(), each.accessibleDescription())}
