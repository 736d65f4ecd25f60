"""Remains: the rows of a damaged database, read page by page and not by way of its tree.

Every page carries a tag of its own, so each is either as we wrote it or is left out. A row is
read wherever the page it begins on, and those it goes on to, are whole; nothing above it in the
tree is needed. The format is that of SQLite's own files; a side file is laid over the pages.
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from healingjournal.base.private import Private
from healingjournal.vault.folder import SIDE
from healingjournal.vault.pages import PAGE, tag_key, tagged
from healingjournal.vault.side_file import kept_pages

Value = str | bytes | int | float | None
Record = tuple[Value, ...]

_RESERVED = 80
_USABLE = PAGE - _RESERVED
_ROWS, _INDEX, _INDEX_INNER = 13, 10, 2
_INTS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_MAGIC = b"SQLite format 3\0"


@dataclass
class Remains:
    """Every row that can still be read: of tables with row numbers, and of all others."""

    rows: list[tuple[int, Record]] = field(default_factory=list, repr=False)
    keyed: list[Record] = field(default_factory=list, repr=False)
    pages: int = 0
    bad: int = 0


class _Pages:
    """Pages in the clear, one at a time; those in the side file stand for those beside it."""

    def __init__(self, database: BinaryIO, over: dict[int, bytes], key: Private[str]) -> None:
        self._database = database
        self._over = over
        self._key = bytes.fromhex(key.open()[:64])
        self._tag_key = tag_key(key)
        held = os.fstat(database.fileno()).st_size // PAGE
        self.count = max([held, *over])

    def __getitem__(self, number: int) -> bytes | None:
        """Give one page, counted from 1; None where it is not as we wrote it."""
        raw = self._over.get(number)
        if raw is None:
            try:
                self._database.seek((number - 1) * PAGE)
                raw = self._database.read(PAGE)
            except OSError:
                return None
        if len(raw) < PAGE or not tagged(raw, number - 1, self._tag_key):
            return None
        return self._clear(raw, 16 if number == 1 else 0)

    def _clear(self, raw: bytes, start: int) -> bytes:
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES256
        from cryptography.hazmat.primitives.ciphers.modes import CBC

        iv = raw[_USABLE : _USABLE + 16]
        cipher = Cipher(AES256(self._key), CBC(iv)).decryptor()
        clear = cipher.update(raw[start:_USABLE]) + cipher.finalize()
        return _MAGIC[:start] + clear


def remains(database: Path, key: Private[str]) -> Remains:
    """Read all that is left of a database and its side file; opens both to read alone.

    Raises OSError where the database is not there.
    """
    found = Remains()
    with database.open("rb") as file:
        side = database.with_name(database.name + SIDE)
        pages = _Pages(file, kept_pages(side, key), key)
        found.pages = pages.count
        for number in range(1, pages.count + 1):
            page = pages[number]
            if page is None:
                found.bad += 1
                continue
            _read(page, 100 if number == 1 else 0, pages, found)
    return found


def _read(page: bytes, start: int, pages: _Pages, found: Remains) -> None:
    kind = page[start]
    if kind not in (_ROWS, _INDEX, _INDEX_INNER):
        return
    (cells,) = struct.unpack_from(">H", page, start + 3)
    at = start + (12 if kind == _INDEX_INNER else 8)
    for place in struct.unpack_from(f">{cells}H", page, at):
        where = place + (4 if kind == _INDEX_INNER else 0)
        length, where = _varint(page, where)
        number = 0
        if kind == _ROWS:
            number, where = _varint(page, where)
        payload = _payload(page, where, length, pages, rows=kind == _ROWS)
        if payload is None:
            continue
        record = tuple(_values(payload))
        if kind == _ROWS:
            found.rows.append((_signed(number), record))
        else:
            found.keyed.append(record)


def _payload(page: bytes, where: int, length: int, pages: _Pages, *, rows: bool) -> bytes | None:
    """Give a row's bytes, gathered from the pages it goes on to; None where one is bad."""
    most = _USABLE - 35 if rows else (_USABLE - 12) * 64 // 255 - 23
    if length <= most:
        return page[where : where + length]
    least = (_USABLE - 12) * 32 // 255 - 23
    local = least + (length - least) % (_USABLE - 4)
    local = local if local <= most else least
    parts, left = [page[where : where + local]], length - local
    (following,) = struct.unpack_from(">I", page, where + local)
    while left > 0:
        further = pages[following] if 0 < following <= pages.count else None
        if further is None:
            return None
        (following,) = struct.unpack_from(">I", further)
        parts.append(further[4 : 4 + min(left, _USABLE - 4)])
        left -= len(parts[-1])
    return b"".join(parts)


def _values(payload: bytes) -> Iterator[Value]:
    end, at = _varint(payload, 0)
    place = end
    while at < end:
        kind, at = _varint(payload, at)
        if kind in (0, 8, 9):
            yield (None, 0, 1)[max(0, kind - 7)]
            continue
        if kind == 7:
            size = 8
        else:
            size = _INTS[kind] if kind in _INTS else (kind - 12) // 2
        raw = payload[place : place + size]
        place += size
        if kind == 7:
            yield float(struct.unpack(">d", raw)[0])
        elif kind < 7:
            yield int.from_bytes(raw, "big", signed=True)
        else:
            yield raw.decode("utf-8", "replace") if kind % 2 else raw


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(8):
        byte = raw[at + n]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + n + 1
    return value << 8 | raw[at + 8], at + 9


def _signed(number: int) -> int:
    return number - (1 << 64) if number >> 63 else number
