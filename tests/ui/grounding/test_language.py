"""Exercises that a language lacks come in English, and say so."""

from pytestqt.qtbot import QtBot

from healingjournal.ui.grounding import told
from healingjournal.ui.theme.look import Look
from tests.ui.grounding.grounds import open_ground


def test_an_exercise_in_english_says_so_in_another_language(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.speak("xx")
    ground.page.begin()
    assert told.this_in_english() in ground.page.player.signs.words()
    ground.page.show_list()
    assert not ground.list_view().language.isHidden()


def test_in_english_nothing_is_said_about_the_language(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.begin()
    assert told.this_in_english() not in ground.page.player.signs.words()
    ground.page.show_list()
    assert ground.list_view().language.isHidden()
