"""Makes the known answers of docs/vault-format.md from fixed inputs, without the app.

    python3 tools/vault_vectors.py > tests/vault/vectors/format-1.json

A test makes them anew and compares; another compares the app with them.
"""

import hashlib
import hmac
import json
import struct
import sys
import unicodedata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from tools.read_vault import (
    HEADER_BYTES,
    LETTERS,
    MAGIC,
    PAGE,
    RESERVED,
    TAG_BYTES,
    derived,
    stretched,
)

# An accent as a sign of its own and a ligature, which NFKC makes plain.
TYPED = "Ka\u0308se \ufb01ndet Brot"
CODE = bytes(range(16))
COST = (64 * 1024, 3, 4)
WORDS = "kept words"
USED_PASSPHRASE, USED_CODE = 2, 5


def fixed(name: str, count: int) -> bytes:
    """Give bytes that look drawn at random and are the same everywhere."""
    blocks = (hashlib.sha256(f"{name} {n}".encode()).digest() for n in range(count // 32 + 1))
    return b"".join(blocks)[:count]


DATA_KEY, SALT, VAULT_ID = fixed("data key", 32), fixed("database salt", 16), fixed("vault id", 16)
KDF_SALT = fixed("kdf salt", 16)
NUMBERS = struct.pack(">HBBIII", 1, 1, 1, *COST)


def slot(secret: bytes, kind: str) -> bytes:
    """Wrap data key, salt and id in one slot."""
    salt, nonce = fixed(f"slot salt {kind}", 16), fixed(f"slot nonce {kind}", 12)
    bound = MAGIC + VAULT_ID + (NUMBERS + KDF_SALT if kind == "passphrase" else b"") + salt
    key = derived(secret, salt, f"slot/{kind}")
    return salt + nonce + AESGCM(key).encrypt(nonce, DATA_KEY + SALT + VAULT_ID, bound)


def header(slots: dict[int, bytes]) -> bytes:
    """Put a whole header together."""
    kinds = bytearray(8)
    kinds[USED_PASSPHRASE], kinds[USED_CODE] = 1, 2
    nonce = fixed("register nonce", 12)
    register_key = derived(DATA_KEY, VAULT_ID, "register")
    register = nonce + AESGCM(register_key).encrypt(nonce, bytes(kinds), MAGIC + VAULT_ID)
    body = VAULT_ID + struct.pack(">QQ", 7, 42) + NUMBERS + KDF_SALT + register
    body += b"".join(slots.get(n) or fixed(f"unused slot {n}", 108) for n in range(8))
    body += fixed("padding", HEADER_BYTES - 80 - len(body))
    start = MAGIC + struct.pack(">HH", 1, 1) + bytes(4)
    mac = hmac.digest(derived(DATA_KEY, VAULT_ID, "header"), start + body, hashlib.sha256)
    return start + hashlib.sha256(start + mac + body).digest() + mac + body


def _times(a: int, b: int) -> int:
    """Multiply in GF(32) modulo x^5 + x^2 + 1."""
    product = 0
    for bit in range(5):
        product ^= (a << bit) if b >> bit & 1 else 0
    for bit in range(9, 4, -1):
        product ^= (0b100101 << (bit - 5)) if product >> bit & 1 else 0
    return product


def _sum(symbols: list[int], step: int, first: int = 0) -> int:
    total, factor = 0, 1
    for _ in range(first):
        factor = _times(factor, 2)
    for symbol in symbols:
        total ^= _times(symbol, factor)
        for _ in range(step):
            factor = _times(factor, 2)
    return total


def written_code(bits: bytes) -> str:
    """Write a code down: the two last letters are those for which both sums are nought."""
    number = int.from_bytes(bits, "big") << 2
    data = [number >> 5 * (25 - n) & 31 for n in range(26)]
    ends = ([a, b] for a in range(32) for b in range(32))
    end = next(e for e in ends if not _sum(data + e, 1) and not _sum(data + e, 2))
    symbols, groups = data + end, []
    for group in range(7):
        four = symbols[4 * group : 4 * group + 4]
        checked = [*four, group + 1 ^ _sum(four, 1, first=1)]
        groups.append("".join(LETTERS[symbol] for symbol in checked))
    return "-".join(groups)


def clear_page() -> bytes:
    """Give a database of one page, which holds one view: what is kept there can be asked for."""
    start = b"SQLite format 3\0" + struct.pack(">HBBBBBB", PAGE, 1, 1, RESERVED, 64, 32, 32)
    start += struct.pack(">12I", 1, 1, 0, 0, 1, 4, 0, 0, 1, 1, 0, 0) + bytes(20)
    start += struct.pack(">II", 1, 3046000)
    texts = ["view", "kept", "kept", f"CREATE VIEW kept AS SELECT '{WORDS}' AS words"]
    kinds = [13 + 2 * len(text) for text in texts]
    kinds.insert(3, 8)
    record = bytes([len(kinds) + 1, *kinds]) + "".join(texts).encode()
    cell = bytes([len(record), 1]) + record
    usable = PAGE - RESERVED
    leaf = struct.pack(">BHHHB", 13, 0, 1, usable - len(cell), 0)
    leaf += struct.pack(">H", usable - len(cell))
    return (start + leaf).ljust(usable - len(cell), b"\0") + cell + bytes(RESERVED)


def sealed_page(clear: bytes, number: int) -> bytes:
    """Encrypt and tag a page as SQLCipher 4 does."""
    key = derived(DATA_KEY, VAULT_ID, "database")
    start, iv = (16 if number == 1 else 0), fixed(f"iv {number}", 16)
    encryptor = Cipher(AES256(key), CBC(iv)).encryptor()
    content = encryptor.update(clear[start:-RESERVED]) + encryptor.finalize() + iv
    tag_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in SALT), 2, 32)
    tag = hmac.digest(tag_key, content + number.to_bytes(4, "little"), hashlib.sha512)
    return (SALT if number == 1 else b"") + content + tag[:TAG_BYTES]


def vectors() -> dict[str, dict[str, object]]:
    """Give every known answer; bytes are hexadecimal."""
    key = stretched(TYPED, KDF_SALT, COST)
    by_passphrase, by_code = slot(key, "passphrase"), slot(CODE, "code")
    labels = ("database", "header", "register", "digest")
    clear = clear_page()
    return {
        "kdf": {
            "passphrase": TYPED,
            "bytes": unicodedata.normalize("NFKC", TYPED).encode().hex(),
            "salt": KDF_SALT.hex(),
            "memory_kib": COST[0],
            "iterations": COST[1],
            "lanes": COST[2],
            "stretched": key.hex(),
        },
        "code": {"written": written_code(CODE), "bits": CODE.hex()},
        "keys": {
            "data_key": DATA_KEY.hex(),
            "salt": SALT.hex(),
            "vault_id": VAULT_ID.hex(),
            "derived": {label: derived(DATA_KEY, VAULT_ID, label).hex() for label in labels},
        },
        "slots": {"passphrase": by_passphrase.hex(), "code": by_code.hex()},
        "header": {
            "revision": 7,
            "generation": 42,
            "passphrase_slot": USED_PASSPHRASE,
            "code_slot": USED_CODE,
            "raw": header({USED_PASSPHRASE: by_passphrase, USED_CODE: by_code}).hex(),
        },
        "page": {"number": 1, "clear": clear.hex(), "raw": sealed_page(clear, 1).hex()},
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(vectors(), indent=1) + "\n")
