"""Lock and leave: what is typed is stored first, whatever else the journal was asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import DamagedError, RefusedError, ToldError
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.ui.shell import leaving
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.popups import close_popups
from healingjournal.ui.work import ThreadedWork
from healingjournal.vault.service import Vault
from tests.journeys.house_shell import a_house
from tests.vault.cheap import CLOCK, again, shut

NEVER_ENDS = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
)


def opened(work: ThreadedWork, folder: Path) -> Vault:
    shut(folder)
    vault = work.wait_for(lambda: again(folder), 20)
    assert vault is not None
    return vault


def never_ends(vault: Vault) -> None:
    with vault.reading() as db:
        db.execute(NEVER_ENDS).fetchall()


def never_comes(found: object) -> None:
    raise AssertionError(found)


def test_a_draft_is_stored_before_whatever_else_waits(tmp_path: Path, qapp: QApplication) -> None:
    work = ThreadedWork()
    vault = opened(work, tmp_path / "pages")
    journal = Journal(vault, CLOCK)
    owner = QObject(qapp)
    ends: list[Exception] = []
    for _ in range(5):
        work.run(owner, lambda: never_ends(vault), never_comes, ends.append)

    def unsaved() -> None:
        journal.add(Page("typed just now"))

    leaving.store_and_close(work, vault.interrupt, unsaved, vault.close)
    kept = again(tmp_path / "pages")
    assert [line.words for line in Journal(kept, CLOCK).entries()] == [3]
    kept.close()
    work.end()
    QApplication.processEvents()
    assert [type(end) for end in ends] == [RefusedError] * 5


def test_what_is_being_written_is_not_stopped(tmp_path: Path) -> None:
    work = ThreadedWork()
    vault = opened(work, tmp_path / "pages")
    journal = Journal(vault, CLOCK)

    def write_slowly() -> None:
        with vault.writing() as db:
            vault.interrupt()
            db.execute("SELECT 1").fetchall()
            journal.add(Page("kept all the same"))

    work.wait_for(write_slowly, 10)
    assert len(work.wait_for(journal.entries, 10) or []) == 1
    work.wait_for(vault.close, 10)
    work.end()


def test_a_journal_that_cannot_be_shown_is_closed_and_told_as_damaged_again(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_damaged(_kept: object) -> object:
        raise DamagedError

    with a_house(tmp_path, qapp) as house:
        monkeypatch.setattr("healingjournal.settings.kept.read_kept", is_damaged)
        for _ in range(2):
            house.person.types_in("Passphrase", "nine quiet stones")
            house.person.press("Open")
            house.person.waits_to_see("Part of the journal is damaged.")
            house.person.waits_to_see("Save what can be saved")
            assert house.shell.watching.guard is None
        monkeypatch.undo()
        house.unlock()


def test_a_country_that_cannot_be_kept_leaves_help_where_it_is(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_house(tmp_path, qapp) as house:
        outside = house.shell._start.outside
        monkeypatch.setattr(outside, "put", _cannot_write)
        house.person.press("Help")
        house.person.press("Ireland")
        house.person.waits_to_see("cannot be written")
        assert house.shell.navigation.here is Place.HELP


def _cannot_write(_key: str, _value: object) -> None:
    raise ToldError("cannot_write")


def test_an_open_menu_is_closed_by_any_key_and_esc_does_nothing_else(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        house.person.press("Moments")
        house.settles()
        menu = QMenu(house.shell.window)
        menu.addAction("One")
        menu.popup(house.shell.window.mapToGlobal(house.shell.window.rect().center()))
        house.person.until(lambda: QApplication.activePopupWidget() is menu, "the menu")
        house.person.key("Escape")
        assert QApplication.activePopupWidget() is None
        assert house.shell.navigation.here is Place.MOMENTS
        menu.popup(house.shell.window.mapToGlobal(house.shell.window.rect().center()))
        house.person.key("Ctrl+H")
        assert QApplication.activePopupWidget() is None
        house.person.waits_to_see("Which country are you in?")


def test_without_a_menu_nothing_is_closed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QPushButton(window)
    window.show()
    assert not close_popups()
    assert window.isVisible()


def test_a_fault_on_the_way_to_the_lock_still_ends_in_a_fresh_start(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[object] = []

    def fails() -> None:
        raise OSError

    with a_house(tmp_path, qapp) as house:
        house.unlock()
        monkeypatch.setattr(leaving, "clear_clipboard", fails)
        monkeypatch.setattr("healingjournal.vault.lock.replace_process", begun.append)
        with pytest.raises(OSError):
            house.shell.lock()
        assert len(begun) == 1


def test_lock_works_while_the_recovery_code_is_offered(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[object] = []
    monkeypatch.setattr("healingjournal.vault.lock.replace_process", begun.append)
    with a_house(tmp_path, qapp, code_works=False) as house:
        house.person.types_in("Passphrase", "nine quiet stones")
        house.person.press("Open")
        house.person.waits_to_see("Not now")
        house.person.key("Ctrl+L")
        assert len(begun) == 1
        assert house.shell.watching.guard is not None
        assert house.shell.watching.guard.covered()
    again(tmp_path / "pages").close()
