"""Naming: a finished file gets its name in one step, and never takes another's."""

import errno
import os
from pathlib import Path

from healingjournal.vault.folder import sync_folder

_RENAME_NOREPLACE = 1
_AT_FDCWD = -100
# What a system or file system answers that does not know a way of naming.
_UNKNOWN_HERE = frozenset(
    {errno.EINVAL, errno.EOPNOTSUPP, errno.ENOSYS, errno.EPERM, errno.EMLINK, errno.ENOTSUP,
     errno.EXDEV, errno.EACCES}
)


def named(aside: Path, path: Path) -> None:
    """Give a finished file or folder its name, durably.

    Raises FileExistsError where the name is taken, else OSError; it then has the former name.
    """
    if not put_beside(aside, path):
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "")
        aside.rename(path)
    try:
        sync_folder(path.parent)
    except OSError:
        path.rename(aside)
        raise


def put_beside(aside: Path, path: Path) -> bool:
    """Give a name in one step that never replaces; False where neither way is known here.

    Raises FileExistsError where the name is taken, else OSError.
    """
    return _renamed(aside, path) or _linked(aside, path)


def _linked(aside: Path, path: Path) -> bool:
    """Give a file its name as a second one, which never replaces, and take the first away."""
    if not aside.is_file():
        return False
    try:
        os.link(aside, path)
    except OSError as error:
        if error.errno in _UNKNOWN_HERE:
            return False
        raise
    aside.unlink()
    return True


def _renamed(aside: Path, path: Path) -> bool:
    """Rename without ever replacing, where the system has a call for it."""
    import ctypes

    if os.name == "nt":
        aside.rename(path)
        return True
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    there = (_AT_FDCWD, os.fsencode(aside), _AT_FDCWD, os.fsencode(path))
    if rename(*there, _RENAME_NOREPLACE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNKNOWN_HERE:
        return False
    raise OSError(code, "")
