"""Opening: from a folder and a secret to a database that is known to be the right one.

Each thing that can be wrong is told apart: no journal, in use, newer, damaged, wrong
passphrase, tampered. Nothing is written before all of it has fitted.
"""

import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.base.clock import Clock
from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    NoJournalError,
    RefusedError,
    TamperedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.vault.connection import (
    Connection,
    closed,
    connected,
    make_search_delete_securely,
    told,
)
from healingjournal.vault.digest import DIGEST, Digest
from healingjournal.vault.folder import DATABASE, FolderState, folder_state
from healingjournal.vault.header import Copies, Header, being_erased, read_copies, write_copies
from healingjournal.vault.keys import KdfBounds, KdfCost, MasterKey, stretched
from healingjournal.vault.migrations import known_version, outdated
from healingjournal.vault.pages import PAGE, any_page_is_ours
from healingjournal.vault.reencrypting import finished, unfinished
from healingjournal.vault.side_file import (
    broken_off,
    kept_aside,
    left_behind,
    looked_at,
    of_another_journal,
    spoils,
)
from healingjournal.vault.slots import CODE

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

GENERATION, SENTINEL = "generation", "vault_id"
_PUT = (
    "INSERT INTO meta (key, value) VALUES {}"
    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
_PLAIN = b"SQLite format 3\0"


@dataclass
class Secret:
    """What a person gave to open with; `value` None stands for one that can never fit."""

    kind: int
    value: Private[bytes] | None
    dropped: Callable[[], bool] = bool  # whether nobody waits any more; asked after slow parts
    _stretched: dict[tuple[bytes, KdfCost], Private[bytes]] = field(
        default_factory=dict, repr=False
    )

    def for_header(self, header: Header) -> bytes:
        """Give the bytes that open a slot of this header; slow once for a passphrase."""
        if self.value is None:
            raise WrongPassphraseError
        if self.kind == CODE:
            return self.value.open()
        place = (header.kdf_salt, header.cost)
        if place not in self._stretched:
            self._stretched[place] = Private(stretched(self.value, *place))
            self.go_on()
        return self._stretched[place].open()

    def go_on(self) -> None:
        """Raise RefusedError ("stopped") where nobody waits any more."""
        if self.dropped():
            raise RefusedError("stopped")

    def opens(self, header: Header) -> MasterKey | None:
        """Give the master key if a slot of this header opens."""
        return header.opened(self.for_header(header), self.kind)


@dataclass
class Opened:
    """A header that fits, its key, and the open database."""

    header: Header
    master: MasterKey
    connection: "dbapi2.Connection"
    generation: int
    digest: Digest
    mended: bool = False
    end_lost: bool = False


def usable_copies(folder: Path) -> Copies:
    """Read the header copies of a folder that holds a journal.

    Raises NoJournalError when it holds none of our files, NewerError, and DamagedError when
    both copies are unreadable, an erase has begun, or the database is missing or empty.
    """
    if folder_state(folder) is FolderState.NOTHING:
        raise NoJournalError
    if being_erased(folder):
        raise DamagedError("erase_begun")
    copies = read_copies(folder)
    if not copies.good():
        raise DamagedError("header_damaged")
    try:
        state = (folder / DATABASE).lstat()
    except OSError:
        raise DamagedError("database_missing") from None
    if not stat.S_ISREG(state.st_mode) or state.st_size == 0:
        raise DamagedError("database_missing")
    return copies


def opened(
    folder: Path,
    secret: Callable[[], Secret],
    bounds: KdfBounds,
    clock: Clock,
    *,
    accept_older: bool,
) -> Opened:
    """Open the journal in a folder whose lock is held; see the module for what is raised.

    `clock` says of which day the backup is that is made before an older journal is upgraded.
    """
    from healingjournal.vault.erase import keys_finished
    from healingjournal.vault.upgrading import upgraded

    keys_finished(folder)
    copies = usable_copies(folder)
    given = secret()
    try:
        header, master = _fitting_header(copies, given, bounds, accept=accept_older)
    except TamperedError:
        if given.kind == CODE and unfinished(folder):
            # A former code, and beside its header a later one under a key it never knew.
            raise WrongPassphraseError from None
        raise
    finished(folder, Private(master.database_key()))

    def belongs(connection: Connection) -> None:
        _belonging(connection, header, master, accept=accept_older)

    connection, lost = _database(folder / DATABASE, Private(master.database_key()), belongs)
    try:
        with told():
            fitting, generation = _belonging(connection, header, master, accept=accept_older)
            if outdated(connection):
                kept = b"" if accept_older else meta(connection, DIGEST)
                upgraded(folder, fitting, master, connection, kept, clock)
                again = opened(folder, lambda: given, bounds, clock, accept_older=accept_older)
                # What this opening missed or mended is still to be told.
                again.end_lost = lost
                again.mended = again.mended or copies.count() < 2
                return again
            make_search_delete_securely(connection)
            kept = b"" if accept_older else meta(connection, DIGEST)
            digest = Digest(connection, master.derived("digest"), kept)
        found = Opened(fitting, master, connection, generation, digest, end_lost=lost)
        if not copies.first == copies.second == found.header:
            found.mended = _mended(folder, found.header, copies)
    except BaseException:
        closed(connection)
        raise
    return found


def _fitting_header(
    copies: Copies, secret: Secret, bounds: KdfBounds, *, accept: bool
) -> tuple[Header, MasterKey]:
    """Give the latest header its writer signed, if the secret opens it.

    A copy that reads well and yet does not fit was altered by someone; the other copy then
    opens only when that is accepted.
    """
    good = copies.good()
    bounded = [header for header in good if bounds.hold(header.cost)]
    if not bounded or (len(bounded) < len(good) and not accept):
        raise TamperedError("header_tampered")
    master = next((found for found in map(secret.opens, bounded) if found is not None), None)
    if master is None:
        raise WrongPassphraseError
    fitting = [header for header in bounded if header.fits(master)]
    strange = [h for h in bounded if h not in fitting and not _before_another_key(h, secret)]
    if strange and not accept:
        raise TamperedError("header_tampered")
    if not fitting:
        return next(h for h in bounded if secret.opens(h) is not None), master
    if secret.opens(fitting[0]) is None:
        # Only the older copy opens: a change of passphrase was cut short after the first copy.
        raise WrongPassphraseError
    return fitting[0], master


def _before_another_key(header: Header, secret: Secret) -> bool:
    """Tell whether a copy was signed with a former data key: a new one reached the other alone.

    The later of two copies is tried first, so this is the earlier one.
    """
    former = secret.opens(header)
    return former is not None and header.fits(former)


def _database(
    path: Path, key: Private[str], belongs: Callable[[Connection], None]
) -> "tuple[dbapi2.Connection, bool]":
    """Open the database; tells a damaged one from one that is not ours.

    What a killed run left is played in only when the whole, looked at first, `belongs`; the
    second value tells whether its last changes were damaged, and so are not in it.
    """
    try:
        with path.open("rb") as file:
            first = file.read(PAGE)
    except OSError:
        raise CannotWriteError from None
    if first.startswith(_PLAIN):
        raise TamperedError("database_foreign")
    try:
        lost = False
        if left_behind(path):
            lost = broken_off(path)
            _look(path, key, belongs)
            if lost:
                kept_aside(path)
        elif path.stat().st_size % PAGE:
            # SQLite takes the rest of a last page for a whole one, and fails only when it is read.
            raise DamagedError
        return connected(path, key), lost
    except DamagedError:
        whole_pages = path.stat().st_size % PAGE == 0
        if whole_pages and any(first) and not any_page_is_ours(path, key):
            raise TamperedError("database_foreign") from None
        raise


def _look(path: Path, key: Private[str], belongs: Callable[[Connection], None]) -> None:
    if of_another_journal(path, key):
        raise TamperedError("database_foreign")
    with told(), looked_at(path, key) as connection:
        belongs(connection)
    if spoils(path, key):
        raise TamperedError("database_foreign")


def _belonging(
    connection: Connection, header: Header, master: MasterKey, *, accept: bool
) -> tuple[Header, int]:
    """Check version, sentinel row and generation; gives the header to keep and the generation."""
    if known_version(connection) == 0 or meta(connection, SENTINEL) != master.vault_id:
        raise TamperedError("database_foreign")
    generation = int.from_bytes(meta(connection, GENERATION), "big")
    if generation < header.generation and not accept:
        raise TamperedError("database_older")
    if generation < header.generation or not header.fits(master):
        header = header.at_generation(generation).signed(master)
    return header, generation


def meta(connection: Connection, key: str) -> bytes:
    """Give one value of the vault's own table, empty if it is not there."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return b"" if row is None else bytes(row[0])


def put_meta(connection: Connection, key: str, value: bytes) -> None:
    """Keep one value in the vault's own table."""
    connection.execute(_PUT.format("(?, ?)"), (key, value))


def put_both(connection: Connection, first: tuple[str, bytes], second: tuple[str, bytes]) -> None:
    """Keep two values in the vault's own table at once: every save ends so."""
    connection.execute(_PUT.format("(?, ?), (?, ?)"), (*first, *second))


def _mended(folder: Path, header: Header, copies: Copies) -> bool:
    """Write both copies anew; a place that cannot be written does not keep anyone out."""
    try:
        write_copies(folder, header)
    except ToldError:
        return False
    return copies.count() < 2
