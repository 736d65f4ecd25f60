"""A page deleted for good: from the journal, and in one more press from its backups."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.vault import rotation
from tests.journeys.house_shell import TITLE, House, a_house
from tests.vault.cheap import again

OFFER = "Backups that still hold it are of: "


def makes_a_backup(house: House) -> None:
    person = house.person
    for word in ("Settings", "Privacy", "Backups", "Make a backup now"):
        person.press(word)
    person.waits_to_see("A backup is made and verified.")


def deletes_the_page(house: House) -> None:
    person = house.person
    person.press("Journal")
    person.waits_to_see(TITLE)
    person.shown(JournalFace)[0].list.setFocus()
    person.key("Return")
    person.waits_to_see("Write more")
    person.chooses("More", "Delete")
    person.waits_to_see("The page goes in half a minute")
    assert person.sees(OFFER)


def test_one_press_takes_it_out_of_the_backups_too(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        makes_a_backup(house)
        deletes_the_page(house)
        person = house.person
        person.press("Gone now")
        person.waits_to_see("A deleted page is gone here.")
        assert person.sees(OFFER)
        person.press("Replace these backups")
        person.waits_to_see("A fresh backup is made and checked.")
        person.press("Close")
        person.until(lambda: not person.sees("backup"), "the bar gone")
    vault = again(tmp_path / "pages")
    (only,) = rotation.listed(vault)
    assert only.proven
    assert only.entries == 0
    vault.close()
