"""The sealed file: age, version 1, with a passphrase, as the program `age` makes and opens it.

It is made here and not by a library, for a reason that was measured: the library that makes
such files keeps the whole program waiting for one to five seconds, and the window could not be
left at once; short of memory, it ends the program. Tests open our files with `age` itself and
with that library, and theirs here.
"""

import base64
import hashlib
import hmac
import secrets
from itertools import count
from typing import NoReturn

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private

_VERSION = b"age-encryption.org/v1"
_LABEL = b"age-encryption.org/v1/scrypt"
_CHUNK, _TAG = 64 * 1024, 16
# The work it takes to try one password: 2 to this power, 256 MiB; what `age` itself uses.
_WORK = 18
_NO_NONCE = bytes(12)


def sealed(content: bytes, password: Private[str]) -> bytes:
    """Seal bytes with a password; raises RefusedError when memory is too short for it."""
    key, salt, nonce = (secrets.token_bytes(16) for _ in range(3))
    wrapped = ChaCha20Poly1305(_stretched(password, salt)).encrypt(_NO_NONCE, key, None)
    head = b"%b\n-> scrypt %b %d\n%b\n---" % (_VERSION, _coded(salt), _WORK, _coded(wrapped))
    mac = hmac.digest(_derived(key, b"", b"header"), head, "sha256")
    cipher = ChaCha20Poly1305(_derived(key, nonce, b"payload"))
    body = b"".join(
        cipher.encrypt(_place(number, last=last), piece, None)
        for number, piece, last in _pieces(content, _CHUNK)
    )
    return head + b" " + _coded(mac) + b"\n" + nonce + body


def opened(content: bytes, password: Private[str]) -> bytes:
    """Open sealed bytes; raises ValueError when they are not whole or it is another password.

    Only our own way is taken: one key, wrapped by one password, at our work or more.
    """
    lines = content.split(b"\n", 4)
    if len(lines) != 5 or lines[0] != _VERSION:
        raise ValueError
    arrow, kind, salt, work = (lines[1].split(b" ") + [b""] * 4)[:4]
    head, _, mac = b"\n".join(lines[:4]).rpartition(b" ")
    if (arrow, kind) != (b"->", b"scrypt") or work != b"%d" % _WORK:
        raise ValueError
    try:
        stretched = _stretched(password, _decoded(salt))
        key = ChaCha20Poly1305(stretched).decrypt(_NO_NONCE, _decoded(lines[2]), None)
        wanted = hmac.digest(_derived(key, b"", b"header"), head, "sha256")
        if not hmac.compare_digest(wanted, _decoded(mac)):
            raise ValueError
        nonce, body = lines[4][:16], lines[4][16:]
        cipher = ChaCha20Poly1305(_derived(key, nonce, b"payload"))
        return b"".join(
            cipher.decrypt(_place(number, last=last), piece, None)
            for number, piece, last in _pieces(body, _CHUNK + _TAG)
        )
    except InvalidTag as error:
        raise ValueError from error


def _stretched(password: Private[str], salt: bytes) -> bytes:
    secret = password.open().encode("utf-8")
    try:
        return hashlib.scrypt(
            secret, salt=_LABEL + salt, n=1 << _WORK, r=8, p=1, maxmem=1 << 30, dklen=32
        )
    except (MemoryError, ValueError):
        _refuse_for_memory()


def _refuse_for_memory() -> NoReturn:
    raise RefusedError("memory_short") from None


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt or None, purpose).derive(key)


def _place(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _pieces(content: bytes, size: int) -> "list[tuple[int, bytes, bool]]":
    found: list[tuple[int, bytes, bool]] = []
    for number in count():
        start = number * size
        last = start + size >= len(content)
        found.append((number, content[start : start + size], last))
        if last:
            return found
    return found


def _coded(raw: bytes) -> bytes:
    return base64.b64encode(raw).rstrip(b"=")


def _decoded(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
