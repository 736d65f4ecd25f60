"""The parts around the pages: walking, idle time, the curtain, the calm page."""

from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.facts import Fact, FactBoard
from healingjournal.base.overriding import override
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.shell.curtain import Curtain
from healingjournal.ui.shell.error_view import ErrorView
from healingjournal.ui.shell.facts_bridge import FactsBridge
from healingjournal.ui.shell.idle import IdleWatch
from healingjournal.ui.shell.navigation import Navigation, Place
from healingjournal.ui.theme.look import Look


class Recorder(RoomPage):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    @override
    def arrive(self) -> None:
        self.heard.append("arrive")

    @override
    def leave(self) -> None:
        self.heard.append("leave")


def a_clock() -> SetClock:
    return SetClock(datetime(2026, 11, 22, tzinfo=UTC))


def walking(qtbot: QtBot) -> tuple[Navigation, dict[Place, Recorder]]:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    navigation = Navigation(stack)
    pages: dict[Place, Recorder] = {}

    def maker(place: Place) -> Recorder:
        pages[place] = Recorder()
        return pages[place]

    for place in Place:
        navigation.offer(place, partial(maker, place))
    return navigation, pages


def test_a_page_is_made_when_first_shown(qtbot: QtBot) -> None:
    navigation, pages = walking(qtbot)
    navigation.go(Place.TODAY)
    assert list(pages) == [Place.TODAY]
    navigation.go(Place.HELP)
    assert pages[Place.TODAY].heard == ["arrive", "leave"]


def test_back_from_help_is_the_exercise_and_then_where_one_was(qtbot: QtBot) -> None:
    navigation, _ = walking(qtbot)
    navigation.go(Place.JOURNAL)
    navigation.go(Place.GROUND)
    navigation.go(Place.HELP)
    places: list[Place | None] = []
    for _ in range(2):
        navigation.back()
        places.append(navigation.here)
    assert places == [Place.GROUND, Place.JOURNAL]


def test_a_forgotten_page_is_no_way_back(qtbot: QtBot) -> None:
    navigation, _ = walking(qtbot)
    navigation.go(Place.VAULT)
    navigation.go(Place.GROUND)
    navigation.forget(Place.VAULT)
    navigation.back()
    assert navigation.here is Place.GROUND


@pytest.mark.usefixtures("qapp")
def test_idle_time_says_one_quiet_line_then_locks() -> None:
    clock = a_clock()
    watch = IdleWatch(clock, lambda: 2, lambda: False)
    heard: list[str] = []
    watch.nearly.connect(lambda: heard.append("nearly"))
    watch.back.connect(lambda: heard.append("back"))
    watch.idle.connect(lambda: heard.append("idle"))
    watch.start()
    clock.seconds = 99
    watch.look()
    assert heard == []
    clock.seconds = 101
    watch.look()
    watch.look()
    watch.touch()
    clock.seconds = 101 + 120
    watch.look()
    assert heard == ["nearly", "back", "idle"]


def test_eight_hours_of_sleep_lock_at_once_on_waking(qtbot: QtBot) -> None:
    clock = a_clock()
    watch = IdleWatch(clock, lambda: 30, lambda: False)
    watch.start()
    clock.seconds = 8 * 3600
    with qtbot.waitSignal(watch.idle):
        watch.look()


def test_the_key_that_wakes_the_computer_does_not_keep_it_open(qtbot: QtBot) -> None:
    clock = a_clock()
    watch = IdleWatch(clock, lambda: 30, lambda: False)
    watch.start()
    clock.seconds = 8 * 3600
    with qtbot.waitSignal(watch.idle, timeout=500):
        watch.touch()


@pytest.mark.usefixtures("qapp")
def test_reading_aloud_holds_the_idle_lock_off() -> None:
    clock = a_clock()
    reading = True
    watch = IdleWatch(clock, lambda: 1, lambda: reading)
    heard: list[str] = []
    watch.idle.connect(lambda: heard.append("idle"))
    watch.start()
    clock.seconds = 500
    watch.look()
    reading = False
    clock.seconds = 530
    watch.look()
    assert heard == []
    clock.seconds = 561
    watch.look()
    assert heard == ["idle"]


def test_the_curtain_shows_only_its_name_and_one_press_lifts_it(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    curtain = Curtain(look, window, "Pages")
    curtain.draw()
    assert curtain.geometry() == window.rect()
    assert curtain.accessibleName() == "Pages"
    curtain.click()
    assert not curtain.isVisible()


def test_the_curtain_becomes_a_lock_after_one_minute(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    curtain = Curtain(look, window, "Pages")
    curtain.draw()
    assert curtain._timer.interval() == 60_000
    with qtbot.waitSignal(curtain.lock_requested):
        curtain._timer.timeout.emit()


def test_the_calm_page_copies_only_types_files_and_lines(qtbot: QtBot, look: Look) -> None:
    page = ErrorView(look)
    qtbot.addWidget(page)
    page.tell("ValueError < journal/store.py:88")
    page.copy.click()
    assert page.copy.words() == "Copied."


@pytest.mark.usefixtures("qapp")
def test_the_bridge_carries_every_fact() -> None:
    board = FactBoard()
    bridge = FactsBridge(board)
    heard: list[object] = []
    bridge.told.connect(heard.append)
    board.post(Fact())
    assert len(heard) == 1
