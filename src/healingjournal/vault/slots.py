"""Slots: the master key, wrapped eight times over or in as few slots as are used.

An unused slot is 108 random bytes, as a used one looks to anyone without its key. Which slot
holds what is written in a small register sealed under the data key.
"""

import secrets
from dataclasses import dataclass

from healingjournal.base.errors import TamperedError
from healingjournal.vault.keys import MasterKey, slot_key

SLOTS = 8
SLOT_BYTES = 16 + 12 + 64 + 16
TABLE_BYTES = SLOTS * SLOT_BYTES
REGISTER_BYTES = 12 + SLOTS + 16

UNUSED, PASSPHRASE, CODE, UNKNOWN = 0, 1, 2, 255
KINDS = {PASSPHRASE: "passphrase", CODE: "code"}


def random_table() -> bytes:
    """Give a table in which no slot is used."""
    return secrets.token_bytes(TABLE_BYTES)


def wrapped(master: MasterKey, secret: bytes, kind: int, bound_to: bytes) -> bytes:
    """Give one slot's bytes: salt, nonce, then the master key under AES-256-GCM."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    key = slot_key(secret, salt, KINDS[kind])
    return salt + nonce + AESGCM(key).encrypt(nonce, master.packed(), bound_to + salt)


def unwrapped(table: bytes, secret: bytes, kind: int, bound_to: bytes) -> MasterKey | None:
    """Give the master key if any slot opens with this secret; every slot is tried."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    found: MasterKey | None = None
    for start in range(0, TABLE_BYTES, SLOT_BYTES):
        slot = table[start : start + SLOT_BYTES]
        salt, nonce, sealed = slot[:16], slot[16:28], slot[28:]
        try:
            raw = AESGCM(slot_key(secret, salt, KINDS[kind])).decrypt(
                nonce, sealed, bound_to + salt
            )
        except InvalidTag:
            continue
        found = MasterKey.unpacked(raw)
    return found


@dataclass(frozen=True)
class Register:
    """Which of the eight slots holds what."""

    kinds: tuple[int, ...] = (UNUSED,) * SLOTS

    def sealed(self, master: MasterKey, bound_to: bytes) -> bytes:
        """Give the register's bytes, readable with the data key alone."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = secrets.token_bytes(12)
        cipher = AESGCM(master.derived("register"))
        return nonce + cipher.encrypt(nonce, bytes(self.kinds), bound_to)

    @classmethod
    def opened(cls, raw: bytes, master: MasterKey, bound_to: bytes) -> "Register | None":
        """Read a register; None when it was altered."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            kinds = AESGCM(master.derived("register")).decrypt(raw[:12], raw[12:], bound_to)
        except InvalidTag:
            return None
        return cls(tuple(kinds))

    @classmethod
    def unreadable(cls) -> "Register":
        """Stand for a register that was altered: any slot may be in use, so none is touched."""
        return cls((UNKNOWN,) * SLOTS)

    def has(self, kind: int) -> bool:
        """Tell whether any slot is of this kind."""
        return kind in self.kinds

    def without(self, table: bytes, kind: int) -> tuple["Register", bytes]:
        """Put random bytes in place of every slot of this kind.

        Raises TamperedError when it cannot be known which slots these are.
        """
        if UNKNOWN in self.kinds:
            raise TamperedError("header_tampered")
        kinds, places = list(self.kinds), bytearray(table)
        for n, held in enumerate(self.kinds):
            if held == kind:
                kinds[n] = UNUSED
                places[n * SLOT_BYTES : (n + 1) * SLOT_BYTES] = secrets.token_bytes(SLOT_BYTES)
        return Register(tuple(kinds)), bytes(places)

    def with_slot(self, table: bytes, slot: bytes, kind: int) -> tuple["Register", bytes]:
        """Put a slot in an unused place and clear the others of its kind, in one step.

        Raises TamperedError when it cannot be known which place is unused.
        """
        cleared, emptied = self.without(table, kind)
        kinds, places = list(cleared.kinds), bytearray(emptied)
        unused = [n for n, held in enumerate(kinds) if held == UNUSED]
        if not unused:
            raise TamperedError("header_tampered")
        free = secrets.choice(unused)
        kinds[free] = kind
        places[free * SLOT_BYTES : (free + 1) * SLOT_BYTES] = slot
        return Register(tuple(kinds)), bytes(places)
