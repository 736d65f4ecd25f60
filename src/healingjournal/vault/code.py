"""The recovery code: 128 random bits in seven groups a person can copy by hand.

Crockford base32: 26 letters hold the bits, two more make a Reed-Solomon code over GF(32), so
that any two wrong letters are noticed; each group of four ends in a letter that checks it.
Read in any case, with spaces or dashes anywhere or none, O as 0, I and L as 1.
"""

import re
import secrets
import unicodedata

from healingjournal.base.errors import WrongPassphraseError
from healingjournal.base.private import Private
from healingjournal.vault.not_drawn import NOT_IN_CODES

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_BYTES = 16
GROUPS = 7
GROUP_LETTERS = 5

_DATA = 26
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015\u2212\u00ad._/]+")
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def _powers() -> list[int]:
    """Give the powers of x in GF(32) modulo x^5 + x^2 + 1."""
    powers, value = [], 1
    for _ in range(31):
        powers.append(value)
        value <<= 1
        if value & 32:
            value ^= 0b100101
    return powers


_POWERS = _powers()
_LOGS = {value: place for place, value in enumerate(_POWERS)}


def _times(a: int, b: int) -> int:
    return _POWERS[(_LOGS[a] + _LOGS[b]) % 31] if a and b else 0


def _group_check(symbols: list[int], group: int) -> int:
    """Check four symbols; the group's place counts too, so swapped groups are noticed."""
    check = group + 1
    for place, symbol in enumerate(symbols):
        check ^= _times(symbol, _POWERS[place + 1])
    return check


def _whole_check(symbols: list[int]) -> tuple[int, int]:
    """Give the two sums that are nought for an unharmed code."""
    first = second = 0
    for place, symbol in enumerate(symbols):
        first ^= _times(symbol, _POWERS[place])
        second ^= _times(symbol, _POWERS[2 * place % 31])
    return first, second


def _with_whole_check(data: list[int]) -> list[int]:
    """Add the two symbols that make both sums nought: two equations, solved over GF(32)."""
    first, second = _whole_check(data)
    a, b = _POWERS[_DATA], _POWERS[_DATA + 1]
    a2, b2 = _times(a, a), _times(b, b)
    under = _times(a, b2) ^ _times(b, a2)
    inverse = _POWERS[-_LOGS[under] % 31]
    x = _times(_times(first, b2) ^ _times(second, b), inverse)
    y = _times(_times(first, a2) ^ _times(second, a), inverse)
    return [*data, x, y]


def new_bits() -> Private[bytes]:
    """Draw the 128 bits of a new code, in which no group spells what would hurt to copy."""
    bits = Private(secrets.token_bytes(CODE_BYTES))
    while _hurts(written(bits)):
        bits = Private(secrets.token_bytes(CODE_BYTES))
    return bits


def _hurts(code: Private[str]) -> bool:
    groups = code.open().lower().split("-")
    return any(word in group for word in NOT_IN_CODES for group in groups)


def written(bits: Private[bytes]) -> Private[str]:
    """Give a code as it is written down: seven groups of five letters with dashes between."""
    number = int.from_bytes(bits.open(), "big") << 2
    data = [(number >> (5 * (_DATA - 1 - place))) & 31 for place in range(_DATA)]
    symbols = _with_whole_check(data)
    groups = []
    for group in range(GROUPS):
        four = symbols[4 * group : 4 * group + 4]
        groups.append("".join(ALPHABET[s] for s in [*four, _group_check(four, group)]))
    return Private("-".join(groups))


def read(typed: Private[str]) -> Private[bytes]:
    """Give the bits of a typed code.

    Raises WrongPassphraseError: "code_length" (fact: given), "code_group" (fact: group, from 1)
    or "code_whole" when each group fits but the code does not.
    """
    groups = _groups(typed.open())
    symbols: list[int] = []
    for place, letters in enumerate(groups):
        symbols.extend(_read_group(letters, place))
    number = 0
    for symbol in symbols[:_DATA]:
        number = number << 5 | symbol
    if _whole_check(symbols) != (0, 0) or number & 3:
        raise WrongPassphraseError("code_whole")
    return Private((number >> 2).to_bytes(CODE_BYTES, "big"))


def read_groups(typed: Private[str], groups: tuple[int, ...]) -> tuple[str, ...]:
    """Give some groups of a code, counted from 1, as typed but tidied and each checked."""
    letters = "".join(_pieces(typed.open()))
    if len(letters) != GROUP_LETTERS * len(groups):
        raise WrongPassphraseError("code_length", given=len(letters))
    found = tuple(letters[GROUP_LETTERS * n : GROUP_LETTERS * (n + 1)] for n in range(len(groups)))
    for group, text in zip(groups, found, strict=True):
        _read_group(text, group - 1)
    return found


def _pieces(typed: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", typed[:1024]).upper().translate(_READ_AS)
    return [piece for piece in _BETWEEN.split(plain) if piece]


def _groups(typed: str) -> list[str]:
    pieces = _pieces(typed)
    letters = "".join(pieces)
    if len(letters) == GROUPS * GROUP_LETTERS:
        return [letters[n : n + GROUP_LETTERS] for n in range(0, len(letters), GROUP_LETTERS)]
    if len(pieces) == GROUPS:
        for place, piece in enumerate(pieces):
            if len(piece) != GROUP_LETTERS:
                raise WrongPassphraseError("code_group", group=place + 1)
    raise WrongPassphraseError("code_length", given=len(letters))


def _read_group(letters: str, group: int) -> list[int]:
    """Give a group's four symbols; its last letter must fit them."""
    symbols = [ALPHABET.find(letter) for letter in letters]
    if -1 in symbols or _group_check(symbols[:4], group) != symbols[4]:
        raise WrongPassphraseError("code_group", group=group + 1)
    return symbols[:4]
