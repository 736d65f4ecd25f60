"""Restoring: a backup becomes a journal in a new or empty folder, whole or not at all.

All files are made aside, in `.new`, and checked there; the first header comes last, so that a
kill leaves either nothing of a journal or one that the next opening settles.
"""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from healingjournal.base.errors import (
    NoJournalError,
    TamperedError,
    WrongPassphraseError,
)
from healingjournal.vault import backup_file
from healingjournal.vault.backup_file import Foot, Manifest
from healingjournal.vault.checking import check_database
from healingjournal.vault.creating import in_new_folder, must_be_free, put_headers
from healingjournal.vault.folder import (
    DATABASE,
    NEW,
    FolderLock,
    FolderState,
    cannot,
    folder_state,
    new_file,
    settled,
    swept,
)
from healingjournal.vault.header import Header
from healingjournal.vault.keys import KdfBounds, MasterKey
from healingjournal.vault.opening import Secret
from healingjournal.vault.swap import cleared, swap


@dataclass(frozen=True)
class Restored:
    """A journal made from a backup, closed: its folder, how many pages it holds.

    `aside` is where the journal lies whose place it took.
    """

    folder: Path
    entries: int
    aside: Path | None = None


@dataclass(frozen=True)
class Unlocked:
    """A backup whose end a secret opened: its foot, its key, and what its manifest says."""

    foot: Foot
    master: MasterKey
    manifest: Manifest
    secret: Secret


def restore(file: Path, folder: Path, secret: Callable[[], Secret], bounds: KdfBounds) -> Restored:
    """Make a journal of a backup in a new or empty folder, unless the secret is dropped before.

    Raises RefusedError ("no_backup_there", "journal_here", "folder_not_empty", "not_a_folder",
    "stopped"), DamagedError, NewerError, TamperedError, WrongPassphraseError,
    CannotWriteError; the folder is then as it was, and the backup always is.
    """
    must_be_free(folder)
    backup = unlocked(file, secret, bounds)
    with in_new_folder(folder) as lock:
        _laid_out_unless_dropped(file, folder / NEW, backup)
        settled(folder)
    lock.release()
    return Restored(folder, backup.manifest.entries)


def restore_over(
    file: Path, folder: Path, secret: Callable[[], Secret], bounds: KdfBounds
) -> Restored:
    """Put the journal of a backup in place of the one in a folder, which nobody has open.

    The former one is kept aside, in a folder of its own in `backups`. Raises as `restore` does,
    NoJournalError and InUseError; the former one is then in place. Once the swap is decided it
    is CannotWriteError ("exchange_begun"): the next opening goes on with it.
    """
    backup = unlocked(file, secret, bounds)
    lock = FolderLock(folder)
    try:
        if folder_state(folder) is FolderState.NOTHING:
            raise NoJournalError
        swept(folder)
        _laid_out_unless_dropped(file, cleared(folder), backup)
        aside = swap(folder)
    except OSError as error:
        raise cannot(error) from None
    finally:
        with suppress(OSError):
            cleared(folder)
        lock.release()
    return Restored(folder, backup.manifest.entries, aside)


def _laid_out_unless_dropped(file: Path, making: Path, backup: Unlocked) -> None:
    def go_on(_database: Path) -> None:
        backup.secret.go_on()

    laid_out(file, making, backup.foot.header, backup.master, backup.manifest, then=go_on)


def unlocked(file: Path, secret: Callable[[], Secret], bounds: KdfBounds) -> Unlocked:
    """Open a backup's header with a secret, and its manifest with the key in it.

    Damage is told before a secret is tried. Raises as `restore` does.
    """
    foot = backup_file.read(file)
    if not bounds.hold(foot.header.cost):
        raise TamperedError("backup_altered")
    given = secret()
    master = None if given.value is None else given.opens(foot.header)
    if master is None:
        raise WrongPassphraseError("backup_wrong_passphrase")
    return Unlocked(foot, master, foot.opened(master), given)


def laid_out(
    file: Path,
    making: Path,
    header: Header,
    master: MasterKey,
    manifest: Manifest,
    then: Callable[[Path], None] | None = None,
) -> None:
    """Make the three files of a journal in a folder that is not there yet, checked and synced.

    `then` may change the database once it is checked. The first header comes last. Raises
    OSError, DamagedError or TamperedError, and what `then` raises.
    """
    making.mkdir(mode=0o700)
    with backup_file.opened_to_read(file) as source:
        _copied(backup_file.pieces(source, manifest.length), making / DATABASE)
    check_database(making / DATABASE, master, manifest)
    if then is not None:
        then(making / DATABASE)
    put_headers(making, header)


def _copied(pieces: Iterable[bytes], path: Path) -> None:
    new_file(path)
    with path.open("wb", buffering=0) as file:
        for piece in pieces:
            left = memoryview(piece)
            while left:
                left = left[file.write(left) :]
        os.fsync(file.fileno())
