"""The one door through which text comes in, and the one way to fold it for finding."""

import re
import unicodedata

from healingjournal.base.errors import RefusedError

MAX_ENTRY_BYTES = 5 * 1024 * 1024

_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\ufdd0\ufdd1]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def taken_in(text: str) -> str:
    """Give text as it is stored: LF line ends, no NUL, no lone surrogate, no BOM in front.

    One BOM goes, as it says how a file is written; a second one is text, and whoever takes
    text in twice loses it. Everything else stays to the letter; nothing is normalised.
    """
    plain = _LINE_ENDS.sub("\n", text).replace("\0", "").removeprefix("\ufeff")
    return _SURROGATE.sub("\ufffd", plain)


def decoded(raw: bytes) -> str:
    """Decode UTF-8 from outside and take it in; raises RefusedError when it is not UTF-8."""
    try:
        return taken_in(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise RefusedError("not_utf8") from None


def entry_text(text: str, *beside: str) -> str:
    """Take in the text of a page; raises RefusedError when the page is larger than 5 MiB.

    What stands `beside` it, title and tags, counts too and is taken in already.
    """
    plain = taken_in(text)
    if sum(len(piece.encode("utf-8")) for piece in (plain, *beside)) > MAX_ENTRY_BYTES:
        raise RefusedError("too_long")
    return plain


def folded(text: str) -> str:
    """Fold for comparing: NFKC, case, combining accents and format characters dropped."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = (c for c in apart if not ("\u0300" <= c <= "\u036f") and not _unseen(c))
    return unicodedata.normalize("NFKC", "".join(kept))


def _unseen(letter: str) -> bool:
    return unicodedata.category(letter) == "Cf" or "\ufe00" <= letter <= "\ufe0f" or (
        "\U000e0100" <= letter <= "\U000e01ef"
    )


def shown(text: str) -> str:
    """Give text for a terminal: control characters as visible marks, line ends and tabs kept."""
    return "".join(_mark(c) for c in text)


def _mark(letter: str) -> str:
    if letter in "\n\t":
        return letter
    if unicodedata.category(letter) == "Cc":
        code = ord(letter)
        return chr(0x2400 + code) if code < 0x20 else ("\u2421" if code == 0x7F else "\ufffd")
    if letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069":
        return f"<{ord(letter):04X}>"
    return letter
