"""Holding: which backups still hold what was deleted, and one fresh backup in their place.

Only the backups beside the journal are looked at. The vault's own thread does it.
"""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from healingjournal.base.errors import ToldError
from healingjournal.base.private import Private
from healingjournal.vault import rotation
from healingjournal.vault.backup import Backup
from healingjournal.vault.connection import told
from healingjournal.vault.folder import BACKUPS
from healingjournal.vault.open_vault import Vault
from healingjournal.vault.rotation import KeptBackup
from healingjournal.vault.side_file import looked_at

# Ids are random, so that one of a moment is never one of a page.
_THERE = "SELECT 1 FROM entry WHERE id = ?1 UNION ALL SELECT 1 FROM moment WHERE id = ?1"


def holding(vault: Vault, pages: Sequence[str]) -> list[KeptBackup]:
    """Give the backups that still hold any of these pages, the latest first.

    What cannot be looked into with the journal's key may hold them, and is given too: backups
    made under an earlier key, and journals kept aside. What is of another journal is not.
    """
    if not pages:
        return []
    key = Private(vault.source().master.database_key())
    return [
        each
        for each in rotation.listed(vault)
        if not each.another and (each.entries is None or _holds(each.file, key, pages))
    ]


def there(vault: Vault) -> frozenset[tuple[str, int]]:
    """Give what lies in the place of the backups, by name and last change; it opens none."""
    with suppress(OSError):
        place = vault.folder / BACKUPS
        return frozenset((path.name, path.lstat().st_mtime_ns) for path in place.iterdir())
    return frozenset()


def replace_holding(vault: Vault, pages: Sequence[str], fresh: Backup) -> list[KeptBackup]:
    """Let a fresh verified backup stand for those that hold the pages; gives what would not go."""
    rotation.finished(vault, fresh)
    left = []
    for each in holding(vault, pages):
        if each.file != fresh.file:
            try:
                rotation.remove(vault, each)
            except ToldError:
                left.append(each)
    return left


def _holds(file: Path, key: Private[str], pages: Sequence[str]) -> bool:
    with suppress(ToldError), told(), looked_at(file, key, alone=True) as connection:
        found = (connection.execute(_THERE, (one,)).fetchone() for one in pages)
        return any(row is not None for row in found)
    return True  # it cannot be read just now, and may hold them
