"""The player: steps said once, a breath that stands still on demand, no time where no one looks."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.overriding import override
from healingjournal.grounding import catalogue
from healingjournal.grounding.breathing import IN, OUT
from healingjournal.grounding.exercise import Breath, Pace
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.breath_chips import BreathChips
from healingjournal.ui.grounding.breath_circle import BreathCircle
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.theme.look import Look

BREATH = catalogue.exercise("G19")


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 22, tzinfo=UTC))


@pytest.fixture
def page(qtbot: QtBot, look: Look, clock: SetClock) -> GroundPage:
    made = GroundPage(look, clock, locked=True)
    qtbot.addWidget(made)
    made.resize(1180, 688)
    made.show()
    made.begin()
    return made


@pytest.fixture
def moves(look: Look) -> None:
    look.wish(look.wishes._replace(reduced_motion=False))


def tick(page: GroundPage, clock: SetClock, seconds: float) -> None:
    clock.seconds += seconds
    page.player.resume()


def test_each_step_is_said_once(page: GroundPage) -> None:
    said: list[str] = []
    page.player.said.connect(said.append)
    page.begin()
    assert said == []  # the sentence has the keyboard and is read for that
    page.player.on_button.setFocus()
    page.player.on_button.click()
    page.player.on_button.click()
    steps = catalogue.first().steps
    assert said == [steps[1].said, steps[2].said]


def test_a_breath_is_also_told_in_words_and_needs_neither_sight_nor_sound(
    page: GroundPage,
) -> None:
    said: list[str] = []
    page.player.said.connect(said.append)
    page.start_at("G19", 0)
    page.player.on_button.click()
    assert len(said) == 1
    assert "3" in said[0]
    assert "5" in said[0]
    page.player.chips.group.chip("words").click()
    assert not page.player.circle.isVisible()
    assert page.player.sentence.words() in said[0]
    assert not page.player.moving()
    assert len(said) == 1


def test_space_pauses_and_goes_on_wherever_the_keyboard_is(
    page: GroundPage, clock: SetClock
) -> None:
    page.start_at("G19", 1)
    player = page.player
    assert page.first_focus() is player.footer.stop
    backs: list[bool] = []
    page.back_requested.connect(lambda: backs.append(True))
    assert player.moving()
    for target in (player.footer.stop, player.on_button, player.sentence, player):
        QTest.keyClick(target, Qt.Key.Key_Space)
        assert not player.moving()
        clock.seconds += 60
        QTest.keyClick(target, Qt.Key.Key_Space)
        assert player.moving()
    assert backs == []
    assert page.in_progress() == ("G19", 1)
    QTest.keyClick(player.footer.stop, Qt.Key.Key_Return)
    assert backs == [True]
    assert not player.moving()


def test_a_pause_is_said_and_go_on_ends_it(page: GroundPage) -> None:
    player = page.player
    words = player.on_button.words()
    player.turn()
    assert player.on_button.words() != words
    player.on_button.click()
    assert player.on_button.words() == words
    assert page.in_progress() == ("G02", 0)


@pytest.mark.usefixtures("moves")
def test_the_circle_opens_smallest_waits_and_grows_to_the_largest(
    page: GroundPage, clock: SetClock
) -> None:
    page.start_at("G19", 1)
    circle = page.player.circle
    assert circle.radius() == 64
    tick(page, clock, 0.9)
    assert circle.radius() == 64
    tick(page, clock, 1.6)
    assert circle.radius() == pytest.approx(102)
    tick(page, clock, 1.51)
    assert circle.radius() == pytest.approx(140, abs=0.1)
    assert circle.filled() == {IN: 3, OUT: 1}
    tick(page, clock, 4.98)
    assert circle.radius() == pytest.approx(64, abs=0.1)


def test_the_still_version_keeps_its_size_and_is_painted_once_a_beat(
    qtbot: QtBot, page: GroundPage, clock: SetClock
) -> None:
    page.start_at("G19", 1)
    circle = page.player.circle
    qtbot.waitExposed(page)
    tick(page, clock, 1.0)
    circle.repaint()
    paints = Paints(circle)
    for _ in range(16):
        tick(page, clock, 0.5)
        assert circle.radius() == 108
        qtbot.wait(1)
    assert 7 <= paints.count <= 9


def test_no_movement_is_chosen_where_motion_is_not_wanted_and_can_be_freed(
    look: Look, page: GroundPage
) -> None:
    page.start_at("G19", 1)
    chips = page.player.chips
    assert chips.group.chip("still").isChecked()
    chips.group.chip("still").click()
    assert not chips.still()
    look.wish(look.wishes._replace(theme="dusk"))
    assert not chips.still()
    look.wish(look.wishes._replace(theme="quiet"))
    assert chips.still()
    assert not chips.group.chip("still").isEnabled()


def test_slower_takes_effect_with_the_next_round_and_can_be_taken_back(
    page: GroundPage, clock: SetClock
) -> None:
    page.start_at("G19", 1)
    player, chips = page.player, page.player.chips
    assert not chips.group.chip("quicker").isVisible()
    tick(page, clock, 2.0)
    chips.group.chip("slower").click()
    assert player.circle.filled() == {IN: 2, OUT: 0}
    tick(page, clock, 7.1)
    tick(page, clock, 3.5)
    assert player.circle.filled() == {IN: 4, OUT: 0}
    chips.group.chip("slower").click()
    tick(page, clock, 6.5)
    tick(page, clock, 3.5)
    assert player.circle.filled() == {IN: 3, OUT: 1}


def test_slower_and_quicker_free_each_other(look: Look, qtbot: QtBot) -> None:
    breath = Breath(Pace(3, 0, 5, 0), 8, slower=Pace(4, 0, 6, 0), quicker=Pace(2, 0, 4, 0))
    step = replace(BREATH.steps[1], breath=breath)
    chips = BreathChips(look)
    qtbot.addWidget(chips)
    chips.begin(replace(BREATH, steps=(step,)), still=False, fixed=False)
    chips.group.chip("slower").click()
    chips.group.chip("quicker").click()
    assert chips.group.chosen() == ["quicker"]


def test_only_watching_leaves_out_the_words(page: GroundPage, clock: SetClock) -> None:
    page.start_at("G19", 1)
    tick(page, clock, 2.0)
    before = page.player.circle.grab().toImage()
    page.player.chips.group.chip("watch").click()
    assert page.player.circle.grab().toImage() != before


def test_time_stops_when_the_page_is_left_and_goes_on_when_it_is_back(
    page: GroundPage, clock: SetClock
) -> None:
    page.start_at("G19", 1)
    tick(page, clock, 2.0)
    full = page.player.circle.filled()
    page.leave()
    page.hide()
    assert not page.player.moving()
    clock.seconds += 1000
    page.show()
    page.arrive()
    assert page.player.moving()
    assert page.player.circle.filled() == full
    assert page.in_progress() == ("G19", 1)


def test_a_pause_is_still_a_pause_after_leaving(page: GroundPage) -> None:
    page.start_at("G19", 1)
    page.player.turn()
    page.leave()
    page.arrive()
    assert not page.player.moving()


def test_the_list_and_the_question_leave_no_timer_running(page: GroundPage) -> None:
    page.start_at("G19", 1)
    page.show_list()
    assert not page.player.moving()
    assert page.in_progress() is None


@pytest.mark.usefixtures("moves")
def test_the_moving_circle_is_painted_by_a_timer_of_one_frame(
    qtbot: QtBot, page: GroundPage, clock: SetClock
) -> None:
    page.start_at("G19", 1)
    assert page.player.moving()
    paints = Paints(page.player.circle)
    tick(page, clock, 1.5)
    qtbot.waitUntil(lambda: paints.count >= 1)
    before = page.player.circle.radius()
    clock.seconds += 0.5
    qtbot.waitUntil(lambda: page.player.circle.radius() > before)


@pytest.mark.parametrize(("exercise", "step"), [("G02", 0), ("G19", 1), ("G42", 2)])
def test_every_exercise_names_the_signs_to_stop_quietly(
    page: GroundPage, exercise: str, step: int
) -> None:
    page.start_at(exercise, step)
    assert page.player.signs.isVisible()
    assert page.player.signs.words() == words.signs()


def test_how_sure_it_is_lies_folded_beside_every_exercise(page: GroundPage) -> None:
    for one in catalogue.shipped():
        page.start_at(one.id, 0)
        sure = page.player.ways.sure
        assert not sure.is_open()
        sure.button.click()
        assert sure.is_open()
        told = " ".join(sure.lines())
        assert one.evidence in told
        assert words.grades()[one.grade.lower()] in told
        assert all(source.split(": ")[-1] in told for source in one.sources)


def test_other_ways_are_there_and_folded(page: GroundPage) -> None:
    ways = page.player.ways
    assert ways.there_are()
    assert not ways.is_open()
    ways.button.click()
    assert ways.is_open()
    shown = catalogue.first().adaptations.values()
    assert all(any(line in said for said in ways.lines()) for line in shown)
    page.begin()
    assert not page.player.ways.is_open()


def test_every_control_and_every_shape_has_a_name(page: GroundPage) -> None:
    for step in range(len(BREATH.steps)):
        page.start_at("G19", step)
        for thing in (*page.findChildren(QAbstractButton), *page.findChildren(BreathCircle)):
            if thing.isVisibleTo(page):
                assert thing.accessibleName()
        described = page.player.circle.accessibleDescription()
        assert bool(described) is (BREATH.steps[step].breath is not None)
