"""A beat, a hand and shapes of a breath: told by choice, painted only on a change, never alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healingjournal.grounding.breathing import LEAD
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.grounding.playing import specimens as made_up
from healingjournal.ui.theme.look import Look
from tests.ui.grounding.played import Open, Sleeper, heard
from tests.ui.grounding.test_player import Paints

# ---- a beat and a hand ----


def test_a_beat_paints_only_when_the_side_changes(
    qtbot: QtBot, played: Open, sleeper: Sleeper
) -> None:
    page = played("beat")
    qtbot.waitExposed(page)
    stage = page.player.stage
    assert stage is not None
    assert stage.rhythm is not None
    sleeper.seconds += LEAD + 0.1
    page.player.resume()
    qtbot.wait(60)
    stage.rhythm.repaint()
    paints = Paints(stage.rhythm)
    for _ in range(20):
        sleeper.seconds += 0.02
        page.player.resume()
        qtbot.wait(2)
    assert paints.count <= 1  # the window may still be coming up
    paints.count = 0
    sleeper.seconds += 0.6
    page.player.resume()
    qtbot.wait(20)
    assert paints.count == 1


def test_a_still_hand_paints_only_when_the_way_turns(
    qtbot: QtBot, played: Open, sleeper: Sleeper
) -> None:
    page = played("hand")
    qtbot.waitExposed(page)
    stage = page.player.stage
    assert stage is not None
    assert stage.rhythm is not None
    assert page.player.chips.still()
    sleeper.seconds += LEAD + 0.1
    page.player.resume()
    qtbot.wait(60)
    stage.rhythm.repaint()
    paints = Paints(stage.rhythm)
    for _ in range(16):
        sleeper.seconds += 0.2
        page.player.resume()
        qtbot.wait(2)
    assert paints.count <= 1  # the window may still be coming up
    paints.count = 0
    sleeper.seconds += 1.0
    page.player.resume()
    qtbot.wait(20)
    assert paints.count == 1


@pytest.mark.parametrize(("what", "turns"), [("beat", ["left", "right"]), ("hand", ["up", "down"])])
def test_each_turn_is_said_only_by_choice(
    played: Open, sleeper: Sleeper, what: str, turns: list[str]
) -> None:
    page = played(what)
    said = heard(page)
    sleeper.seconds += LEAD + 0.1
    page.player.resume()
    assert said == []
    page.play(made_up.playing(what))
    page.player.chips.group.chip("say").click()
    sleeper.seconds += LEAD + 0.1
    page.player.resume()
    sleeper.seconds += 1.0 if what == "beat" else 4.0
    page.player.resume()
    assert said == turns


def test_in_and_out_are_said_at_each_turn_by_choice(
    qtbot: QtBot, look: Look, sleeper: Sleeper
) -> None:
    page = GroundPage(look, sleeper, locked=False)
    qtbot.addWidget(page)
    page.show()
    page.play(made_up.breathing("square"), 1)
    said = heard(page)
    page.player.chips.group.chip("say").click()
    sleeper.seconds += LEAD + 0.1
    for _ in range(5):
        page.player.resume()
        sleeper.seconds += 4.0
    assert said == ["in", "stay", "out", "rest", "in"]


@pytest.mark.parametrize("what", ["beat", "hand"])
def test_a_beat_and_a_hand_are_told_in_words_without_a_shape(played: Open, what: str) -> None:
    page = played(what)
    page.player.chips.group.chip("words").click()
    stage = page.player.stage
    assert stage is not None
    assert not stage.isVisible()
    assert page.player.sentence.words() in {
        "Left, right, slowly, 8 taps. Then rest. 3 sets at most, or fewer.",
        "Up one side of a finger, down the other. Five fingers, in your own time.",
    }


@pytest.mark.parametrize("what", ["beat", "hand"])
def test_space_pauses_a_beat_and_a_hand(played: Open, what: str) -> None:
    page = played(what)
    QTest.keyClick(page.player.footer.stop, Qt.Key.Key_Space)
    assert not page.player.moving()
    QTest.keyClick(page.player.footer.stop, Qt.Key.Key_Space)
    assert page.player.moving()


@pytest.mark.parametrize(("what", "turns"), [("beat", ["left", "right"]), ("hand", ["up", "down"])])
def test_without_any_shape_each_turn_can_still_be_said(
    played: Open, sleeper: Sleeper, what: str, turns: list[str]
) -> None:
    page = played(what)
    page.player.chips.group.chip("words").click()
    page.player.chips.group.chip("say").click()
    said = heard(page)
    assert page.player.moving()
    sleeper.seconds += LEAD + 0.1
    page.player.resume()
    sleeper.seconds += 1.0 if what == "beat" else 4.0
    page.player.resume()
    assert said == turns


# ---- a sleep, the whole screen ----


@pytest.mark.parametrize("what", ["beat", "hand"])
def test_after_the_computer_slept_it_stands_paused(
    played: Open, sleeper: Sleeper, what: str
) -> None:
    page = played(what)
    sleeper.seconds += LEAD + 0.2
    page.player.resume()
    sleeper.asleep += 3600.0
    page.player.resume()
    assert not page.player.moving()
    assert page.player.on_button.words() == "Go on"
    page.player.on_button.click()
    assert page.player.moving()


def test_after_a_sleep_that_both_clocks_count_a_breath_stands_where_it_was(
    qtbot: QtBot, look: Look, sleeper: Sleeper
) -> None:
    page = GroundPage(look, sleeper, locked=False)
    qtbot.addWidget(page)
    page.show()
    page.play(made_up.breathing("circle"), 1)
    sleeper.seconds += LEAD + 1.5
    page.player.resume()
    full = page.player.circle.filled()
    sleeper.seconds += 3600.0
    page.player.resume()
    assert not page.player.moving()
    assert page.player.circle.filled() == full


def test_the_whole_screen_is_a_choice_and_is_given_back(played: Open) -> None:
    page = played("beat")
    QTest.keyClick(page.player, Qt.Key.Key_F11)
    assert page.window().isFullScreen()
    QTest.keyClick(page.player, Qt.Key.Key_F11)
    assert not page.window().isFullScreen()
    QTest.keyClick(page.player, Qt.Key.Key_F11)
    page.player.hide()
    assert not page.window().isFullScreen()


@pytest.mark.parametrize("shape", ["square", "line", "hand"])
def test_another_shape_has_its_own_name_and_role(
    qtbot: QtBot, look: Look, sleeper: Sleeper, shape: str
) -> None:
    page = GroundPage(look, sleeper, locked=False)
    qtbot.addWidget(page)
    page.show()
    page.play(made_up.breathing(shape), 1)
    circle = page.player.circle
    assert circle.accessibleName() != "A circle on a line that stays still"
    assert circle.spoken_role == QAccessible.Role.Graphic
    assert "in for" in circle.accessibleDescription()
