"""The language of the window: its sentences, its days and numbers, and its direction."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from healingjournal.base import resources
from healingjournal.settings.languages import WRITTEN_IN, spoken
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.theme.look import Look

if TYPE_CHECKING:  # for the language the app is written in nothing is loaded
    from collections.abc import Mapping

    from PySide6.QtCore import QTranslator

    from healingjournal.learn.own_words import OwnWord
    from healingjournal.settings.declared import Value


class Speaking:
    """Lets the application speak one language at a time; what is shown must be made anew."""

    def __init__(self, app: QApplication, look: Look, language: str) -> None:
        """Take the application, the look, whose direction follows, and the first language."""
        self._app = app
        self._look = look
        self._heard: list[QTranslator] = []
        self.language = WRITTEN_IN
        self.speak(language)

    def speak(self, language: str) -> bool:
        """Speak a language from now on; False when it is the one spoken already."""
        same = language == self.language
        locale = _locale(language)
        QLocale.setDefault(locale)
        if same:
            return False
        for former in self._heard:
            self._app.removeTranslator(former)
            former.deleteLater()
        self._heard = [] if language == WRITTEN_IN else self._translators(language)
        self.language = language
        if self._app.layoutDirection() != locale.textDirection():
            self._app.setLayoutDirection(locale.textDirection())
            self._look.direction_changed()
        return True

    def _translators(self, language: str) -> "list[QTranslator]":
        """Give our sentences, and the few of the window system beside them, where it has any."""
        from PySide6.QtCore import QLibraryInfo, QTranslator

        system = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        places = [
            (f"qtbase_{language}", system),
            (language, str(resources.assets() / "i18n")),
        ]
        found = []
        for name, folder in places:
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                found.append(translator)
        return found


def _locale(language: str) -> QLocale:
    """Give how days and numbers are written: as on this computer, if it has that language."""
    system = QLocale.system()
    plain = language == WRITTEN_IN and system.language() == QLocale.Language.C
    return system if plain or system.name().partition("_")[0] == language else QLocale(language)


def spoken_by(outside: OutsideSettings) -> str:
    """Give the language the window speaks, by the settings known before unlocking."""
    return spoken(outside.get("language"))


def own_word_in(kept: "Mapping[str, Value]", lang: str) -> "OwnWord | None":
    """Give the person's word for what happened in a language, from the settings of the journal."""
    from healingjournal.learn.own_words import OwnWord

    word = kept.get(f"own_word_{lang}")
    gender = kept.get("own_word_es_gender")
    known = isinstance(word, str)
    return OwnWord(str(word), "la" if gender == "la" else "el") if known else None
