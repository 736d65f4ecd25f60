"""Reads a table of a content file key by key, so that every fault is told and none stops it.

Imported late, as `content_file` is: it needs msgspec.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import msgspec

from healingjournal.base.content_file import printable

# What msgspec raises is a ValueError; a value may be as deep as the decoder allows.
_UNFIT = (ValueError, RecursionError)


@dataclass(frozen=True)
class Field:
    """What one key takes: how it is read, and the same in plain words.

    `read` raises ValueError for what does not fit.
    """

    read: Callable[[object], Any]
    takes: str
    needed: bool = True


class Telling(Protocol):
    """Takes a fault: its key, or none for the table, and the reason."""

    def __call__(self, key: str, reason: str) -> None:
        """Note it."""


def shaped(kind: object) -> Callable[[object], Any]:
    """Give what reads a value of a kind, as msgspec knows kinds."""
    return lambda value: msgspec.convert(value, type=kind)


def values(
    table: Mapping[str, object], fields: Mapping[str, Field], tell: Telling
) -> dict[str, Any]:
    """Read each key of a table; what does not fit, or is not known, is told and left out."""
    found: dict[str, Any] = {}
    for key, value in table.items():
        field = fields.get(key)
        if field is None:
            tell(key, unknown(key))
            continue
        try:
            found[key] = field.read(value)
        except _UNFIT:
            tell(key, f"“{key}” {field.takes}")
    for key, field in fields.items():
        if field.needed and key not in table:
            tell("", f"“{key}” is missing")
    return found


def sound(field: Field, value: object) -> bool:
    """Tell whether a value fits."""
    try:
        field.read(value)
    except _UNFIT:
        return False
    return True


def unknown(key: str) -> str:
    """Say that a key is not known."""
    return f"unknown key “{printable(key, 40)}”"
