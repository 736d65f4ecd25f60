"""From a backup that came by itself to the same pages elsewhere, by the recovery code alone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.base.clock import SystemClock
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.ui.shell import backup_ways
from healingjournal.vault.lock import Handover
from tests.journeys.house_shell import PASSAGE, TITLE, House, a_house
from tests.vault.cheap import made

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def to_backups(house: House) -> None:
    for word in ("Settings", "Privacy", "Backups"):
        house.person.press(word)
    house.person.waits_to_see("What lies beside the journal")


def test_it_comes_by_itself_and_becomes_a_journal_elsewhere_by_the_code_alone(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh_starts: list[Handover] = []
    monkeypatch.setattr(backup_ways, "BEGINS_AFTER_MS", 0)
    monkeypatch.setattr("healingjournal.vault.lock.replace_process", fresh_starts.append)
    first, other = tmp_path / "first", tmp_path / "other"
    created = made(first / "pages")
    Journal(created.vault, SystemClock()).add(Page(body=PASSAGE, title=TITLE))
    created.vault.close()
    code = created.recovery_code.open()
    # One day: the journal is opened by its passphrase, and a backup comes by itself.
    with a_house(first, qapp, new=True) as house:
        house.unlock()
        to_backups(house)
        house.person.waits_to_see("Verified. It was read again and found whole.")
        house.person.press("Try a restore with the code")
        house.person.types_in("Recovery code", code)
        house.person.press("Try it")
        house.person.waits_to_see("It holds 1 page and was whole.")
        house.person.waits_to_see("It opened and was whole.")
    (backup,) = (first / "pages" / "backups").iterdir()
    # Another day, at a computer with nothing on it: only the file and the paper are there.
    with a_house(other, qapp, new=True) as house:
        house.person.press("Restore from a backup")
        house.person.answers("Choose the file", backup)
        house.person.waits_to_see("This backup is of")
        house.person.press("Next")
        house.person.press("Next")
        house.person.press("Use my recovery code")
        house.person.types_in("Recovery code", code)
        house.person.press("Restore")
        house.person.until(lambda: bool(fresh_starts), "a fresh start")
    (handed,) = fresh_starts
    assert (Path(handed.folder), handed.restored) == (other / "pages", 1)
    with a_house(other, qapp, new=True, handover=handed) as house:
        house.person.waits_to_see("The journal is restored, with 1 page.")
        house.person.press("Use my recovery code")
        house.person.types_in("Recovery code", code)
        house.person.press("Open")
        house.person.press("Not now")
        house.person.waits_to_see("Hello. Where would you like to be today?")
        house.person.press("Read back")
        house.person.waits_to_see(TITLE)
