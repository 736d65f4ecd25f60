"""The languages the app can speak: the one it is written in, and each translation shipped."""

from typing import NamedTuple

from healingjournal.base import resources

WRITTEN_IN = "en"
# Each language by the name its own speakers give it, so that they find it in any other.
OWN_NAMES = {"en": "English"}


class Language(NamedTuple):  # quicker to define than a dataclass: it is on the way to the window
    """A language: its code, and its name in itself."""

    code: str
    name: str


def languages() -> list[Language]:
    """Give the languages that are there, the one the app is written in first."""
    shipped = sorted(file.stem for file in (resources.assets() / "i18n").glob("*.qm"))
    codes = [WRITTEN_IN, *(code for code in shipped if code != WRITTEN_IN)]
    return [Language(code, OWN_NAMES.get(code, code)) for code in codes]
