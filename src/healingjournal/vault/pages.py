"""The database's pages seen from outside: whether a file was ever written under our key."""

import hashlib
import hmac
import os
from pathlib import Path

from healingjournal.base.private import Private

PAGE = 4096
_TAG = 64
_MOST_TRIED = 256


def any_page_is_ours(path: Path, key: Private[str]) -> bool:
    """Tell whether any page tried carries a tag made with our key.

    So a damaged file of ours is told from another journal's file put in its place. Pages are
    tried evenly over the whole file, at most 256 of them. `key` is 96 hex digits.
    """
    made = tag_key(key)
    with path.open("rb") as file:
        pages = os.fstat(file.fileno()).st_size // PAGE
        for index in range(0, pages, max(1, pages // _MOST_TRIED)):
            file.seek(index * PAGE)
            if tagged(file.read(PAGE), index, made):
                return True
    return False


def page_is_ours(page: bytes, number: int, key: Private[str]) -> bool:
    """Tell whether one page, counted from 1, carries a tag made with our key."""
    return tagged(page, number - 1, tag_key(key))


def tag_key(key: Private[str]) -> bytes:
    """Give the key of the pages' tags, to be made once for many pages."""
    raw_key, salt = bytes.fromhex(key.open()[:64]), bytes.fromhex(key.open()[64:])
    tag_salt = bytes(byte ^ 0x3A for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", raw_key, tag_salt, 2, 32)


def tagged(page: bytes, index: int, tag_key: bytes) -> bool:
    """Tell whether a page, counted from 0, carries a tag made with this key."""
    start = 16 if index == 0 else 0
    content = page[start : PAGE - _TAG] + (index + 1).to_bytes(4, "little")
    made = hmac.digest(tag_key, content, hashlib.sha512)
    return hmac.compare_digest(made, page[PAGE - _TAG :])
