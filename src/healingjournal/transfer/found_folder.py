"""Files that someone hands us: read bounded, never through a link, never from a device."""

import errno
import os
import stat
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from healingjournal.base.text import MAX_ENTRY_BYTES
from healingjournal.transfer.skipped import UnusableError

# A page holds at most 5 MiB of text, title and tags; two letters part each tag from the next.
MOST_OF_A_PAGE = 3 * MAX_ENTRY_BYTES + 64 * 1024
_FLAGS: int = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


@contextmanager
def opened(path: Path) -> Generator[BinaryIO, None, None]:
    """Lend a plain file to read; raises UnusableError for anything else."""
    try:
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise UnusableError(_why(path, error)) from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise UnusableError("not_a_file")
    with os.fdopen(descriptor, "rb") as file:
        yield file


def content(path: Path, most: int) -> bytes:
    """Give a plain file's bytes; raises UnusableError, also for more than `most` of them."""
    with opened(path) as file:
        try:
            # No more room is taken than the file says it needs.
            raw = file.read(min(os.fstat(file.fileno()).st_size, most) + 1)
        except OSError:
            raise UnusableError("unreadable") from None
    if len(raw) > most:
        raise UnusableError("too_long")
    return raw


def inside(root: Path, name: str) -> Path:
    """Give the place of a file under a root, whose folders on the way are no links.

    The name is one that was checked: parts with a slash between, none of them dots.
    """
    path = root
    *folders, last = name.split("/")
    for folder in folders:
        path /= folder
        if path.is_symlink():
            raise UnusableError("link")
    return path / last


def _why(path: Path, error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "missing"
    if path.is_symlink():
        return "link"
    if isinstance(error, OSError) and error.errno in (errno.EISDIR, errno.ENXIO, errno.ENODEV):
        return "not_a_file"
    return "unreadable"


def files_in(folder: Path) -> Iterator[tuple[str, Path, str]]:
    """Give every file of a folder and the folders in it, by its name from there, in order.

    The last value is empty, or says why it is not to be read: a link, a folder that cannot be
    listed or whose name begins with a dot. Neither is looked into.
    """
    waiting = [("", folder)]
    while waiting:
        name, place = waiting.pop()
        try:
            found = sorted(os.scandir(place), key=lambda one: one.name)
        except OSError:
            yield name or ".", place, "unreadable"
            continue
        below = []
        for one in found:
            where, path = f"{name}/{one.name}" if name else one.name, Path(one.path)
            if one.is_symlink():
                yield where, path, "link"
            elif not one.is_dir(follow_symlinks=False):
                yield where, path, ""
            elif one.name.startswith("."):
                yield where, path, "dot"
            else:
                below.append((where, path))
        waiting += reversed(below)
