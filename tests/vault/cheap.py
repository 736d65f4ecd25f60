"""Vaults that cost next to nothing to open, for tests alone."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.service import Created, Vault, create, open_with_passphrase

COST = KdfCost(64, 1, 1)
_CUT_SHORT = """
import os, sys
from pathlib import Path
from tests.vault.cheap import again, put_page
vault = again(Path(sys.argv[1]))
for number in range(int(sys.argv[2]), int(sys.argv[3])):
    put_page(vault, number, "words " * 500)
os._exit(9)
"""
CHEAP = KdfBounds(COST, COST, KdfCost(256, 2, 2))
FIXED = KdfBounds(COST, COST, COST)
CLOCK = SetClock(datetime(2026, 3, 1, 9, 30, tzinfo=UTC))
PHRASE = Private("nine quiet stones")
NEW_PHRASE = Private("two slow rivers")


def made(folder: Path, phrase: Private[str] = PHRASE, *, code_works: bool = True) -> Created:
    return create(folder, phrase, FIXED, CLOCK, code_works=code_works)


def shut(folder: Path, phrase: Private[str] = PHRASE, *, pages: int = 0) -> Private[str]:
    """Make a vault with some pages, close it, give its code."""
    created = made(folder, phrase)
    for number in range(pages):
        put_page(created.vault, number)
    created.vault.close()
    return created.recovery_code


def again(folder: Path, phrase: Private[str] = PHRASE, *, accept_older: bool = False) -> Vault:
    return open_with_passphrase(folder, phrase, CHEAP, CLOCK, accept_older=accept_older)


def put_page(vault: Vault, number: int, body: str = "a page") -> None:
    name = f"{number:026d}"
    with vault.writing() as connection:
        connection.execute(
            "INSERT INTO entry (id, place, local, offset_minutes, written_ms, changed_ms, title,"
            " tags, words) VALUES (?, ?, '2026-03-01T12:00:00', 0, 0, 0, 'a title', '[]', 2)",
            (name, number + 1),
        )
        connection.execute(
            "INSERT INTO entry_words (rowid, body) VALUES (?, ?)", (number + 1, body)
        )
        vault.kept.put("pages", name, body)


def pages_in(vault: Vault) -> int:
    with vault.reading() as connection:
        row = connection.execute("SELECT count(*) FROM entry").fetchone()
    assert row is not None
    return int(row[0])


def cut_short(folder: Path, first: int, end: int) -> None:
    """Add pages in a program that ends without closing the journal."""
    command = [sys.executable, "-c", _CUT_SHORT, str(folder), str(first), str(end)]
    done = subprocess.run(command, check=False)
    assert done.returncode == 9
    assert (folder / "v.db-wal").stat().st_size > 0


def flipped(path: Path) -> None:
    """Turn one bit in the middle of a file."""
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)


def flip_page(path: Path, page: int) -> None:
    """Turn one bit in the middle of one page, counted from 0."""
    raw = bytearray(path.read_bytes())
    raw[page * 4096 + 2000] ^= 1
    path.write_bytes(raw)


def clear_pages(raw: bytes, key: str) -> list[bytes]:
    """Give all pages in the clear, by a way of our own: AES-256-CBC, IV at each page's end."""
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES256
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    cipher_key = AES256(bytes.fromhex(key[:64]))
    pages = []
    for start in range(0, len(raw), 4096):
        page = raw[start + 16 * (start == 0) : start + 4096]
        decryptor = Cipher(cipher_key, CBC(page[-80:-64])).decryptor()
        pages.append(decryptor.update(page[:-80]) + decryptor.finalize())
    return pages
