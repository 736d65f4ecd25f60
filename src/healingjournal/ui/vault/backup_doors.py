"""The ways from a backup to a journal, as the pages of this room may use them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from healingjournal.base.private import Private

if TYPE_CHECKING:
    from healingjournal.vault.keys import KdfBounds
    from healingjournal.vault.opening import Secret
    from healingjournal.vault.restoring import Restored
    from healingjournal.vault.rotation import Tried


class RestorePlan(NamedTuple):
    """Which backup becomes a journal where, and what opens it.

    `over` puts it in place of the journal in that folder, which is then kept aside.
    """

    file: Path
    folder: Path
    over: bool
    secret: Private[str]
    by_code: bool


class BackupDoors(NamedTuple):
    """All are slow, need no open journal, and raise as `restoring` and `rotation` do.

    `made` tells when a backup was made; `restore` asks at its end whether it was stopped;
    `try_restore` takes the journal's folder, a backup and a recovery code.
    """

    made: Callable[[Path], datetime]
    restore: "Callable[[RestorePlan, Callable[[], bool]], Restored]"
    try_restore: "Callable[[Path, Path, Private[str]], Tried]"


def backup_doors_with(bounds: "Callable[[], KdfBounds]") -> BackupDoors:
    """Give the ways with these KDF bounds; loads no SQLCipher until one is used."""

    def made(file: Path) -> datetime:
        from healingjournal.vault import backup_file

        return backup_file.glance(file).made

    def restore(plan: RestorePlan, stopped: Callable[[], bool]) -> "Restored":
        from healingjournal.vault import restoring

        act = restoring.restore_over if plan.over else restoring.restore
        return act(
            plan.file,
            plan.folder,
            lambda: given(plan.secret, stopped, by_code=plan.by_code),
            bounds(),
        )

    def try_restore(folder: Path, file: Path, code: Private[str]) -> "Tried":
        from healingjournal.vault import rotation

        return rotation.try_restore(folder, file, lambda: given(code, by_code=True), bounds())

    return BackupDoors(made, restore, try_restore)


def given(
    secret: Private[str], stopped: Callable[[], bool] = bool, *, by_code: bool
) -> "Secret":
    """Give what was typed as what opens a journal; raises as `typed` and `read` do."""
    from healingjournal.vault.code import read
    from healingjournal.vault.opening import Secret
    from healingjournal.vault.passphrase import typed
    from healingjournal.vault.slots import CODE, PASSPHRASE

    if by_code:
        return Secret(CODE, read(secret), stopped)
    return Secret(PASSPHRASE, typed(secret), stopped)
