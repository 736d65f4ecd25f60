"""Every setting as data: its kind, its default, its choices and where it lives."""

import sys
from enum import Enum
from typing import NamedTuple

Value = str | int | float | bool | list[str] | None


class Home(Enum):
    """Where a setting is kept."""

    OUTSIDE = "outside"
    VAULT = "vault"


LONGEST_WORD = 60


class Setting(NamedTuple):  # quicker to define than a dataclass: it is on the way to the window
    """One thing that can be set; `choices` are all allowed values, none for any of its kind.

    Of a list, `choices` are what it may hold. A word without choices is one printable line;
    `elsewhere` says that another room knows which ones there are. `systems` are those where it
    can do anything; none for all.
    """

    key: str
    kind: type
    default: Value
    home: Home
    choices: tuple[Value, ...] = ()
    section: str = "look"
    elsewhere: bool = False
    systems: tuple[str, ...] = ()

    def allows(self, value: object) -> bool:
        """Tell whether a value may stand here."""
        if value is None:
            return self.default is None
        if self.kind is not bool and isinstance(value, bool):
            return False
        if not isinstance(value, self.kind):
            return False
        if isinstance(value, list):
            return self._allows_all(value)
        if self.choices:
            return value in self.choices
        return not isinstance(value, str) or _one_line(value)

    def does_something(self, system: str = sys.platform) -> bool:
        """Tell whether this can do anything on a system."""
        return not self.systems or system in self.systems

    def _allows_all(self, words: list[object]) -> bool:
        if not all(isinstance(word, str) and _one_line(word) for word in words):
            return False
        if len(set(map(str, words))) < len(words):
            return False
        return not self.choices or all(word in self.choices for word in words)


def _one_line(word: str) -> bool:
    return 0 < len(word) <= LONGEST_WORD and word.isprintable() and word == word.strip()


ZOOMS: tuple[Value, ...] = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
THEMES: tuple[Value, ...] = (None, "paper", "dusk", "contrast", "contrast-dark", "quiet")
WIDTHS: tuple[Value, ...] = ("narrow", "usual", "wide")
PAGE_SIZES: tuple[Value, ...] = (0.9, 1.0, 1.15, 1.3, 1.5)
QUOTES: tuple[Value, ...] = ("off", "en", "de", "es", "fr", "ar", "sv")  # as in `typography`
TOUCHES = ("body", "people", "faith", "anger", "food", "bed", "closeness", "work")
# What an exercise can ask for or dwell on; the same words as in `grounding`.
NEEDS = (
    *("breath", "hold", "body", "imagery", "cold", "effort"),
    *("sound", "hands2", "speech", "taste_smell", "sight", "standing"),
)

SHIELDED = ("win32", "darwin")  # systems that can leave a window out of pictures

DECLARED: tuple[Setting, ...] = (
    Setting("language", str, None, Home.OUTSIDE, section="look"),
    Setting("text_size", float, 1.0, Home.OUTSIDE, ZOOMS, section="look"),
    Setting("theme", str, None, Home.OUTSIDE, THEMES, section="look"),
    Setting("wide_spacing", bool, False, Home.OUTSIDE, section="look"),
    Setting("motion", str, None, Home.OUTSIDE, (None, "full", "reduced"), section="look"),
    Setting("others_use", bool, False, Home.VAULT, section="screen"),
    Setting("lock_minutes", int, 10, Home.OUTSIDE, (1, 2, 5, 10, 20, 30), section="screen"),
    Setting("curtain", bool, False, Home.OUTSIDE, section="screen"),
    Setting("shift_leaves", bool, True, Home.OUTSIDE, section="screen"),
    Setting("screen_shield", bool, False, Home.VAULT, section="screen", systems=SHIELDED),
    Setting("window_name", str, "Pages", Home.OUTSIDE, section="screen"),
    Setting("erase_locked", bool, False, Home.OUTSIDE, section="screen"),
    Setting("time_note_minutes", int, 20, Home.VAULT, (0, 5, 10, 15, 20), section="writing"),
    Setting("line_width", str, "usual", Home.VAULT, WIDTHS, section="look"),
    Setting("page_size", float, 1.0, Home.VAULT, PAGE_SIZES, section="look"),
    Setting("typography", str, "off", Home.VAULT, QUOTES, section="writing"),
    Setting("spelling", str, "off", Home.VAULT, section="writing", elsewhere=True),
    Setting("first_lines", bool, False, Home.VAULT, section="writing"),
    Setting("near_prompts", bool, False, Home.VAULT, section="prompts"),
    Setting("effects_a_day", int, 2, Home.VAULT, (1, 2, 3, 5), section="prompts"),
    Setting("near_a_week", int, 3, Home.VAULT, (1, 2, 3, 4), section="prompts"),
    Setting("quiet_from", int, 21, Home.VAULT, (18, 19, 20, 21, 22, 23, 0), section="prompts"),
    Setting("leave_out_touches", list, ["faith"], Home.VAULT, TOUCHES, section="prompts"),
    Setting("leave_out_themes", list, [], Home.VAULT, section="prompts", elsewhere=True),
    Setting("own_name", str, None, Home.VAULT, section="words"),
    Setting("own_word_en", str, None, Home.VAULT, section="words"),
    Setting("own_word_es", str, None, Home.VAULT, section="words"),
    Setting("own_word_es_gender", str, "el", Home.VAULT, ("el", "la"), section="words"),
    Setting("first_exercise", str, "G02", Home.VAULT, section="ground", elsewhere=True),
    Setting("leave_out_ground", list, [], Home.VAULT, NEEDS, section="ground"),
    Setting("leave_out_locked", list, None, Home.OUTSIDE, NEEDS, section="ground"),
    Setting("help_country", str, None, Home.OUTSIDE, section="help", elsewhere=True),
    Setting("help_lines_locked", bool, False, Home.OUTSIDE, section="help"),
    Setting("learn_locked", bool, False, Home.OUTSIDE, section="help"),
    Setting("bring_along", bool, True, Home.VAULT, section="sharing"),
    Setting("meets_group", bool, False, Home.VAULT, section="sharing"),
    Setting("packet_password", bool, True, Home.VAULT, section="sharing"),
    Setting("suggest_folder", bool, True, Home.VAULT, section="sharing"),
)

BY_KEY = {setting.key: setting for setting in DECLARED}

# What may show while locked, by choice: it goes with the journal when that is erased.
WHILE_LOCKED = ("help_lines_locked", "leave_out_locked", "learn_locked", "erase_locked")

# What "others use this computer" sets; each can be changed at once and later.
WHEN_OTHERS: dict[str, Value] = {
    "lock_minutes": 2,
    "curtain": True,
    "packet_password": True,
    "suggest_folder": False,
}


def declared(key: str) -> Setting:
    """Give the declaration of a setting."""
    return BY_KEY[key]


def of_section(section: str) -> list[Setting]:
    """Give the settings of a section that can do something here, as they are shown."""
    return [one for one in DECLARED if one.section == section and one.does_something()]
