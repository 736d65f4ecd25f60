"""The connection: how the database is opened, what is asserted of it, what its errors become.

Rooms see the `Connection` protocol only. No error raised here carries a statement, a value
or a key.
"""

import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    InUseError,
    NotEnoughMemoryError,
    RefusedError,
    ToldError,
)
from healingjournal.base.private import Private

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

Stored = str | int | float | bytes | None
Row = tuple[Any, ...]


class Cursor(Protocol):
    """The answer to one statement."""

    @property
    def rowcount(self) -> int:
        """Give how many rows were changed."""
        ...

    def fetchone(self) -> Row | None:
        """Give the next row, None after the last."""
        ...

    def fetchall(self) -> list[Row]:
        """Give all rows left."""
        ...

    def __iter__(self) -> Iterator[Row]:
        """Go through the rows left."""
        ...


class Connection(Protocol):
    """What a room's store may ask of the open database."""

    def execute(
        self, sql: str, parameters: Sequence[Stored] | Mapping[str, Stored] = ..., /
    ) -> Cursor:
        """Run one statement."""
        ...


_KEY = re.compile("[0-9a-f]{96}")

# In this order, each read back: what is set, and what must then be read.
_PRAGMAS: tuple[tuple[str, str, str], ...] = (
    ("cipher_page_size", "4096", "4096"),
    ("temp_store", "2", "2"),
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("secure_delete", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("wal_autocheckpoint", "200", "200"),
    ("fullfsync", "ON", "1"),
    ("checkpoint_fullfsync", "ON", "1"),
)
_CIPHER = {
    "PRAGMA kdf_iter = 256000;",
    "PRAGMA cipher_page_size = 4096;",
    "PRAGMA cipher_use_hmac = 1;",
    "PRAGMA cipher_plaintext_header_size = 0;",
    "PRAGMA cipher_hmac_algorithm = HMAC_SHA512;",
    "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512;",
}
_SEARCH_SETTING = "SELECT v FROM entry_words_config WHERE k = 'secure-delete'"
_SEARCH_SET = "INSERT INTO entry_words (entry_words, rank) VALUES ('secure-delete', 1)"
_SEARCH_CHECK = "INSERT INTO entry_words (entry_words, rank) VALUES ('integrity-check', 1)"


def connected(path: Path, key: Private[str]) -> "dbapi2.Connection":
    """Open the database file with its raw key and every setting read back.

    The file must be there already: an empty one becomes a database only where the caller has
    just made it. Raises DamagedError, InUseError or CannotWriteError.
    """
    from sqlcipher3 import dbapi2

    with told():
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=0
        )
        try:
            _prepare(connection, key)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(connection: "dbapi2.Connection", key: Private[str]) -> None:
    _set(connection, "cipher_log_level", "NONE", "NONE")
    give_key(connection, key)
    connection.execute("PRAGMA cipher_compatibility = 4")
    for name, value, expected in _PRAGMAS:
        _set(connection, name, value, expected)
    connection.enable_load_extension(False)
    settings = {row[0] for row in connection.execute("PRAGMA cipher_settings")}
    if settings != _CIPHER or not connection.execute("PRAGMA cipher_version").fetchone():
        raise RuntimeError("the cipher is not set as it must be")
    # Takes the exclusive lock, reads the first page, and shows a place that cannot be written.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def give_key(connection: "dbapi2.Connection", key: Private[str]) -> None:
    """Hand over the raw key with its salt, 96 hex digits; read back that it was taken."""
    if not _KEY.fullmatch(key.open()):
        raise ValueError("not a raw key with its salt")
    answer = connection.execute(f"PRAGMA key = \"x'{key.open()}'\"").fetchone()
    if answer != ("ok",) or connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise RuntimeError("the key was not taken")


def _set(connection: "dbapi2.Connection", name: str, value: str, expected: str) -> None:
    connection.execute(f"PRAGMA {name} = {value}").fetchall()
    row = connection.execute(f"PRAGMA {name}").fetchone()
    if row is None or str(row[0]) != expected:
        raise RuntimeError(f"{name} could not be set")


def search_deletes_securely(connection: Connection) -> bool:
    """Tell whether the search index, too, overwrites what is deleted."""
    return connection.execute(_SEARCH_SETTING).fetchone() == (1,)


def make_search_delete_securely(connection: Connection) -> None:
    """See to it that the search index overwrites what is deleted; read back."""
    if not search_deletes_securely(connection):
        connection.execute(_SEARCH_SET)
        if not search_deletes_securely(connection):
            raise RuntimeError("the search index is not set as it must be")


def search_index_fits(connection: Connection) -> bool:
    """Tell whether the search index agrees with its own text."""
    from sqlcipher3 import dbapi2

    try:
        connection.execute(_SEARCH_CHECK)
    except dbapi2.DatabaseError:
        return False
    return True


def sound(connection: Connection, *, strange_pages: int = 0) -> bool:
    """Tell whether every page is as it was written, and the structure with the search index whole.

    `strange_pages` says how many pages in the file are not the database's.
    """
    strange = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if len(strange) != strange_pages:
        return False
    return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def checkpointed(connection: Connection) -> None:
    """Move everything from the side file into the database."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextmanager
def told() -> Generator[None, None, None]:
    """Turn the database's errors into told ones; no statement or value goes along."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except dbapi2.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        if not isinstance(code, int):
            raise
        # Ours to mend: the kind and the place stay, the message goes, as it may quote a value.
        bare = type(error)(f"result code {code}").with_traceback(error.__traceback__)
        raise (told_error(code) or bare) from None
    except MemoryError:
        raise NotEnoughMemoryError from None


_READ_FAULTS = frozenset({266, 522, 8458, 8202})  # IOERR _READ _SHORT_READ _CORRUPTFS _DATA
_TOLD: dict[int, Callable[[], ToldError]] = {
    3: CannotWriteError,  # PERM
    5: InUseError,  # BUSY
    6: InUseError,  # LOCKED
    7: NotEnoughMemoryError,  # NOMEM
    8: CannotWriteError,  # READONLY
    9: lambda: RefusedError("stopped"),  # INTERRUPT
    10: CannotWriteError,  # IOERR
    11: DamagedError,  # CORRUPT
    13: lambda: CannotWriteError("disk_full"),  # FULL
    14: CannotWriteError,  # CANTOPEN
    15: InUseError,  # PROTOCOL
    24: DamagedError,  # FORMAT
    26: DamagedError,  # NOTADB
}


_BACKUP_SAYS = {
    "interrupted": 9,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "file is not a database": 26,
    "attempt to write a readonly database": 8,
}


def copied_into(
    source: "dbapi2.Connection",
    target: "dbapi2.Connection",
    pages: int,
    progress: Callable[[int, int, int], object],
) -> None:
    """Copy a whole open database into another, so many pages a step; raises as `told` does."""
    from sqlcipher3 import dbapi2

    try:
        source.backup(target, pages=pages, progress=progress, sleep=0.0)
    except dbapi2.OperationalError as error:
        # This one call gives SQLite's fixed text in place of the code.
        raise (told_error(_BACKUP_SAYS.get(str(error), 0)) or error) from None


def told_error(code: int) -> ToldError | None:
    """Give the told error for a result code of SQLite; None where it is our own mistake."""
    if code in _READ_FAULTS:
        return DamagedError()
    make = _TOLD.get(code & 0xFF)
    return None if make is None else make()


def closed(connection: "dbapi2.Connection") -> None:
    """Close the connection; what could not be moved into place stays in the side file."""
    from sqlcipher3 import dbapi2

    with suppress(dbapi2.Error):
        connection.close()
