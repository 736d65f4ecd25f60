"""Erase: the keys first, then all else, so that a kill after the first step changes nothing.

Noughts are written over the slots of one header after the other, each held by the disk before
the next. Whoever opens a journal whose slots are gone from one copy mends nothing: it is being
erased, and the other slots go too. It needs no passphrase, no free space and no lock: files are
overwritten in place, and whoever has the journal open finds it gone. Only files of ours are
touched. What could not be reached is named, and so is what no program can reach.
"""

import os
import secrets
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    InUseError,
    NoJournalError,
    ToldError,
)
from healingjournal.vault import backup_file
from healingjournal.vault.folder import (
    BACKUPS,
    DATABASE,
    DATABASES,
    FILES,
    HEADERS,
    LAID_OUT,
    NEW,
    OLD,
    REENCRYPTED,
    SIDE_FILES,
    STALE,
    SWAP,
    TRIED,
    FolderLock,
    FolderState,
    folder_state,
    sync_folder,
)
from healingjournal.vault.header import SLOTS_AT, SLOTS_BYTES, being_erased
from healingjournal.vault.pages import PAGE

# What nothing here can reach, named each time.
COPIES, LEFTOVERS = "copies_elsewhere", "disk_leftovers"
OPEN = "open_elsewhere"

# Never left by us, as it is held in memory; by other programs it may be.
_SIDES = (*SIDE_FILES, *(name + "-shm" for name in DATABASES))
_PLACES = (NEW, LAID_OUT, SWAP, TRIED, f"{LAID_OUT}/{OLD}", f"{SWAP}/{OLD}")
_FIRST = 64 * PAGE
_SLOTS_IN_BACKUP = SLOTS_AT - backup_file.FOOT_BYTES


@dataclass
class Erased:
    """What an erase came to: the names of what it could not overwrite or take away."""

    missed: list[str] = field(default_factory=list)
    open_elsewhere: bool = False

    @property
    def not_reached(self) -> tuple[str, ...]:
        """Give what was not reached: keys of standing limits, and files by their names."""
        limits = [COPIES, LEFTOVERS, *([OPEN] if self.open_elsewhere else [])]
        return (*limits, *dict.fromkeys(self.missed))


@dataclass(frozen=True)
class _Ours:
    """The files of one journal, by what is done to them."""

    headers: tuple[Path, ...]
    backups: tuple[Path, ...]
    sides: tuple[Path, ...]
    databases: tuple[Path, ...]
    folders: tuple[Path, ...]
    foreign: tuple[Path, ...]
    unseen: tuple[Path, ...]

    def __bool__(self) -> bool:
        return bool(self.headers or self.backups or self.sides or self.databases)


def erase(folder: Path, plain: Iterable[Path] = ()) -> Erased:
    """Erase the journal of a folder, its backups there, and plain files that belong to it.

    May be done again after a kill. Raises NoJournalError where nothing of one is, and
    CannotWriteError ("not_erased") when a key could be neither overwritten nor taken away; all
    else was then done all the same.
    """
    ours, done = _found(folder), Erased()
    if not ours and folder_state(folder) is FolderState.PRESENT:
        raise CannotWriteError("not_erased")
    if not ours:
        raise NoJournalError
    done.open_elsewhere = _is_open(folder)
    kept_keys = _slots_overwritten(ours)
    rest = [(path, 0, _FIRST) for path in (*ours.databases, *ours.sides, *plain)]
    left = _overwritten([*rest, *((path, 0, _pages_at_most(path)) for path in ours.backups)])
    # A database goes last: as long as one lies there, an erase that was cut short is seen.
    named = (*plain, *ours.backups, *ours.sides, *ours.headers, *ours.databases)
    remain = [path for path in named if not _removed(path)]
    for place in ours.folders:
        with suppress(OSError):
            sync_folder(place)
        with suppress(OSError):
            place.rmdir()
    unseen = [path for path in ours.unseen if os.path.lexists(path)]
    missed = (*remain, *kept_keys, *left, *ours.foreign, *unseen)
    done.missed += [_name(folder, path) for path in missed]
    if set(kept_keys) & set(remain):
        raise CannotWriteError("not_erased")
    return done


def anything_there(folder: Path) -> bool:
    """Tell whether a folder holds anything that an erase would reach for."""
    return bool(_found(folder)) or folder_state(folder) is FolderState.PRESENT


def write_over_keys(backup: Path) -> None:
    """Write over the keys in one backup that is to be taken away; raises CannotWriteError."""
    if _overwritten([(backup, _SLOTS_IN_BACKUP, SLOTS_BYTES)], bytes):
        raise CannotWriteError("not_erased")


def keys_finished(folder: Path) -> None:
    """Where an erase has begun and was cut short, see to it that no slot is left.

    Raises DamagedError ("erase_begun") then, and CannotWriteError ("not_erased") where a slot
    could not be written over. The files themselves go with the next erase.
    """
    if not being_erased(folder):
        return
    if _slots_overwritten(_found(folder)):
        raise CannotWriteError("not_erased")
    raise DamagedError("erase_begun")


def _slots_overwritten(ours: _Ours) -> list[Path]:
    slots = [(path, SLOTS_AT, SLOTS_BYTES) for path in ours.headers]
    # A backup's last page stays, so that it is known for one after a kill.
    slots += [(path, _SLOTS_IN_BACKUP, SLOTS_BYTES) for path in ours.backups]
    return _overwritten(slots, bytes)


def _is_open(folder: Path) -> bool:
    try:
        FolderLock(folder).release()
    except InUseError:
        return True
    except ToldError:
        return False
    return False


@dataclass
class _Look:
    """Looks at what lies where; keeps what it could not look at, to be named."""

    unseen: list[Path] = field(default_factory=list)

    def into(self, folder: Path) -> list[Path]:
        """Give what lies in a folder, in order; nothing where it cannot be looked into."""
        try:
            return sorted(folder.iterdir())
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError:
            self.unseen.append(folder)
            return []

    def is_folder(self, path: Path) -> bool:
        """Tell whether a folder itself lies here, and not a link to one."""
        try:
            return stat.S_ISDIR(path.lstat().st_mode)
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            self.unseen.append(path)
            return False


def _found(folder: Path) -> _Ours:
    look, backups, foreign = _Look(), [], []
    places = [folder, *(p for name in _PLACES if look.is_folder(p := folder / name))]
    beside = folder / BACKUPS
    if not look.is_folder(beside) and beside.is_symlink():
        # What a link leads to is not the journal's own.
        foreign.append(beside)
    for path in look.into(beside) if look.is_folder(beside) else ():
        if look.is_folder(path):
            places.append(path)
        elif STALE.fullmatch(path.name) or is_backup(path):
            backups.append(path)
        else:
            foreign.append(path)
    held = {place: look.into(place) for place in places}
    every = [path for place in places for path in held[place]]
    stale = [path for path in every if STALE.fullmatch(path.name) and _may_be_file(path)]
    for place in places[1:]:
        others = (path for path in held[place] if path.name not in {*FILES, *_SIDES})
        foreign += [path for path in others if path not in places and path not in stale]
    return _Ours(
        headers=(*_there(places, HEADERS), *stale),
        backups=tuple(backups),
        sides=_there(places, _SIDES),
        databases=_there(places, (REENCRYPTED, DATABASE)),
        # From the inmost to the outmost.
        folders=(*reversed(places[1:]), beside, folder),
        foreign=tuple(foreign),
        unseen=tuple(look.unseen),
    )


def _there(places: Iterable[Path], names: Iterable[str]) -> tuple[Path, ...]:
    paths = [place / name for place in places for name in names]
    return tuple(path for path in paths if _may_be_file(path))


def _may_be_file(path: Path) -> bool:
    try:
        return not stat.S_ISDIR(path.lstat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True


def is_backup(path: Path) -> bool:
    """Tell whether a file's last page begins as that of a backup."""
    try:
        with backup_file.opened_to_read(path) as file:
            size = os.fstat(file.fileno()).st_size
            file.seek(max(0, size - backup_file.MANIFEST_BYTES))
            return file.read(len(backup_file.MAGIC)) == backup_file.MAGIC
    except (OSError, ToldError):
        return False


def _pages_at_most(backup: Path) -> int:
    """Give how much of a backup is written over: never its last page, by which it is known."""
    try:
        return max(0, min(_FIRST, backup.stat().st_size - backup_file.MANIFEST_BYTES))
    except OSError:
        return _FIRST


def _overwritten(
    parts: Iterable[tuple[Path, int, int]], content: Callable[[int], bytes] = secrets.token_bytes
) -> list[Path]:
    """Write over parts of files in place, each held by the disk before the next; gives the failed.

    A part of a file is where it begins, from the end where that is negative, and its length.
    """
    failed: list[Path] = []
    for path, start, length in parts:
        try:
            handle = _opened(path)
        except FileNotFoundError:
            continue
        except OSError:
            failed.append(path)
            continue
        try:
            _write_over(handle, start, length, content)
            os.fsync(handle)
        except OSError:
            failed.append(path)
        finally:
            os.close(handle)
    return failed


def _opened(path: Path) -> int:
    """Open a plain file to write over, its rights widened where it is ours; never a link."""
    flags = os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, flags)
    except PermissionError:
        if path.is_symlink():
            raise
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)
        handle = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError
    return handle


def _write_over(
    handle: int, start: int, length: int, content: Callable[[int], bytes]
) -> None:
    """Write other bytes over a part that is there; the file grows by nothing."""
    size = os.fstat(handle).st_size
    place = max(0, size + start) if start < 0 else start
    left = memoryview(content(max(0, min(length, size - place))))
    os.lseek(handle, place, os.SEEK_SET)
    while left:
        left = left[os.write(handle, left) :]


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _name(folder: Path, path: Path) -> str:
    inside = path != folder and path.is_relative_to(folder)
    return str(path.relative_to(folder)) if inside else str(path)
