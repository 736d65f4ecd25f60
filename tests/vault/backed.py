"""Backups for tests: made, harmed, and made into journals again."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from healingjournal.base.private import Private
from healingjournal.vault import backup, code
from healingjournal.vault.opening import Secret
from healingjournal.vault.passphrase import typed
from healingjournal.vault.restoring import Restored, restore
from healingjournal.vault.service import Vault
from healingjournal.vault.slots import CODE, PASSPHRASE
from tests.lacking import lacks
from tests.vault.cheap import (
    CHEAP,
    PHRASE,
    again,
    made,
    put_page,
)


def phrase(text: Private[str] = PHRASE) -> Callable[[], Secret]:
    return lambda: Secret(PASSPHRASE, typed(text))


def with_code(text: Private[str]) -> Callable[[], Secret]:
    return lambda: Secret(CODE, code.read(text))


def backed_up(folder: Path, file: Path, *, pages: int = 5, body: str = "a page") -> Private[str]:
    """Make a journal with some pages and a backup of it; give its code."""
    created = made(folder)
    for number in range(pages):
        put_page(created.vault, number, body)
    backup.back_up(created.vault, file)
    created.vault.close()
    return created.recovery_code


def restored(file: Path, folder: Path, text: Private[str] = PHRASE) -> Restored:
    return restore(file, folder, phrase(text), CHEAP)


def rows(folder: Path) -> list[tuple[object, ...]]:
    vault = again(folder)
    assert vault.verify().ok
    with vault.reading() as connection:
        found = connection.execute("SELECT * FROM entry, kept, entry_words").fetchall()
    vault.close()
    return found


def flip(path: Path, place: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)


def resealed(raw: bytes) -> bytes:
    """Make a changed backup's checksum right again, as someone without the key could."""
    import hashlib

    length = len(raw) - 8192
    header, page = raw[length : length + 4096], raw[length + 4096 :]
    start, rest = page[:26], page[58:]
    made_up = hashlib.sha256(hashlib.sha256(raw[:length]).digest() + header + start + rest)
    return raw[: length + 4096] + start + made_up.digest() + rest


def small_disk(place: Path, size: str) -> None:
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)],
        check=False,
        capture_output=True,
    )
    if done.returncode:
        lacks("no right to mount a small disk")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def beside(vault: Vault, name: str = "one") -> None:
    """Make a checked backup in the journal's own `backups`, with a name that tests know."""
    place = vault.folder / "backups" / name
    place.parent.mkdir(exist_ok=True)
    backup.write(vault.source, place, vault.clock, lambda: None).verified()
