"""While locked: the order of Tab, and Ground and Help one action away from every screen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.ui.shell.navigation import Place
from tests.journeys.house_shell import House, a_house
from tests.vault.cheap import PHRASE

UNLOCK = [
    *("Passphrase", "Show", "Open", "Help", "Ground", "Use my recovery code"),
    *("Restore from a backup", "Another journal", "Leave", "English", "Text size", "Look"),
]
FIRST = ["Help", "Ground", "Leave"]
FOOT = ["English", "Text size", "Look"]
GROUND, HELP = "Let your eyes find the door.", "Which country are you in?"


def test_unlock_begins_with_the_passphrase_then_its_ways(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        assert names(house) == UNLOCK
        ground_and_help_are_one_action_away(house)
        assert house.person.focus().accessibleName() == "Passphrase"


@pytest.mark.parametrize("place", [Place.GROUND, Place.HELP])
def test_ground_and_help_have_no_lock_and_every_stop_a_name(
    tmp_path: Path, qapp: QApplication, place: Place
) -> None:
    with a_house(tmp_path, qapp) as house:
        house.person.press("Ground" if place is Place.GROUND else "Help")
        assert not house.shell.window.top.lock.isVisible()
        house.shell.window.top.help.setFocus()
        found = names(house)
        assert found[:3] == FIRST
        assert all(found)


def test_each_step_of_first_opening_is_walked_by_tab(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp, new=True) as house:
        for step in range(7):
            house.shell.window.top.help.setFocus()
            found = names(house)
            assert found[:3] == FIRST, step
            assert all(found), step
            ground_and_help_are_one_action_away(house)
            goes_on(house, step)


def goes_on(house: House, step: int) -> None:
    person = house.person
    if step == 4:
        for name in ("Passphrase", "Once more"):
            person.types_in(name, PHRASE.open())
        person.press("Make the journal")
        person.waits_to_see("A second way in")
    elif step == 5:
        person.press("Not now")
    elif step < 4:
        person.press("Next")


def names(house: House) -> list[str]:
    return [stop.accessibleName().strip() for stop in house.stops()]


def ground_and_help_are_one_action_away(house: House) -> None:
    for key, place, words in (
        ("Ctrl+G", Place.GROUND, GROUND),
        ("F2", Place.GROUND, GROUND),
        ("Ctrl+H", Place.HELP, HELP),
    ):
        house.person.key(key)
        assert house.shell.navigation.here is place
        house.person.waits_to_see(words)
        house.person.key("Escape")
        assert house.shell.navigation.here is Place.VAULT
