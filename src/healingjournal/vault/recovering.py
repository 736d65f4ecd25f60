"""Recovering: the code opens a journal whose passphrase is lost, and both are made anew."""

from dataclasses import dataclass
from pathlib import Path

from healingjournal.base.clock import Clock
from healingjournal.base.errors import CannotWriteError, ToldError
from healingjournal.base.private import Private
from healingjournal.vault import code as recovery
from healingjournal.vault.connection import closed
from healingjournal.vault.folder import FolderLock, FolderState, folder_state, swept
from healingjournal.vault.keyring import Keyring
from healingjournal.vault.keys import KdfBounds
from healingjournal.vault.open_vault import Vault
from healingjournal.vault.opening import Opened, Secret, opened
from healingjournal.vault.passphrase import acceptable
from healingjournal.vault.slots import CODE, PASSPHRASE


@dataclass(frozen=True)
class Recovered:
    """A journal opened with what is new, and its new recovery code."""

    vault: Vault
    recovery_code: Private[str]


def recovered(
    folder: Path,
    code: Private[str],
    passphrase: Private[str],
    bounds: KdfBounds,
    clock: Clock,
    *,
    accept_older: bool = False,
) -> Recovered:
    """Give a journal a new passphrase and a new code by the old code, which then opens nothing.

    Ends by opening the journal with the new code and with the new passphrase, read anew from
    the disk. Raises RefusedError ("passphrase_…") before anything is read, what opening with a
    code raises, what `Keyring.recover` raises, and CannotWriteError ("recovered_unproven") where
    what is new holds and could not be tried.
    """
    acceptable(passphrase)
    lock = FolderLock(folder)
    try:
        if folder_state(folder) is FolderState.PRESENT:
            swept(folder)
        used = opened(
            folder,
            lambda: Secret(CODE, recovery.read(code)),
            bounds,
            clock,
            accept_older=accept_older,
        )
        new_code = _exchanged(folder, used, code, passphrase)
        ways = (
            Secret(CODE, recovery.read(new_code)),
            Secret(PASSPHRASE, acceptable(passphrase)),
        )
        found = used
        try:
            for way in ways:
                closed(found.connection)
                found = _opened_again(folder, way, bounds, clock, used, accept_older)
        except ToldError:
            # The exchange is made; only what was to prove it could not be done.
            raise CannotWriteError("recovered_unproven") from None
    except BaseException:
        lock.release()
        raise
    return Recovered(Vault(folder, found, lock, clock), new_code)


def _exchanged(
    folder: Path, used: Opened, code: Private[str], passphrase: Private[str]
) -> Private[str]:
    try:
        return Keyring(folder, used.header, used.master).recover(code, passphrase)
    except BaseException:
        closed(used.connection)
        raise


def _opened_again(
    folder: Path, way: Secret, bounds: KdfBounds, clock: Clock, used: Opened, accept: bool
) -> Opened:
    found = opened(folder, lambda: way, bounds, clock, accept_older=accept)
    # What the first opening mended or missed is still to be told.
    found.mended, found.end_lost = used.mended, used.end_lost
    return found
