"""Killed, or refused by the disk, at one system call after the other: old or new, never neither.

The long ones try every call, the others every few.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from healingjournal.base.errors import NewerError
from healingjournal.vault import backup, migrations
from healingjournal.vault.folder import FolderState, folder_state
from tests.vault.backed import names, restored
from tests.vault.cheap import again, made, pages_in, put_page

pytestmark = [pytest.mark.tool("strace"), pytest.mark.program]

LATER = ("ALTER TABLE entry ADD COLUMN later TEXT", "CREATE TABLE later (a)")
BEGIN = """
import sys
from pathlib import Path
from healingjournal.base.errors import ToldError
from healingjournal.vault import backup, migrations, restoring
from tests.vault.backed import phrase
from tests.vault.cheap import CHEAP, again
from tests.vault.test_faults import LATER
import cryptography.hazmat.primitives.kdf.argon2, cryptography.hazmat.primitives.ciphers.aead
import ctypes, sqlcipher3.dbapi2, healingjournal.vault.upgrading
folder, place, file = (Path(sys.argv[1], name) for name in ("j", "there", "b"))
try:
"""
END = """
except ToldError as error:
    sys.exit(error.exit_code)
"""
DOING = {
    "backup": "    vault = again(folder); backup.back_up(vault, place); vault.close()",
    "restore": "    restoring.restore(file, place, phrase(), CHEAP)",
    "restore over": "    restoring.restore_over(file, folder, phrase(), CHEAP)",
    "upgrade": "    migrations.MIGRATIONS = (*migrations.MIGRATIONS, LATER); again(folder).close()",
}
# Moves and syncs, and what the database writes itself; every how many is tried.
CALLS = {"/^(rename|fsync|fdatasync|unlink|mkdir|rmdir)": 7, "/^(pwrite|ftruncate)": 23}
FAULTS = ("signal=KILL", "error=EIO", "error=ENOSPC")


def before(place: Path) -> None:
    """A journal with six pages, and a backup of its first four."""
    vault = made(place / "j").vault
    for number in range(4):
        put_page(vault, number, "words " * 900)
    backup.back_up(vault, place / "b")
    for number in range(4, 6):
        put_page(vault, number)
    vault.close()


def opens_with(folder: Path) -> int:
    vault = again(folder)
    assert vault.verify().ok
    found = pages_in(vault)
    vault.close()
    return found


def after_backup(place: Path, ended: int) -> None:
    assert opens_with(place / "j") == 6
    if (place / "there").exists():
        assert restored(place / "there", place / "new").entries == 6
    else:
        assert ended != 0


def after_restore(place: Path, ended: int) -> None:
    there = place / "there"
    if folder_state(there) is FolderState.NOTHING:
        assert ended != 0
        restored(place / "b", there)
    assert opens_with(there) == 4
    assert names(there) == ["v.db", "v.hdr", "v.hdr2"]


def after_restore_over(place: Path, ended: int) -> None:
    folder = place / "j"
    found = opens_with(folder)
    kept = names(folder / "backups") if (folder / "backups").exists() else []
    assert (found, len(kept)) in ((6, 0), (4, 1))
    assert found == 4 or ended != 0
    assert all(opens_with(folder / "backups" / name) == 6 for name in kept)
    assert set(names(folder)) <= {"backups", "v.db", "v.hdr", "v.hdr2"}


def after_upgrade(place: Path, ended: int) -> None:
    folder = place / "j"
    try:
        assert opens_with(folder) == 6
        assert ended != 0
    except NewerError:
        pass
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, LATER))
        assert opens_with(folder) == 6
    assert set(names(folder)) <= {"backups", "v.db", "v.hdr", "v.hdr2"}


AFTER: dict[str, Callable[[Path, int], None]] = {
    "backup": after_backup,
    "restore": after_restore,
    "restore over": after_restore_over,
    "upgrade": after_upgrade,
}


def run(place: Path, doing: str, inject: str) -> tuple[int, bool]:
    """Give the exit code, and whether the fault came to pass."""
    trace = place.with_name("trace")
    strace = ["strace", "-f", "-qq", "-o", str(trace), f"--inject={inject}"]
    program = f"{BEGIN}{DOING[doing]}{END}"
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [*strace, sys.executable, "-c", program, str(place)],
        check=False,
        capture_output=True,
        env=environment,
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    came = done.returncode < 0 or b"INJECTED" in trace.read_bytes()
    return done.returncode, came


@pytest.mark.parametrize("each", [False, pytest.param(True, marks=pytest.mark.long)])
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("doing", sorted(DOING))
def test_cut_short_anywhere_it_is_the_old_or_the_new(
    tmp_path: Path, doing: str, fault: str, each: bool
) -> None:
    before(tmp_path / "kept")
    seldom = 1 if fault == FAULTS[0] else 3
    for calls, every in CALLS.items():
        number, came = 1 if each else 3, True
        while came:
            place = tmp_path / "place"
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(tmp_path / "kept", place)
            ended, came = run(place, doing, f"{calls}:{fault}:when={number}")
            AFTER[doing](place, ended)
            number += 1 if each else every * seldom
