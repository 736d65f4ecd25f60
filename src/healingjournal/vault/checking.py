"""Checking a closed database: that a copy is whole and holds what its source held."""

from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.base.errors import DamagedError, NewerError, TamperedError
from healingjournal.base.private import Private
from healingjournal.vault.backup_file import Manifest
from healingjournal.vault.connection import Connection, sound, told
from healingjournal.vault.digest import packed_sum
from healingjournal.vault.keys import MasterKey
from healingjournal.vault.migrations import known_version
from healingjournal.vault.opening import GENERATION, SENTINEL, meta
from healingjournal.vault.pages import PAGE, any_page_is_ours
from healingjournal.vault.side_file import looked_at

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

_COUNTS = "SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM moment)"


def check_database(
    path: Path, master: MasterKey, manifest: Manifest, *, foot_pages: int = 0
) -> None:
    """Check a database nobody has open against a manifest; nothing is written.

    `foot_pages` says how many pages at the end are not the database's. Raises DamagedError,
    TamperedError ("backup_altered") or NewerError.
    """
    key = Private(master.database_key())
    whole = path.stat().st_size // PAGE
    try:
        with told(), looked_at(path, key, alone=True) as connection:
            _check_version(connection)
            whole_length = whole - foot_pages == manifest.length // PAGE
            if not whole_length or not sound(connection, strange_pages=foot_pages):
                raise DamagedError("backup_damaged")
            if meta(connection, SENTINEL) != master.vault_id:
                raise TamperedError("backup_altered")
            if not _holds(connection, master, manifest):
                raise TamperedError("backup_altered")
    except DamagedError:
        if not any_page_is_ours(path, key):
            raise TamperedError("backup_altered") from None
        raise DamagedError("backup_damaged") from None


def _check_version(connection: Connection) -> None:
    try:
        known_version(connection)
    except NewerError:
        raise NewerError("backup_newer") from None


def _holds(connection: "dbapi2.Connection", master: MasterKey, manifest: Manifest) -> bool:
    generation = int.from_bytes(meta(connection, GENERATION), "big")
    if generation != manifest.generation:
        return False
    if counts(connection) != (manifest.entries, manifest.moments):
        return False
    return rows_fit(connection, master, manifest.digest)


def counts(connection: Connection) -> tuple[int, int]:
    """Count pages and moments."""
    row = connection.execute(_COUNTS).fetchone() or (0, 0)
    return int(row[0]), int(row[1])


def rows_fit(connection: "dbapi2.Connection", master: MasterKey, digest: bytes) -> bool:
    """Read every row and tell whether they add up to a digest."""
    return packed_sum(connection, master.derived("digest")) == digest
