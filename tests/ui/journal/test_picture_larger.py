"""A picture made larger where it is shown: by keys, by buttons, by the wheel; moved by arrows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.ui.journal.pictures import words
from healingjournal.ui.journal.pictures.large_picture import LEVELS, LargePicture
from healingjournal.ui.journal.pictures.size_row import SizeRow
from healingjournal.ui.theme.look import Look

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def large(qtbot: QtBot, look: Look) -> LargePicture:
    made = LargePicture(look)
    qtbot.addWidget(made)
    made.resize(426, 326)  # room for 400 by 300
    image = QImage(QSize(1600, 1200), QImage.Format.Format_RGB32)
    image.fill(0)
    made.show_image(image)
    made.show()
    return made


def key(large: LargePicture, *keys: Qt.Key, ctrl: bool = False) -> None:
    for one in keys:
        QTest.keyClick(large, one, CTRL if ctrl else Qt.KeyboardModifier.NoModifier)


def test_keys_make_it_larger_smaller_and_whole_again(large: LargePicture) -> None:
    assert large.area().size() == QSize(400, 300)
    key(large, Qt.Key.Key_Plus, Qt.Key.Key_Equal, ctrl=True)
    assert large.level() == 2
    assert large.area().size() == QSize(800, 600)
    key(large, Qt.Key.Key_Minus, ctrl=True)
    assert large.level() == 1.5
    key(large, Qt.Key.Key_0, ctrl=True)
    assert large.area().size() == QSize(400, 300)


def test_no_key_leads_past_the_ends(large: LargePicture) -> None:
    key(large, *[Qt.Key.Key_Plus] * 20, ctrl=True)
    assert large.level() == LEVELS[-1]
    assert not large.can_grow()
    key(large, *[Qt.Key.Key_Minus] * 20, ctrl=True)
    assert large.level() == 1


@pytest.mark.parametrize(
    ("arrow", "edge"),
    [
        (Qt.Key.Key_Left, lambda one: one.area().left() == 13),
        (Qt.Key.Key_Right, lambda one: abs(one.area().right() - 412) <= 1),
        (Qt.Key.Key_Up, lambda one: one.area().top() == 13),
        (Qt.Key.Key_Down, lambda one: abs(one.area().bottom() - 312) <= 1),
    ],
)
def test_arrows_move_it_as_far_as_its_edge_and_back(
    large: LargePicture, arrow: Qt.Key, edge: Callable[[LargePicture], bool]
) -> None:
    large.grow(4)
    before = large.area()
    key(large, arrow)
    assert large.area() != before
    key(large, *[arrow] * 40)
    assert edge(large)
    large.whole()
    assert large.area() == QRect(13, 13, 400, 300)


def test_the_wheel_counts_only_with_ctrl_and_the_pointer_moves_what_is_larger(
    large: LargePicture,
) -> None:
    def wheel(up: int, held: Qt.KeyboardModifier) -> bool:
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, up),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(large, event)
        return event.isAccepted()

    assert not wheel(120, Qt.KeyboardModifier.NoModifier)
    assert large.level() == 1
    assert wheel(120, CTRL)
    assert wheel(120, CTRL)
    assert wheel(-120, CTRL)
    assert large.level() == 1.5
    before = large.area().topLeft()
    QTest.mousePress(large, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(large, QPoint(180, 190))
    QTest.mouseRelease(large, Qt.MouseButton.LeftButton, pos=QPoint(180, 190))
    assert large.area().topLeft() - before == QPoint(-20, -10)


def test_buttons_do_the_same_and_say_how_large_it_is(
    large: LargePicture, look: Look, qtbot: QtBot
) -> None:
    row = SizeRow(look, large)
    qtbot.addWidget(row)
    assert row.told.words() == words.times(1)
    row.larger.click()
    row.larger.click()
    assert large.level() == 2
    assert row.told.words() == "2 times as large"
    assert large.accessibleDescription() == "2 times as large"
    row.smaller.click()
    assert row.told.words() == "1.5 times as large"
    row.whole.click()
    assert large.level() == 1


def test_another_picture_is_shown_whole(large: LargePicture) -> None:
    large.grow(3)
    large.show_image(QImage(QSize(20, 10), QImage.Format.Format_RGB32))
    assert large.level() == 1
    assert large.area().size() == QSize(20, 10)
