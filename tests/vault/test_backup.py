"""A backup counts only when it was read again and found whole."""

import shutil
import subprocess
from pathlib import Path

import pytest

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    RefusedError,
    ToldError,
)
from healingjournal.vault import backup, backup_file
from tests.vault.backed import backed_up, flip, names, restored, rows, small_disk
from tests.vault.cheap import (
    CLOCK,
    again,
    made,
    pages_in,
    put_page,
)


def test_a_backup_becomes_the_same_journal_where_none_was(folder: Path, target: Path) -> None:
    backed_up(folder, target / "b")
    assert names(target) == ["b"]
    assert (target / "b").stat().st_mode & 0o777 == 0o600
    there = target / "new" / "folder"
    assert restored(target / "b", there).entries == 5
    assert rows(there) == rows(folder)
    assert names(there) == ["v.db", "v.hdr", "v.hdr2"]


def test_a_backup_says_when_it_was_made_and_what_it_holds_only_to_its_key(
    folder: Path, target: Path
) -> None:
    vault = made(folder).vault
    put_page(vault, 1)
    done = backup.back_up(vault, target / "b")
    assert (done.entries, done.made) == (1, CLOCK.now())
    foot = backup_file.read(target / "b")
    assert foot.made == CLOCK.now()
    assert foot.opened(vault.source().master).entries == 1
    vault.close()


def test_an_empty_journal_can_be_backed_up(folder: Path, target: Path) -> None:
    backed_up(folder, target / "b", pages=0)
    assert restored(target / "b", target / "there").entries == 0
    assert rows(target / "there") == []


def test_what_is_written_while_it_is_copied_is_in_it(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES_A_STEP", 4)
    vault = made(folder).vault
    for number in range(40):
        put_page(vault, number, "words " * 300)
    asked = 0

    def between() -> None:
        nonlocal asked
        asked += 1
        if asked % 5 == 0:
            put_page(vault, 1000 + asked)

    done = backup.back_up(vault, target / "b", between)
    assert asked > 10
    assert done.entries == pages_in(vault) > 40
    vault.close()
    restored(target / "b", target / "there")
    assert rows(target / "there") == rows(folder)


@pytest.mark.parametrize("closing", [True, False])
def test_a_lock_meanwhile_drops_the_copy_and_loses_nothing(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch, closing: bool
) -> None:
    monkeypatch.setattr(backup, "PAGES_A_STEP", 2)
    vault = made(folder).vault
    for number in range(9):
        put_page(vault, number)

    def between() -> None:
        if not closing:
            raise RefusedError("stopped")
        put_page(vault, 77)
        vault.close()

    with pytest.raises(RefusedError):
        backup.back_up(vault, target / "b", between)
    assert names(target) == []
    vault.close()
    vault = again(folder)
    assert pages_in(vault) == 9 + closing
    assert vault.verify().ok
    vault.close()


def test_nothing_that_is_there_is_ever_replaced(folder: Path, target: Path) -> None:
    vault = made(folder).vault
    (target / "b").write_text("a letter")
    (target / "link").symlink_to("nowhere")
    for name, key in [("b", "backup_exists"), ("link", "backup_exists")]:
        with pytest.raises(RefusedError) as told:
            backup.back_up(vault, target / name)
        assert told.value.words_key == key
    with pytest.raises(RefusedError) as told:
        backup.back_up(vault, target / "no" / "b")
    assert told.value.words_key == "backup_no_folder"
    (folder / "backups").mkdir()
    (target / "way").symlink_to(folder / "backups")
    for place in (folder / "v.db-journal", folder / "backups" / "b", target / "way" / "b"):
        with pytest.raises(RefusedError) as told:
            backup.back_up(vault, place)
        assert told.value.words_key == "backup_in_journal"
    (target / "way").unlink()
    written = backup.write(vault.source, target / "late", CLOCK, lambda: None)
    (target / "late").write_text("came meanwhile")
    with pytest.raises(RefusedError) as told:
        written.verified()
    assert told.value.words_key == "backup_exists"
    assert (target / "b").read_text() == "a letter"
    assert (target / "late").read_text() == "came meanwhile"
    assert names(target) == ["b", "late", "link"]
    vault.close()


def test_a_copy_that_is_not_whole_never_gets_its_name(folder: Path, target: Path) -> None:
    vault = made(folder).vault
    put_page(vault, 1)
    size = (folder / "v.db").stat().st_size
    for place in (0, size // 2, size + 100, size + 5000):
        written = backup.write(vault.source, target / "b", CLOCK, lambda: None).sealed()
        flip(written.aside, place)
        with pytest.raises(DamagedError) as told:
            written.verified()
        assert told.value.words_key == "backup_not_whole"
        assert names(target) == []
    vault.close()


def test_a_journal_whose_rows_do_not_add_up_gives_no_backup(folder: Path, target: Path) -> None:
    vault = made(folder).vault
    put_page(vault, 1)
    connection = vault.source().connection
    connection.execute("PRAGMA recursive_triggers = OFF")
    connection.execute("DROP TRIGGER temp.digest_kept_UPDATE")
    connection.execute("UPDATE kept SET value = '\"put back\"'")
    with pytest.raises(DamagedError) as told:
        backup.back_up(vault, target / "b")
    assert told.value.words_key == "backup_not_whole"
    assert names(target) == []
    vault.close()


def test_a_search_index_that_does_not_fit_gives_no_backup(folder: Path, target: Path) -> None:
    vault = made(folder).vault
    put_page(vault, 1)
    with vault.writing() as connection:
        connection.execute("UPDATE entry_words_content SET c2 = 'other words'")
    with pytest.raises(DamagedError):
        backup.back_up(vault, target / "b")
    assert names(target) == []
    vault.close()


def test_a_damaged_journal_gives_no_backup_and_is_told(folder: Path, target: Path) -> None:
    vault = made(folder).vault
    for number in range(30):
        put_page(vault, number, "words " * 900)
    vault.close()
    vault = again(folder)
    flip(folder / "v.db", (folder / "v.db").stat().st_size // 2)
    with pytest.raises(DamagedError):
        backup.back_up(vault, target / "b")
    assert names(target) == []
    vault.close()


def test_a_full_disk_is_told_and_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    small_disk(disk, "200k")
    try:
        vault = made(folder).vault
        for number in range(40):
            put_page(vault, number, "words " * 900)
        with pytest.raises(CannotWriteError) as told:
            backup.back_up(vault, disk / "b")
        assert told.value.words_key == "disk_full"
        assert names(disk) == []
        backup.back_up(vault, tmp_path / "b")
        vault.close()
        with pytest.raises(CannotWriteError) as told:
            restored(tmp_path / "b", disk / "there")
        assert told.value.words_key == "disk_full"
        assert names(disk) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_target_that_goes_away_is_told_and_the_journal_goes_on(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES_A_STEP", 2)
    vault = made(folder).vault
    for number in range(9):
        put_page(vault, number)

    def pulled_out() -> None:
        shutil.rmtree(target, ignore_errors=True)

    with pytest.raises(ToldError):
        backup.back_up(vault, target / "b", pulled_out)
    put_page(vault, 99)
    assert vault.verify().ok
    vault.close()


def test_a_place_that_takes_no_backup_is_not_said_of_the_journal(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = made(folder).vault

    def refused(*_: object) -> None:
        raise PermissionError(13, "no")

    with pytest.raises(CannotWriteError) as told:
        backup.back_up(vault, target / ("long" * 100))
    assert told.value.words_key == "backup_not_written"
    monkeypatch.setattr(backup, "new_file", refused)
    with pytest.raises(CannotWriteError) as told:
        backup.back_up(vault, target / "b")
    assert told.value.words_key == "backup_not_written"
    assert names(target) == []
    vault.close()
