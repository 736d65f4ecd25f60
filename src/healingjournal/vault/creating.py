"""Creating: all files of a new journal made aside, then moved into place; whole or not there."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.base.private import Private
from healingjournal.vault.connection import checkpointed, closed, connected, told
from healingjournal.vault.folder import (
    DATABASE,
    HEADER,
    HEADER_COPY,
    NEW,
    FolderLock,
    FolderState,
    cannot,
    folder_state,
    is_free,
    made,
    new_file,
    settled,
    swept,
    sync_folder,
    unmade,
)
from healingjournal.vault.header import Header
from healingjournal.vault.keys import KdfCost, MasterKey
from healingjournal.vault.migrations import migrated
from healingjournal.vault.opening import GENERATION, SENTINEL, Secret, put_meta
from healingjournal.vault.slots import CODE, PASSPHRASE


def must_be_free(folder: Path) -> None:
    """Raise RefusedError unless a new journal may be made here, CannotWriteError if unseen."""
    try:
        (folder / HEADER).lstat()
    except PermissionError:
        raise CannotWriteError from None
    except (OSError, ValueError):
        pass  # nothing here yet, or no folder: that is told below
    if folder_state(folder) is FolderState.PRESENT:
        raise RefusedError("journal_here")
    if not is_free(folder):
        try:
            is_folder = folder.is_dir()
        except OSError as error:
            raise cannot(error) from None
        raise RefusedError("folder_not_empty" if is_folder else "not_a_folder")


def build(
    folder: Path, secret: Secret, code: Private[bytes] | None, cost: KdfCost, clock: Clock
) -> None:
    """Make all files in `.new`, the first header last, then move them into place."""
    master = MasterKey.fresh()
    header = Header.fresh(master, cost)
    header = header.with_slot(master, secret.for_header(header), PASSPHRASE)
    if code is not None:
        header = header.with_slot(master, code.open(), CODE)
    header = header.signed(master)
    making = folder / NEW
    making.mkdir(mode=0o700)
    new_file(making / DATABASE)
    _fill(making / DATABASE, master, clock)
    put_headers(making, header)
    settled(folder)


def put_headers(making: Path, header: Header) -> None:
    """Write both copies of a header into a folder that is laid out; the first one comes last."""
    for name in (HEADER_COPY, HEADER):
        new_file(making / name, header.packed())
        sync_folder(making)


@contextmanager
def in_new_folder(folder: Path) -> Generator[FolderLock, None, None]:
    """Lend a new or empty folder under its lock; it is as it was when what is done there fails.

    The lock is the caller's to keep or release. Raises what `must_be_free` and `made` raise and
    InUseError; an OSError inside is told as what it is.
    """
    is_ours = made(folder)
    lock = FolderLock(folder)
    try:
        must_be_free(folder)
        swept(folder)
        yield lock
    except BaseException as error:
        take_back(folder, is_ours=is_ours)
        lock.release()
        if isinstance(error, OSError):
            raise cannot(error) from None
        raise


def _fill(database: Path, master: MasterKey, clock: Clock) -> None:
    connection = connected(database, Private(master.database_key()))
    try:
        with told():
            migrated(connection)
            connection.execute("BEGIN IMMEDIATE")
            put_meta(connection, SENTINEL, master.vault_id)
            put_meta(connection, GENERATION, bytes(8))
            put_meta(connection, "made_ms", utc_ms(clock.now()).to_bytes(8, "big", signed=True))
            connection.execute("COMMIT")
            checkpointed(connection)
    finally:
        closed(connection)


def take_back(folder: Path, *, is_ours: bool) -> None:
    """Leave a folder as it was before a creation that failed."""
    with suppress(OSError):
        if folder_state(folder) is FolderState.NOTHING:
            unmade(folder)
    with suppress(OSError):
        if is_ours:
            folder.rmdir()
