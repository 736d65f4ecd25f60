"""From a damaged journal to a new one, begun at Unlock: said beforehand, done, and told."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    InUseError,
    NewerError,
    TamperedError,
    ToldError,
)
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.ui.kit.label import Label
from healingjournal.ui.vault import words
from healingjournal.ui.vault.doors import VaultDoors
from healingjournal.ui.vault.salvaging.doors import SalvageDoors
from healingjournal.ui.vault.salvaging.flow import SalvageFlow
from healingjournal.ui.vault.salvaging.steps import by_month
from healingjournal.vault import salvage
from healingjournal.vault.folder import FolderLock
from healingjournal.vault.header import SLOTS_AT, SLOTS_BYTES
from healingjournal.vault.service import Vault
from tests.ui.vault.conftest import PHRASE, HeldWork, WayIn
from tests.vault.backed import beside
from tests.vault.cheap import CLOCK, flip_page

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Enter = Callable[..., WayIn]


def filled(vault: Vault, count: int, first: int = 0) -> None:
    """Write long pages, one a day from the first of October 2026."""
    journal = Journal(vault, CLOCK)
    for number in range(first, first + count):
        day = date(2026, 10, 1) + timedelta(days=number)
        body = f"Day {number}. {'long words ' * 900}"
        journal.add(Page(body, f"T {number}", (), f"{day}T09:00:00"))


@pytest.fixture
def there(tmp_path: Path) -> Path:
    return tmp_path / "there"


@pytest.fixture
def code(doors: VaultDoors, folder: Path) -> Private[str]:
    """Make a journal of three pages, and damage the first part of its database."""
    made = doors.create(PHRASE)
    made.vault.confirm_code(made.recovery_code)
    filled(made.vault, 3)
    made.vault.close()
    flip_page(folder / "v.db", 0)
    return made.recovery_code


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def refused(way: WayIn, phrase: Private[str] = PHRASE) -> list[str]:
    """Try to open it, and give what is offered beside what is told."""
    unlock = way.page.unlock
    assert unlock is not None
    unlock.phrase.field.setText(phrase.open())
    unlock.submit()
    return [button.text() for button in unlock.notice.buttons()]


def flow_of(way: WayIn) -> SalvageFlow:
    assert way.page.salvaging is not None
    return way.page.salvaging


def begun(way: WayIn) -> SalvageFlow:
    """Try to open the journal, and take what is offered."""
    assert refused(way) == ["Save what can be saved"]
    assert way.page.unlock is not None
    way.page.unlock.notice.buttons()[0].click()
    return flow_of(way)


def to_the_secret(way: WayIn, there: Path) -> SalvageFlow:
    flow = begun(way)
    flow.footer.on.click()
    flow.take_folder(there)
    flow.footer.on.click()
    assert flow.step() is flow.secret
    return flow


def given(flow: SalvageFlow, phrase: Private[str] = PHRASE) -> None:
    flow.secret.phrase.field.setText(phrase.open())
    flow.footer.on.click()


def shown(flow: SalvageFlow) -> list[str]:
    step = flow.step()
    assert step is not None
    return [label.words() for label in step.findChildren(Label) if label.isVisibleTo(step)]


def pages(doors: VaultDoors) -> int | None:
    vault = doors.open_with_passphrase(PHRASE, False)
    found = vault.verify()
    vault.close()
    assert found.ok
    return found.entries


@pytest.mark.usefixtures("code")
def test_what_can_be_read_goes_into_a_new_journal_and_the_damaged_one_stays(
    enter: Enter, doors: VaultDoors, folder: Path, there: Path
) -> None:
    before = files(folder)
    way = enter()
    flow = begun(way)
    assert way.page.title() == words.salvage()
    assert "It is only read, and stays as it is." in shown(flow)
    assert way.page.unlock is not None
    assert way.page.unlock.phrase.field.text() == ""
    flow.footer.on.click()
    flow.take_folder(there)
    assert "The new journal can be made here." in shown(flow)
    flow.footer.on.click()
    given(flow)
    told = shown(flow)
    assert told[1] == "Saved: 3 pages, now in the new journal. The damaged one is as it was."
    assert "As far as can be seen, no page is missing." in told
    assert str(there) in told
    assert not any("backup" in line for line in told)
    assert way.saved == []
    flow.footer.on.click()
    assert way.saved == [(there, True)]
    assert files(folder) == before
    assert pages(doors.at(there)) == 3


def test_the_recovery_code_saves_it_too(
    enter: Enter, doors: VaultDoors, there: Path, code: Private[str]
) -> None:
    flow = to_the_secret(enter(), there)
    flow.secret.other_way.click()
    flow.secret.code.field.setText("b4hwm")
    flow.footer.on.click()
    assert "35" in flow.secret.code.line.words()
    flow.secret.code.field.setText(code.open())
    flow.footer.on.click()
    assert flow.step() is flow.report
    assert pages(doors.at(there)) == 3


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize("way_out", ["Not now", "Stop", "Esc"])
def test_the_report_can_be_left_for_the_damaged_journal(
    enter: Enter, folder: Path, there: Path, way_out: str
) -> None:
    way = enter()
    flow = to_the_secret(way, there)
    given(flow)
    if way_out == "Esc":
        assert way.page.stop()
    else:
        (flow.footer.later if way_out == "Not now" else flow.footer.stop).click()
    assert way.saved == [(folder, False)]


def test_lost_days_and_what_came_from_a_backup_are_told(
    enter: Enter, doors: VaultDoors, folder: Path, there: Path
) -> None:
    vault = doors.create(PHRASE).vault
    filled(vault, 3)
    beside(vault)
    vault.close()
    raw = (folder / "v.db").read_bytes()
    (folder / "v.db").write_bytes(raw[:4096] + bytes(len(raw) - 4096))
    flow = to_the_secret(enter(), there)
    given(flow)
    told = shown(flow)
    assert "Some of it is from the backup of 22 November 2026." in told
    assert "Pages deleted since that day may be back." in told
    assert pages(doors.at(there)) == 3


def test_what_could_not_be_looked_at_is_named_and_many_names_end_in_a_count(
    enter: Enter, doors: VaultDoors, there: Path
) -> None:
    names = ("backups", *(f"backups/{number}" for number in range(9)))
    done = salvage.Salvaged(there, 1, 0, (), unread=names)
    doing = SalvageDoors(lambda _to: None, lambda _plan, _stopped: done)
    doors.create(PHRASE).vault.close()
    flip_page(doors.folder / "v.db", 0)
    flow = to_the_secret(enter(ways_in=doors._replace(salvage=lambda: doing)), there)
    given(flow)
    told = shown(flow)
    assert "The folder “backups” as a whole" in told
    assert [line for line in told if line.startswith("backups/")] == [*names[1:7]]
    assert "And 3 more." in told


@pytest.mark.usefixtures("code")
def test_a_page_of_which_only_the_day_is_known_is_told_by_it(
    enter: Enter, doors: VaultDoors, folder: Path, there: Path, tmp_path: Path
) -> None:
    flip_page(folder / "v.db", 0)
    whole = folder / "v.db"
    for number in range(1, whole.stat().st_size // 4096):
        shutil.copytree(folder, copy := tmp_path / f"copy {number}")
        flip_page(copy / "v.db", number)
        flip_page(copy / "v.db", 0)
        flow = to_the_secret(enter(ways_in=doors.at(copy)), there / str(number))
        given(flow)
        if "October 2026: 2" in shown(flow):
            assert shown(flow)[1].startswith("Saved: 2 pages")
            assert any("1 page could not be read as it was." in line for line in shown(flow))
            return
    pytest.fail("no page was lost")


def test_days_are_told_by_month_the_latest_first_and_many_end_in_a_count() -> None:
    told = by_month(("2026-10-30", "2026-11-03", "2026-11-17", "2026-11-17"))
    assert told == ["November 2026: 3, 17", "October 2026: 30"]
    many = [(date(2020, 1, 1) + timedelta(days=n)).isoformat() for n in range(1500)]
    told = by_month(tuple(many))
    days = sum(line.count(",") + 1 for line in told[:-1])
    assert len(told) == 37
    assert told[-1] == f"And {1500 - days} earlier days."
    assert by_month(()) == []


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize(
    ("error", "offered"),
    [
        (DamagedError(), True),
        (DamagedError("header_damaged"), True),
        (DamagedError("database_missing"), True),
        (DamagedError("disk_error"), True),
        (DamagedError("upgrade_not_equal"), True),
        (DamagedError("erase_begun"), False),
        (DamagedError("backup_not_whole"), False),
        (NewerError(), False),
        (InUseError(), False),
        (TamperedError("database_foreign"), False),
        (TamperedError("database_older"), False),
        (CannotWriteError("disk_full"), False),
    ],
)
def test_it_is_offered_where_the_journal_is_damaged_and_nowhere_else(
    enter: Enter, doors: VaultDoors, error: ToldError, offered: bool
) -> None:
    def no(*_given: object) -> NoReturn:
        raise error

    way = enter(ways_in=doors._replace(open_with_passphrase=no))
    assert (words.salvage() in refused(way)) == offered


@pytest.mark.usefixtures("code")
def test_nothing_is_offered_where_an_erase_was_begun(enter: Enter, folder: Path) -> None:
    raw = bytearray((folder / "v.hdr").read_bytes())
    raw[SLOTS_AT : SLOTS_AT + SLOTS_BYTES] = bytes(SLOTS_BYTES)
    (folder / "v.hdr").write_bytes(raw)
    way = enter()
    assert refused(way) == []
    assert way.page.unlock is not None
    assert way.page.unlock.notice.words().startswith("Erasing this journal was begun")


@pytest.mark.usefixtures("code")
def test_a_wrong_passphrase_offers_nothing(enter: Enter, folder: Path) -> None:
    flip_page(folder / "v.db", 0)
    assert refused(enter(), Private("other")) == []


@pytest.mark.usefixtures("code")
def test_a_folder_that_does_not_do_is_told_at_once(
    enter: Enter, folder: Path, there: Path, tmp_path: Path
) -> None:
    flow = begun(enter())
    flow.footer.on.click()
    flow.footer.on.click()
    assert flow.notice.words() == "No folder is chosen yet."
    (tmp_path / "file").write_text("mine")
    for other, line in (
        (tmp_path, "This folder holds other files."),
        (folder, "This folder already holds a journal."),
        (folder / "new", "This folder lies inside that of the damaged journal."),
        (tmp_path / "file", "This place is not a folder."),
    ):
        flow.take_folder(other)
        assert any(said.startswith(line) for said in shown(flow)), line
        flow.footer.on.click()
        assert flow.step() is flow.place
    flow.take_folder(there)
    flow.footer.on.click()
    assert flow.step() is flow.secret


@pytest.mark.usefixtures("code")
def test_each_failure_is_told_in_its_place_and_leaves_nothing(
    enter: Enter, folder: Path, there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(folder)
    flow = to_the_secret(enter(), there)
    flow.footer.on.click()
    assert "at least one character" in flow.secret.phrase.line.words()
    given(flow, Private("other"))
    assert "does not open the journal" in flow.secret.phrase.line.words()
    lock = FolderLock(folder)
    given(flow)
    assert "already open" in flow.notice.words()
    lock.release()

    def full(*_given: object) -> None:
        raise CannotWriteError("disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(salvage, "new_file", full)
        given(flow)
    assert flow.notice.words().startswith("The disk is full.")
    assert files(folder) == before
    for name in ("v.hdr", "v.hdr2"):
        (folder / name).write_bytes(bytes(4096))
    given(flow)
    assert flow.notice.words().startswith("Nothing could be saved.")
    assert not there.exists()


class HeldFree(HeldWork):
    """Holds what runs in the pool; opening runs at once."""

    run, run_free = HeldWork.run_free, HeldWork.run


@pytest.mark.usefixtures("code")
def test_a_stop_under_way_leaves_the_damaged_journal_as_it_was_and_no_other(
    enter: Enter, folder: Path, there: Path
) -> None:
    before = files(folder)
    work = HeldFree()
    way = enter(work)
    flow = begun(way)
    flow.footer.on.click()
    flow.take_folder(there)
    work.let_go()
    flow.footer.on.click()
    given(flow)
    assert flow.notice.words().startswith("Reading and saving.")
    assert not flow.footer.on.isEnabled()
    assert way.page.stop()
    assert flow.notice.words() == "Stopping. This takes a moment."
    assert way.page.salvaging is flow
    work.let_go()
    assert way.page.salvaging is None
    assert way.page.unlock is not None
    assert way.page.unlock.notice.words().startswith("Stopped. The journal here is as it was")
    assert way.saved == []
    assert not there.exists()
    assert files(folder) == before


@pytest.mark.usefixtures("code")
def test_back_leads_through_the_steps_and_out(enter: Enter, there: Path) -> None:
    way = enter()
    flow = to_the_secret(way, there)
    for step in (flow.place, flow.about):
        assert way.page.stop()
        assert flow.step() is step
    assert way.page.stop()
    assert way.page.salvaging is None
    assert way.page.title() == ""


@pytest.mark.usefixtures("code")
def test_the_folder_is_asked_for_in_a_dialog_that_keeps_no_list(
    enter: Enter, there: Path, qtbot: QtBot
) -> None:
    flow = begun(enter())
    qtbot.addWidget(QFileDialog(None, "", "/"))  # looked at before, in this run
    flow.footer.on.click()
    flow.place.choose.click()
    (dialog,) = flow.findChildren(QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.history() == [str(Path.home())]
    dialog.fileSelected.emit(str(there))
    dialog.close()
    qtbot.waitUntil(lambda: "The new journal can be made here." in shown(flow))
