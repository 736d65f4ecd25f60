"""The languages the app can speak: the one it is written in, and each translation shipped."""

import os
from typing import NamedTuple

from healingjournal.base import resources

WRITTEN_IN = "en"
# Each language by the name its own speakers give it, so that they find it in any other.
OWN_NAMES = {"en": "English", "es": "Español"}


class Language(NamedTuple):  # quicker to define than a dataclass: it is on the way to the window
    """A language: its code, and its name in itself."""

    code: str
    name: str


def languages() -> list[Language]:
    """Give the languages that are there, the one the app is written in first."""
    shipped = sorted(file.stem for file in (resources.assets() / "i18n").glob("*.qm"))
    codes = [WRITTEN_IN, *(code for code in shipped if code != WRITTEN_IN)]
    return [Language(code, OWN_NAMES.get(code, code)) for code in codes]


def system_language() -> str:
    """Give the language the system names (LC_ALL, LC_MESSAGES, LANG), lower case, maybe empty."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name].partition(".")[0].partition("_")[0].lower()
    return ""


def spoken(chosen: object) -> str:
    """Give the language the app speaks: the one chosen, else the system's, else English."""
    codes = [one.code for one in languages()]
    return next((code for code in (chosen, system_language()) if code in codes), WRITTEN_IN)
