"""Backup: one file that counts only when it was written, closed, read again and found whole.

The copy is made by the database's own online call, 256 pages at a time, and follows what is
written meanwhile. Until all checks have passed the file has another name.
"""

import hashlib
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import DamagedError, RefusedError, TamperedError
from healingjournal.base.private import Private
from healingjournal.vault import backup_file
from healingjournal.vault.backup_file import Manifest
from healingjournal.vault.checking import check_database, counts
from healingjournal.vault.connection import closed, copied_into, give_key, told
from healingjournal.vault.folder import cannot_back_up, new_file, sync_folder
from healingjournal.vault.header import Header
from healingjournal.vault.keys import MasterKey
from healingjournal.vault.migrations import known_version
from healingjournal.vault.naming import named
from healingjournal.vault.pages import PAGE

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

    from healingjournal.vault.open_vault import Vault

PAGES_A_STEP = 256


@dataclass(frozen=True)
class Source:
    """What a backup is made of: an open journal as it is at one moment."""

    connection: "dbapi2.Connection"
    header: Header
    master: MasterKey
    generation: int
    digest: bytes


@dataclass(frozen=True)
class Backup:
    """A backup that was found whole: where it lies, when it was made, how many pages it holds."""

    file: Path
    made: datetime
    entries: int


@dataclass(frozen=True)
class Copied:
    """A journal copied and closed under a name of its own, and what it holds; no backup yet.

    What follows needs no open journal, so any thread may do it.
    """

    aside: Path
    file: Path
    source: Source
    made: datetime
    schema: int
    counted: tuple[int, int]

    def sealed(self) -> "Written":
        """Add header and manifest and sync it; raises CannotWriteError, and nothing is left."""
        try:
            manifest = self._manifest()
            header = self.source.header.at_generation(self.source.generation)
            header = header.signed(self.source.master)
            _append(self.aside, backup_file.foot(header, manifest, self.source.master))
            sync_folder(self.aside.parent)
        except BaseException as error:
            self.dropped()
            if isinstance(error, OSError):
                raise cannot_back_up(error) from None
            raise
        return Written(self.aside, self.file, manifest, self.source.master)

    def verified(self) -> "Backup":
        """Seal it, and check all of it; see `sealed` and `Written.verified`."""
        return self.sealed().verified()

    def dropped(self) -> None:
        """Take away what has no name yet."""
        _unmade(self.aside)

    def _manifest(self) -> Manifest:
        offset = self.made.utcoffset()
        sha, length = hashlib.sha256(), self.aside.stat().st_size
        with self.aside.open("rb") as file:
            for piece in backup_file.pieces(file, length):
                sha.update(piece)
        entries, moments = self.counted
        return Manifest(
            made_ms=utc_ms(self.made),
            offset_minutes=0 if offset is None else int(offset.total_seconds() // 60),
            schema=self.schema,
            generation=self.source.generation,
            length=length,
            entries=entries,
            moments=moments,
            digest=self.source.digest,
            pages_sha=sha.digest(),
        )


@dataclass(frozen=True)
class Written:
    """A backup written and closed under a name of its own, not yet one that counts."""

    aside: Path
    file: Path
    manifest: Manifest
    master: MasterKey

    def verified(self) -> Backup:
        """Read it again, check all of it, and only then give it its name.

        Raises DamagedError, CannotWriteError, or RefusedError ("backup_exists"); nothing is
        left then.
        """
        try:
            _forget_what_was_written(self.aside)
            check_backup(self.aside, self.master, self.manifest)
            named(self.aside, self.file)
        except (DamagedError, TamperedError):
            raise DamagedError("backup_not_whole") from None
        except FileExistsError:
            raise RefusedError("backup_exists") from None
        except OSError as error:
            raise cannot_back_up(error) from None
        finally:
            self.dropped()
        return Backup(self.file, self.manifest.made, self.manifest.entries)

    def dropped(self) -> None:
        """Take away what has no name yet."""
        _unmade(self.aside)


def check_place(folder: Path, file: Path) -> None:
    """Say before any work that no backup can be made there; raises RefusedError.

    `folder` is the journal's own: what lies in it is ours to take away again.
    """
    try:
        is_folder = file.parent.is_dir()
        in_journal = is_folder and file.parent.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError):
        is_folder = in_journal = False
    if not is_folder:
        raise RefusedError("backup_no_folder")
    if in_journal:
        raise RefusedError("backup_in_journal")
    if os.path.lexists(file):
        raise RefusedError("backup_exists")


def write(
    source: Callable[[], Source], file: Path, clock: Clock, between: Callable[[], None]
) -> Copied:
    """Copy an open journal, in its own thread, into a file that still has another name.

    `source` gives it anew each time it is asked. `between` is called after each step and may
    read, write, and lock: what it raises ends the copy, and nothing is left. The slow rest is
    for `Copied.verified`, in any thread. Raises CannotWriteError, DamagedError, and
    RefusedError ("stopped").
    """
    aside = file.with_name(f".v-{secrets.token_hex(8)}.tmp")
    try:
        new_file(aside)
        at_end = _copied(source, aside, between)
        with told():
            counted, schema = counts(at_end.connection), known_version(at_end.connection)
    except BaseException as error:
        _unmade(aside)
        if isinstance(error, OSError):
            raise cannot_back_up(error) from None
        raise
    return Copied(aside, file, at_end, clock.now(), schema, counted)


def _copied(source: Callable[[], Source], aside: Path, between: Callable[[], None]) -> Source:
    begun = source()

    def step(status: int, left: int, pages: int) -> None:
        del status, pages
        # After the last step nothing more would be followed.
        if left:
            between()
            if source().connection is not begun.connection:
                raise RefusedError("stopped")

    with told():
        target = _target(aside, Private(begun.master.database_key()))
        try:
            copied_into(begun.connection, target, PAGES_A_STEP, step)
        finally:
            closed(target)
    return source()


def _target(path: Path, key: Private[str]) -> "dbapi2.Connection":
    """Open an empty file to be copied into; it is synced once, when all of it is written."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None
    )
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    give_key(connection, key)
    for setting in ("cipher_compatibility = 4", "journal_mode = OFF", "synchronous = OFF"):
        connection.execute(f"PRAGMA {setting}").fetchall()
    return connection


def _unmade(aside: Path) -> None:
    # Whatever ended the making is to be told, and the next one sweeps what would not go.
    with suppress(OSError):
        aside.unlink(missing_ok=True)


def _append(path: Path, content: bytes) -> None:
    with path.open("ab", buffering=0) as file:
        left = memoryview(content)
        while left:
            left = left[file.write(left) :]
        os.fsync(file.fileno())


def _forget_what_was_written(path: Path) -> None:
    """Ask the system to read the file from the disk again, where it can be asked."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is None:
        return
    with path.open("rb") as file, suppress(OSError):
        advise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def check_backup(file: Path, master: MasterKey, expected: Manifest | None = None) -> Manifest:
    """Check all of a backup where it lies: foot, every page, structure, search, counts, digest.

    Gives its manifest. Raises DamagedError, TamperedError or NewerError.
    """
    foot = backup_file.read(file)
    manifest = foot.opened(master)
    if expected is not None and manifest != expected:
        raise DamagedError("backup_damaged")
    check_database(file, master, manifest, foot_pages=backup_file.FOOT_BYTES // PAGE)
    return manifest


def back_up(vault: "Vault", file: Path, between: Callable[[], None] = lambda: None) -> Backup:
    """Make a backup and check it, in one go; see `check_place`, `write`, `Copied.verified`."""
    check_place(vault.folder, file)
    return write(vault.source, file, vault.clock, between).verified()
