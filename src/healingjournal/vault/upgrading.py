"""Upgrading: a journal of an older version of the app, brought to this one's by way of a copy.

In order: is there room; a backup, verified; the copy made of that backup and migrated in one
transaction; what the migrations do not name compared with the backup; the swap. Until the swap
is decided the former journal is untouched and opens in the former app.
"""

import secrets
import shutil
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.base.clock import Clock, iso
from healingjournal.base.errors import CannotWriteError, DamagedError, TamperedError, ToldError
from healingjournal.base.private import Private
from healingjournal.vault import backup_file, marks
from healingjournal.vault.backup import Backup, Source, write
from healingjournal.vault.connection import checkpointed, closed, connected, sound, told
from healingjournal.vault.digest import DIGEST, packed_sum, sums_of_columns
from healingjournal.vault.erase import erase
from healingjournal.vault.folder import DATABASE, cannot, place_of_backups
from healingjournal.vault.header import Header
from healingjournal.vault.kept import Kept
from healingjournal.vault.keys import MasterKey
from healingjournal.vault.migrations import known_version, migrated, touched
from healingjournal.vault.opening import GENERATION, meta, put_meta
from healingjournal.vault.restoring import laid_out
from healingjournal.vault.swap import cleared, swap

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

# The backup, the copy, and what the copy's side file may grow to.
_ROOM = 3


def upgraded(
    folder: Path,
    header: Header,
    master: MasterKey,
    connection: "dbapi2.Connection",
    kept: bytes,
    clock: Clock,
) -> None:
    """Bring the open database of a folder whose lock is held to this version; closes it.

    `kept` is the digest the rows must come to, empty where that is not asked; where they do not,
    TamperedError ("database_older"). Raises CannotWriteError ("no_room_to_upgrade"), DamagedError
    and the like; the former is then in place. Once the swap is decided it is CannotWriteError
    ("exchange_begun"): the next opening goes on with it.
    """
    try:
        with told():
            checkpointed(connection)
            _room(folder)
            source = _source(header, master, connection, kept)
            backup = _backup(folder, source, clock)
    finally:
        closed(connection)
    try:
        _copied(folder, backup, header, master)
        aside = swap(folder)
    except OSError as error:
        raise cannot(error) from None
    finally:
        with suppress(OSError):
            cleared(folder)
    # The backup holds all of it.
    with suppress(ToldError):
        erase(aside)


def _room(folder: Path) -> None:
    try:
        size = (folder / DATABASE).stat().st_size
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise cannot(error) from None
    if free < _ROOM * size:
        raise CannotWriteError("no_room_to_upgrade")


def _source(
    header: Header, master: MasterKey, connection: "dbapi2.Connection", kept: bytes
) -> Source:
    digest = packed_sum(connection, master.derived("digest"))
    if kept not in (b"", digest):
        # Some row is of an older day. In a backup it would be taken for damage.
        raise TamperedError("database_older")
    generation = int.from_bytes(meta(connection, GENERATION), "big")
    return Source(connection, header, master, generation, digest)


def _backup(folder: Path, source: Source, clock: Clock) -> Backup:
    try:
        file = place_of_backups(folder) / secrets.token_hex(8)
    except OSError as error:
        raise cannot(error) from None
    return write(lambda: source, file, clock, lambda: None).verified()


def _copied(folder: Path, backup: Backup, header: Header, master: MasterKey) -> None:
    """Lay out a journal of the backup and migrate its database."""
    foot = backup_file.read(backup.file)
    manifest = foot.opened(master)
    making = cleared(folder)

    def migrate(database: Path) -> None:
        connection = connected(database, Private(master.database_key()))
        try:
            with told():
                _migrated(connection)
                _completed(connection, master, foot.mark, backup)
                checkpointed(connection)
        finally:
            closed(connection)

    signed = header.at_generation(manifest.generation).signed(master)
    laid_out(backup.file, making, signed, master, manifest, then=migrate)


def _migrated(connection: "dbapi2.Connection") -> None:
    free = touched(known_version(connection))
    key = secrets.token_bytes(32)
    before = sums_of_columns(connection, key, free)
    connection.execute("DELETE FROM meta WHERE key = ?", (DIGEST,))
    migrated(connection)
    after = sums_of_columns(connection, key, free, only=before)
    if before != after:
        raise DamagedError("upgrade_not_equal")
    if not sound(connection):
        raise DamagedError("upgrade_not_equal")


def _completed(
    connection: "dbapi2.Connection", master: MasterKey, mark: str, backup: Backup
) -> None:
    """Remember that the backup was verified, and keep the digest of all rows."""
    kept = Kept(lambda: nullcontext(connection), lambda: nullcontext(connection))
    connection.execute("BEGIN IMMEDIATE")
    marks.remember(kept, mark, verified=iso(backup.made))
    put_meta(connection, DIGEST, packed_sum(connection, master.derived("digest")))
    connection.execute("COMMIT")
