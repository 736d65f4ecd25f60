"""In a Spanish window every exercise is in Spanish, and no line says that some are not."""

from pytestqt.qtbot import QtBot

from healingjournal.grounding import catalogue
from healingjournal.ui.grounding import told
from healingjournal.ui.theme.look import Look
from tests.ui.grounding.grounds import open_ground


def test_ground_is_spanish_from_the_first_sentence_on(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.speak("es")
    ground.page.begin()
    assert ground.page.title() == "Mirar la habitación"
    assert told.this_in_english() not in ground.page.player.signs.words()
    ground.page.show_list()
    assert ground.list_view().language.isHidden()
    assert "Algo en la mano" in ground.names()


def test_each_exercise_is_played_in_spanish(qtbot: QtBot, look: Look) -> None:
    ground = open_ground(qtbot, look)
    ground.page.speak("es")
    for exercise in catalogue.shipped("es"):
        ground.page.start_at(exercise.id, 0)
        assert ground.page.title() == exercise.name
        assert told.this_in_english() not in ground.page.player.signs.words()
