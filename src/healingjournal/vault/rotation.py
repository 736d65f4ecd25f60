"""Rotation: backups that make themselves beside the journal, at most one a day.

They say which day they are of, what is known of them, and whether the present passphrase opens
them. Kept are the last of three days and of four weeks; the last verified one always. Nothing
runs by itself: whoever has the journal open calls these, in the journal's thread where a vault
is asked for.
"""

import secrets
import shutil
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from healingjournal.base.clock import Clock, iso
from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    NewerError,
    RefusedError,
    TamperedError,
    ToldError,
)
from healingjournal.vault import backup_file, marks
from healingjournal.vault.backup import Backup, Copied, write
from healingjournal.vault.erase import erase, is_backup, write_over_keys
from healingjournal.vault.folder import (
    BACKUPS,
    JOURNAL,
    STALE,
    TRIED,
    cannot,
    cannot_back_up,
    is_folder,
    place_of_backups,
    sync_folder,
)
from healingjournal.vault.header import read_copies
from healingjournal.vault.keys import KdfBounds
from healingjournal.vault.open_vault import Vault
from healingjournal.vault.opening import Secret
from healingjournal.vault.restoring import laid_out, unlocked

DAYS, WEEKS = 3, 4


class Status(Enum):
    """How far a backup has been proven."""

    WRITTEN = "written"
    VERIFIED = "verified"
    TEST_RESTORED = "test-restored"


@dataclass(frozen=True)
class KeptBackup:
    """One backup beside the journal, or a journal that was kept aside when another came.

    `entries` is None where another data key sealed it, or where it is a journal kept aside;
    `tested` is the day of its last test restore. `present_passphrase` tells whether the
    passphrase of today is known to open it; else that of its day does. A damaged side file kept
    aside is listed like a journal kept aside, and nothing opens it. `another` tells that it is of
    another journal than the one that is open.
    """

    file: Path
    made: datetime
    status: Status
    entries: int | None
    tested: str | None
    present_passphrase: bool
    aside: bool = False
    another: bool = False

    @property
    def proven(self) -> bool:
        """Tell whether it was verified at least."""
        return self.status is not Status.WRITTEN


def listed(vault: Vault) -> list[KeptBackup]:
    """Give what lies in the journal's own `backups`, the latest first; reads their ends alone."""
    source, known = vault.source(), marks.known(vault.kept)
    salts = marks.salts_of_today(vault.kept, source.header.kdf_salt)
    found: list[KeptBackup] = []
    for path in _in(vault.folder):
        if path.is_dir():
            found += _aside(path, salts, source.header.vault_id)
            continue
        try:
            foot = backup_file.glance(path)
        except ToldError:
            continue
        entries = None
        with suppress(ToldError):
            entries = foot.sealed(source.master).entries
        told = known.get(foot.mark, {})
        status = Status.VERIFIED if "verified" in told else Status.WRITTEN
        found.append(
            KeptBackup(
                file=path,
                made=foot.made,
                status=Status.TEST_RESTORED if "tested" in told else status,
                entries=entries,
                tested=told.get("tested"),
                present_passphrase=foot.header.kdf_salt in salts,
                another=foot.header.vault_id != source.header.vault_id,
            )
        )
    return sorted(found, key=lambda each: each.made, reverse=True)


def due(vault: Vault) -> bool:
    """Tell whether no verified backup of today, by the journal's clock, is there yet."""
    today = vault.clock.now().date()
    made = [each for each in listed(vault) if each.proven and not each.aside]
    return all(each.made.date() != today for each in made)


def begin(vault: Vault, between: Callable[[], None] = lambda: None) -> Copied:
    """Write today's backup; see `backup.write`. Any thread may then call its `verified`.

    Raises RefusedError ("backups_in_the_way") too, where something else lies in their place.
    """
    try:
        place = place_of_backups(vault.folder)
        for path in list(place.iterdir()):
            if STALE.fullmatch(path.name) and not path.is_dir():
                path.unlink()
        sync_folder(vault.folder)
    except OSError as error:
        raise cannot_back_up(error) from None
    return write(vault.source, place / secrets.token_hex(8), vault.clock, between)


def finished(vault: Vault, backup: Backup) -> None:
    """Remember a backup that was found whole, and take away those no longer to be kept."""
    _verified(vault, backup)
    for each in superseded(listed(vault)):
        with suppress(ToldError):
            remove(vault, each)
    _forget_gone(vault)


def make(vault: Vault, between: Callable[[], None] = lambda: None) -> Backup:
    """Make today's backup in one go: written, verified, remembered, the old ones thinned out."""
    done = begin(vault, between).verified()
    finished(vault, done)
    return done


def superseded(backups: Sequence[KeptBackup]) -> list[KeptBackup]:
    """Give the proven backups beyond the last of three days and of four weeks.

    What is not proven, and journals kept aside, are left to the person.
    """
    proven = [each for each in backups if each.proven and not each.aside]
    proven.sort(key=lambda each: each.made, reverse=True)
    days: dict[object, KeptBackup] = {}
    weeks: dict[object, KeptBackup] = {}
    for each in proven:
        days.setdefault(each.made.date(), each)
        weeks.setdefault(each.made.isocalendar()[:2], each)
    kept = [*list(days.values())[:DAYS], *list(weeks.values())[:WEEKS]]
    return [each for each in proven if each not in kept]


def remove(vault: Vault, backup: KeptBackup) -> None:
    """Take a backup away for good, its keys written over first; raises CannotWriteError."""
    if backup.file.parent != vault.folder / BACKUPS:
        raise RefusedError("no_backup_there")
    if backup.aside:
        if erase(backup.file).missed:
            raise CannotWriteError("not_erased")
        return
    write_over_keys(backup.file)
    try:
        backup.file.unlink(missing_ok=True)
        sync_folder(backup.file.parent)
    except OSError as error:
        raise cannot(error) from None
    _forget_gone(vault)


def replace_all(vault: Vault, fresh: Backup) -> list[KeptBackup]:
    """Let one fresh verified backup stand for all others; gives those that would not go.

    Those whose ends cannot be read, which are not listed, go too: their keys may still be whole.
    What cannot even be looked at is given with those that would not go. What is of another
    journal stays: whoever put theirs in its place must not be able to take it away by this.
    """
    _verified(vault, fresh)
    unreadable, left = _unlisted(vault)
    for each in (*listed(vault), *unreadable):
        if each.file != fresh.file and not each.another:
            try:
                remove(vault, each)
            except ToldError:
                left.append(each)
    _forget_gone(vault)
    return left


def _unlisted(vault: Vault) -> tuple[list[KeptBackup], list[KeptBackup]]:
    """Give the backups whose ends cannot be read, and what cannot be looked at to tell."""
    unreadable, unseen = [], []
    for path in _in(vault.folder):
        try:
            backup_file.glance(path)
        except CannotWriteError:
            unseen.append(_untold(path))
        except ToldError:
            if is_backup(path):
                unreadable.append(_untold(path))
    return unreadable, unseen


def _untold(path: Path) -> KeptBackup:
    """Give a backup of which only the file system tells anything."""
    made = datetime.fromtimestamp(path.lstat().st_mtime).astimezone()
    return KeptBackup(path, made, Status.WRITTEN, None, None, False)


@dataclass(frozen=True)
class Tried:
    """A backup that was made into a journal as a test, checked, and taken away again."""

    mark: str
    made: datetime
    entries: int


def try_restore(
    folder: Path, file: Path, secret: Callable[[], Secret], bounds: KdfBounds
) -> Tried:
    """Make a journal of a backup, as a restore would, inside the journal's own folder.

    Any thread may do it. Raises as `restoring.restore` does; nothing is left either way.
    """
    backup = unlocked(file, secret, bounds)
    place = folder / TRIED
    try:
        shutil.rmtree(place, ignore_errors=True)
        laid_out(file, place, backup.foot.header, backup.master, backup.manifest)
    except OSError as error:
        raise cannot(error) from None
    finally:
        shutil.rmtree(place, ignore_errors=True)
    if place.exists():
        raise CannotWriteError
    return Tried(backup.foot.mark, backup.manifest.made, backup.manifest.entries)


def remember_tested(vault: Vault, tried: Tried, clock: Clock) -> None:
    """Keep in the journal that a backup was restored as a test, and on which day."""
    marks.remember(vault.kept, tried.mark, tested=clock.now().date().isoformat())


def _in(folder: Path) -> list[Path]:
    place = folder / BACKUPS
    try:
        # What a link leads to is not the journal's own, and nothing there is ever taken away.
        held = place.iterdir() if is_folder(place) else ()
        return [path for path in held if not path.is_symlink()]
    except OSError:
        return []


def _aside(place: Path, salts: Collection[bytes], ours: bytes) -> list[KeptBackup]:
    changed = []
    for name in JOURNAL:
        with suppress(OSError):
            changed.append((place / name).stat().st_mtime)
    if not changed:
        return []
    present = another = False
    with suppress(ToldError):
        for header in read_copies(place).good()[:1]:
            present, another = header.kdf_salt in salts, header.vault_id != ours
    # By the first that is there it is told when it was kept aside.
    made = datetime.fromtimestamp(changed[0]).astimezone()
    kept = KeptBackup(place, made, Status.WRITTEN, None, None, present, aside=True, another=another)
    return [kept]


def _verified(vault: Vault, backup: Backup) -> None:
    mark = backup_file.glance(backup.file).mark
    marks.remember(vault.kept, mark, verified=iso(backup.made))


def _forget_gone(vault: Vault) -> None:
    """Forget what was known of backups that lie here no more; nothing where that is unseen."""
    there = set()
    try:
        for path in list((vault.folder / BACKUPS).iterdir()):
            with suppress(RefusedError, DamagedError, NewerError, TamperedError):
                there.add(backup_file.glance(path).mark)
    except (OSError, CannotWriteError):
        return
    marks.forget_all_but(vault.kept, there)
