"""Somebody put another journal in the place of this one: who comes back finds the former one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.vault import backup
from healingjournal.vault.restoring import restore_over
from tests.journeys.house_shell import TITLE, a_house
from tests.vault.backed import phrase
from tests.vault.cheap import CHEAP, NEW_PHRASE, PHRASE, made

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def taken_over(folder: Path) -> None:
    other = made(folder / "other", NEW_PHRASE).vault
    backup.back_up(other, folder / "b")
    other.close()
    restore_over(folder / "b", folder / "pages", phrase(NEW_PHRASE), CHEAP)


def test_the_passphrase_that_does_not_open_leads_to_the_one_kept_aside(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        taken_over(tmp_path)
        house.person.types_in("Passphrase", PHRASE.open())
        house.person.press("Open")
        house.person.waits_to_see("A journal that lay here before is kept aside.")
        house.person.press("Go to that one")
        house.person.waits_to_see("This is the journal that was kept aside.")
        house.unlock()
        house.person.press("Read back")
        house.person.waits_to_see(TITLE)


def test_where_none_is_kept_aside_a_wrong_one_says_nothing_of_it(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        (tmp_path / "pages" / "backups" / "empty").mkdir(parents=True)
        house.person.types_in("Passphrase", "nine quiet birds")
        house.person.press("Open")
        house.person.waits_to_see("does not open the journal")
        assert not house.person.sees("kept aside")
