"""What the privacy page says of an open journal is what is so, looked at again each time."""

import sys
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.safety.selftest import selftest
from healingjournal.ui.settings.privacy import words
from healingjournal.ui.settings.protection_rows import ProtectionRow
from healingjournal.ui.shell import protections as looked
from healingjournal.ui.shell.protections import Watch, protections
from healingjournal.ui.shell.signs import SignsHeard
from healingjournal.vault import rotation
from healingjournal.vault.service import Vault
from tests.journeys.computer import BUS_TOOLS, a_computer
from tests.journeys.house_shell import a_house
from tests.vault.backed import phrase
from tests.vault.cheap import CHEAP, CLOCK, made

LIVES_ON: list[object] = []
NO_SIGNS = Watch(5, False, None)


def row(vault: Vault, name: str, watch: Watch = NO_SIGNS) -> ProtectionRow:
    return next(one for one in protections(vault, watch) if one.protection == name)


def test_an_open_journal_is_encrypted_and_all_of_it_is_inside(tmp_path: Path) -> None:
    vault = made(tmp_path / "pages").vault
    assert row(vault, "encrypted")[1:3] == ("working", "encrypted_code")
    assert row(vault, "inside")[1:3] == ("working", "inside_only")
    vault.close()


def test_a_file_that_begins_in_the_clear_is_not_called_encrypted(tmp_path: Path) -> None:
    vault = made(tmp_path / "pages").vault
    file = tmp_path / "pages" / "v.db"
    kept = file.read_bytes()
    file.write_bytes(b"SQLite format 3\0" + kept[16:])
    assert row(vault, "encrypted")[1:3] == ("partly", "encrypted_not")
    file.write_bytes(kept)
    vault.close()


def test_what_lies_beside_it_and_a_temporary_file_are_told(tmp_path: Path) -> None:
    vault = made(tmp_path / "pages").vault
    for ours in ("backups", ".swap", ".next"):
        (tmp_path / "pages" / ours).mkdir()
    (tmp_path / "pages" / ".v-0123456789abcdef.tmp").touch()
    assert row(vault, "inside")[1:3] == ("working", "inside_only")
    (tmp_path / "pages" / "a list").write_text("milk")
    assert row(vault, "inside")[1:3] == ("partly", "inside_others")
    with vault.reading() as db:
        db.execute("PRAGMA temp_store = 1")
    assert row(vault, "inside")[1:3] == ("partly", "inside_not inside_others")
    vault.close()


def test_how_far_the_backup_has_been_proven_is_told(tmp_path: Path) -> None:
    vault = made(tmp_path / "pages").vault
    assert row(vault, "backup")[1:3] == ("partly", "backup_none")
    backup = rotation.make(vault)
    assert row(vault, "backup")[1:3] == ("partly", "backup_untried")
    tried = rotation.try_restore(vault.folder, backup.file, phrase(), CHEAP)
    rotation.remember_tested(vault, tried, CLOCK)
    assert row(vault, "backup")[1:3] == ("working", "backup_tried")
    vault.close()


def test_a_folder_that_is_gone_is_told_as_not_known(tmp_path: Path) -> None:
    vault = made(tmp_path / "pages").vault
    (tmp_path / "pages").rename(tmp_path / "elsewhere")
    assert row(vault, "encrypted")[1:3] == ("cannot_tell", "encrypted_unknown")
    assert row(vault, "inside")[1:3] == ("cannot_tell", "inside_unknown")
    (tmp_path / "elsewhere").rename(tmp_path / "pages")
    vault.close()


@pytest.mark.parametrize(("sleep", "screen", "person"), list(product([True, False], repeat=3)))
def test_each_missing_sign_is_named(sleep: bool, screen: bool, person: bool) -> None:
    signs = SignsHeard(answers=True, sleep=sleep, screen=screen, person=person)
    found = looked._signs(signs)
    said = words.why(found.why, 0)
    named = {"the computer sleeps": sleep, "the screen locks": screen, "logs in": person}
    for name, is_heard in named.items():
        assert (name in said) is not is_heard
    how_many = sum(named.values())
    assert found.state == {3: "working", 0: "not_possible"}.get(how_many, "partly")


def test_where_nothing_answers_nothing_is_claimed() -> None:
    nobody = SignsHeard(answers=False, sleep=False, screen=False, person=False)
    assert looked._signs(nobody).state == "cannot_tell"
    assert looked._signs(None).state == "not_possible"


def test_the_page_shows_what_holds_now(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        house.person.press("Settings")
        house.person.press("Privacy")
        house.person.waits_to_see("After 10 quiet min")
        house.person.waits_to_see("You can switch it on")
        house.shell._start.outside.put("lock_minutes", 2)
        house.shell._start.outside.put("curtain", True)
        house.person.press("Check again")
        house.person.waits_to_see("After 2 quiet min")
        house.person.waits_to_see("The curtain hides. It does not lock.")


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_another_name_of_the_window_is_the_name_of_the_program_at_once(
    tmp_path: Path, qapp: QApplication
) -> None:
    comm = Path("/proc/self/comm")
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        for name, plain in (("Garden notes", "garden-notes"), ("Pages", "pages")):
            house.shell._start.outside.put("window_name", name)
            house.shell.frame.value_changed.emit("window_name")
            assert house.shell.window.windowTitle() == name
            assert comm.read_text() == f"{plain}\n"
            found = {one.name: one.why for one in selftest()}
            assert found["process_name"] == "name_neutral_folder_not"


@pytest.mark.tool(*BUS_TOOLS)
def test_the_page_names_the_signs_this_computer_gives(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_computer(tmp_path / "computer") as computer:
        for name, value in computer.environment().items():
            monkeypatch.setenv(name, value)
        with a_house(tmp_path, qapp) as house:
            house.unlock()
            signs = house.shell.watching.signs
            assert signs is not None
            LIVES_ON.append(signs)
            house.person.until(lambda: all(signs.heard_now()), "every sign")
            house.person.press("Settings")
            house.person.press("Privacy")
            house.person.waits_to_see("This computer tells the app each time.")
            computer.stop_serving()
            house.person.until(lambda: not signs.heard_now().sleep, "no service")
            house.person.press("Check again")
            house.person.waits_to_see("It may not lock before the computer sleeps.")


def test_every_reason_has_words() -> None:
    watches = [
        Watch(0, True, SignsHeard(answers=False, sleep=False, screen=False, person=False)),
        Watch(3, False, SignsHeard(answers=True, sleep=False, screen=False, person=False)),
        NO_SIGNS,
    ]
    for watch in watches:
        rows = [looked._idle(watch.minutes), looked._signs(watch.signs)]
        rows.append(looked._curtain(watch.curtain))
        for one in rows:
            assert one.protection in words.protections()
            assert one.state in words.states()
            assert set(one.why.split()) <= set(words.whys())
