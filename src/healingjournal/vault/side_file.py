"""The side file: what a killed run left beside the database, looked at before it is played in.

SQLite plays a side file into the database even when it belongs to another journal or an older
day, and by that destroys both. So nothing is opened to write before the two are known to fit.
"""

import os
import secrets
import shutil
import stat
import struct
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from healingjournal.base.errors import CannotWriteError, RefusedError, TamperedError
from healingjournal.base.private import Private
from healingjournal.vault.connection import give_key
from healingjournal.vault.folder import (
    BACKUPS,
    OLD_SIDE,
    SIDE,
    new_file,
    place_of_backups,
    sync_folder,
)
from healingjournal.vault.pages import PAGE, page_is_ours

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = 0x377F0682
# In exclusive mode the index of the side file lies in memory, and nothing is made beside it.
_SETTINGS = (
    "cipher_compatibility = 4",
    "temp_store = 2",
    "trusted_schema = OFF",
    "locking_mode = EXCLUSIVE",
)
# Takes no lock and, opened to read, can write nothing: not even what closing would play in.
_LOOKING = "win32-none" if sys.platform == "win32" else "unix-none"


def left_behind(database: Path) -> bool:
    """Tell whether something waits to be played in.

    Raises TamperedError for what we never leave: a link, a pipe, a journal of the older kind.
    """
    if _size(database.with_name(database.name + OLD_SIDE)):
        raise TamperedError("side_file_foreign", file=database.name + OLD_SIDE)
    return _size(database.with_name(database.name + SIDE)) > 0


def _size(path: Path) -> int:
    try:
        state = path.lstat()
    except FileNotFoundError:
        return 0
    except OSError:
        raise CannotWriteError from None
    if not stat.S_ISREG(state.st_mode):
        raise TamperedError("side_file_foreign", file=path.name)
    return state.st_size


def of_another_journal(database: Path, key: Private[str]) -> bool:
    """Tell whether the side file would be played in though its first page is not under our key.

    A first page that is torn is never played in, and says nothing.
    """
    try:
        with database.with_name(database.name + SIDE).open("rb") as file:
            head, frame, page = (file.read(size) for size in (_HEADER.size, _FRAME.size, PAGE))
    except OSError:
        raise CannotWriteError from None
    if len(page) < PAGE:
        return False
    magic, _, size, _, *salts, first, second = _HEADER.unpack(head)
    order = ">" if magic & 1 else "<"
    if magic & ~1 != _MAGIC or size != PAGE or _sum(head[:24], (0, 0), order) != (first, second):
        return False
    number, _, *frame_salts, third, fourth = _FRAME.unpack(frame)
    if frame_salts != salts:
        return False
    played_in = _sum(frame[:8] + page, (first, second), order) == (third, fourth)
    return played_in and not page_is_ours(page, number, key)


def broken_off(database: Path) -> bool:
    """Tell whether the side file was damaged, so that kept changes in it cannot be played in.

    SQLite plays it in up to the first page whose checksum does not fit. A whole page from there
    on that ends a transaction and carries the mark of this side file was once kept, and is lost;
    what an earlier run or an unfinished transaction left there is not.
    """
    try:
        with database.with_name(database.name + SIDE).open("rb") as file:
            return _kept_pages_lost(file)
    except OSError:
        raise CannotWriteError from None


def kept_aside(database: Path) -> None:
    """Keep a copy of the side file in a folder of its own in `backups`, before it is played in.

    Its pages lie in it as they were, encrypted. Where there is no room for it, or
    `backups` is not ours, nothing is kept: that is to keep nobody out.
    """
    side = database.with_name(database.name + SIDE)
    place = database.parent / BACKUPS / secrets.token_hex(8)
    try:
        place_of_backups(database.parent)
        place.mkdir(mode=0o700)
        new_file(place / side.name)
        with side.open("rb") as source, (place / side.name).open("wb") as copy:
            shutil.copyfileobj(source, copy)
            copy.flush()
            os.fsync(copy.fileno())
        sync_folder(place)
        sync_folder(place.parent)
    except RefusedError:
        return
    except OSError:
        with suppress(OSError):
            (place / side.name).unlink(missing_ok=True)
        with suppress(OSError):
            place.rmdir()


def _kept_pages_lost(file: BinaryIO) -> bool:
    head = file.read(_HEADER.size)
    if len(head) < _HEADER.size:
        return False
    magic, _, _, _, *salts, first, second = _HEADER.unpack(head)
    order = ">" if magic & 1 else "<"
    chain = _sum(head[:24], (0, 0), order)
    fits = chain == (first, second)
    if not fits:
        # Which pages carry its mark cannot be known. It is written whole before any page is.
        return os.fstat(file.fileno()).st_size >= _HEADER.size + _FRAME.size + PAGE
    while len(raw := file.read(_FRAME.size + PAGE)) == _FRAME.size + PAGE:
        _, ends, *frame_salts, third, fourth = _FRAME.unpack_from(raw)
        marked = frame_salts == salts
        if fits and marked:
            chain = _sum(raw[:8] + raw[_FRAME.size :], chain, order)
        fits = fits and marked and chain == (third, fourth)
        if not fits and marked and ends:
            return True
    return False


def kept_pages(side: Path, key: Private[str]) -> dict[int, bytes]:
    """Give the pages in a side file that were kept, each as it was last, still sealed.

    They end where its chain breaks. Empty where it is missing, torn, or of another journal.
    """
    kept: dict[int, bytes] = {}
    try:
        with side.open("rb") as file:
            head = file.read(_HEADER.size)
            if len(head) < _HEADER.size:
                return kept
            for pages in _transactions(file, head):
                if any(not page_is_ours(page, number, key) for number, page in pages.items()):
                    return kept
                kept.update(pages)
    except OSError:
        return kept
    return kept


def _transactions(file: BinaryIO, head: bytes) -> Generator[dict[int, bytes], None, None]:
    magic, _, size, _, *salts, first, second = _HEADER.unpack(head)
    order = ">" if magic & 1 else "<"
    chain = _sum(head[:24], (0, 0), order)
    if magic & ~1 != _MAGIC or size != PAGE or chain != (first, second):
        return
    pages: dict[int, bytes] = {}
    while len(raw := file.read(_FRAME.size + PAGE)) == _FRAME.size + PAGE:
        number, ends, *frame_salts, third, fourth = _FRAME.unpack_from(raw)
        chain = _sum(raw[:8] + raw[_FRAME.size :], chain, order)
        if frame_salts != salts or chain != (third, fourth):
            return
        pages[number] = raw[_FRAME.size :]
        if ends:
            yield pages
            pages = {}


def _sum(raw: bytes, start: tuple[int, int], order: str) -> tuple[int, int]:
    """Give SQLite's checksum of a side file, going on from the one before."""
    first, second = start
    for one, other in struct.iter_unpack(f"{order}2I", raw):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second


def spoils(database: Path, key: Private[str]) -> bool:
    """Tell whether a database that is sound alone would not be so with its side file.

    So it is where an older copy of the database was put back beside it. One that is unsound
    either way was damaged, or cut short while its side file was being played in.
    """
    return not _sound(database, key) and _sound(database, key, alone=True)


def _sound(database: Path, key: Private[str], *, alone: bool = False) -> bool:
    from sqlcipher3 import dbapi2

    try:
        with looked_at(database, key, alone=alone) as connection:
            return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except dbapi2.DatabaseError:
        return False


@contextmanager
def looked_at(
    database: Path, key: Private[str], *, alone: bool = False
) -> Generator["dbapi2.Connection", None, None]:
    """Lend database and side file as they would be together, to read only.

    With `alone` as if no side file lay there. The folder's lock is held. Errors are those of
    the database.
    """
    from sqlcipher3 import dbapi2

    how = "immutable=1" if alone else f"vfs={_LOOKING}"
    connection = dbapi2.connect(
        f"{database.absolute().as_uri()}?mode=ro&{how}", uri=True, isolation_level=None
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
        give_key(connection, key)
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}").fetchall()
        yield connection
    finally:
        connection.close()
