"""A content file as people write it: TOML in UTF-8, at most 1 MiB; what is wrong has its line.

Imported late, by what reads one kind of content: the way to the first window needs no TOML.
"""

import re
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from healingjournal.base.toml_places import Places, scanned

MAX_BYTES = 1024 * 1024
# Names with more parts than anybody writes; the decoder takes far too long over thousands.
MAX_PARTS = 16

_PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+"""
_MANY_PARTS = re.compile(r"(?<![A-Za-z0-9_-])(?:" + _PART + rf"){{{MAX_PARTS}}}")
_LINE = re.compile(r"line (\d+)")
_REASONS = {
    "cannot_read": "cannot be read",
    "too_large": "is larger than 1 MiB",
    "not_utf8": "is not UTF-8 text",
    "not_toml": "is not TOML from here on",
    "too_deep": "holds something too deep or too large to read",
}


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong in a file, and where."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        """Give it as `file:line: reason`."""
        return f"{self.file}:{self.line}: {self.reason}"


@dataclass(frozen=True)
class Content:
    """A decoded file: its text, and its tables."""

    text: str = field(repr=False)
    tables: dict[str, Any] = field(repr=False)

    @cached_property
    def places(self) -> Places:
        """Give where the tables and keys stand; looked for when first asked."""
        return scanned(self.text)


@dataclass(frozen=True)
class Unread:
    """Why a file is no content, and on which line; `said` is what the decoder says of TOML."""

    line: int
    key: str
    said: str = ""

    @property
    def reason(self) -> str:
        """Give the same in plain words."""
        return _REASONS[self.key]


def read(path: Path) -> Content | Unread:
    """Read and decode a file; never raises for what it holds."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        return Unread(1, "cannot_read")
    return decoded(raw)


def decoded(raw: bytes) -> Content | Unread:
    """Decode the bytes of a file."""
    if len(raw) > MAX_BYTES:
        return Unread(1, "too_large")
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        # The place is counted in what was decoded, which is without a byte order mark.
        return Unread(error.object.count(b"\n", 0, error.start) + 1, "not_utf8")
    if many := _MANY_PARTS.search(text):
        return Unread(text.count("\n", 0, many.start()) + 1, "too_deep")
    try:
        return Content(text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        return _not_toml(str(error), text)
    except (RecursionError, ValueError):
        return Unread(1, "too_deep")


def _not_toml(error: str, text: str) -> Unread:
    said, at, where = error.rpartition(" (at ")
    numbered = _LINE.match(where)
    line = int(numbered[1]) if numbered else text.rstrip("\n").count("\n") + 1
    return Unread(line if at else 1, "not_toml", printable(said, 200) or "?")


def printable(text: str, longest: int) -> str:
    """Give the beginning of a text as it can be shown on one line."""
    return "".join(one if one.isprintable() else "\ufffd" for one in text[:longest])
