"""From every place there is, locked or open, with a dialog or a menu up: one action to Ground."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.shell.navigation import Place
from tests.journeys.house_shell import House, a_house

LOCKED = {Place.VAULT, Place.HELP, Place.LEARN, Place.CARD, Place.ERASE, Place.GROUND}
# The way in and its card are gone once the journal is open; an error brings its own page.
OPEN = set(Place) - {Place.VAULT, Place.CARD, Place.ERROR}
BY_KEY = {
    "Ctrl+G": (Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier),
    "F2": (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
}


@contextmanager
def dialog_over(window: QWidget) -> Iterator[QWidget]:
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.open()
    QTest.qWaitForWindowExposed(dialog)
    yield dialog
    assert not dialog.isVisible()
    dialog.deleteLater()


@contextmanager
def menu_over(window: QWidget) -> Iterator[QWidget]:
    menu = QMenu(window)
    menu.addAction("One")
    menu.popup(window.mapToGlobal(window.rect().center()))
    QTest.qWaitForWindowExposed(menu)
    yield menu
    assert not menu.isVisible()
    menu.deleteLater()


@contextmanager
def nothing_over(window: QWidget) -> Iterator[QWidget]:
    yield window




def ground_is_there(house: House, since: str) -> None:
    assert house.shell.navigation.here is Place.GROUND, since
    page = house.shell.navigation.current()
    assert isinstance(page, GroundPage)
    assert page.in_progress() == ("G02", 0)
    assert page.player.isVisible()


def one_action_from(house: House, place: Place) -> None:
    window, navigation = house.shell.window, house.shell.navigation
    for over in (nothing_over, dialog_over, menu_over):
        for key, held in BY_KEY.values():
            navigation.go(place)
            with over(window) as above:
                QTest.keyClick(above.windowHandle(), key, held)
            ground_is_there(house, f"{place}, {over.__name__}, {key}")
    navigation.go(place)
    QTest.mouseClick(window.top.ground, Qt.MouseButton.LeftButton)
    ground_is_there(house, f"{place}, by the pointer")


def test_from_every_place_of_an_open_journal(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        has = {place for place in Place if house.shell.navigation.has(place)}
        assert has - {Place.CARD, Place.ERROR} == OPEN
        for place in Place:
            if place in OPEN:
                one_action_from(house, place)


def test_from_every_place_while_locked(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp) as house:
        has = {place for place in Place if house.shell.navigation.has(place)}
        assert has - {Place.ERROR} == LOCKED
        for place in Place:
            if place in LOCKED:
                one_action_from(house, place)


def test_from_the_page_of_an_error(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp) as house:
        house.shell.caught("RuntimeError at one.py:1")
        assert house.shell.navigation.here is Place.ERROR
        QTest.keyClick(house.shell.window.windowHandle(), *BY_KEY["Ctrl+G"])
        ground_is_there(house, "an error")
