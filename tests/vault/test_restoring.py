"""A backup becomes the same journal anywhere, whole or not at all; nothing else does."""

import os
import subprocess
from pathlib import Path

import pytest

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    InUseError,
    NewerError,
    NoJournalError,
    RefusedError,
    TamperedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.vault import backup
from healingjournal.vault.folder import LAID_OUT, SWAP, FolderState, folder_state
from healingjournal.vault.restoring import restore, restore_over
from healingjournal.vault.service import open_with_code
from tests.vault.backed import (
    backed_up,
    flip,
    names,
    phrase,
    resealed,
    restored,
    rows,
    small_disk,
    with_code,
)
from tests.vault.cheap import (
    CHEAP,
    CLOCK,
    again,
    cut_short,
    made,
    pages_in,
    put_page,
    shut,
)


def test_the_code_alone_restores_it(folder: Path, target: Path) -> None:
    written = backed_up(folder, target / "b")
    restore(target / "b", target / "there", with_code(written), CHEAP)
    open_with_code(target / "there", written, CHEAP, CLOCK).close()


def test_a_flip_anywhere_is_damage_and_makes_no_folder(folder: Path, target: Path) -> None:
    backed_up(folder, target / "b")
    size = (target / "b").stat().st_size
    whole = (target / "b").read_bytes()
    places = [0, 15, 16, 5000, size - 8192, size - 4097, size - 4096, size - 4000, size - 1]
    for place in places:
        (target / "b").write_bytes(whole)
        flip(target / "b", place)
        with pytest.raises(DamagedError):
            restored(target / "b", target / "there")
        assert not (target / "there").exists()


@pytest.mark.parametrize("left", [0, 1, 4095, 4096, 8192, 12288, 20480, -4096, -1])
def test_a_backup_cut_off_is_damage(folder: Path, target: Path, left: int) -> None:
    backed_up(folder, target / "b")
    (target / "b").write_bytes((target / "b").read_bytes()[:left])
    with pytest.raises(DamagedError):
        restored(target / "b", target / "there")
    assert not (target / "there").exists()


def test_an_altered_backup_is_told_as_such(folder: Path, target: Path) -> None:
    import hashlib

    backed_up(folder, target / "b")
    whole = (target / "b").read_bytes()
    assert resealed(whole) == whole
    foot = len(whole) - 8192

    def header_made_anew(raw: bytearray) -> None:
        raw[foot + 4000] ^= 1
        rest = bytes(raw[foot : foot + 16]) + bytes(raw[foot + 48 : foot + 4096])
        raw[foot + 16 : foot + 48] = hashlib.sha256(rest).digest()

    def later(raw: bytearray) -> None:
        raw[foot + 4096 + 20] ^= 1

    def sealed(raw: bytearray) -> None:
        raw[foot + 4096 + 80] ^= 1

    def page(raw: bytearray) -> None:
        raw[5000] ^= 1

    def page_left_out(raw: bytearray) -> None:
        del raw[8192:12288]

    for change in (header_made_anew, later, sealed, page, page_left_out):
        raw = bytearray(whole)
        change(raw)
        (target / "b").write_bytes(resealed(bytes(raw)))
        with pytest.raises(TamperedError):
            restored(target / "b", target / "there")
        assert not (target / "there").exists()


def test_parts_of_two_backups_do_not_fit_together(folder: Path, target: Path) -> None:
    vault = made(folder).vault
    put_page(vault, 1)
    backup.back_up(vault, target / "one")
    with vault.writing() as connection:
        connection.execute("UPDATE entry SET title = 'b title'")
    backup.back_up(vault, target / "two")
    vault.close()
    one, two = (target / "one").read_bytes(), (target / "two").read_bytes()
    assert len(one) == len(two)
    (target / "mixed").write_bytes(resealed(one[:-8192] + two[-8192:]))
    with pytest.raises(TamperedError):
        restored(target / "mixed", target / "there")


def test_a_backup_of_a_newer_app_is_refused_and_not_touched(folder: Path, target: Path) -> None:
    backed_up(folder, target / "b")
    raw = bytearray((target / "b").read_bytes())
    foot = len(raw) - 4096
    raw[foot + 8 : foot + 12] = b"\0\2\0\2"
    (target / "b").write_bytes(resealed(bytes(raw)))
    with pytest.raises(NewerError):
        restored(target / "b", target / "there")
    assert (target / "b").read_bytes() == resealed(bytes(raw))


def test_a_backup_with_a_newer_schema_is_refused(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from healingjournal.vault import migrations

    with monkeypatch.context() as newer:
        one_more = (*migrations.MIGRATIONS, ("CREATE TABLE later (a)",))
        newer.setattr(migrations, "MIGRATIONS", one_more)
        backed_up(folder, target / "b")
    with pytest.raises(NewerError):
        restored(target / "b", target / "there")
    assert not (target / "there").exists()


def test_any_other_secret_is_wrong_and_changes_nothing(folder: Path, target: Path) -> None:
    backed_up(folder, target / "b")
    for text in ("", "other", "x" * 9999, "\ud800"):
        with pytest.raises(WrongPassphraseError):
            restored(target / "b", target / "there", Private(text))
    assert not (target / "there").exists()


def test_someone_elses_backup_opens_with_its_own_passphrase_and_mixes_with_nothing(
    folder: Path, target: Path
) -> None:
    theirs = Private("another passphrase")
    vault = made(target / "theirs", theirs).vault
    put_page(vault, 7)
    backup.back_up(vault, target / "b")
    vault.close()
    shut(folder, pages=2)
    before = (folder / "v.db").read_bytes()
    with pytest.raises(WrongPassphraseError):
        restored(target / "b", target / "there")
    with pytest.raises(RefusedError) as told:
        restored(target / "b", folder, theirs)
    assert told.value.words_key == "journal_here"
    restored(target / "b", target / "there", theirs)
    assert (folder / "v.db").read_bytes() == before


@pytest.mark.parametrize("name", ["v.db-wal", "v.db-journal", "note.txt"])
def test_a_side_file_or_anything_else_in_the_way_is_never_played_in(
    folder: Path, target: Path, name: str
) -> None:
    backed_up(folder, target / "b")
    there = target / "there"
    there.mkdir()
    (there / name).write_bytes(b"foreign" * 1000)
    with pytest.raises(RefusedError):
        restored(target / "b", there)
    assert names(there) == [name]


def test_what_is_no_backup_is_told(folder: Path, target: Path) -> None:
    os.mkfifo(target / "pipe")
    for name in ("missing", "pipe", ""):
        with pytest.raises(RefusedError) as told:
            restored(target / name, folder)
        assert told.value.words_key == "no_backup_there"
    (target / "text").write_text("hello " * 5000)
    with pytest.raises(DamagedError):
        restored(target / "text", folder)


@pytest.mark.parametrize("settled", range(4))
def test_a_restore_killed_at_any_move_is_finished_by_the_next_opening(
    folder: Path, target: Path, settled: int
) -> None:
    backed_up(folder, target / "b")
    there = target / "there"
    restored(target / "b", there)
    (there / ".new").mkdir()
    for name in ["v.db", "v.hdr2", "v.hdr"][settled:]:
        (there / name).rename(there / ".new" / name)
    assert folder_state(there) is FolderState.PRESENT
    assert rows(there) == rows(folder)


def test_a_restore_that_fails_leaves_the_folder_as_it_was(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backed_up(folder, target / "b")

    def full(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("healingjournal.vault.creating.sync_folder", full)
    (target / "empty").mkdir()
    for place in ("empty", "new"):
        with pytest.raises(CannotWriteError) as told:
            restored(target / "b", target / place)
        assert told.value.words_key == "disk_full"
    assert names(target / "empty") == []
    assert not (target / "new").exists()


def test_over_the_present_journal_the_former_one_is_kept_aside(folder: Path, target: Path) -> None:
    backed_up(folder, target / "b", pages=5)
    vault = again(folder)
    put_page(vault, 50)
    vault.close()
    cut_short(folder, 51, 53)
    done = restore_over(target / "b", folder, phrase(), CHEAP)
    assert done.aside is not None
    assert (done.folder, done.entries, done.aside.parent) == (folder, 5, folder / "backups")
    assert names(folder) == ["backups", "v.db", "v.hdr", "v.hdr2"]
    for place, held in ((folder, 5), (done.aside, 8)):
        vault = again(place)
        assert pages_in(vault) == held
        assert vault.verify().ok
        vault.close()


def test_over_a_journal_that_is_open_or_not_there_nothing_is_done(
    folder: Path, target: Path
) -> None:
    backed_up(folder, target / "b")
    vault = again(folder)
    with pytest.raises(InUseError):
        restore_over(target / "b", folder, phrase(), CHEAP)
    vault.close()
    with pytest.raises(WrongPassphraseError):
        restore_over(target / "b", folder, phrase(Private("other")), CHEAP)
    with pytest.raises(NoJournalError):
        restore_over(target / "b", target, phrase(), CHEAP)
    assert names(folder) == ["v.db", "v.hdr", "v.hdr2"]
    assert names(target) == ["b"]


@pytest.mark.parametrize("step", range(12))
def test_a_swap_that_fails_at_any_move_leaves_the_old_or_the_new(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    backed_up(folder, target / "b", pages=5)
    vault = again(folder)
    put_page(vault, 50)
    vault.close()
    cut_short(folder, 51, 52)
    moves = 0
    move = Path.rename

    def failing(self: Path, to: Path) -> Path:
        nonlocal moves
        moves += 1
        if moves > step:
            raise OSError(5, "gone")
        return move(self, to)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", failing)
        try:
            restore_over(target / "b", folder, phrase(), CHEAP)
            assert moves <= step
        except ToldError as error:
            # The first move decides it: before it nothing was done, after it the rest follows.
            assert error.words_key == ("disk_error" if step == 0 else "exchange_begun")
    assert folder_state(folder) is FolderState.PRESENT
    vault = again(folder)
    assert pages_in(vault) == (7 if step == 0 else 5)
    assert vault.verify().ok
    vault.close()
    kept = list((folder / "backups").iterdir())
    assert len(kept) == (step > 0)
    for place in kept:
        vault = again(place)
        assert pages_in(vault) == 7
        vault.close()
    assert names(folder) == ["backups", "v.db", "v.hdr", "v.hdr2"]


@pytest.mark.parametrize("what", ["link", "dangling", "file", "disk"])
def test_where_the_former_one_cannot_be_kept_aside_nothing_is_done(
    folder: Path, target: Path, what: str
) -> None:
    backed_up(folder, target / "b", pages=5)
    put_in_the_way(folder / "backups", target, what)
    try:
        with pytest.raises(RefusedError) as told:
            restore_over(target / "b", folder, phrase(), CHEAP)
        assert told.value.words_key == "backups_in_the_way"
        assert names(folder) == ["backups", "v.db", "v.hdr", "v.hdr2"]
        again(folder).close()
    finally:
        if what == "disk":
            subprocess.run(["umount", str(folder / "backups")], check=True)


def put_in_the_way(backups: Path, target: Path, what: str) -> None:
    if what == "disk":
        small_disk(backups, "1m")
    elif what == "file":
        backups.write_text("in the way")
    else:
        (target / "else").mkdir()
        backups.symlink_to(target / ("else" if what == "link" else "nowhere"))


def test_a_swap_that_was_decided_opens_although_the_former_one_cannot_be_put_aside(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backed_up(folder, target / "b", pages=5)
    put_page_in(folder, 50)
    move = Path.rename

    def decided_alone(self: Path, to: Path) -> Path:
        if self.name != LAID_OUT:
            raise OSError(5, "gone")
        return move(self, to)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", decided_alone)
        with pytest.raises(CannotWriteError):
            restore_over(target / "b", folder, phrase(), CHEAP)
    (folder / "backups").rmdir()
    (folder / "backups").write_text("in the way")
    assert held_by(folder) == 5
    (folder / "backups").unlink()
    assert held_by(folder) == 5
    (aside,) = (folder / "backups").iterdir()
    assert held_by(aside) == 6
    assert names(folder) == ["backups", "v.db", "v.hdr", "v.hdr2"]


def test_a_swap_that_others_laid_out_loses_nothing(folder: Path, target: Path) -> None:
    backed_up(folder, target / "b", pages=5)
    former = (folder / "v.db").read_bytes()
    (folder / SWAP).mkdir()
    (folder / SWAP / "v.db").write_bytes(b"another" * 4096)
    with pytest.raises(ToldError):
        again(folder)
    (aside,) = (folder / "backups").iterdir()
    assert (aside / "v.db").read_bytes() == former


def put_page_in(folder: Path, number: int) -> None:
    vault = again(folder)
    put_page(vault, number)
    vault.close()


def held_by(folder: Path) -> int:
    vault = again(folder)
    held = pages_in(vault)
    vault.close()
    return held


def test_what_is_no_backup_is_told_at_once_however_large(target: Path) -> None:
    target.mkdir(exist_ok=True)
    with (target / "large").open("wb") as large:
        large.truncate(1 << 40)
    with pytest.raises(DamagedError):
        restored(target / "large", target / "there")
