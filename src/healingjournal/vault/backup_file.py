"""A backup is one file: the database's pages, then a copy of the header, then a manifest.

The pages come first so that the file can be checked where it lies. The manifest is one page:
magic, format, least reader and when it was made stand in the clear; a SHA-256 over the whole
file tells damage without a key; schema version, counts, length and digest are sealed under a
derived key and tied to header, start and pages, so that nothing can be exchanged or read.
"""

import hashlib
import hmac
import os
import secrets
import stat
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import BinaryIO

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    NewerError,
    RefusedError,
    TamperedError,
)
from healingjournal.vault.header import HEADER_BYTES, Header, parsed
from healingjournal.vault.keys import MasterKey
from healingjournal.vault.pages import PAGE

MAGIC = b"pages\r\n\x1b"
FORMAT = 1
MANIFEST_BYTES = PAGE
FOOT_BYTES = HEADER_BYTES + MANIFEST_BYTES
# One step of copying or reading: 256 pages.
STEP = 256 * PAGE

_START = struct.Struct(">8sHH4sqh")
_SHA_AT = _START.size
_SHA_BYTES = 32
_BODY = struct.Struct(">IQQQQ32s32s")
_NONCE_AT = _SHA_AT + _SHA_BYTES
_SEALED_AT = _NONCE_AT + 12
_END = _SEALED_AT + _BODY.size + 16
_LABEL = "backup"


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself: when it was made, and what its pages must come to."""

    made_ms: int
    offset_minutes: int
    schema: int
    generation: int
    length: int
    entries: int
    moments: int
    digest: bytes
    pages_sha: bytes

    @property
    def made(self) -> datetime:
        """When it was made, in the local time of that day."""
        return made_at(self.made_ms, self.offset_minutes)


@dataclass(frozen=True)
class Foot:
    """The last two pages of a backup, read and not yet unlocked."""

    header: Header
    raw_header: bytes
    raw: bytes
    length: int
    pages_sha: bytes

    @property
    def made(self) -> datetime:
        """When it was made, as it says in the clear."""
        _, _, _, _, made_ms, offset = _START.unpack_from(self.raw)
        return made_at(made_ms, offset)

    @property
    def mark(self) -> str:
        """Tell this backup from every other."""
        return self.raw[_SHA_AT:_NONCE_AT].hex()

    def opened(self, master: MasterKey) -> Manifest:
        """Give the manifest; raises TamperedError when any part is not as it was made."""
        found = self.sealed(master)
        if (found.length, found.pages_sha) != (self.length, self.pages_sha):
            raise TamperedError("backup_altered")
        return found

    def sealed(self, master: MasterKey) -> Manifest:
        """Give the manifest as it was sealed; whether it fits the pages is another question."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        if not self.header.fits(master):
            raise TamperedError("backup_altered")
        cipher, start = AESGCM(master.derived(_LABEL)), self.raw[: _START.size]
        try:
            body = cipher.decrypt(
                self.raw[_NONCE_AT:_SEALED_AT],
                self.raw[_SEALED_AT:_END],
                self.raw_header + start,
            )
        except InvalidTag:
            raise TamperedError("backup_altered") from None
        made_ms, offset = _START.unpack(start)[4:]
        return Manifest(made_ms, offset, *_BODY.unpack(body))


def made_at(made_ms: int, offset_minutes: int) -> datetime:
    """Give a moment with its offset; one that cannot be is taken for the first of 1970."""
    try:
        zone = timezone(timedelta(minutes=offset_minutes))
        return datetime.fromtimestamp(made_ms / 1000, UTC).astimezone(zone)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)


def foot(header: Header, manifest: Manifest, master: MasterKey) -> bytes:
    """Give the last two pages, for pages whose SHA-256 stands in the manifest."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    raw_header = header.packed()
    start = _START.pack(MAGIC, FORMAT, FORMAT, bytes(4), manifest.made_ms, manifest.offset_minutes)
    body = _BODY.pack(
        manifest.schema,
        manifest.generation,
        manifest.length,
        manifest.entries,
        manifest.moments,
        manifest.digest,
        manifest.pages_sha,
    )
    nonce = secrets.token_bytes(12)
    sealed = AESGCM(master.derived(_LABEL)).encrypt(nonce, body, raw_header + start)
    rest = nonce + sealed + secrets.token_bytes(MANIFEST_BYTES - _END)
    return raw_header + start + _whole(manifest.pages_sha, raw_header, start, rest) + rest


def _whole(pages_sha: bytes, raw_header: bytes, start: bytes, rest: bytes) -> bytes:
    return hashlib.sha256(pages_sha + raw_header + start + rest).digest()


def read(path: Path) -> Foot:
    """Read a backup whole, once, without a key; nothing is written.

    Raises RefusedError ("no_backup_there") where no plain file is, DamagedError, NewerError.
    """
    length, sha, raw_header, raw = _ends(path, whole=True)
    start, rest = raw[: _START.size], raw[_NONCE_AT:]
    if not hmac.compare_digest(_whole(sha, raw_header, start, rest), raw[_SHA_AT:_NONCE_AT]):
        raise DamagedError("backup_damaged")
    return _foot(raw_header, raw, length, sha)


def glance(path: Path) -> Foot:
    """Read the end of a backup alone, so that its pages may be anything; raises as `read`."""
    length, sha, raw_header, raw = _ends(path, whole=False)
    return _foot(raw_header, raw, length, sha)


def _ends(path: Path, *, whole: bool) -> tuple[int, bytes, bytes, bytes]:
    sha = hashlib.sha256()
    with opened_to_read(path) as file:
        try:
            length = os.fstat(file.fileno()).st_size - FOOT_BYTES
            if length < PAGE or length % PAGE:
                raise DamagedError("backup_damaged")
            file.seek(length)
            raw_header, raw = file.read(HEADER_BYTES), file.read(MANIFEST_BYTES)
            # The end first: what is no backup may be of any size.
            if len(raw) != MANIFEST_BYTES or not raw.startswith(MAGIC):
                raise DamagedError("backup_damaged")
            file.seek(0)
            for piece in pieces(file, length) if whole else ():
                sha.update(piece)
        except OSError:
            raise DamagedError("backup_damaged") from None
    return length, sha.digest(), raw_header, raw


def _foot(raw_header: bytes, raw: bytes, length: int, pages_sha: bytes) -> Foot:
    if _START.unpack_from(raw)[2] > FORMAT:
        raise NewerError("backup_newer")
    try:
        header = parsed(raw_header)
    except NewerError:
        raise NewerError("backup_newer") from None
    except DamagedError:
        raise TamperedError("backup_altered") from None
    return Foot(header, raw_header, raw, length, pages_sha)


def opened_to_read(path: Path) -> BinaryIO:
    """Open a plain file without waiting on a pipe; raises RefusedError or CannotWriteError."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except PermissionError:
        raise CannotWriteError("backup_not_readable") from None
    except (OSError, ValueError):
        raise RefusedError("no_backup_there") from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise RefusedError("no_backup_there")
    return os.fdopen(handle, "rb")


def pieces(file: BinaryIO, length: int) -> Iterator[bytes]:
    """Give the first so many bytes in steps; fewer where the file ends before."""
    left = length
    while left:
        piece = file.read(min(left, STEP))
        if not piece:
            return
        left -= len(piece)
        yield piece
