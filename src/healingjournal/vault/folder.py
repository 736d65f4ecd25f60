"""The journal's folder: what lies in it, who may write to it, and files that are never half."""

import contextlib
import errno
import os
import re
import stat
import sys
from enum import Enum
from pathlib import Path

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    InUseError,
    NoJournalError,
    RefusedError,
)

# Every name we give, here alone. The files of a journal:
HEADER, HEADER_COPY, DATABASE = "v.hdr", "v.hdr2", "v.db"
# the database under another key, until it takes the place of the former;
REENCRYPTED = "v.db-next"
# beside a database its write-ahead log, and a journal of the older kind: SQLite plays in both.
SIDE, OLD_SIDE = "-wal", "-journal"
HEADERS, DATABASES = (HEADER, HEADER_COPY), (DATABASE, REENCRYPTED)
SIDE_FILES = tuple(name + side for name in DATABASES for side in (SIDE, OLD_SIDE))
FILES = (*HEADERS, *DATABASES, *SIDE_FILES)
# Folders beside them: where a journal is made, where one is laid out that is to take another's
# place, where it takes it, and in there the former one; where one is restored as a test.
NEW, LAID_OUT, SWAP, OLD, TRIED = ".new", ".next", ".swap", "old", ".try"
BACKUPS = "backups"
FOLDERS = (NEW, LAID_OUT, SWAP, TRIED, BACKUPS)

# Those that one journal has for long. The headers come first: without them nothing opens.
JOURNAL = (*HEADERS, DATABASE, DATABASE + SIDE)
# An empty database becomes ours through a journal of the older kind.
_MADE = (*JOURNAL, DATABASE + OLD_SIDE)
STALE = re.compile(r"\.v-[0-9a-f]{16}\.tmp")
_NOT_A_LINK: int = getattr(os, "O_NOFOLLOW", 0)
# Settled in this order: the first header comes last, so its presence in the making says that
# everything else was written whole.
_SETTLED = (DATABASE, HEADER_COPY, HEADER)
_CANNOT_SYNC = frozenset(
    {errno.EINVAL, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EACCES}
)


class FolderState(Enum):
    """Whether a folder holds any of our files, whatever their state."""

    NOTHING = "nothing"
    PRESENT = "present"


def folder_state(folder: Path) -> FolderState:
    """Tell whether a folder holds any file of a journal; opens none of them."""
    if any(_there(folder / name) for name in (*JOURNAL, f"{NEW}/{HEADER}")):
        return FolderState.PRESENT
    return FolderState.NOTHING


def last_kept_aside(folder: Path) -> Path | None:
    """Give the folder of the journal last kept aside beside this one, if any; opens nothing."""
    backups = folder / BACKUPS
    try:
        held = list(backups.iterdir()) if is_folder(backups) else []
        found = [path for path in held if is_folder(path) and _there(path / DATABASE)]
        found = [path for path in found if any(_there(path / name) for name in HEADERS)]
        return max(found, key=lambda path: path.stat().st_ctime, default=None)
    except OSError:
        return None


def file_of(folder: Path) -> tuple[int, int] | None:
    """Tell one database's file from any other put in its place; None where none lies."""
    try:
        state = (folder / DATABASE).stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def is_free(folder: Path) -> bool:
    """Tell whether a new journal may be made here: no such folder, or an empty one."""
    try:
        names = [path.name for path in folder.iterdir()]
    except FileNotFoundError:
        return True
    except OSError:
        return False
    if not all(STALE.fullmatch(name) or name == NEW for name in names):
        return False
    return folder_state(folder) is FolderState.NOTHING and _ours_alone(folder / NEW)


def _ours_alone(making: Path) -> bool:
    try:
        return all(_in_making(path.name) for path in list(making.iterdir()))
    except FileNotFoundError:
        return True
    except OSError:
        return False


def _in_making(name: str) -> bool:
    return name in _MADE or STALE.fullmatch(name) is not None


def _there(path: Path) -> bool:
    """Tell whether something is here; where we may not look, something may be."""
    try:
        path.lstat()
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return True


def is_folder(path: Path) -> bool:
    """Tell whether a folder itself lies here, and not a link to one."""
    return path.is_dir() and not path.is_symlink()


def place_of_backups(folder: Path) -> Path:
    """Give the folder of the backups beside a journal, made if there is none.

    What a link there leads to is not the journal's own. Raises RefusedError
    ("backups_in_the_way") where something else has the name, and OSError.
    """
    place = folder / BACKUPS
    if os.path.lexists(place) and not is_folder(place):
        raise RefusedError("backups_in_the_way")
    place.mkdir(mode=0o700, exist_ok=True)
    return place


def cannot(error: OSError) -> CannotWriteError | DamagedError:
    """Give the told error for a failed system call; never with a path in it."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return CannotWriteError("disk_full")
    if error.errno == errno.EIO:
        return DamagedError("disk_error")
    return CannotWriteError()


def cannot_back_up(error: OSError) -> CannotWriteError | DamagedError:
    """Give the told error for a failed system call while a backup is made, not the journal."""
    told = cannot(error)
    plain = told.words_key == CannotWriteError.key
    return CannotWriteError("backup_not_written") if plain else told


def made(folder: Path) -> bool:
    """Make the folder with rights for its owner alone; False if it was there already.

    An existing folder's rights stay as they are. Raises RefusedError for something that is no
    folder, CannotWriteError when the place does not let us.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700)
        sync_folder(folder.parent)
    except FileExistsError:
        if not folder.is_dir():
            raise RefusedError("not_a_folder") from None
        return False
    except NotADirectoryError:
        raise RefusedError("not_a_folder") from None
    except OSError as error:
        raise cannot(error) from None
    return True


class FolderLock:
    """The operating system's lock on the folder: one program at a time, gone with its process.

    No file is made for it. Where a file system knows no such lock, the database's own
    exclusive lock stands alone.
    """

    def __init__(self, folder: Path) -> None:
        """Take the lock at once; raises InUseError or NoJournalError."""
        self._descriptor = -1
        if sys.platform == "win32":
            return
        import fcntl

        try:
            self._descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        except (FileNotFoundError, NotADirectoryError):
            raise NoJournalError from None
        except OSError as error:
            raise cannot(error) from None
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self.release()
            raise InUseError from None
        except OSError:
            return

    def release(self) -> None:
        """Give the lock back."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def read_bounded(path: Path, size: int) -> bytes | None:
    """Give a plain file's bytes if it is of exactly this size, None if it is not or is missing.

    Never waits on a pipe, never follows a link, never reads more. Raises CannotWriteError when
    the rights do not let us read.
    """
    flags = os.O_RDONLY | _NOT_A_LINK | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, flags)
    except PermissionError as error:
        raise cannot(error) from None
    except OSError:
        return None
    try:
        state = os.fstat(descriptor)
        if not stat.S_ISREG(state.st_mode) or state.st_size != size:
            return None
        raw = os.read(descriptor, size)
        return raw if len(raw) == size else None
    except OSError:
        return None
    finally:
        os.close(descriptor)


def replace_file(folder: Path, name: str, content: bytes) -> None:
    """Put a file in place whole or not at all: written, synced, read back, then renamed.

    Raises CannotWriteError or, where the disk fails, DamagedError; the old file then stands.
    """
    import secrets

    made_up = folder / f".v-{secrets.token_hex(8)}.tmp"
    try:
        new_file(made_up, content)
        if read_bounded(made_up, len(content)) != content:
            raise DamagedError("disk_error")
        made_up.replace(folder / name)
        sync_folder(folder)
    except OSError as error:
        raise cannot(error) from None
    finally:
        with contextlib.suppress(OSError):
            made_up.unlink()


def new_file(path: Path, content: bytes = b"") -> None:
    """Write a new file for its owner alone and sync it; an existing one is an OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOT_A_LINK
    descriptor = os.open(path, flags, 0o600)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable, where the system can; raises OSError where it fails.

    Some file systems cannot sync a folder, and some folders may be written and not read; the
    files themselves are synced.
    """
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise


def swept(folder: Path) -> None:
    """Take away what a killed run left; the lock is held. Finishes what was whole or decided.

    Nothing of a journal that is here is ever replaced: a killed creation leaves each file in
    one place only, so a `.new` that holds one of them once more is not ours to settle.
    """
    from healingjournal.vault.swap import finish

    making = folder / NEW
    try:
        finish(folder)
        for path in list(folder.iterdir()):
            if STALE.fullmatch(path.name) and not is_folder(path):
                path.unlink()
        if any(_there(folder / name) and _there(making / name) for name in _SETTLED):
            return
        if is_folder(making) and _there(making / HEADER):
            settled(folder)
        else:
            unmade(folder)
    except OSError as error:
        raise cannot(error) from None


def settled(folder: Path) -> None:
    """Move the three files made in `.new` to their places; may be done again after a kill."""
    making = folder / NEW
    for name in _SETTLED:
        if _there(making / name):
            (making / name).replace(folder / name)
    sync_folder(folder)
    unmade(folder)


def unmade(folder: Path) -> None:
    """Take away `.new` with what we put in it; anything else in it, or in its place, stays."""
    making = folder / NEW
    if not is_folder(making):
        return
    for path in list(making.iterdir()):
        if _in_making(path.name):
            path.unlink()
    with contextlib.suppress(OSError):
        making.rmdir()
