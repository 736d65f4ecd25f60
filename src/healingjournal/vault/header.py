"""The header: 4096 bytes in two copies, saying how to open the vault and whether it is whole.

Magic, format number, least reader and SHA-256 keep their places in every future format. The
SHA-256 tells damage, the HMAC under the data key tells tampering.
"""

import hashlib
import hmac
import secrets
import struct
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from healingjournal.base.errors import CannotWriteError, DamagedError, NewerError
from healingjournal.vault.folder import HEADERS, read_bounded, replace_file
from healingjournal.vault.keys import KdfCost, MasterKey
from healingjournal.vault.slots import (
    CODE,
    PASSPHRASE,
    REGISTER_BYTES,
    TABLE_BYTES,
    Register,
    random_table,
    unwrapped,
    wrapped,
)

HEADER_BYTES = 4096
MAGIC = b"pages\r\n\x1a"
FORMAT = 1

_FIXED = struct.Struct(">8sHH4s")
_SHA = slice(16, 48)
_MAC = slice(48, 80)
_BODY = struct.Struct(f">16sQQHBBIII16s{REGISTER_BYTES}s{TABLE_BYTES}s")
_BODY_AT = 80
_PADDING_AT = _BODY_AT + _BODY.size
# Where the slots lie: what an erase writes noughts over before all else.
SLOTS_AT, SLOTS_BYTES = _PADDING_AT - TABLE_BYTES, TABLE_BYTES
# SQLCipher 4 with pages of 4096; Argon2id; NFKC.
_PROFILE, _KDF, _NORMAL = 1, 1, 1


@dataclass(frozen=True)
class Header:
    """One header's fields; `revision` orders the copies, `generation` is the database's."""

    vault_id: bytes
    revision: int
    generation: int
    cost: KdfCost
    kdf_salt: bytes
    register: bytes
    table: bytes
    padding: bytes
    mac: bytes = b""
    start: bytes = _FIXED.pack(MAGIC, FORMAT, FORMAT, bytes(4))

    @classmethod
    def fresh(cls, master: MasterKey, cost: KdfCost) -> "Header":
        """Give the header of a new vault, with no slot used yet."""
        return cls(
            vault_id=master.vault_id,
            revision=0,
            generation=0,
            cost=cost,
            kdf_salt=secrets.token_bytes(16),
            register=Register().sealed(master, MAGIC + master.vault_id),
            table=random_table(),
            padding=secrets.token_bytes(HEADER_BYTES - _PADDING_AT),
        )

    @property
    def format(self) -> int:
        """The number of the format it is written in."""
        return int(_FIXED.unpack(self.start)[1])

    def _tied(self) -> bytes:
        return MAGIC + self.vault_id

    def _bound(self, kind: int) -> bytes:
        """Give what a slot is tied to. A code's slot outlives new costs and a new passphrase."""
        tied = self._tied()
        if kind != PASSPHRASE:
            return tied
        cost = self.cost
        numbers = (_PROFILE, _KDF, _NORMAL, cost.memory_kib, cost.iterations, cost.lanes)
        return tied + struct.pack(">HBBIII", *numbers) + self.kdf_salt

    def _unsigned(self) -> bytes:
        cost = self.cost
        body = _BODY.pack(
            self.vault_id,
            self.revision,
            self.generation,
            _PROFILE,
            _KDF,
            _NORMAL,
            cost.memory_kib,
            cost.iterations,
            cost.lanes,
            self.kdf_salt,
            self.register,
            self.table,
        )
        return self.start + bytes(64) + body + self.padding

    def tag(self, master: MasterKey) -> bytes:
        """Give the HMAC over all of it but its two checksums."""
        raw = self._unsigned()
        key = master.derived("header")
        return hmac.digest(key, raw[: _SHA.start] + raw[_MAC.stop :], hashlib.sha256)

    def signed(self, master: MasterKey) -> "Header":
        """Give the next revision of this header, its HMAC made anew."""
        following = replace(self, revision=self.revision + 1)
        return replace(following, mac=following.tag(master))

    def at_generation(self, generation: int) -> "Header":
        """Give this header for another state of the database; unsigned."""
        return replace(self, generation=generation)

    def fits(self, master: MasterKey) -> bool:
        """Tell whether the data key's holder wrote exactly this header."""
        return hmac.compare_digest(self.mac, self.tag(master)) and self.vault_id == master.vault_id

    def packed(self) -> bytes:
        """Give the 4096 bytes."""
        raw = bytearray(self._unsigned())
        raw[_MAC] = self.mac
        raw[_SHA] = checksum(bytes(raw))
        return bytes(raw)

    def opened(self, secret: bytes, kind: int) -> MasterKey | None:
        """Give the master key if a slot opens with a stretched passphrase or a code's bits."""
        return unwrapped(self.table, secret, kind, self._bound(kind))

    def with_slot(self, master: MasterKey, secret: bytes, kind: int) -> "Header":
        """Give this header with a slot of this kind in place of the former ones; unsigned."""
        slot = wrapped(master, secret, kind, self._bound(kind))
        register, table = self._register(master).with_slot(self.table, slot, kind)
        return replace(self, register=register.sealed(master, self._tied()), table=table)

    def with_fresh_salt(self) -> "Header":
        """Give this header with another salt; its passphrase opens it once wrapped anew."""
        return replace(self, kdf_salt=secrets.token_bytes(16))

    def without(self, master: MasterKey, kind: int) -> "Header":
        """Give this header with no slot of this kind; unsigned."""
        register, table = self._register(master).without(self.table, kind)
        return replace(self, register=register.sealed(master, self._tied()), table=table)

    def has_code(self, master: MasterKey) -> bool:
        """Tell whether a recovery code opens this vault."""
        return self._register(master).has(CODE)

    def _register(self, master: MasterKey) -> Register:
        found = Register.opened(self.register, master, self._tied())
        return found or Register.unreadable()


def checksum(raw: bytes) -> bytes:
    """Give the SHA-256 over all of a header but its own place."""
    return hashlib.sha256(raw[: _SHA.start] + raw[_SHA.stop :]).digest()


def parsed(raw: bytes) -> Header:
    """Read a header; raises DamagedError or, checksum first, NewerError."""
    if len(raw) != HEADER_BYTES or not hmac.compare_digest(checksum(raw), raw[_SHA]):
        raise DamagedError
    magic, _, least, _ = _FIXED.unpack_from(raw)
    if magic != MAGIC or least < 1:
        raise DamagedError
    if least > FORMAT:
        raise NewerError
    body = _BODY.unpack_from(raw, _BODY_AT)
    vault_id, revision, generation, profile, kdf, normal = body[:6]
    if (profile, kdf, normal) != (_PROFILE, _KDF, _NORMAL):
        raise DamagedError
    return Header(
        vault_id=vault_id,
        revision=revision,
        generation=generation,
        cost=KdfCost(*body[6:9]),
        kdf_salt=body[9],
        register=body[10],
        table=body[11],
        padding=raw[_PADDING_AT:],
        mac=raw[_MAC],
        start=raw[: _FIXED.size],
    )


@dataclass(frozen=True)
class Copies:
    """What the two copies hold; None stands for a missing or damaged one."""

    first: Header | None
    second: Header | None

    def good(self) -> list[Header]:
        """Give the different readable copies, the latest first."""
        found = {h.packed(): h for h in (self.first, self.second) if h is not None}
        return sorted(found.values(), key=lambda h: h.revision, reverse=True)

    def count(self) -> int:
        """Tell how many copies are readable."""
        return (self.first is not None) + (self.second is not None)

    def alike(self) -> bool:
        """Tell whether both are readable and say the same."""
        return self.first is not None and self.first == self.second


def being_erased(folder: Path) -> bool:
    """Tell whether an erase has begun here: a header whose slots are noughts and all else is not.

    No slot is ever noughts, and no fault of a disk stops at the bounds of the slots.
    """
    return any(_slots_gone(folder / name) for name in HEADERS)


def _slots_gone(path: Path) -> bool:
    raw = None
    # What cannot be read here is told by whoever opens or erases it.
    with suppress(CannotWriteError):
        raw = read_bounded(path, HEADER_BYTES)
    if raw is None or any(raw[SLOTS_AT:_PADDING_AT]):
        return False
    return raw.startswith(MAGIC) and any(raw[_MAC]) and any(raw[_PADDING_AT:])


def read_copies(folder: Path) -> Copies:
    """Read both copies; raises NewerError if either comes from a newer version."""
    first, second = (_read_copy(folder / name) for name in HEADERS)
    return Copies(first, second)


def _read_copy(path: Path) -> Header | None:
    raw = read_bounded(path, HEADER_BYTES)
    if raw is None:
        return None
    try:
        return parsed(raw)
    except DamagedError:
        return None


def write_copies(folder: Path, header: Header) -> None:
    """Put a header in both places, one after the other; raises as `replace_file` does."""
    raw = header.packed()
    for name in HEADERS:
        replace_file(folder, name, raw)
