"""Salvage: what can be read of a damaged journal goes into a new one; the damaged one stays.

Every sound page gives its rows, whatever else is broken. What is known to be missing is taken
from the last backup that was found whole. Told is what was lost, by its day.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    NoJournalError,
    RefusedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.vault import backup_file
from healingjournal.vault.backup import check_backup
from healingjournal.vault.connection import Connection, checkpointed, closed, connected, sound, told
from healingjournal.vault.creating import in_new_folder, must_be_free, put_headers
from healingjournal.vault.folder import (
    BACKUPS,
    DATABASE,
    NEW,
    FolderLock,
    FolderState,
    folder_state,
    new_file,
    settled,
)
from healingjournal.vault.header import Header, being_erased, read_copies
from healingjournal.vault.keys import KdfBounds, MasterKey
from healingjournal.vault.migrations import migrated
from healingjournal.vault.opening import GENERATION, SENTINEL, Secret, put_meta
from healingjournal.vault.pages import any_page_is_ours
from healingjournal.vault.refilling import Refilled, read_backup, refilled
from healingjournal.vault.remains import Remains, remains


@dataclass(frozen=True)
class Salvaged:
    """What was saved into the new journal, what was not, and the days that are known of it.

    `backup_day` is that of the backup from which something was taken, None where none was;
    `may_be_back` tells whether what was deleted since may be among it. `unread` names what was
    looked for backups and could not be read.
    """

    folder: Path
    entries_saved: int
    entries_lost: int
    lost_dates: tuple[str, ...]
    backup_day: str | None = None
    may_be_back: bool = False
    unread: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Known:
    """A header that the secret opens, its key, the last backup found whole, and what was unread."""

    header: Header
    master: MasterKey
    backup: "_Whole | None"
    unread: tuple[str, ...]


@dataclass(frozen=True)
class _Whole:
    """A backup found whole, its day, and its own key."""

    path: Path
    day: str
    master: MasterKey


def must_be_apart(folder: Path, to: Path) -> None:
    """Raise as `must_be_free` does, and RefusedError for a place inside the damaged journal."""
    must_be_free(to)
    if folder.resolve() in to.resolve().parents:
        raise RefusedError("salvage_in_journal")


def salvage(
    folder: Path,
    to: Path,
    secret: Secret,
    bounds: KdfBounds,
    clock: Clock,
    index: Callable[[Connection], None],
) -> Salvaged:
    """Save what can be read of a journal into a new one that the same secrets open.

    `index` makes what the journal's room derives from its pages: tags and search. The secret
    is asked now and then whether it is dropped. Raises NoJournalError, InUseError,
    WrongPassphraseError, NewerError, RefusedError as `must_be_apart` does and "stopped",
    CannotWriteError, and DamagedError when no header and no backup can be read; no new journal
    is left then.
    """
    must_be_apart(folder, to)
    if folder_state(folder) is FolderState.NOTHING:
        raise NoJournalError
    if being_erased(folder):
        raise DamagedError("erase_begun")

    def indexed(connection: Connection) -> None:
        secret.go_on()
        index(connection)
        secret.go_on()

    lock = FolderLock(folder)
    try:
        known = _known(folder, secret, bounds)
        secret.go_on()
        try:
            left = remains(folder / DATABASE, Private(known.master.database_key()))
        except OSError:
            left = Remains(bad=1 << 30)
        return _into_new(to, known, left, clock, indexed)
    finally:
        lock.release()


def _known(folder: Path, secret: Secret, bounds: KdfBounds) -> _Known:
    own = read_copies(folder).good()
    backups, unread = _backups(folder)
    if own:
        # One of another journal may lie there too.
        ids = {header.vault_id for header in own}
        backups = [each for each in backups if each[1].header.vault_id in ids]
    headers = [*own, *(foot.header for _, foot in backups)]
    bounded = [header for header in headers if bounds.hold(header.cost)]
    if not bounded:
        raise DamagedError("header_damaged")
    if secret.value is None:
        raise WrongPassphraseError
    header, master = _way_in(folder / DATABASE, bounded, secret, sure=bool(own))
    whole = _last_whole([b for b in backups if bounds.hold(b[1].header.cost)], secret, master)
    return _Known(header, master, whole, unread)


def _way_in(
    database: Path, headers: list[Header], secret: Secret, *, sure: bool
) -> tuple[Header, MasterKey]:
    """Give the first header that the secret opens, and its key.

    Where the journal's own are lost, and so none is `sure`, it is the one whose pages these are.
    """
    first = None
    for header in headers:
        master = secret.opens(header)
        if master is not None:
            first = first or (header, master)
            if sure or _holds(database, master):
                return header, master
    if first is None:
        raise WrongPassphraseError
    return first


def _holds(database: Path, master: MasterKey) -> bool:
    try:
        return any_page_is_ours(database, Private(master.database_key()))
    except OSError:
        return False


def _backups(folder: Path) -> tuple[list[tuple[Path, backup_file.Foot]], tuple[str, ...]]:
    """Give the backups beside the journal that are as they were made, the latest first.

    The second value names what could not be read.
    """
    found, unread = [], []
    try:
        there = sorted((folder / BACKUPS).iterdir())
    except FileNotFoundError:
        return [], ()
    except OSError:
        return [], (BACKUPS,)
    for path in there:
        try:
            found.append((path, backup_file.read(path)))
        except CannotWriteError:
            unread.append(f"{BACKUPS}/{path.name}")
        except ToldError:
            continue
    return sorted(found, key=lambda each: each[1].made, reverse=True), tuple(unread)


def _last_whole(
    backups: list[tuple[Path, backup_file.Foot]], secret: Secret, ours: MasterKey
) -> _Whole | None:
    """Give the last whole backup of this journal; it may be under an earlier data key."""
    for path, foot in backups:
        master = ours if foot.header.fits(ours) else secret.opens(foot.header)
        if master is None or master.vault_id != ours.vault_id or not foot.header.fits(master):
            continue
        # One that is not whole leaves it to the next.
        with suppress(ToldError, OSError):
            check_backup(path, master)
            return _Whole(path, foot.made.date().isoformat(), master)
    return None


def _into_new(
    to: Path, known: _Known, left: Remains, clock: Clock, index: Callable[[Connection], None]
) -> Salvaged:
    with in_new_folder(to) as lock:
        making = to / NEW
        making.mkdir(mode=0o700)
        new_file(making / DATABASE)
        done = _filled(making / DATABASE, known, left, clock, index)
        put_headers(making, known.header.at_generation(0).signed(known.master))
        settled(to)
    lock.release()
    day = known.backup.day if known.backup and done.from_backup else None
    return Salvaged(
        to, done.saved, done.lost, done.lost_days, day, done.may_be_back, known.unread
    )


def _filled(
    database: Path,
    known: _Known,
    left: Remains,
    clock: Clock,
    index: Callable[[Connection], None],
) -> Refilled:
    connection = connected(database, Private(known.master.database_key()))
    try:
        with told():
            migrated(connection)
            whole = known.backup
            backup = None if whole is None else read_backup(whole.path, whole.master)
            connection.execute("BEGIN IMMEDIATE")
            done = refilled(connection, left, backup)
            index(connection)
            _own_rows(connection, known.master, clock)
            connection.execute("COMMIT")
            checkpointed(connection)
            if not sound(connection):
                raise DamagedError("disk_error")
    finally:
        closed(connection)
    return done


def _own_rows(connection: Connection, master: MasterKey, clock: Clock) -> None:
    put_meta(connection, SENTINEL, master.vault_id)
    put_meta(connection, GENERATION, bytes(8))
    put_meta(connection, "made_ms", utc_ms(clock.now()).to_bytes(8, "big", signed=True))

