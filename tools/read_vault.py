"""Reads a journal without the app: folder in, pages out as JSON. It writes nothing.

Made from docs/vault-format.md alone: the standard library and `cryptography`, nothing of the
app. So whoever holds passphrase or code can read their words, whatever becomes of the app.

    python3 tools/read_vault.py FOLDER              asks for the passphrase
    python3 tools/read_vault.py FOLDER --code       asks for the recovery code
    python3 tools/read_vault.py FOLDER --pictures   the pictures too, each in base64
    python3 tools/read_vault.py FOLDER --chapters   the chapters in place of the pages

Sealed and hidden pages are among the pages, as a seal is no second lock. Where standard input is no
terminal, its first line is taken.
"""

import argparse
import base64
import getpass
import hashlib
import hmac
import json
import sqlite3
import struct
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MAGIC = b"pages\r\n\x1a"
HEADER_BYTES = PAGE = 4096
SLOTS, SLOT_BYTES, SLOTS_AT = 8, 108, 180
IV_BYTES, TAG_BYTES = 16, 64
RESERVED = IV_BYTES + TAG_BYTES
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MOST_KIB, MOST_PASSES, MOST_LANES = 1024 * 1024, 10, 8
WAL_MAGIC = 0x377F0682
LATEST_TABLES = 2


class UnreadableError(Exception):
    """Says in one sentence why nothing can be read; quotes nothing."""


@dataclass(frozen=True)
class Header:
    """One header copy that is not damaged."""

    raw: bytes

    @property
    def vault_id(self) -> bytes:
        """The 16 bytes that name this journal."""
        return self.raw[80:96]

    @property
    def revision(self) -> int:
        """The number that orders the copies."""
        return int.from_bytes(self.raw[96:104], "big")

    @property
    def cost(self) -> tuple[int, int, int]:
        """KiB, passes and lanes of Argon2id."""
        memory, passes, lanes = struct.unpack_from(">III", self.raw, 116)
        return memory, passes, lanes

    @property
    def kdf_salt(self) -> bytes:
        """The salt of Argon2id."""
        return self.raw[128:144]

    def slots(self) -> Iterator[bytes]:
        """Give each slot; which are used cannot be seen."""
        for start in range(SLOTS_AT, SLOTS_AT + SLOTS * SLOT_BYTES, SLOT_BYTES):
            yield self.raw[start : start + SLOT_BYTES]

    def fits(self, data_key: bytes) -> bool:
        """Tell whether the data key's holder wrote exactly this header."""
        key = derived(data_key, self.vault_id, "header")
        made = hmac.digest(key, self.raw[:16] + self.raw[80:], hashlib.sha256)
        return hmac.compare_digest(made, self.raw[48:80])


def header(raw: bytes) -> Header | None:
    """Give a header, None where it is damaged; raises UnreadableError for a later format."""
    if len(raw) != HEADER_BYTES or hashlib.sha256(raw[:16] + raw[48:]).digest() != raw[16:48]:
        return None
    if raw[:8] != MAGIC:
        return None
    if int.from_bytes(raw[10:12], "big") > 1:
        raise UnreadableError("This journal has a later format than this program knows.")
    return Header(raw)


def derived(key: bytes, salt: bytes, label: str) -> bytes:
    """HKDF-SHA256 with one block of output."""
    extracted = hmac.digest(salt, key, hashlib.sha256)
    return hmac.digest(extracted, b"pages/1/" + label.encode() + b"\x01", hashlib.sha256)


def stretched(passphrase: str, salt: bytes, cost: tuple[int, int, int]) -> bytes:
    """Argon2id of the NFKC form, 32 bytes."""
    memory, passes, lanes = cost
    if memory > MOST_KIB or passes > MOST_PASSES or lanes > MOST_LANES:
        raise UnreadableError("The header asks for more work than any journal needs.")
    secret = unicodedata.normalize("NFKC", passphrase).encode()
    kdf = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    return kdf.derive(secret)


def code_bits(typed: str) -> bytes:
    """Give the 128 bits of a recovery code; its check letters are not looked at."""
    plain = unicodedata.normalize("NFKC", typed).upper()
    plain = plain.translate(str.maketrans("OIL", "011"))
    symbols = [LETTERS.index(letter) for letter in plain if letter in LETTERS]
    if len(symbols) != 35:
        raise UnreadableError("A recovery code has 35 letters.")
    data = [symbol for place, symbol in enumerate(symbols) if place % 5 != 4][:26]
    number = 0
    for symbol in data:
        number = number << 5 | symbol
    return (number >> 2).to_bytes(16, "big")


def unwrapped(found: Header, secret: bytes, kind: str) -> bytes | None:
    """Give the 64 bytes of the first slot that opens: data key, database salt, vault id."""
    bound = MAGIC + found.vault_id
    if kind == "passphrase":
        bound += found.raw[112:128] + found.kdf_salt
    for slot in found.slots():
        salt, nonce, sealed = slot[:16], slot[16:28], slot[28:]
        key = derived(secret, salt, f"slot/{kind}")
        try:
            return AESGCM(key).decrypt(nonce, sealed, bound + salt)
        except InvalidTag:
            continue
    return None


def database_key(folder: Path, secret: str, *, is_code: bool) -> tuple[bytes, bytes]:
    """Give the database's raw key and salt; both header copies are tried, the later first."""
    copies = [copy for copy in map(_read_copy, ("v.hdr", "v.hdr2"), (folder, folder)) if copy]
    if not copies:
        raise UnreadableError("Both copies of the header are missing or damaged.")
    for copy in sorted(copies, key=lambda copy: copy.revision, reverse=True):
        if is_code:
            payload = unwrapped(copy, code_bits(secret), "code")
        else:
            key = stretched(secret, copy.kdf_salt, copy.cost)
            payload = unwrapped(copy, key, "passphrase")
        if payload is None:
            continue
        data_key, salt, vault_id = payload[:32], payload[32:48], payload[48:]
        if vault_id != copy.vault_id or not copy.fits(data_key):
            raise UnreadableError("The header was altered.")
        return derived(data_key, vault_id, "database"), salt
    raise UnreadableError("This passphrase or code does not open the journal.")


def _read_copy(name: str, folder: Path) -> Header | None:
    try:
        with (folder / name).open("rb") as file:
            return header(file.read(HEADER_BYTES + 1))
    except OSError:
        return None


class Pages:
    """Verifies and decrypts the pages of one database."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        """Take the raw key and the database's salt."""
        self._key = key
        tag_salt = bytes(byte ^ 0x3A for byte in salt)
        self._tag_key = hashlib.pbkdf2_hmac("sha512", key, tag_salt, 2, 32)

    def ours(self, page: bytes, number: int) -> bool:
        """Tell whether a page, counted from 1, was written under this key, at this place."""
        tagged = page[16 if number == 1 else 0 : -TAG_BYTES] + number.to_bytes(4, "little")
        made = hmac.digest(self._tag_key, tagged, hashlib.sha512)
        return hmac.compare_digest(made, page[-TAG_BYTES:])

    def clear(self, page: bytes, number: int) -> bytes:
        """Give page `number`, counted from 1, as SQLite wrote it; its last 80 bytes are nought."""
        if not any(page):
            return page
        if not self.ours(page, number):
            raise UnreadableError(f"Page {number} of the database is damaged.")
        start = 16 if number == 1 else 0
        sealed, iv = page[start:-RESERVED], page[-RESERVED:-TAG_BYTES]
        decryptor = Cipher(AES256(self._key), CBC(iv)).decryptor()
        content = decryptor.update(sealed) + decryptor.finalize()
        return (b"SQLite format 3\0" if number == 1 else b"") + content + bytes(RESERVED)


def with_side_file(stored: dict[int, bytes], raw: bytes) -> dict[int, bytes]:
    """Give the pages by number, those of whole transactions in the side file in their place."""
    found = stored
    waiting: dict[int, bytes] = {}
    if len(raw) < 32:
        return found
    magic, _, size = struct.unpack_from(">III", raw)
    order = ">" if magic & 1 else "<"
    chain = _sum(raw[:24], (0, 0), order)
    if magic & ~1 != WAL_MAGIC or size != PAGE or chain != struct.unpack_from(">II", raw, 24):
        return found
    for start in range(32, len(raw) - 24 - PAGE + 1, 24 + PAGE):
        frame, page = raw[start : start + 24], raw[start + 24 : start + 24 + PAGE]
        number, ends = struct.unpack_from(">II", frame)
        chain = _sum(frame[:8] + page, chain, order)
        if frame[8:16] != raw[16:24] or chain != struct.unpack_from(">II", frame, 16):
            break
        waiting[number] = page
        if ends:
            found = {n: at for n, at in (found | waiting).items() if n <= ends}
            waiting = {}
    return found


def _sum(raw: bytes, start: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = start
    for one, other in struct.iter_unpack(f"{order}2I", raw):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second


def _stored(folder: Path, name: str) -> dict[int, bytes]:
    database, side = folder / name, folder / f"{name}-wal"
    if not database.is_file():
        return {}
    raw = database.read_bytes()
    pages = dict(enumerate((raw[at : at + PAGE] for at in range(0, len(raw), PAGE)), start=1))
    return with_side_file(pages, side.read_bytes()) if side.exists() else pages


def database(folder: Path, key: bytes, salt: bytes) -> sqlite3.Connection:
    """Give the whole database in the clear, in memory alone."""
    clear = Pages(key, salt)
    pages = _stored(folder, "v.db-next")
    # What a re-encryption left is the database only where it is under the key of the header.
    if not pages or not clear.ours(pages[1], 1):
        pages = _stored(folder, "v.db")
    if not pages or any(len(page) != PAGE for page in pages.values()):
        raise UnreadableError("The database is missing or cut short.")
    image = bytearray(b"".join(clear.clear(pages[number], number) for number in sorted(pages)))
    # Write-ahead logging needs a file; in memory there is none.
    image[18:20] = b"\x01\x01"
    connection = sqlite3.connect(":memory:")
    connection.deserialize(bytes(image))
    return connection


def tables(connection: sqlite3.Connection) -> int:
    """Give the version of the tables; raises UnreadableError for a later one."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > LATEST_TABLES:
        raise UnreadableError("This journal has later tables than this program knows.")
    return version


def entries(connection: sqlite3.Connection, *, pictures: bool) -> list[dict[str, object]]:
    """Give every page of the journal, oldest first."""
    marks = "seal, hidden" if tables(connection) > 1 else "NULL, 0"
    rows = connection.execute(
        "SELECT id, local, offset_minutes, title, tags, coalesce(body, ''), MARKS FROM entry"
        " LEFT JOIN entry_text ON entry_text.entry = entry.seq ORDER BY place".replace(
            "MARKS", marks
        )
    )
    return [
        {
            "id": name,
            "date": f"{local}{'-' if minutes < 0 else '+'}"
            f"{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}",
            "title": title,
            "tags": json.loads(listed),
            "body": body,
            "seal": seal,
            "hidden": bool(hidden),
            "pictures": _pictures(connection, name, whole=pictures),
        }
        for name, local, minutes, title, listed, body, seal, hidden in rows.fetchall()
    ]


def _pictures(
    connection: sqlite3.Connection, page: str, *, whole: bool
) -> list[dict[str, object]]:
    if tables(connection) < 2:
        return []
    found = []
    rows = connection.execute(
        "SELECT seq, id, media, width, height, alt, strokes FROM picture WHERE entry = ?"
        " ORDER BY seq",
        (page,),
    )
    for seq, name, media, width, height, alt, strokes in rows.fetchall():
        one = {"id": name, "media": media, "width": width, "height": height, "alt": alt}
        one["strokes"] = None if strokes is None else json.loads(strokes)
        if whole:
            parts = connection.execute(
                "SELECT content FROM picture_part WHERE picture = ? ORDER BY number", (seq,)
            )
            content = b"".join(part[0] for part in parts)
            one["content"] = base64.b64encode(content).decode()
        found.append(one)
    return found


def chapters(connection: sqlite3.Connection) -> list[dict[str, object]]:
    """Give every chapter in the person's own order: its pages by id, and its forewords."""
    if tables(connection) < 2:
        return []
    found = []
    for seq, name, title in connection.execute(
        "SELECT seq, id, title FROM chapter ORDER BY place, seq"
    ).fetchall():
        pages = connection.execute(
            "SELECT entry FROM chapter_page WHERE chapter = ? ORDER BY place, rowid", (seq,)
        )
        forewords = connection.execute(
            "SELECT entry, number, body FROM foreword WHERE chapter = ?"
            " ORDER BY entry, number, seq",
            (seq,),
        )
        told = [{"page": page, "number": n, "body": body} for page, n, body in forewords]
        listed = [page for (page,) in pages]
        found.append({"id": name, "title": title, "pages": listed, "forewords": told})
    return found


def main(words: list[str] | None = None) -> int:
    """Print the pages as JSON; gives 1 and one sentence where they cannot be read."""
    asked = argparse.ArgumentParser(description="Read a journal without the app.")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--code", action="store_true", help="open with the recovery code")
    asked.add_argument("--pictures", action="store_true", help="give the pictures too, in base64")
    asked.add_argument("--chapters", action="store_true", help="give the chapters, not the pages")
    given = asked.parse_args(words)
    if sys.stdin.isatty():
        secret = getpass.getpass("Code: " if given.code else "Passphrase: ")
    else:
        secret = sys.stdin.buffer.readline().decode().removesuffix("\n").removesuffix("\r")
    try:
        key, salt = database_key(given.folder, secret, is_code=given.code)
        held = database(given.folder, key, salt)
        found = chapters(held) if given.chapters else entries(held, pictures=given.pictures)
    except (UnreadableError, OSError) as error:
        said = str(error) if isinstance(error, UnreadableError) else "A file cannot be read."
        sys.stderr.write(said + "\n")
        return 1
    sys.stdout.buffer.write(json.dumps(found, ensure_ascii=False, indent=1).encode() + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
