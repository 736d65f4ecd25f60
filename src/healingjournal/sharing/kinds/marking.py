"""Text and marks for files that are written as XML or HTML; the person's words are only text."""

import re
import unicodedata
from collections.abc import Iterator
from html import escape
from itertools import groupby


def plain(text: str) -> str:
    """Give text so that no letter of it is taken for a mark."""
    return escape(text, quote=True)


def element(name: str, inside: str = "", **marks: str) -> str:
    """Give an element; in a mark's name "_0" stands for "-" and "_" for ":".

    A mark without a value is left out.
    """
    told = "".join(
        f' {key.replace("_0", "-").replace("_", ":")}="{plain(value)}"'
        for key, value in marks.items()
        if value
    )
    return f"<{name}{told}>{inside}</{name}>" if inside else f"<{name}{told}/>"


def directions(text: str) -> Iterator[tuple[str, bool]]:
    """Cut text where its direction turns; each piece with whether it runs right to left."""
    right = False
    turned: list[tuple[str, bool]] = []
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            right = direction != "L"
        turned.append((letter, right))
    for way, letters in groupby(turned, key=lambda each: each[1]):
        yield "".join(letter for letter, _ in letters), way


def by_line(text: str) -> Iterator[tuple[str, bool]]:
    """Give each line of a text, and whether a line break goes before it."""
    for number, line in enumerate(re.split("\n", text)):
        yield line, bool(number)
