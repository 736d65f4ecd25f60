"""The vault's service: make, open, check and close the one encrypted file of a journal."""

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
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
)
from healingjournal.base.private import Private
from healingjournal.vault import code as recovery
from healingjournal.vault.backup import Source
from healingjournal.vault.connection import Connection, checkpointed, closed, told
from healingjournal.vault.creating import build, in_new_folder, must_be_free
from healingjournal.vault.digest import DIGEST
from healingjournal.vault.folder import (
    DATABASE,
    FolderLock,
    FolderState,
    file_of,
    folder_state,
    swept,
)
from healingjournal.vault.header import Header, being_erased
from healingjournal.vault.kept import Kept
from healingjournal.vault.keyring import Keyring
from healingjournal.vault.keys import ALGORITHM, KdfBounds, KdfCost, calibrated
from healingjournal.vault.marks import passphrase_stayed
from healingjournal.vault.opening import (
    GENERATION,
    Opened,
    Secret,
    opened,
    put_meta,
    usable_copies,
)
from healingjournal.vault.passphrase import acceptable, typed
from healingjournal.vault.reencrypting import Copying, exchanged
from healingjournal.vault.side_file import left_behind
from healingjournal.vault.slots import CODE, PASSPHRASE
from healingjournal.vault.verifying import Finding, Verified, checked

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2


@dataclass(frozen=True)
class VaultFacts:
    """What can be said of a vault without its passphrase."""

    format: int
    kdf: KdfCost
    algorithm: str
    header_copies_good: int


class Vault:
    """One open journal. One connection, one thread; only interrupt() may come from another."""

    def __init__(self, folder: Path, found: Opened, lock: FolderLock, clock: Clock) -> None:
        """Take over what was opened, and the folder's lock."""
        self.folder = folder.absolute()
        self.clock = clock
        self.header_mended = found.mended
        # Whether the last changes of a run that was cut short were damaged and are not here.
        self.end_lost = found.end_lost
        self.kept = Kept(self.reading, self.writing)
        self._lock = lock
        self._take(found)
        self._copying: Copying | None = None
        self._in_transaction = False
        self._open = True

    def _take(self, found: Opened) -> None:
        self._connection = found.connection
        self._master = found.master
        self._keys = Keyring(self.folder, found.header, found.master)
        self._generation = found.generation
        self._digest = found.digest
        self._file = file_of(self.folder)

    @property
    def code_works(self) -> bool:
        """Tell whether a recovery code opens this journal."""
        return self._keys.code_works

    @property
    def keys(self) -> Keyring:
        """The ways in, and how each is exchanged; raises RefusedError once it is closed."""
        self._live()
        return self._keys

    @property
    def generation(self) -> int:
        """Give the number that rises with each transaction."""
        return self._generation

    def _live(self) -> "dbapi2.Connection":
        if not self._open:
            raise RefusedError("locked")
        return self._connection

    @contextmanager
    def reading(self) -> Generator[Connection, None, None]:
        """Lend the connection to read with; raises DamagedError and the like."""
        connection = self._live()
        with told():
            yield connection

    @contextmanager
    def writing(self) -> Generator[Connection, None, None]:
        """Lend the connection for one transaction: all of it is durable at the end, or none.

        One inside another joins it; a failure inside must reach the outer one. Raises
        CannotWriteError or DamagedError, with everything rolled back.
        """
        connection = self._live()
        if self._in_transaction:
            yield connection
            return
        self._must_be(self._in_its_place())
        with told():
            self._in_transaction = True
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                put_meta(connection, GENERATION, (self._generation + 1).to_bytes(8, "big"))
                put_meta(connection, DIGEST, self._digest.packed())
                self._must_be(self.still_there())
                connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                self._digest.rolled_back()
                raise
            finally:
                self._in_transaction = False
            self._generation += 1
            self._digest.committed()

    def _roll_back(self) -> None:
        with suppress(ToldError), told():
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def still_there(self) -> bool:
        """Tell whether the journal still lies where it was opened; one look, from any thread.

        An erase waits for nobody: what was open then is gone, and is best locked at once.
        """
        return self._in_its_place() and not being_erased(self.folder)

    def _in_its_place(self) -> bool:
        return self._file is not None and file_of(self.folder) == self._file

    def _must_be(self, there: bool) -> None:
        # What is written into a file without a name would be said to be kept, and is not.
        if not there:
            raise NoJournalError("journal_gone")

    def source(self) -> Source:
        """Lend what a backup is made of, as it is now; the connection stays in its thread."""
        return Source(
            self._live(), self._keys.header, self._master, self._generation, self._digest.packed()
        )

    def verify(self) -> Verified:
        """Check everything: pages, structure, search index, header copies, and every row.

        Counts the pages. A row of an older day is found though its page is sound by itself.
        """
        found = checked(
            self._live(),
            self.folder,
            self._keys.fits,
            rows_fit=self._digest.fits,
            mended=self.header_mended,
        )
        if not self.end_lost:
            return found
        return replace(found, findings=(*found.findings, Finding("finding_end_lost", 1)))

    def renew_code(self) -> Private[str]:
        """Make a new recovery code; see `Keyring`."""
        return self.keys.renew_code()

    def confirm_code(self, written: Private[str], groups: tuple[int, ...] = ()) -> None:
        """Let the code just made open the journal once it was typed back; see `Keyring`."""
        self.keys.confirm_code(written, groups)

    def reencrypt(
        self, passphrase: Private[str], step: Callable[[int, int], None]
    ) -> Private[str] | None:
        """Put the journal under a new data key, so that what opened a copy opens only that copy.

        The passphrase stays. Gives a new recovery code, which works at once in place of the
        former; None where no code worked. `step` hears how much is copied, and of how much.
        Raises WrongPassphraseError, RefusedError("stopped"), CannotWriteError or DamagedError,
        and all is as it was then.
        """
        self._live()
        secret = Secret(PASSPHRASE, typed(passphrase))
        self._keys.must_open(secret)
        copying = Copying(self._connection, self.folder, self._master)
        self._copying = copying
        try:
            copying.make(step)
        finally:
            self._copying = None
        self._must_be(self.still_there())
        former_salt = self._keys.header.kdf_salt
        header, bits = self._keys.under_another_key(copying.master, secret, self._generation)
        self._put_in_place(secret, header)
        if self._master != copying.master:
            raise DamagedError("disk_error")
        # The new key holds; where this is not kept, a backup only says less of its passphrase.
        with suppress(ToldError):
            passphrase_stayed(self.kept, former_salt, self._keys.header.kdf_salt)
        return None if bits is None else recovery.written(bits)

    def _put_in_place(self, secret: Secret, header: Header) -> None:
        """Close, exchange the header, and open what it now says, as at any other opening."""
        with suppress(ToldError), told():
            checkpointed(self._connection)
        closed(self._connection)
        former, cost = (self._keys.header, self._master), header.cost
        failure: ToldError | None = CannotWriteError()
        try:
            if not left_behind(self.folder / DATABASE):
                failure = exchanged(self.folder, former, header)
            bounds = KdfBounds(cost, cost, cost)
            self._take(
                opened(self.folder, lambda: secret, bounds, self.clock, accept_older=False)
            )
        except BaseException:
            self._open = False
            self._lock.release()
            raise
        if failure is not None and self._master == former[1]:
            raise failure

    def interrupt(self) -> None:
        """Stop what is being read now; it ends with RefusedError("stopped"). Any thread.

        What is being written goes on: it is short, and somebody was told that it is kept.
        """
        from sqlcipher3 import dbapi2

        copying = self._copying
        if copying is not None:
            copying.stop()
        # It may be closed, in its own thread, between the question and the call.
        with suppress(dbapi2.ProgrammingError):
            if self._open and not self._in_transaction:
                self._connection.interrupt()

    def close(self) -> None:
        """Put everything in place, store the generation in the header, let the folder go.

        Never raises: what could not be moved is safe in the side file, and a header that could
        not be written only knows an earlier generation.
        """
        from sqlcipher3 import dbapi2

        if not self._open:
            return
        self._open = False
        try:
            with suppress(ToldError, dbapi2.Error), told():
                checkpointed(self._connection)
            closed(self._connection)
            # A header written beside an erased database would bring its keys back.
            if self.still_there() and self._generation != self._keys.header.generation:
                with suppress(ToldError):
                    self._keys.keep_generation(self._generation)
        finally:
            self._lock.release()


@dataclass(frozen=True)
class Created:
    """A vault just made, open, and its recovery code."""

    vault: Vault
    recovery_code: Private[str]


def create(
    folder: Path, passphrase: Private[str], bounds: KdfBounds, clock: Clock, *, code_works: bool
) -> Created:
    """Make a new journal in a new or empty folder and open it.

    The code opens it at once if `code_works`, else once `Vault.confirm_code` has heard it.
    Raises RefusedError ("passphrase_…", "journal_here", "folder_not_empty", "not_a_folder"),
    CannotWriteError, InUseError.
    """
    secret = Secret(PASSPHRASE, acceptable(passphrase))
    must_be_free(folder)
    cost = calibrated(bounds)
    with in_new_folder(folder) as lock:
        bits = recovery.new_bits()
        build(folder, secret, bits if code_works else None, cost, clock)
        found = opened(folder, lambda: secret, bounds, clock, accept_older=False)
    vault = Vault(folder, found, lock, clock)
    if not code_works:
        return Created(vault, vault.renew_code())
    return Created(vault, recovery.written(bits))


def open_with_passphrase(
    folder: Path,
    passphrase: Private[str],
    bounds: KdfBounds,
    clock: Clock,
    *,
    accept_older: bool = False, dropped: Callable[[], bool] = bool,
) -> Vault:
    """Open a journal with its passphrase.

    Raises NoJournalError, InUseError, NewerError, DamagedError, WrongPassphraseError,
    TamperedError, CannotWriteError or NotEnoughMemoryError. With `accept_older` a database
    older than its header, or a header that was altered, opens and is written anew.
    """
    return _opened(
        folder, lambda: Secret(PASSPHRASE, typed(passphrase), dropped), bounds, clock, accept_older
    )


def open_with_code(
    folder: Path,
    code: Private[str],
    bounds: KdfBounds,
    clock: Clock,
    *,
    accept_older: bool = False,
) -> Vault:
    """Open a journal with its recovery code; a mistyped code is told with its group."""
    return _opened(folder, lambda: Secret(CODE, recovery.read(code)), bounds, clock, accept_older)


def _opened(
    folder: Path, secret: Callable[[], Secret], bounds: KdfBounds, clock: Clock, accept: bool
) -> Vault:
    lock = FolderLock(folder)
    try:
        if folder_state(folder) is FolderState.PRESENT:
            swept(folder)
        found = opened(folder, secret, bounds, clock, accept_older=accept)
    except BaseException:
        lock.release()
        raise
    return Vault(folder, found, lock, clock)


def info(folder: Path) -> VaultFacts:
    """Say what can be said without a passphrase; writes nothing.

    Raises NoJournalError, DamagedError or NewerError.
    """
    copies = usable_copies(folder)
    latest = copies.good()[0]
    return VaultFacts(latest.format, latest.cost, ALGORITHM, copies.count())


def verified(opening: Callable[[], Vault]) -> Verified:
    """Open a journal, check all of it and close it.

    Damage or tampering that keeps it from opening is a finding too; other errors are raised.
    """
    try:
        vault = opening()
    except (DamagedError, TamperedError) as error:
        finding = Finding(error.words_key, 1, tampering=isinstance(error, TamperedError))
        return Verified(None, (finding,), header_mended=False)
    try:
        return vault.verify()
    finally:
        vault.close()


__all__ = [
    "Created",
    "Finding",
    "FolderState",
    "Vault",
    "VaultFacts",
    "Verified",
    "create",
    "folder_state",
    "info",
    "open_with_code",
    "open_with_passphrase",
    "verified",
]
