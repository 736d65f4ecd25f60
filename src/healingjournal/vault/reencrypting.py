"""Re-encrypting: the database copied under a new data key, proven equal, then put in place.

Two things must change, header and database, and a run may end between any two steps. So the
copy lies beside the database, whole and on the disk, before a header is touched. The header
decides: while the former one opens, the copy is a leftover; from the first copy of the new one
on, `v.db-next` is the database, and whoever opens next moves it to its place.
"""

import secrets
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.base.errors import CannotWriteError, DamagedError, RefusedError, ToldError
from healingjournal.base.private import Private
from healingjournal.vault.connection import (
    Connection,
    checkpointed,
    closed,
    connected,
    copied_into,
    search_deletes_securely,
    search_index_fits,
    sound,
    told,
)
from healingjournal.vault.digest import DIGEST, packed_sum, sum_of_rows
from healingjournal.vault.folder import (
    DATABASE,
    OLD_SIDE,
    REENCRYPTED,
    SIDE,
    cannot,
    new_file,
    sync_folder,
)
from healingjournal.vault.header import Header, write_copies
from healingjournal.vault.keys import MasterKey
from healingjournal.vault.pages import PAGE, any_page_is_ours, page_is_ours
from healingjournal.vault.side_file import left_behind

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

_AT_ONCE = 256


class Copying:
    """One copy of an open database under a new key; `stop` may come from another thread."""

    def __init__(self, source: "dbapi2.Connection", folder: Path, master: MasterKey) -> None:
        """Take the open database and draw the new key; the journal's id stays."""
        self.master = replace(MasterKey.fresh(), vault_id=master.vault_id)
        self._source = source
        self._folder = folder
        self._copy: dbapi2.Connection | None = None
        self._stopped = False

    def stop(self) -> None:
        """Let it end with RefusedError("stopped"), the database being as it was."""
        from sqlcipher3 import dbapi2

        self._stopped = True
        copy = self._copy
        with suppress(dbapi2.ProgrammingError):
            if copy is not None:
                copy.interrupt()

    def make(self, step: Callable[[int, int], None]) -> None:
        """Copy, prove and close; `step` hears how many pieces are done, and of how many.

        Raises RefusedError("stopped"), CannotWriteError, or DamagedError when either of the two
        is not sound; nothing is left behind then.
        """
        following, key = self._folder / REENCRYPTED, Private(self.master.database_key())
        taken_away(self._folder)
        try:
            new_file(following)
            self._with_copy(following, key, lambda copy: self._filled(copy, step))
            # Opened anew, so that what lies on the disk is looked at.
            self._with_copy(following, key, self._proven)
            if left_behind(following):
                raise CannotWriteError
            sync_folder(self._folder)
        except OSError as error:
            taken_away(self._folder)
            raise cannot(error) from None
        except BaseException:
            taken_away(self._folder)
            raise

    def _with_copy(
        self, path: Path, key: Private[str], doing: Callable[["dbapi2.Connection"], None]
    ) -> None:
        copy = connected(path, key)
        self._copy = copy
        try:
            with told():
                doing(copy)
        finally:
            self._copy = None
            closed(copy)

    def _filled(self, copy: "dbapi2.Connection", step: Callable[[int, int], None]) -> None:
        def progress(status: int, remaining: int, total: int) -> None:
            del status
            self._go_on()
            step(total - remaining, total)

        copied_into(self._source, copy, _AT_ONCE, progress)
        self._go_on()
        digest = packed_sum(copy, self.master.derived("digest"))
        copy.execute("BEGIN IMMEDIATE")
        copy.execute("UPDATE meta SET value = ? WHERE key = ?", (digest, DIGEST))
        copy.execute("COMMIT")
        checkpointed(copy)

    def _proven(self, copy: "dbapi2.Connection") -> None:
        """Raise DamagedError unless the copy is sound and holds the same rows."""
        common = secrets.token_bytes(32)
        looks: tuple[Callable[[], bool], ...] = (
            lambda: sound(copy),
            lambda: search_index_fits(copy) and search_deletes_securely(copy),
            lambda: _schema(copy) == _schema(self._source),
            lambda: sum_of_rows(copy, common) == sum_of_rows(self._source, common),
        )
        for look in looks:
            found = look()
            self._go_on()
            if not found:
                raise DamagedError

    def _go_on(self) -> None:
        if self._stopped:
            raise RefusedError("stopped")


def _schema(connection: Connection) -> list[tuple[object, ...]]:
    version = connection.execute("PRAGMA user_version").fetchall()
    return version + connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()


def exchanged(folder: Path, former: tuple[Header, MasterKey], new: Header) -> ToldError | None:
    """Write the new header over the former; gives what went wrong after trying to put it back.

    Which of the two opens from then on is for the next opening to see.
    """
    try:
        write_copies(folder, new)
    except ToldError as error:
        header, master = former
        with suppress(ToldError):
            write_copies(folder, replace(header, revision=new.revision).signed(master))
        return error
    return None


def unfinished(folder: Path) -> bool:
    """Tell whether a re-encryption left a copy beside the database."""
    try:
        return stat.S_ISREG((folder / REENCRYPTED).lstat().st_mode)
    except OSError:
        return False


def finished(folder: Path, key: Private[str]) -> None:
    """Move a copy to its place if it alone is under this key; take it away if the database is.

    Where neither is, both stay as they are. Raises CannotWriteError.
    """
    if not unfinished(folder):
        return
    following = folder / REENCRYPTED
    try:
        if any_page_is_ours(folder / DATABASE, key):
            taken_away(folder)
            return
        with following.open("rb") as file:
            first = file.read(PAGE)
        if len(first) == PAGE and page_is_ours(first, 1, key):
            following.replace(folder / DATABASE)
            sync_folder(folder)
    except OSError as error:
        raise cannot(error) from None


def taken_away(folder: Path) -> None:
    """Take away an unfinished copy; a place that cannot be written keeps nobody out."""
    # The copy goes last: as long as it is there, what lies beside it is known to be ours.
    for name in (REENCRYPTED + SIDE, REENCRYPTED + OLD_SIDE, REENCRYPTED):
        with suppress(OSError):
            if stat.S_ISREG((folder / name).lstat().st_mode):
                (folder / name).unlink()
