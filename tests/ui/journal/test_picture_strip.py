"""The row of small pictures: one stop, arrows inside, and nothing but small ones read for it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healingjournal.journal.drawing import written
from healingjournal.journal.entry import Page
from healingjournal.journal.picture import Drawn, PictureId, Place
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.drawing.specimens import LAKE
from healingjournal.ui.journal.pictures.shelf import PictureShelf
from healingjournal.ui.journal.pictures.strip import PictureStrip
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from tests.journal import picture_bytes as made


def strip_of(
    qtbot: QtBot, journal: Journal, look: Look, count: int
) -> tuple[PictureStrip, Place]:
    place = Place(entry=journal.add(Page("a page")).entry)
    for _ in range(count):
        journal.pictures.add(place, made.told_jpeg(6))
    strip = PictureStrip(look, InlineWork(), journal.pictures)
    qtbot.addWidget(strip)
    strip.resize(600, 200)
    return strip, place


def test_small_pictures_are_one_stop_with_arrows_inside(
    qtbot: QtBot, journal: Journal, look: Look
) -> None:
    strip, place = strip_of(qtbot, journal, look, 3)
    strip.read(place)
    strip.show()
    strip.activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    tab = Qt.FocusPolicy.TabFocus
    assert [bool(one.focusPolicy() & tab) for one in strip.small] == [True, False, False]
    strip.small[0].setFocus()
    QTest.keyClick(strip.small[0], Qt.Key.Key_Right)
    assert strip.small[1].hasFocus()
    QTest.keyClick(strip.small[1], Qt.Key.Key_End)
    assert strip.small[2].hasFocus()
    opened_: list[str] = []
    strip.open_requested.connect(lambda _picture, name: opened_.append(name))
    QTest.keyClick(strip.small[2], Qt.Key.Key_Return)
    assert opened_ == ["Picture 3"]


def test_a_picture_that_came_without_a_small_one_gets_one_once(
    qtbot: QtBot, journal: Journal, look: Look
) -> None:
    strip, place = strip_of(qtbot, journal, look, 1)
    assert journal.pictures.of(place)[0].small == b""
    strip.read(place)
    assert journal.pictures.of(place)[0].small


def test_a_page_without_pictures_shows_no_strip(
    qtbot: QtBot, journal: Journal, look: Look
) -> None:
    strip, place = strip_of(qtbot, journal, look, 0)
    strip.read(place)
    assert strip.isHidden()
    assert strip.named(PictureId("any")) is None


def test_the_strip_asks_for_no_content(
    qtbot: QtBot, journal: Journal, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip, place = strip_of(qtbot, journal, look, 0)
    small = made.png(4, 4)
    journal.pictures.add(place, made.told_jpeg(), small)
    asked: list[PictureId] = []
    monkeypatch.setattr(type(journal.pictures), "content", lambda _self, one: asked.append(one))
    strip.read(place)
    assert len(strip.small) == 1
    assert asked == []


def test_a_drawing_is_called_a_drawing(qtbot: QtBot, journal: Journal, look: Look) -> None:
    strip, place = strip_of(qtbot, journal, look, 1)
    png = made.png(6, 4)
    journal.pictures.draw(place, Drawn(written(LAKE), png, png))
    strip.read(place)
    assert [one.accessibleName() for one in strip.small] == ["Picture 1", "Drawing 2"]


def test_a_shelf_is_two_rows_high_and_scrolls_to_where_the_keyboard_is(
    qtbot: QtBot, journal: Journal, look: Look
) -> None:
    strip, place = strip_of(qtbot, journal, look, 20)
    shelf = PictureShelf(look, strip)
    qtbot.addWidget(shelf)
    assert shelf.isHidden()
    shelf.resize(400, 300)
    strip.read(place)
    shelf.show()
    assert shelf.height() < 220
    strip.small[0].setFocus()
    shelf.activateWindow()
    qtbot.waitUntil(strip.small[0].hasFocus)
    QTest.keyClick(strip.small[0], Qt.Key.Key_End)
    assert shelf.verticalScrollBar().value() > 0
    strip.show_none()
    assert shelf.isHidden()
