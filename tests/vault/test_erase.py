"""Erase: keys first, then all else; without passphrase, free space or anyone's leave."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from healingjournal.base.errors import CannotWriteError, NoJournalError, ToldError
from healingjournal.vault import erase
from healingjournal.vault.restoring import restore_over
from tests.vault.backed import backed_up, beside, names, phrase, restored, small_disk
from tests.vault.cheap import CHEAP, again, cut_short, made, put_page, shut

LIMITS = ("copies_elsewhere", "disk_leftovers")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "j"


def opens(folder: Path) -> bool:
    try:
        again(folder).close()
    except ToldError:
        return False
    return True


def full_folder(folder: Path) -> None:
    """A folder with everything of ours: side file, backups, a journal kept aside, leftovers."""
    backed_up(folder, folder.parent / "b", pages=3)
    restore_over(folder.parent / "b", folder, phrase(), CHEAP)
    vault = again(folder)
    put_page(vault, 40)
    beside(vault)
    vault.close()
    cut_short(folder, 41, 43)
    shutil.copy(folder / "v.hdr", folder / ".v-0123456789abcdef.tmp")
    shutil.copy(folder / "v.db", folder / "v.db-next")
    for name in (".new", ".next"):
        (folder / name).mkdir()
        shutil.copy(folder / "v.hdr", folder / name / "v.hdr")


def test_nothing_is_left_of_a_journal_and_its_backups(folder: Path) -> None:
    full_folder(folder)
    card = folder.parent / "card"
    card.write_text("plain words")
    assert erase.erase(folder, [card]).not_reached == LIMITS
    assert not folder.exists()
    assert names(folder.parent) == ["b"]


def test_every_key_is_overwritten_where_it_lay(folder: Path, tmp_path: Path) -> None:
    full_folder(folder)
    seen = tmp_path / "seen"
    seen.mkdir()
    held = [path for path in folder.rglob("*") if path.is_file()]
    before = {path: path.read_bytes() for path in held}
    for number, path in enumerate(held):
        os.link(path, seen / str(number))
    erase.erase(folder)
    for number, path in enumerate(held):
        now, was = (seen / str(number)).read_bytes(), before[path]
        assert len(now) == len(was)
        assert now[:4096] != was[:4096]
        if path.name == "one":
            assert now[-8192:-4096] != was[-8192:-4096]
            with pytest.raises(ToldError):
                restored(seen / str(number), tmp_path / "no")


def test_other_peoples_files_stay_and_are_named_where_they_lie_among_ours(folder: Path) -> None:
    full_folder(folder)
    (folder / "letter").write_text("mine")
    (folder / "backups" / "poem").write_text("mine too")
    done = erase.erase(folder)
    assert done.not_reached == (*LIMITS, "backups/poem")
    assert names(folder) == ["backups", "letter"]


def test_it_may_be_done_again_and_then_says_that_nothing_is_there(folder: Path) -> None:
    shut(folder)
    assert erase.anything_there(folder)
    erase.erase(folder)
    assert not erase.anything_there(folder)
    with pytest.raises(NoJournalError):
        erase.erase(folder)


@pytest.mark.parametrize("lost", ["v.hdr", "v.hdr2", "v.db"])
def test_one_part_missing_or_odd_keeps_nobody_from_it(folder: Path, lost: str) -> None:
    for odd in (False, True):
        shut(folder)
        (folder / lost).unlink()
        if odd:
            (folder / lost).write_bytes(b"x")
        assert erase.erase(folder).not_reached == LIMITS
        assert not folder.exists()


def test_a_link_is_taken_away_and_what_it_names_is_told_and_left(folder: Path) -> None:
    shut(folder)
    elsewhere = folder.parent / "elsewhere"
    (folder / "v.db").rename(elsewhere)
    (folder / "v.db").symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    assert erase.erase(folder).not_reached == (*LIMITS, "v.db")
    assert elsewhere.read_bytes() == before
    assert not folder.exists()


def test_files_set_to_be_read_only_are_erased_too(folder: Path) -> None:
    shut(folder)
    for path in folder.iterdir():
        path.chmod(0o400)
    assert erase.erase(folder).not_reached == LIMITS


ERASING = """
import sys
from pathlib import Path
from healingjournal.vault.erase import erase
print(*erase(Path(sys.argv[1])).not_reached)
"""


def test_it_waits_for_nobody_and_what_was_open_finds_it_gone(folder: Path) -> None:
    vault = made(folder).vault
    put_page(vault, 1)
    assert vault.still_there()
    command = [sys.executable, "-c", ERASING, str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.split() == [*LIMITS, "open_elsewhere"]
    assert not vault.still_there()
    with pytest.raises(NoJournalError):
        put_page(vault, 2)
    vault.close()
    assert not folder.exists()


def test_a_journal_erased_and_made_anew_is_another_one(folder: Path) -> None:
    vault = made(folder).vault
    put_page(vault, 1)
    erase.erase(folder)
    shut(folder)
    before = (folder / "v.hdr").read_bytes()
    assert not vault.still_there()
    vault.close()
    assert (folder / "v.hdr").read_bytes() == before


def test_a_full_disk_keeps_nobody_from_it(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    small_disk(disk, "600k")
    try:
        shut(disk / "j", pages=3)
        with pytest.raises(OSError, match="space"):
            (disk / "filler").write_bytes(bytes(1 << 20))
        assert erase.erase(disk / "j").not_reached == LIMITS
        assert names(disk) == ["filler"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_disk_that_lets_nothing_be_written_is_told(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    small_disk(disk, "2m")
    try:
        shut(disk / "j")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(CannotWriteError) as told:
            erase.erase(disk / "j")
        assert told.value.words_key == "not_erased"
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        assert opens(disk / "j")
    finally:
        subprocess.run(["umount", str(disk)], check=True)


# Each system call of an erase, one after the other: the process ends right before it.
KILLED_AT = {"write": 12, "fsync": 12, "unlink": 6}


@pytest.mark.tool("strace")
@pytest.mark.parametrize("call", sorted(KILLED_AT))
def test_killed_after_the_keys_were_written_over_nothing_can_be_read(
    folder: Path, tmp_path: Path, call: str
) -> None:
    backed_up(folder, folder.parent / "b", pages=3)
    kept = tmp_path / "kept"
    shutil.copytree(folder, kept)
    for number in range(1, KILLED_AT[call] + 1):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(kept, folder)
        inject = f"--inject={call}:signal=KILL:when={number}"
        strace = ["strace", "-f", "-qq", "-o", "/dev/null", f"--trace={call}", inject]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            [*strace, sys.executable, "-c", ERASING, str(folder)],
            check=False,
            capture_output=True,
            env=environment,
        )
        if done.returncode == 0:
            return
        # Once the slots of the first copy are gone, nobody mends it from the other.
        assert opens(folder) == (call == "write" and number == 1)
        if erase.anything_there(folder):
            erase.erase(folder)
        assert not folder.exists() or names(folder) == []


def test_what_a_link_in_the_place_of_the_backups_leads_to_is_not_ours(
    folder: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    shut(elsewhere / "another", pages=1)
    backed_up(tmp_path / "third", elsewhere / "theirs")
    (elsewhere / ".v-0123456789abcdef.tmp").write_text("somebody's")
    shut(folder)
    (folder / "backups").symlink_to(elsewhere)
    assert erase.erase(folder).not_reached == (*LIMITS, "backups")
    assert names(folder) == ["backups"]
    assert names(elsewhere) == [".v-0123456789abcdef.tmp", "another", "theirs"]
    assert opens(elsewhere / "another")
    restored(elsewhere / "theirs", tmp_path / "there")
    assert (elsewhere / ".v-0123456789abcdef.tmp").read_text() == "somebody's"
