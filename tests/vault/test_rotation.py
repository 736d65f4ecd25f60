"""Backups that make themselves: one a day, few are kept, and never the last whole one lost."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    RefusedError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.vault import backup, backup_file, marks, rotation
from healingjournal.vault.restoring import restore_over
from healingjournal.vault.rotation import KeptBackup, Status
from healingjournal.vault.service import Vault, open_with_passphrase
from tests.tried import tried
from tests.vault.backed import flip, names, phrase, with_code
from tests.vault.cheap import CHEAP, PHRASE, cut_short, flipped, made, pages_in, put_page

BEGAN = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "j"


def opened(folder: Path, clock: SetClock, text: Private[str] = PHRASE) -> Vault:
    return open_with_passphrase(folder, text, CHEAP, clock)


def test_one_a_day_is_made_and_each_says_what_is_known_of_it(folder: Path) -> None:
    made(folder).vault.close()
    clock = SetClock(BEGAN)
    vault = opened(folder, clock)
    assert rotation.due(vault)
    put_page(vault, 1)
    rotation.make(vault)
    assert not rotation.due(vault)
    clock.moment += timedelta(hours=14)
    assert not rotation.due(vault)
    clock.moment += timedelta(hours=2)
    assert rotation.due(vault)
    put_page(vault, 2)
    rotation.make(vault)
    late, early = rotation.listed(vault)
    assert (late.entries, early.entries) == (2, 1)
    assert (late.made, early.made) == (clock.now(), BEGAN)
    assert late.status is early.status is Status.VERIFIED
    assert late.present_passphrase
    assert len(names(folder / "backups")) == 2
    vault.close()


def backed_up_daily(folder: Path, days: int) -> Vault:
    """Make a journal and a backup of it on each of so many days; never do too many stay."""
    made(folder).vault.close()
    clock = SetClock(BEGAN)
    vault = opened(folder, clock)
    for day in range(days):
        clock.moment = BEGAN + timedelta(days=day)
        rotation.make(vault)
        assert len(rotation.listed(vault)) <= 7
    return vault


def test_three_days_and_four_weeks_stay(folder: Path) -> None:
    vault = backed_up_daily(folder, 40)
    days = [(each.made - BEGAN).days for each in rotation.listed(vault)]
    # The last three days, and the last backup of each of four weeks from Monday on.
    assert days == [39, 38, 37, 34, 27, 20]
    vault.close()


def one(made_at: datetime, *, proven: bool = True, aside: bool = False) -> KeptBackup:
    status = Status.VERIFIED if proven else Status.WRITTEN
    return KeptBackup(Path(str(made_at)), made_at, status, 0, None, True, aside)


@tried(200)
@given(st.lists(st.tuples(st.integers(0, 24 * 60), st.booleans(), st.booleans()), max_size=30))
def test_the_last_proven_one_always_stays_and_others_are_left_to_the_person(
    given_: list[tuple[int, bool, bool]],
) -> None:
    every = [one(BEGAN + timedelta(hours=h), proven=p, aside=a) for h, p, a in given_]
    gone = rotation.superseded(every)
    proven = [each for each in every if each.proven and not each.aside]
    assert all(each in proven for each in gone)
    kept = [each for each in proven if each not in gone]
    assert len(kept) <= rotation.DAYS + rotation.WEEKS
    if proven:
        assert max(each.made for each in proven) in {each.made for each in kept}


def test_a_clock_that_goes_wrong_loses_no_last_backup(folder: Path) -> None:
    made(folder).vault.close()
    clock = SetClock(BEGAN)
    vault = opened(folder, clock)
    for moment in (BEGAN, datetime(2099, 1, 1, tzinfo=UTC), datetime(1971, 1, 1, tzinfo=UTC)):
        clock.moment = moment
        assert rotation.due(vault)
        rotation.make(vault)
    assert len(rotation.listed(vault)) == 3
    vault.close()


def test_one_that_was_not_whole_counts_for_nothing_and_leaves_nothing(folder: Path) -> None:
    vault = made(folder).vault
    rotation.make(vault)
    before = names(folder / "backups")
    written = rotation.begin(vault)
    flip(written.aside, 5000)
    with pytest.raises(DamagedError):
        written.verified()
    assert names(folder / "backups") == before
    vault.close()


def test_what_a_killed_run_left_is_swept_by_the_next(folder: Path) -> None:
    vault = made(folder).vault
    (folder / "backups").mkdir()
    (folder / "backups" / ".v-0123456789abcdef.tmp").write_bytes(b"half")
    (folder / "backups" / "poem").write_text("mine")
    rotation.make(vault)
    kept = names(folder / "backups")
    assert len(kept) == 2
    assert "poem" in kept
    assert len(rotation.listed(vault)) == 1
    vault.close()


def test_a_test_restore_by_passphrase_or_code_is_remembered_with_its_day(folder: Path) -> None:
    created = made(folder)
    vault = created.vault
    put_page(vault, 1)
    rotation.make(vault)
    [backup] = rotation.listed(vault)
    for secret in (phrase(), with_code(created.recovery_code)):
        tried_ = rotation.try_restore(folder, backup.file, secret, CHEAP)
        assert tried_.entries == 1
    with pytest.raises(WrongPassphraseError):
        rotation.try_restore(folder, backup.file, phrase(Private("other")), CHEAP)
    assert names(folder) == ["backups", "v.db", "v.db-wal", "v.hdr", "v.hdr2"]
    clock = SetClock(BEGAN)
    rotation.remember_tested(vault, tried_, clock)
    [backup] = rotation.listed(vault)
    assert (backup.status, backup.tested) == (Status.TEST_RESTORED, "2026-03-02")
    vault.close()


def test_a_killed_test_restore_is_swept_at_the_next_opening(folder: Path) -> None:
    made(folder).vault.close()
    (folder / ".try").mkdir()
    shutil.copy(folder / "v.hdr", folder / ".try" / "v.hdr")
    opened(folder, SetClock(BEGAN)).close()
    assert names(folder) == ["v.db", "v.hdr", "v.hdr2"]


def test_after_a_new_passphrase_the_old_ones_say_that_they_open_with_theirs(folder: Path) -> None:
    vault = made(folder).vault
    rotation.make(vault)
    new = Private("other quiet stones")
    vault.keys.change_passphrase(PHRASE, new)
    [old] = rotation.listed(vault)
    assert not old.present_passphrase
    rotation.try_restore(folder, old.file, phrase(), CHEAP)
    with pytest.raises(WrongPassphraseError):
        rotation.try_restore(folder, old.file, phrase(new), CHEAP)
    vault.close()


def test_one_fresh_whole_one_replaces_them_all(folder: Path, tmp_path: Path) -> None:
    vault = made(folder).vault
    put_page(vault, 1)
    rotation.make(vault)
    shutil.copy(rotation.listed(vault)[0].file, tmp_path / "b")
    vault.close()
    restore_over(tmp_path / "b", folder, phrase(), CHEAP)
    vault = opened(folder, SetClock(BEGAN))
    assert [each.aside for each in rotation.listed(vault)].count(True) == 1
    fresh = rotation.begin(vault).verified()
    assert rotation.replace_all(vault, fresh) == []
    [left] = rotation.listed(vault)
    assert (left.file, left.status) == (fresh.file, Status.VERIFIED)
    assert pages_in(vault) == 1
    vault.close()


def test_what_another_journal_left_here_stays_when_a_fresh_one_replaces_all(
    folder: Path, tmp_path: Path
) -> None:
    hers = made(folder).vault
    put_page(hers, 1)
    rotation.make(hers)
    hers.close()
    theirs = made(tmp_path / "other").vault
    rotation.make(theirs)
    shutil.copy(rotation.listed(theirs)[0].file, tmp_path / "b")
    theirs.close()
    restore_over(tmp_path / "b", folder, phrase(), CHEAP)
    vault = opened(folder, SetClock(BEGAN))
    before = {each.file for each in rotation.listed(vault)}
    assert [each.another for each in rotation.listed(vault)] == [True, True]
    fresh = rotation.begin(vault).verified()
    assert rotation.replace_all(vault, fresh) == []
    assert {each.file for each in rotation.listed(vault)} == {*before, fresh.file}
    vault.close()


def test_what_cannot_be_looked_at_is_said_to_be_left_when_a_fresh_one_replaces_all(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = made(folder).vault
    rotation.make(vault)
    [shut] = rotation.listed(vault)
    fresh = rotation.begin(vault).verified()
    look = backup_file.opened_to_read

    def not_allowed(path: Path) -> BinaryIO:
        if path == shut.file:
            raise CannotWriteError("backup_not_readable")
        return look(path)

    with monkeypatch.context() as patch:
        patch.setattr(backup_file, "opened_to_read", not_allowed)
        assert [each.file for each in rotation.replace_all(vault, fresh)] == [shut.file]
    assert {each.file for each in rotation.listed(vault)} == {shut.file, fresh.file}
    vault.close()


def test_one_can_be_removed_and_nothing_outside_can(folder: Path, tmp_path: Path) -> None:
    vault = made(folder).vault
    rotation.make(vault)
    [backup] = rotation.listed(vault)
    shutil.copy(backup.file, tmp_path / "mine")
    outside = one(BEGAN)
    with pytest.raises(RefusedError):
        rotation.remove(vault, outside)
    rotation.remove(vault, backup)
    assert rotation.listed(vault) == []
    assert (tmp_path / "mine").exists()
    vault.close()


def remembered(vault: Vault) -> set[str]:
    return set(marks.known(vault.kept))


def test_what_was_known_of_a_backup_goes_with_it(folder: Path) -> None:
    vault = backed_up_daily(folder, 12)
    assert len(remembered(vault)) == len(rotation.listed(vault)) < 12
    for each in rotation.listed(vault):
        rotation.remove(vault, each)
    assert remembered(vault) == set()
    vault.close()


def test_what_is_known_of_one_that_would_not_go_stays(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = made(folder).vault
    rotation.make(vault)
    fresh = rotation.begin(vault).verified()
    with monkeypatch.context() as patch:
        patch.setattr(rotation, "remove", refusing)
        [left] = rotation.replace_all(vault, fresh)
    assert {each.file for each in rotation.listed(vault)} == {left.file, fresh.file}
    assert all(each.status is Status.VERIFIED for each in rotation.listed(vault))
    vault.close()


def refusing(*_: object) -> None:
    raise CannotWriteError


def test_where_backups_cannot_be_looked_at_nothing_known_of_them_is_forgotten(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = made(folder).vault
    rotation.make(vault)
    fresh = rotation.begin(vault).verified()
    before = remembered(vault)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", unseen)
        rotation.finished(vault, fresh)
    assert before < remembered(vault)
    vault.close()


def unseen(_: Path) -> Iterator[Path]:
    raise PermissionError


def test_under_a_new_data_key_the_same_passphrase_still_opens_them_and_a_new_one_does_not(
    folder: Path, tmp_path: Path
) -> None:
    vault = made(folder).vault
    rotation.make(vault)
    shutil.copy(rotation.listed(vault)[0].file, tmp_path / "b")
    vault.close()
    restore_over(tmp_path / "b", folder, phrase(), CHEAP)
    vault = opened(folder, SetClock(BEGAN))
    for _ in range(2):
        vault.reencrypt(PHRASE, lambda *_: None)
        assert {each.aside for each in rotation.listed(vault)} == {True, False}
        assert all(each.present_passphrase for each in rotation.listed(vault))
    vault.keys.change_passphrase(PHRASE, Private("other quiet stones"))
    assert not any(each.present_passphrase for each in rotation.listed(vault))
    vault.close()


def test_a_damaged_side_file_kept_aside_is_listed_and_can_be_removed(folder: Path) -> None:
    made(folder).vault.close()
    cut_short(folder, 0, 4)
    side = folder / "v.db-wal"
    flipped(side)
    damaged = side.read_bytes()
    vault = opened(folder, SetClock(BEGAN))
    assert vault.end_lost
    [kept] = rotation.listed(vault)
    assert (kept.aside, kept.proven, kept.present_passphrase) == (True, False, False)
    assert (kept.file / "v.db-wal").read_bytes() == damaged
    rotation.remove(vault, kept)
    assert names(folder / "backups") == []
    vault.close()


def test_what_a_link_in_the_place_of_the_backups_leads_to_is_never_touched(
    folder: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    made(elsewhere / "another").vault.close()
    (elsewhere / ".v-0123456789abcdef.tmp").write_text("somebody's")
    vault = made(folder).vault
    (folder / "backups").symlink_to(elsewhere)
    with pytest.raises(RefusedError) as told:
        rotation.make(vault)
    assert told.value.words_key == "backups_in_the_way"
    assert rotation.listed(vault) == []
    assert rotation.replace_all(vault, backup.back_up(vault, tmp_path / "b")) == []
    vault.close()
    assert names(elsewhere) == [".v-0123456789abcdef.tmp", "another"]
    assert names(elsewhere / "another") == ["v.db", "v.hdr", "v.hdr2"]
