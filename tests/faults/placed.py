"""Acts that need a place of their own: a journal, a backup of it, and where one may be made.

In a place lie the journal `j`, a backup `b` of it, and nothing else yet. Killed or refused at any
call, an act leaves what was or what was to be.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from healingjournal.vault import backup_file, migrations
from healingjournal.vault.folder import FolderState, folder_state
from healingjournal.vault.header import read_copies
from tests.cli.conftest import Terminal

LATER = ("ALTER TABLE entry ADD COLUMN later TEXT", "CREATE TABLE later (a)")
WORDS = {
    "backup": ("vault", "backup", "new"),
    "restore": ("vault", "restore", "b", "--to", "there"),
    "upgrade": ("entry", "list"),
    "erase": ("vault", "erase"),
    # No commands of the terminal: these are done in the window.
    "reencrypt": (),
    "restore over": (),
}
PATHS = {"new", "b", "there"}
HELD = "The lamp by the window was warm.\n"


def words(place: Path, what: str) -> list[str]:
    """Give the command of an act, its files lying in a place."""
    return [str(place / word) if word in PATHS else word for word in WORDS[what]]


@contextmanager
def as_later() -> Iterator[None]:
    """Be the app as it may be later, with one more migration."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, LATER))
        yield


def made(terminal: Terminal, folder: Path) -> Path:
    """Make a place of a journal that lies somewhere else."""
    place = folder.with_name("place")
    place.mkdir()
    shutil.copytree(folder, place / "j")
    assert terminal.keyed("vault", "backup", str(place / "b")).exit_code == 0
    return place


def is_done(terminal: Terminal, place: Path, what: str) -> bool:
    """Tell whether an act was done, whole; fails where it is neither done nor undone."""
    if what not in {"erase", "upgrade"}:
        _holds(terminal, place / "j")
    return _DONE[what](terminal, place)


def _is_backed_up(terminal: Terminal, place: Path) -> bool:
    if not (place / "new").exists():
        return False
    seen = place / "seen"
    made_again = terminal.keyed("vault", "restore", str(place / "new"), "--to", str(seen))
    assert made_again.exit_code == 0, made_again.err
    _holds(terminal, seen)
    shutil.rmtree(seen)
    return True


def _is_restored(terminal: Terminal, place: Path) -> bool:
    if folder_state(place / "there") is FolderState.NOTHING:
        return False
    # What was whole when the program ended is moved up by whoever opens it.
    _holds(terminal, place / "there")
    return True


def _is_restored_over(_: Terminal, place: Path) -> bool:
    backups = place / "j" / "backups"
    return backups.exists() and any(path.is_dir() for path in backups.iterdir())


def _is_under_another_key(_: Terminal, place: Path) -> bool:
    salt = read_copies(place / "j").good()[0].kdf_salt
    return salt != backup_file.glance(place / "b").header.kdf_salt


def _holds(terminal: Terminal, folder: Path) -> None:
    here = ("--vault", str(folder))
    assert terminal.keyed(*here, "vault", "verify").exit_code == 0
    rows = terminal.keyed(*here, "entry", "list").rows
    shown = [terminal.keyed(*here, "entry", "show", row["id"]).value["body"] for row in rows]
    assert shown == [HELD]


def _is_upgraded(terminal: Terminal, place: Path) -> bool:
    folder = place / "j"
    ran = terminal.keyed("--vault", str(folder), "entry", "list")
    assert ran.exit_code in {0, 15}, ran.err
    if ran.exit_code == 0:
        _holds(terminal, folder)
        return False
    with as_later():
        _holds(terminal, folder)
    return True


def _is_erased(terminal: Terminal, place: Path) -> bool:
    folder = place / "j"
    ran = terminal.keyed("--vault", str(folder), "entry", "list")
    if ran.exit_code == 0:
        _holds(terminal, folder)
        return False
    assert ran.exit_code in {13, 17}, ran.err
    return True


_DONE: dict[str, Callable[[Terminal, Path], bool]] = {
    "backup": _is_backed_up,
    "restore": _is_restored,
    "upgrade": _is_upgraded,
    "erase": _is_erased,
    "reencrypt": _is_under_another_key,
    "restore over": _is_restored_over,
}
