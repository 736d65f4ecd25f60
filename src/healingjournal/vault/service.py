"""The vault's service: make, open and check the one encrypted file of a journal."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from healingjournal.base.clock import Clock
from healingjournal.base.errors import DamagedError, TamperedError
from healingjournal.base.private import Private
from healingjournal.vault import code as recovery
from healingjournal.vault.creating import build, in_new_folder, must_be_free
from healingjournal.vault.folder import FolderLock, FolderState, folder_state, swept
from healingjournal.vault.keys import ALGORITHM, KdfBounds, KdfCost, calibrated
from healingjournal.vault.open_vault import Vault
from healingjournal.vault.opening import Secret, opened, usable_copies
from healingjournal.vault.passphrase import acceptable, typed
from healingjournal.vault.slots import CODE, PASSPHRASE
from healingjournal.vault.verifying import Finding, Verified


@dataclass(frozen=True)
class VaultFacts:
    """What can be said of a vault without its passphrase."""

    format: int
    kdf: KdfCost
    algorithm: str
    header_copies_good: int


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
    accept_older: bool = False,
    dropped: Callable[[], bool] = bool,
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
