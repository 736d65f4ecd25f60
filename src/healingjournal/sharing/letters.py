"""Letters as a bag: what must be on a page, whatever order a reader of PDFs finds it in.

No reader keeps the order where Hindi and Arabic share a line, so pages are compared by how
often each letter stands on them, without spaces and without what shows nothing.
"""

import unicodedata
from collections import Counter
from functools import lru_cache

# How readers of PDFs give back a hyphen at the end of a line.
_HYPHENS = "\x02\ufffe\u2010\u2011"
_FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
_NEVER_SHOWN = ("Cf", "Cc", "Zs", "Zl", "Zp")


def letters(text: str) -> str:
    """Give the letters of a text, apart from their accents, in the order of the text.

    Letters beyond U+FFFF count as the two halves they have in UTF-16.
    """
    return "".join(_apart(letter) for letter in text)


def bag(text: str) -> Counter[str]:
    """Give how often each letter stands in a text."""
    return Counter(letters(text))


@lru_cache(maxsize=4096)
def _apart(letter: str) -> str:
    if letter in _HYPHENS:
        return "-"
    # Where letters run right to left, readers give back the mirror image of a bracket or quote.
    if unicodedata.mirrored(letter) or unicodedata.category(letter) in ("Ps", "Pe", "Pi", "Pf"):
        return "("
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", letter))
    return "".join("-" if c in _HYPHENS else _halves(c) for c in apart if _shows(c))


def _halves(letter: str) -> str:
    code = ord(letter) - 0x10000
    return letter if code < 0 else chr(0xD800 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))


def _shows(letter: str) -> bool:
    chooses_a_form = "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"
    if letter in _FILLERS or chooses_a_form:
        return False
    return unicodedata.category(letter) not in _NEVER_SHOWN
