"""An open journal: its one connection, what is read and written through it, and how it closes."""

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.base.clock import Clock
from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    NoJournalError,
    RefusedError,
    ToldError,
)
from healingjournal.base.private import Private
from healingjournal.vault import code as recovery
from healingjournal.vault.backup import Source
from healingjournal.vault.connection import Connection, checkpointed, closed, told
from healingjournal.vault.digest import DIGEST
from healingjournal.vault.folder import DATABASE, FolderLock, file_of
from healingjournal.vault.header import Header, being_erased
from healingjournal.vault.kept import Kept
from healingjournal.vault.keyring import Keyring
from healingjournal.vault.keys import KdfBounds
from healingjournal.vault.marks import passphrase_stayed
from healingjournal.vault.opening import GENERATION, Opened, Secret, opened, put_both
from healingjournal.vault.passphrase import typed
from healingjournal.vault.reencrypting import Copying, exchanged
from healingjournal.vault.side_file import left_behind
from healingjournal.vault.slots import PASSPHRASE
from healingjournal.vault.verifying import Finding, Verified, checked

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2


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
                number = (self._generation + 1).to_bytes(8, "big")
                put_both(connection, (GENERATION, number), (DIGEST, self._digest.packed()))
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
