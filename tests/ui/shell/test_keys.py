"""The keys that work everywhere, with any layout and under any dialog."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.ui.shell.keys import PLACES, GlobalKeys, Wish, letter_of


def some_keys(
    *, modal: bool = False, shift: bool = True
) -> tuple[GlobalKeys, SetClock, list[Wish]]:
    clock = SetClock(datetime(2026, 1, 1, tzinfo=UTC))
    keys = GlobalKeys(clock, lambda: shift, lambda: modal)
    heard: list[Wish] = []
    keys.wished.connect(heard.append)
    return keys, clock, heard


def press(
    key: int,
    scan_code: int = 0,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier,
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, scan_code, 0, 0)


ARABIC_LAM = 0x0644  # what the G key types in the Arabic layout
RUSSIAN_PE = 0x041F  # the G key in the Russian layout
GREEK_GAMMA = 0x0393  # the G key in the Greek layout


@pytest.mark.parametrize("typed", [ARABIC_LAM, RUSSIAN_PE, GREEK_GAMMA])
def test_a_letter_counts_by_its_place_when_the_layout_is_not_latin(
    qtbot: QtBot, typed: int
) -> None:
    keys, _, heard = some_keys()
    widget = QWidget()
    qtbot.addWidget(widget)
    assert keys.eventFilter(widget, press(typed, 0x22 + 8))
    assert heard == [Wish.GROUND]


def test_every_place_of_a_letter_is_where_the_letter_is() -> None:
    for place, letter in PLACES.items():
        assert letter_of(ARABIC_LAM, place + 8, offset=8) == letter
        assert letter_of(ord(letter), 0, offset=8) == letter


@pytest.mark.parametrize("typed", [Qt.Key.Key_Semicolon, Qt.Key.Key_Slash, Qt.Key.Key_Comma])
def test_the_place_of_q_leaves_where_greek_hebrew_and_bulgarian_have_a_sign(typed: Qt.Key) -> None:
    assert letter_of(typed, 0x10 + 8, offset=8) == "Q"
    assert letter_of(typed, 0x33 + 8, offset=8) is None
    assert letter_of(Qt.Key.Key_Apostrophe, 0x10 + 8, offset=8) is None


@pytest.mark.usefixtures("qapp")
def test_a_latin_layout_counts_by_what_the_key_types() -> None:
    keys, _, heard = some_keys()
    assert keys.eventFilter(keys, press(Qt.Key.Key_L, 0x22 + 8))
    assert heard == [Wish.LOCK]


@pytest.mark.usefixtures("qapp")
def test_plain_typing_passes_through() -> None:
    keys, _, heard = some_keys()
    none = Qt.KeyboardModifier.NoModifier
    assert not keys.eventFilter(keys, press(Qt.Key.Key_G, 0x2A, none))
    shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert not keys.eventFilter(keys, press(Qt.Key.Key_G, 0x2A, shifted))
    assert heard == []


@pytest.mark.usefixtures("qapp")
def test_escape_belongs_to_an_open_dialog() -> None:
    keys, _, heard = some_keys(modal=True)
    none = Qt.KeyboardModifier.NoModifier
    assert not keys.eventFilter(keys, press(Qt.Key.Key_Escape, 0, none))
    assert keys.eventFilter(keys, press(Qt.Key.Key_G, 0x2A))
    assert heard == [Wish.GROUND]


def let_go_of_shift(keys: GlobalKeys, window: QWindow) -> None:
    none = Qt.KeyboardModifier.NoModifier
    keys.eventFilter(window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, none))
    keys.eventFilter(window, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, none))


@pytest.mark.usefixtures("qapp")
def test_shift_three_times_alone_within_a_second_leaves() -> None:
    keys, clock, heard = some_keys()
    window = QWindow()
    QTest.keyClick(window, Qt.Key.Key_A)  # whatever was held before is held no longer
    for _ in range(3):
        let_go_of_shift(keys, window)
        clock.seconds += 0.2
    assert heard == [Wish.LEAVE]


@pytest.mark.usefixtures("qapp")
def test_shift_with_another_key_or_too_slowly_does_nothing() -> None:
    keys, clock, heard = some_keys()
    window = QWindow()
    let_go_of_shift(keys, window)
    let_go_of_shift(keys, window)
    keys.eventFilter(window, press(Qt.Key.Key_A, 0, Qt.KeyboardModifier.NoModifier))
    let_go_of_shift(keys, window)
    for _ in range(3):
        clock.seconds += 0.6
        let_go_of_shift(keys, window)
    assert heard == []


@pytest.mark.usefixtures("qapp")
def test_shift_can_be_switched_off() -> None:
    keys, _, heard = some_keys(shift=False)
    window = QWindow()
    for _ in range(3):
        let_go_of_shift(keys, window)
    assert heard == []


CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
CONTROL = (Qt.Key.Key_Control, 37)
DEAD_ACUTE, L, Q, N = (Qt.Key.Key_Dead_Acute, 0x22), (Qt.Key.Key_L, 0x2E), (0x51, 0x18), (0x4E, 57)


def let_go(key: tuple[int, int], held: Qt.KeyboardModifier = CTRL) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyRelease, key[0], held, key[1], 0, 0)


@pytest.mark.parametrize(("key", "wish"), [(L, [Wish.LOCK]), (Q, [Wish.LEAVE]), (N, [])])
@pytest.mark.usefixtures("qapp")
def test_a_press_taken_by_a_dead_key_counts_when_it_is_let_go(
    key: tuple[int, int], wish: list[Wish]
) -> None:
    keys, _, heard = some_keys()
    keys.eventFilter(keys, let_go(DEAD_ACUTE, NONE))
    keys.eventFilter(keys, let_go(key))
    assert heard == wish


@pytest.mark.usefixtures("qapp")
def test_the_control_key_may_be_let_go_first_but_not_long_before() -> None:
    keys, clock, heard = some_keys()
    keys.eventFilter(keys, let_go(DEAD_ACUTE, NONE))
    keys.eventFilter(keys, let_go(CONTROL, NONE))
    keys.eventFilter(keys, let_go(L, NONE))
    assert heard == [Wish.LOCK]
    keys.eventFilter(keys, let_go(CONTROL, NONE))
    clock.seconds += 1
    keys.eventFilter(keys, let_go(L, NONE))
    assert heard == [Wish.LOCK]


@pytest.mark.usefixtures("qapp")
def test_a_press_that_came_counts_once() -> None:
    keys, _, heard = some_keys()
    for _ in range(2):
        keys.eventFilter(keys, press(*L))
        keys.eventFilter(keys, let_go(L))
    assert heard == [Wish.LOCK, Wish.LOCK]


@pytest.mark.usefixtures("qapp")
def test_a_key_pressed_in_another_window_and_let_go_here_asks_for_nothing() -> None:
    keys, _, heard = some_keys()
    window = QWindow()
    keys.follow(window)
    keys.eventFilter(window, let_go(Q))
    assert heard == []
    keys.eventFilter(window, press(0x41, 38, NONE))
    keys.follow(window)
    keys.eventFilter(window, let_go(Q))
    assert heard == []
