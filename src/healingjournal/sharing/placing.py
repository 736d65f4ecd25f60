"""Placing a finished file: whole or not at all, and never over anything that is there.

Where the system can, the file has no name until it is complete, so that nothing is left when
the program ends in between; elsewhere its name may stand for an empty file, never for a part of
it. Only finished bytes come here: with a password, nothing readable
ever touches the disk.
"""

import errno
import os
import secrets
from pathlib import Path

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.vault.folder import sync_folder
from healingjournal.vault.naming import put_beside

SUGGESTED = "pages"
# What a system or file system answers that does not know a way of writing.
_UNKNOWN_HERE = frozenset(
    {errno.EINVAL, errno.EOPNOTSUPP, errno.ENOSYS, errno.EPERM, errno.EISDIR, errno.ENOENT,
     errno.EACCES, errno.ENOTSUP}
)


def suggested(folder: Path, ending: str = ".pdf") -> Path:
    """Give a neutral name that is free in a folder: pages.pdf, pages-2.pdf, and so on."""
    number = 1
    while True:
        path = folder / f"{SUGGESTED}{'' if number == 1 else f'-{number}'}{ending}"
        if not os.path.lexists(path):
            return path
        number += 1


def check_place(path: Path) -> None:
    """Say before any work that a file cannot be made there; raises RefusedError."""
    try:
        is_folder = path.parent.is_dir()
    except OSError:  # a name too long to be looked up
        is_folder = False
    if not is_folder:
        raise RefusedError("no_folder", field="out")
    if os.path.lexists(path):
        raise RefusedError("file_exists", field="out")


def place(path: Path, content: bytes) -> None:
    """Write a new file, synced; raises RefusedError if the name is taken, CannotWriteError."""
    try:
        if not (_placed_nameless(path, content) or _placed_aside(path, content)):
            _placed_over_nothing(path, content)
        try:
            sync_folder(path.parent)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
    except FileExistsError:
        raise RefusedError("file_exists", field="out") from None
    except OSError as error:
        raise CannotWriteError("file_not_written") from error


def _placed_nameless(path: Path, content: bytes) -> bool:
    nameless: int | None = getattr(os, "O_TMPFILE", None)
    if nameless is None:
        return False
    try:
        handle = os.open(path.parent, nameless | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    except OSError as error:
        if error.errno in _UNKNOWN_HERE:
            return False
        raise
    try:
        _write(handle, content)
        # Only with a folder given does Python ask the system to follow this link.
        os.link(f"/proc/self/fd/{handle}", path, src_dir_fd=handle, follow_symlinks=True)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno in _UNKNOWN_HERE:
            return False
        raise
    finally:
        os.close(handle)
    return True


def _placed_aside(path: Path, content: bytes) -> bool:
    aside = _written_aside(path, content)
    try:
        return put_beside(aside, path)
    finally:
        aside.unlink(missing_ok=True)


def _placed_over_nothing(path: Path, content: bytes) -> None:
    """Take the name with an empty file of ours, and put the whole one over that in one step."""
    _made_new(path, b"")
    try:
        aside = _written_aside(path, content)
        try:
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _written_aside(path: Path, content: bytes) -> Path:
    aside = path.parent / f".{secrets.token_hex(8)}"
    _made_new(aside, content)
    return aside


def _made_new(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _flags(), 0o600)
    try:
        _write(handle, content)
    except BaseException:
        os.close(handle)
        path.unlink(missing_ok=True)
        raise
    os.close(handle)


def _flags() -> int:
    return getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def _write(handle: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(handle, left) :]
    os.fsync(handle)
