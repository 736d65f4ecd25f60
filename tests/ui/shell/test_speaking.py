"""The language of the window: sentences, days, and the few words of the window system."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.settings.languages import WRITTEN_IN
from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.shell.speaking import Speaking
from healingjournal.ui.shell.top_bar import TopBar
from healingjournal.ui.theme.look import Look

DAY = date(2026, 11, 22)


@pytest.fixture
def speaking(qapp: QApplication, look: Look) -> Iterator[Speaking]:
    made = Speaking(qapp, look, WRITTEN_IN)
    yield made
    made.speak(WRITTEN_IN)


def test_for_english_nothing_is_loaded(speaking: Speaking) -> None:
    assert speaking.language == "en"
    assert speaking._heard == []
    assert not speaking.speak("en")


def test_spanish_has_its_own_sentences_days_and_back(speaking: Speaking) -> None:
    english = kit_words.leave(), days.weekday_and_day(DAY)
    assert speaking.speak("es")
    assert (kit_words.help_word(), kit_words.leave()) == ("Ayuda", "Salir")
    assert days.weekday_and_day(DAY) == "domingo 22 de noviembre"
    assert (days.full_day(DAY), days.month(DAY)) == (
        "22 de noviembre de 2026",
        "noviembre de 2026",
    )
    assert speaking.speak("en")
    assert (kit_words.leave(), days.weekday_and_day(DAY)) == english
    assert speaking._heard == []


def test_the_words_of_the_window_system_follow(speaking: Speaking) -> None:
    speaking.speak("es")
    assert QCoreApplication.translate("QFileDialog", "File &name:") != "File &name:"


def test_the_locale_is_one_of_the_language(speaking: Speaking) -> None:
    speaking.speak("es")
    assert QLocale().language() is QLocale.Language.Spanish
    speaking.speak("en")
    assert QLocale().language() in {QLocale.Language.English, QLocale.Language.C}


def test_in_a_longer_language_the_four_ways_stay_in_one_row(
    speaking: Speaking, look: Look, qtbot: QtBot
) -> None:
    speaking.speak("es")
    look.wish(look.wishes._replace(zoom=2.0))
    look.room.know(1300, 900)
    bar = TopBar(look)
    qtbot.addWidget(bar)
    bar.show_title("Diario", None)
    bar.resize(842, 120)
    bar.show()
    qtbot.waitExposed(bar)
    ways = (bar.help, bar.ground, bar.lock, bar.leave)
    assert len({way.mapTo(bar, way.rect().topLeft()).y() for way in ways}) == 1
    assert all(way.width() < way.width_with_icon() for way in ways)
    bar.resize(1300, 120)
    qtbot.waitUntil(lambda: bar.help.width() >= bar.help.width_with_icon())
