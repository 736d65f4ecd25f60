"""A care plan is written by keyboard, is there again, and a few words of it open while locked."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healingjournal.ui.shell.navigation import Place
from tests.journeys.house_shell import House, a_house

SIGN = "I stop answering messages"


def to_the_plan_by_arrows(house: House) -> None:
    """Go from the rail's one stop with arrows, as the keyboard does."""
    rail = house.shell.window.rail
    assert rail is not None
    here = rail.here()
    here.setFocus()
    QTest.keyClick(here, Qt.Key.Key_Home)
    for _ in range(len(rail.items)):
        item = QApplication.focusWidget()
        assert item is not None
        if item is rail.items["care"]:
            QTest.keyClick(item, Qt.Key.Key_Space)
            return
        QTest.keyClick(item, Qt.Key.Key_Down)
    raise AssertionError("no care plan in the rail")


def test_a_plan_is_written_by_keyboard_and_is_there_again(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        to_the_plan_by_arrows(house)
        assert house.shell.navigation.here is Place.CARE
        person = house.person
        person.press("Change")
        person.types_in("Signs of a hard time", SIGN)
        person.key("Escape")
        person.waits_to_see(SIGN)
        person.press("A short card that opens while locked")
        person.waits_to_see("Anyone who opens this app can read this.")
        person.press("Signs of a hard time")
        person.press("Keep this card")
        person.waits_to_see("The card is kept. Anyone who opens this app can read it.")
        person.key("Escape")
    with a_house(tmp_path, qapp, new=True) as house:
        house.person.press("Help")
        assert not house.person.sees(SIGN)
        house.person.press("United Kingdom")
        house.person.press("Card")
        house.person.waits_to_see(SIGN)
        house.person.key("Escape")
        assert house.shell.navigation.here is Place.HELP
        house.person.press("Back")
        house.unlock()
        to_the_plan_by_arrows(house)
        house.person.waits_to_see(SIGN)
