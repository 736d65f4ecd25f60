"""Making a backup while the journal is open: by itself once a day, all else first, told if not."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError, DamagedError
from healingjournal.ui.vault.backup_doors import backup_doors_with
from healingjournal.ui.vault.backups.acts import BackupActs, acts_on
from healingjournal.ui.vault.backups.making import BackupMaking, Kind, Outcome
from healingjournal.ui.work import InlineWork, ThreadedWork
from healingjournal.vault import backup, rotation
from healingjournal.vault.erase import erase
from healingjournal.vault.service import Vault, open_with_passphrase
from tests.vault.cheap import CHEAP, PHRASE, again, pages_in, put_page, shut

MORNING = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MORNING)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shut(tmp_path / "pages", pages=12)
    return tmp_path / "pages"


@pytest.fixture
def vault(folder: Path, clock: SetClock) -> Iterator[Vault]:
    opened = open_with_passphrase(folder, PHRASE, CHEAP, clock)
    yield opened
    opened.close()


def acts(vault: Vault) -> BackupActs:
    return acts_on(vault, backup_doors_with(lambda: CHEAP))


@pytest.fixture
def making(vault: Vault) -> BackupMaking:
    return BackupMaking(acts(vault), InlineWork())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir())


def test_one_is_made_by_itself_once_a_day(
    making: BackupMaking, vault: Vault, clock: SetClock
) -> None:
    for day in range(3):
        clock.moment = MORNING + timedelta(days=day)
        for _ in range(2):
            making.make_if_due()
        assert making.last == Outcome(Kind.BY_ITSELF, 12)
        assert not making.busy()
        assert len(rotation.listed(vault)) == day + 1
    assert all(each.status is rotation.Status.VERIFIED for each in rotation.listed(vault))


def test_a_fresh_one_stands_for_all_others(
    making: BackupMaking, vault: Vault, clock: SetClock
) -> None:
    for day in range(3):
        clock.moment = MORNING + timedelta(days=day)
        making.make_if_due()
    put_page(vault, 50)
    making.make(Kind.FRESH)
    assert making.last == Outcome(Kind.FRESH, 13)
    (only,) = rotation.listed(vault)
    assert (only.entries, only.status) == (13, rotation.Status.VERIFIED)


def test_one_can_stand_for_those_it_is_told_to(making: BackupMaking, vault: Vault) -> None:
    making.make_if_due()
    told: list[backup.Backup] = []

    def replaced(made: backup.Backup) -> int:
        told.append(made)
        rotation.finished(vault, made)
        return 2

    making.make(Kind.WITHOUT, replaced=replaced)
    assert making.last == Outcome(Kind.WITHOUT, 12, 2)
    assert len(told) == 1
    making.make(Kind.NOW)
    assert len(told) == 1


def test_one_elsewhere_lies_there_and_not_in_the_list(
    making: BackupMaking, vault: Vault, tmp_path: Path
) -> None:
    making.make(Kind.ELSEWHERE, tmp_path / "pages.bak")
    assert making.last == Outcome(Kind.ELSEWHERE, 12)
    assert (tmp_path / "pages.bak").is_file()
    assert rotation.listed(vault) == []
    making.make(Kind.ELSEWHERE, tmp_path / "pages.bak")
    assert making.last.error is not None
    assert making.last.error.words_key == "backup_exists"


def test_a_full_disk_is_told_and_the_next_one_can_be_made(
    making: BackupMaking, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    def full(*_given: object) -> None:
        raise CannotWriteError("disk_full")

    told: list[Outcome] = []
    making.ended.connect(told.append)
    with monkeypatch.context() as patch:
        patch.setattr(backup, "new_file", full)
        making.make_if_due()
    with monkeypatch.context() as patch:
        patch.setattr(backup, "check_backup", full)
        making.make_if_due()
    assert [each.error.words_key for each in told if each.error] == ["disk_full"] * 2
    assert names(folder) == []
    making.make_if_due()
    assert told[-1] == Outcome(Kind.BY_ITSELF, 12)


def test_damage_on_the_way_to_know_whether_one_is_due_is_told(vault: Vault) -> None:
    def damaged() -> bool:
        raise DamagedError

    making = BackupMaking(acts(vault)._replace(due=damaged), InlineWork())
    making.make_if_due()
    assert making.last is not None
    assert isinstance(making.last.error, DamagedError)


class Threaded:
    """A journal open in the vault's real thread."""

    def __init__(self, folder: Path) -> None:
        self.work = ThreadedWork()
        vault = self.work.wait_for(lambda: again(folder), 20)
        assert vault is not None
        self.vault = vault
        self.making = BackupMaking(acts(vault), self.work)

    def end(self) -> None:
        self.work.wait_for(self.vault.close, 10)
        self.work.end()


@pytest.fixture
def threaded(qtbot: QtBot, folder: Path) -> Iterator[Threaded]:
    del qtbot
    found = Threaded(folder)
    yield found
    found.end()


def held_at_first_step(threaded: Threaded, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Let the copy wait after its first step until something more is asked of the journal."""
    monkeypatch.setattr(backup, "PAGES_A_STEP", 2)
    steps: list[bool] = []
    making, waiting = threaded.making, threaded.work._waiting
    between = making._between

    def slowly() -> None:
        steps.append(True)
        while len(steps) == 1 and not waiting:
            pass
        between()

    monkeypatch.setattr(making, "_between", slowly)
    return steps


def test_a_page_kept_meanwhile_goes_first_and_is_in_it(
    threaded: Threaded, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    making, vault, work = threaded.making, threaded.vault, threaded.work
    steps = held_at_first_step(threaded, monkeypatch)
    kept_at: list[int] = []

    def keep() -> None:
        put_page(vault, 60)
        kept_at.append(len(steps))

    making.make(Kind.NOW)
    work.wait_for(keep, 20)
    qtbot.waitUntil(lambda: not making.busy(), timeout=20_000)
    assert kept_at == [1]
    assert len(steps) > 5
    assert making.last == Outcome(Kind.NOW, 13)


@pytest.mark.parametrize("checked", [False, True])
def test_lock_drops_what_is_not_whole_and_loses_nothing(
    threaded: Threaded, folder: Path, monkeypatch: pytest.MonkeyPatch, checked: bool
) -> None:
    making, vault, work = threaded.making, threaded.vault, threaded.work
    if checked:  # it is copied, and waits to be checked
        making.make(Kind.NOW)
        work.wait_for(lambda: None, 20)
        assert len(names(folder)) == 1
    else:
        steps = held_at_first_step(threaded, monkeypatch)
        making.make(Kind.NOW)
    making.stop()
    work.wait_for(lambda: put_page(vault, 60), 20)
    work.wait_for(vault.close, 20)
    assert names(folder) == []
    if not checked:
        assert len(steps) == 1
    kept = again(folder)
    assert pages_in(kept) == 13
    kept.close()


def test_what_exchanges_the_whole_journal_can_end_it_first(
    threaded: Threaded, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    making, vault, work = threaded.making, threaded.vault, threaded.work
    steps = held_at_first_step(threaded, monkeypatch)
    making.make(Kind.NOW)
    qtbot.waitUntil(lambda: len(steps) == 1)
    making.cancel()
    assert work.wait_for(lambda: vault.reencrypt(PHRASE, lambda _done, _of: None), 20)
    qtbot.waitUntil(lambda: not making.busy())
    assert making.last is not None
    assert making.last.error is not None
    assert making.last.error.words_key == "stopped"
    assert names(folder) == []
    making.make(Kind.NOW)
    qtbot.waitUntil(lambda: not making.busy(), timeout=20_000)
    assert making.last == Outcome(Kind.NOW, 12)


def test_what_was_erased_meanwhile_does_not_come_back_as_a_copy(
    vault: Vault, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES_A_STEP", 2)
    making = BackupMaking(acts(vault), InlineWork())
    monkeypatch.setattr(making, "_between", lambda: erase(folder))
    making.make(Kind.ELSEWHERE, tmp_path / "pages.bak")
    assert making.last is not None
    assert making.last.error is not None
    assert making.last.error.words_key == "journal_gone"
    making.make(Kind.ELSEWHERE, tmp_path / "pages.bak")
    making.make(Kind.NOW)
    assert making.last.error.words_key == "journal_gone"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_after_a_stop_none_is_begun(making: BackupMaking, folder: Path) -> None:
    making.stop()
    making.make_if_due()
    assert making.last is None
    assert not (folder / "backups").exists()
