"""Quotes, dashes and an ellipsis as a language writes them, for those who ask for it. No Qt.

Nothing is ever changed behind the caret but what was typed just now.
"""

import re
from typing import NamedTuple

NONE = "off"


class Exchange(NamedTuple):
    """Take so many letters away before the caret, and write these instead."""

    back: int
    instead: str


class _Signs(NamedTuple):
    outer: tuple[str, str]
    inner: tuple[str, str] | None = None  # None: a single quote is an apostrophe, or left alone


# Each as books of that language print it; "fr" keeps a thin space that does not break.
SIGNS: dict[str, _Signs] = {
    "en": _Signs(("“", "”"), ("‘", "’")),
    "de": _Signs(("„", "“"), ("\u201a", "‘")),
    "es": _Signs(("«", "»")),
    "fr": _Signs(("«\u202f", "\u202f»")),
    "ar": _Signs(("«", "»")),
    "sv": _Signs(("”", "”"), ("’", "’")),
}
STYLES = (NONE, *SIGNS)
_APOSTROPHE = "’"
_OPENS_AFTER = re.compile(r"(?:^|[\s(\[{«“‘„\u201a—–*_/>-])$")
_DASHES, _DOTS = re.compile(r"(?<!-)--$"), re.compile(r"(?<!\.)\.\.\.$")


def exchange(before: str, style: str) -> Exchange | None:
    """Give what to write instead of the last letters of a line, None to leave them.

    `before` is the line up to the caret, the letter just typed included.
    """
    signs = SIGNS.get(style)
    if signs is None or not before or before.count("`") % 2 == 1:
        return None  # inside code everything stays as typed
    if before[-1] == '"':
        return Exchange(1, signs.outer[not _opens(before)])
    if before[-1] == "'":
        return _single(before, signs)
    return _row(before)


def _row(before: str) -> Exchange | None:
    """Give what becomes of dots and dashes in a row; a line of dashes alone is a rule."""
    if _DOTS.search(before):
        return Exchange(3, "…")
    if before.endswith("–-"):
        return Exchange(2, "—")
    if _DASHES.search(before) and before.strip() != "--":
        return Exchange(2, "–")
    return None


def _single(before: str, signs: _Signs) -> Exchange | None:
    inner = signs.inner
    if inner is None:
        return Exchange(1, _APOSTROPHE) if before[-2:-1].isalpha() else None
    if _opens(before):
        return Exchange(1, inner[0])
    begun = before.count(inner[0]) > before.count(inner[1])
    return Exchange(1, inner[1] if begun else _APOSTROPHE)


def _opens(before: str) -> bool:
    return bool(_OPENS_AFTER.search(before[:-1]))
