"""Language, text size and look: known before unlocking, changed at once."""

from PySide6.QtCore import QObject, QTimer, Signal

from healingjournal.base.errors import ToldError
from healingjournal.settings.declared import THEMES, ZOOMS, Value
from healingjournal.settings.languages import languages, spoken
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words

KEYS = ("language", "text_size", "theme")
# In the midst of steps the language stays: made anew, they would begin again.
LOOKS = ("text_size", "theme")


class LookChoices(QObject):
    """What can be chosen and what holds; sends `changed` with a key, `failed` with an error.

    `language_chosen` comes a little after a press that chose another language.
    """

    changed = Signal(str)
    failed = Signal(object)
    language_chosen = Signal()

    def __init__(self, outside: OutsideSettings, look: Look) -> None:
        """Take the settings outside the journal, and the look they change."""
        super().__init__()
        self._outside = outside
        self._look = look
        self._languages: list[tuple[Value, str]] = [(one.code, one.name) for one in languages()]

    def options(self, key: str) -> list[tuple[Value, str]]:
        """Give the values of a choice with their words."""
        if key == "language":
            return list(self._languages)
        if key == "text_size":
            return [(zoom, words.percent(zoom)) for zoom in ZOOMS if isinstance(zoom, float)]
        names = words.theme_names()
        return [(theme, names[str(theme or "system")]) for theme in THEMES]

    def held(self, key: str) -> Value:
        """Give the value that holds."""
        found = self._outside.get(key)
        if key == "language" and found not in [code for code, _ in self.options(key)]:
            return spoken(found)
        return found

    def word(self, key: str) -> str:
        """Give the word of the value that holds."""
        return dict(self.options(key)).get(self.held(key), "")

    def take(self, key: str, value: Value) -> None:
        """Choose: it holds at once, and from now on unless it cannot be written down."""
        try:
            self._outside.put(key, value)
        except ToldError as error:
            self.failed.emit(error)
        if key == "text_size" and isinstance(value, float):
            self._look.wish(self._look.wishes._replace(zoom=value))
        elif key == "theme":
            chosen = value if isinstance(value, str) else None
            self._look.wish(self._look.wishes._replace(theme=chosen))
        self.changed.emit(key)
        if key == "language":
            # Not here: the press that chose it is not over, and its part may be made anew.
            QTimer.singleShot(0, self, self.language_chosen.emit)
