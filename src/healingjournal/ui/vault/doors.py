"""The ways into a journal, as the page of this room may use them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from healingjournal.base.clock import Clock
from healingjournal.base.errors import ToldError
from healingjournal.base.private import Private

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from healingjournal.ui.vault.backup_doors import BackupDoors
    from healingjournal.ui.vault.salvaging.doors import SalvageDoors
    from healingjournal.vault.keys import KdfBounds
    from healingjournal.vault.service import Created, Vault


    class OpensByPhrase(Protocol):
        """Opens with a passphrase; asks `dropped` after the slow part if anyone still waits."""

        def __call__(
            self,
            passphrase: Private[str],
            accept_older: bool,
            dropped: Callable[[], bool] = ...,
            /,
        ) -> Vault:
            """Open, unless dropped."""
            ...


class VaultDoors(NamedTuple):  # quicker to define than a dataclass: it is on the way to the window
    """Make or open the journal of one folder; slow, but for all that gives no journal.

    `backups` and `salvage` give ways that few openings need. The yes or no
    of both ways to open accepts a journal that is older than its header says.
    """

    folder: Path
    is_new: Callable[[], bool]
    create: "Callable[[Private[str]], Created]"
    open_with_passphrase: "OpensByPhrase"
    open_with_code: "Callable[[Private[str], bool], Vault]"
    at: "Callable[[Path], VaultDoors]"
    backups: "Callable[[], BackupDoors]"
    salvage: "Callable[[], SalvageDoors]"


class SheetMaker(NamedTuple):  # as above
    """Asks where a plain sheet goes, and makes it there; handed in, for it leaves the journal.

    `ask` takes whose window it is, whether a folder of this computer may be suggested, and who
    hears of the place. `make` takes the code, the place and the journal's folder; it is slow.
    """

    ask: "Callable[[QWidget, bool, Callable[[Path], None]], None]"
    make: Callable[[Private[str], Path, Path], None]


def doors_with(
    bounds: "Callable[[], KdfBounds]", clock: Clock, folder: Path
) -> VaultDoors:
    """Give the doors of a folder with these KDF bounds; loads no SQLCipher until one is used."""

    def is_new() -> bool:
        from healingjournal.vault.folder import FolderState, folder_state

        return folder_state(folder) is FolderState.NOTHING

    def create(passphrase: Private[str]) -> "Created":
        from healingjournal.vault import service

        return service.create(folder, passphrase, bounds(), clock, code_works=False)

    def open_with_passphrase(
        passphrase: Private[str], accept_older: bool, dropped: Callable[[], bool] = bool
    ) -> "Vault":
        from healingjournal.vault import service

        return service.open_with_passphrase(
            folder, passphrase, bounds(), clock, accept_older=accept_older, dropped=dropped
        )

    def open_with_code(code: Private[str], accept_older: bool) -> "Vault":
        from healingjournal.vault import service

        return service.open_with_code(folder, code, bounds(), clock, accept_older=accept_older)

    def backups() -> "BackupDoors":
        from healingjournal.ui.vault.backup_doors import backup_doors_with

        return backup_doors_with(bounds)

    def salvage() -> "SalvageDoors":
        from healingjournal.ui.vault.salvaging.doors import salvage_doors_with

        return salvage_doors_with(bounds, clock, folder)

    return VaultDoors(
        folder=folder,
        is_new=is_new,
        create=create,
        open_with_passphrase=open_with_passphrase,
        open_with_code=open_with_code,
        at=lambda other: doors_with(bounds, clock, other),
        backups=backups,
        salvage=salvage,
    )


def seems_new(doors: VaultDoors) -> bool:
    """Tell whether nothing of ours is there; a place that cannot be read is no new one."""
    try:
        return doors.is_new()
    except ToldError:
        return False
