"""Swap: another journal takes the place of the one in a folder, and that one is kept aside.

The new files lie in `.next` until they are whole and checked; renamed to `.swap` the swap is
decided, and the next opening finishes it after a kill. Each file moves by itself: what lies in
both places is of the former journal, what lies in the folder alone is in place already.
"""

import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.vault.folder import (
    BACKUPS,
    DATABASE,
    HEADER,
    HEADER_COPY,
    LAID_OUT,
    OLD,
    REENCRYPTED,
    SIDE_FILES,
    SWAP,
    TRIED,
    is_folder,
    place_of_backups,
    sync_folder,
)

# The database first, with what waits beside it; the first header last.
_ORDER = (DATABASE, HEADER_COPY, HEADER)
_BESIDE = (*SIDE_FILES, REENCRYPTED)


def cleared(folder: Path) -> Path:
    """Give the place where a new journal is laid out, free of what a killed run left there."""
    for making in (folder / TRIED, folder / LAID_OUT):
        if is_folder(making):
            shutil.rmtree(making)
    return folder / LAID_OUT


def swap(folder: Path) -> Path:
    """Put what lies whole in `.next` in place; the folder's lock is held, nobody has it open.

    Gives the folder in `backups` where the former journal now lies. Raises OSError or RefusedError
    ("backups_in_the_way") where nothing was changed, and CannotWriteError ("exchange_begun") once
    it is decided: the next opening then goes on with it.
    """
    if place_of_backups(folder).stat().st_dev != folder.stat().st_dev:
        # Nothing moves from disk to disk in one step.
        raise RefusedError("backups_in_the_way")
    (folder / LAID_OUT / OLD).mkdir(mode=0o700)
    sync_folder(folder / LAID_OUT)
    (folder / LAID_OUT).rename(folder / SWAP)
    try:
        sync_folder(folder)
        _moved(folder)
        return _put_aside(folder)
    except (OSError, RefusedError):
        raise CannotWriteError("exchange_begun") from None


def finish(folder: Path) -> None:
    """Finish a swap that was decided and cut short, and drop one that was not.

    The folder's lock is held. A former journal that cannot be put in `backups` stays where it is,
    until a later opening can: the new one opens all the same. Raises OSError.
    """
    cleared(folder)
    if is_folder(folder / SWAP):
        _moved(folder)
        with suppress(OSError, RefusedError):
            _put_aside(folder)


def _moved(folder: Path) -> None:
    making = folder / SWAP
    old = making / OLD
    for name in _ORDER:
        new = making / name
        if not new.exists():
            continue
        # It is there unless others were at it; without it the former files would be lost.
        old.mkdir(mode=0o700, exist_ok=True)
        for former in (*_BESIDE, name) if name == DATABASE else (name,):
            with suppress(FileNotFoundError):
                (folder / former).rename(old / former)
        new.rename(folder / name)
        sync_folder(folder)


def _put_aside(folder: Path) -> Path:
    old = folder / SWAP / OLD
    aside = folder / BACKUPS / secrets.token_hex(8)
    if old.is_dir():
        place_of_backups(folder)
        old.rename(aside)
        sync_folder(folder / BACKUPS)
    with suppress(OSError):
        (folder / SWAP).rmdir()
    return aside
