"""What may be done about the backups of an open journal, as this room uses it; no Qt."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from healingjournal.base.errors import NoJournalError
from healingjournal.base.private import Private
from healingjournal.ui.vault.backup_doors import BackupDoors

if TYPE_CHECKING:
    from healingjournal.vault.backup import Backup, Copied
    from healingjournal.vault.rotation import KeptBackup, Tried
    from healingjournal.vault.service import Vault

Between = Callable[[], None]


class BackupActs(NamedTuple):
    """Commands for the vault's thread, but for `try_restore`, which needs no vault.

    `begin` and `begin_at` call what they are given after each step; `replaced` gives how many
    would not go; each raises what `rotation` and `backup` raise.
    """

    listed: "Callable[[], list[KeptBackup]]"
    due: Callable[[], bool]
    begin: "Callable[[Between], Copied]"
    begin_at: "Callable[[Path, Between], Copied]"
    finished: "Callable[[Backup], None]"
    replaced: "Callable[[Backup], int]"
    remove: "Callable[[KeptBackup], None]"
    try_restore: "Callable[[Path, Private[str]], Tried]"
    remember_tested: "Callable[[Tried], None]"
    suggests: Callable[[], bool]


def acts_on(vault: "Vault", doors: BackupDoors) -> BackupActs:
    """Give the commands for a journal that is open now; what they need is loaded where they run."""

    def begin(between: Between) -> "Copied":
        from healingjournal.vault import rotation

        _still_there(vault)
        return rotation.begin(vault, partial(_still_there, vault, between))

    def begin_at(file: Path, between: Between) -> "Copied":
        from healingjournal.vault import backup

        _still_there(vault)
        backup.check_place(vault.folder, file)
        there = partial(_still_there, vault, between)
        return backup.write(vault.source, file, vault.clock, there)

    def finished(made: "Backup") -> None:
        from healingjournal.vault import rotation

        rotation.finished(vault, made)

    def replaced(made: "Backup") -> int:
        from healingjournal.vault import rotation

        return len(rotation.replace_all(vault, made))

    def remove(backup: "KeptBackup") -> None:
        from healingjournal.vault import rotation

        rotation.remove(vault, backup)

    def remember_tested(tried: "Tried") -> None:
        from healingjournal.vault import rotation

        rotation.remember_tested(vault, tried, vault.clock)

    return BackupActs(
        listed=partial(_listed, vault),
        due=partial(_due, vault),
        begin=begin,
        begin_at=begin_at,
        finished=finished,
        replaced=replaced,
        remove=remove,
        try_restore=lambda file, code: doors.try_restore(vault.folder, file, code),
        remember_tested=remember_tested,
        suggests=partial(_suggests, vault),
    )


def _still_there(vault: "Vault", between: Between = lambda: None) -> None:
    between()
    # What was erased meanwhile, by somebody else, is not to come back as a copy.
    if not vault.still_there():
        raise NoJournalError("journal_gone")


def _listed(vault: "Vault") -> "list[KeptBackup]":
    from healingjournal.vault import rotation

    return rotation.listed(vault)


def _due(vault: "Vault") -> bool:
    from healingjournal.vault import rotation

    return rotation.due(vault)


def _suggests(vault: "Vault") -> bool:
    from healingjournal.settings.kept import read_kept

    return bool(read_kept(vault.kept)["suggest_folder"])
