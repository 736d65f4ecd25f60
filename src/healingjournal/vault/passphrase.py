"""Passphrases: what counts as one, how strong it is, and suggested ones."""

import unicodedata
from enum import IntEnum

from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private

MOST_LETTERS = 1024
_MOST_RATED = 72


class Strength(IntEnum):
    """How hard a passphrase is to guess, in five steps."""

    VERY_WEAK = 0
    WEAK = 1
    MIDDLING = 2
    GOOD = 3
    STRONG = 4


def refusal(passphrase: Private[str]) -> str | None:
    """Give the words key of what is wrong with a passphrase, None if nothing is.

    One of "passphrase_empty", "passphrase_long", "passphrase_control", "passphrase_unreadable".
    """
    text = passphrase.open()
    if not text:
        return "passphrase_empty"
    if len(text) > MOST_LETTERS:
        return "passphrase_long"
    kinds = {unicodedata.category(letter) for letter in text}
    if "Cs" in kinds:
        return "passphrase_unreadable"
    return "passphrase_control" if "Cc" in kinds else None


def acceptable(passphrase: Private[str]) -> Private[bytes]:
    """Give the bytes of a new passphrase; raises RefusedError with the reason."""
    reason = refusal(passphrase)
    if reason is not None:
        raise RefusedError(reason)
    return _bytes(passphrase)


def typed(passphrase: Private[str]) -> Private[bytes] | None:
    """Give the bytes of a passphrase to open with; None if no vault can have it."""
    return None if refusal(passphrase) else _bytes(passphrase)


def _bytes(passphrase: Private[str]) -> Private[bytes]:
    return Private(unicodedata.normalize("NFKC", passphrase.open()).encode("utf-8"))


def passphrase_strength(passphrase: Private[str]) -> Strength:
    """Tell how hard a passphrase is to guess; its first 72 letters are looked at."""
    text = passphrase.open()[:_MOST_RATED]
    if not text or refusal(passphrase):
        return Strength.VERY_WEAK
    from zxcvbn import zxcvbn

    return Strength(int(zxcvbn(text)["score"]))


def suggested_passphrase(words: int = 5) -> Private[str]:
    """Give words drawn at random from the kinder part of the long EFF list, with spaces."""
    from xkcdpass import xkcd_password

    from healingjournal.vault.not_drawn import NOT_DRAWN

    listed = xkcd_password.generate_wordlist(
        wordfile=xkcd_password.locate_wordfile("eff-long"), min_length=3, max_length=9
    )
    listed = [word for word in listed if word not in NOT_DRAWN]
    return Private(xkcd_password.generate_xkcdpassword(listed, numwords=words, delimiter=" "))
