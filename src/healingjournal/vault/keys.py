"""Keys: what they cost, how they are made, and the bounds on everything read about them.

A random data key opens the journal. It lies in slots, wrapped under a key made from the
passphrase (Argon2id) or from the recovery code (random already, so HKDF alone).
"""

import hashlib
import hmac
import os
import secrets
import time
from dataclasses import dataclass

from healingjournal.base.errors import NotEnoughMemoryError
from healingjournal.base.private import Private

KEY_BYTES = 32
SALT_BYTES = 16
ALGORITHM = "argon2id"

_QUICK, _SLOW = 0.7, 1.5


@dataclass(frozen=True)
class KdfCost:
    """What one guess at a passphrase costs: memory in KiB, passes over it, lanes."""

    memory_kib: int
    iterations: int
    lanes: int

    def within(self, low: "KdfCost", high: "KdfCost") -> bool:
        """Tell whether each number lies between two costs and the three fit each other."""
        return (
            low.memory_kib <= self.memory_kib <= high.memory_kib
            and low.iterations <= self.iterations <= high.iterations
            and low.lanes <= self.lanes <= high.lanes
            and self.memory_kib >= 8 * self.lanes
        )


@dataclass(frozen=True)
class KdfBounds:
    """The cheapest cost accepted, the one aimed at, and the dearest one ever tried."""

    floor: KdfCost
    usual: KdfCost
    ceiling: KdfCost

    def hold(self, cost: KdfCost) -> bool:
        """Tell whether a cost read from a file may be worked with at all."""
        return cost.within(self.floor, self.ceiling)


# RFC 9106, second choice, is the floor. Handed in by app.py alone, so that tests can be quick
# and nothing that ships can be cheap.
SHIPPED_BOUNDS = KdfBounds(
    floor=KdfCost(64 * 1024, 3, 4),
    usual=KdfCost(256 * 1024, 3, 4),
    ceiling=KdfCost(1024 * 1024, 10, 8),
)


@dataclass(frozen=True)
class MasterKey:
    """The data key, the database's salt and the vault's id, as wrapped in every slot."""

    data_key: Private[bytes]
    salt: Private[bytes]
    vault_id: bytes

    @classmethod
    def fresh(cls) -> "MasterKey":
        """Draw a new one."""
        return cls(
            Private(secrets.token_bytes(KEY_BYTES)),
            Private(secrets.token_bytes(SALT_BYTES)),
            secrets.token_bytes(SALT_BYTES),
        )

    def packed(self) -> bytes:
        """Give its 64 bytes, to be wrapped at once."""
        return self.data_key.open() + self.salt.open() + self.vault_id

    @classmethod
    def unpacked(cls, raw: bytes) -> "MasterKey":
        """Take it from its 64 unwrapped bytes."""
        return cls(Private(raw[:32]), Private(raw[32:48]), raw[48:64])

    def derived(self, label: str) -> bytes:
        """Give the 32-byte key for one use; each label has its own."""
        return _hkdf(self.data_key.open(), self.vault_id, label)

    def database_key(self) -> str:
        """Give SQLCipher's raw key and salt as 96 hex digits."""
        return self.derived("database").hex() + self.salt.open().hex()


def _hkdf(key: bytes, salt: bytes, label: str) -> bytes:
    """HKDF-SHA256 (RFC 5869) to one block of 32 bytes."""
    extracted = hmac.digest(salt, key, hashlib.sha256)
    return hmac.digest(extracted, b"pages/1/" + label.encode() + b"\x01", hashlib.sha256)


def slot_key(secret: bytes, slot_salt: bytes, kind: str) -> bytes:
    """Give the key that wraps one slot, from a stretched passphrase or a code's bits."""
    return _hkdf(secret, slot_salt, "slot/" + kind)


def stretched(passphrase: Private[bytes], salt: bytes, cost: KdfCost) -> bytes:
    """Give the 32 Argon2id bytes of a passphrase; the caller has checked the bounds.

    Raises NotEnoughMemoryError when the computer cannot lend the memory.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive(passphrase.open())
    except MemoryError:
        raise NotEnoughMemoryError from None


def calibrated(bounds: KdfBounds) -> KdfCost:
    """Give the cost for a new vault: the usual one, fitted to 0.7 to 1.5 s on this computer.

    The floor is timed once; memory is then halved or doubled from the usual, never below the
    floor, never above the ceiling or an eighth of the computer's memory.
    """
    cost = bounds.usual
    if bounds.floor == bounds.usual == bounds.ceiling:
        return cost
    begun = time.perf_counter()
    stretched(Private(b"a measure"), bytes(SALT_BYTES), bounds.floor)
    took = max(time.perf_counter() - begun, 1e-6)
    per_unit = took / (bounds.floor.memory_kib * bounds.floor.iterations)
    return fitted(bounds, per_unit, _an_eighth_of_memory_kib())


def fitted(bounds: KdfBounds, seconds_per_unit: float, most_kib: int) -> KdfCost:
    """Give the usual cost with its memory fitted; a unit is one pass over one KiB."""
    cost, low = bounds.usual, bounds.floor.memory_kib
    most = max(min(bounds.ceiling.memory_kib, most_kib), low)
    memory = min(cost.memory_kib, most)

    def seconds(kib: int) -> float:
        return kib * cost.iterations * seconds_per_unit

    while memory // 2 >= low and seconds(memory) > _SLOW:
        memory //= 2
    while memory * 2 <= most and seconds(memory) < _QUICK:
        memory *= 2
    return KdfCost(memory, cost.iterations, cost.lanes)


def _an_eighth_of_memory_kib() -> int:
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024 // 8
    except (ValueError, OSError, AttributeError):
        return 0
