"""Reads one card to practise and tells every fault in it by file, line and reason.

Imported late, by the catalogue: it is the only place here that needs msgspec.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import msgspec

from healingjournal.base import content_file
from healingjournal.base.content_fields import Field, shaped, values
from healingjournal.base.content_file import Content, Fault, Unread
from healingjournal.steps import wording
from healingjournal.steps.card import PracticeCard


@dataclass(frozen=True)
class Reading:
    """What came out of a file: the card if it is whole, and every fault."""

    card: PracticeCard | None
    faults: tuple[Fault, ...]


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise ValueError


def _texts(least: int, most: int) -> Field:
    kind = Annotated[tuple[str, ...], msgspec.Meta(min_length=least, max_length=most)]
    return Field(shaped(kind), f"must be a list of {least} to {most} texts", least > 0)


def _pattern(pattern: str, takes: str) -> Field:
    return Field(shaped(Annotated[str, msgspec.Meta(pattern=pattern)]), takes)


_FIELDS: Mapping[str, Field] = {
    "id": _pattern(
        r"^P[0-9]{2}$", "must be a P and two numbers in quotes, such as “P01”"
    ),
    "lang": _pattern(
        r"^[a-z]{2,3}(-[A-Za-z]{2,8})*$", "must be a language code in quotes, such as “en”"
    ),
    "title": Field(shaped(str), "must be text in quotes"),
    "paragraphs": _texts(1, 4),
    "tries": _texts(1, 5),
    "says": _texts(0, 6),
    "reviewed_by": Field(shaped(str), "must be text in quotes", needed=False),
    "review_date": Field(_day, "must be a day such as 2026-11-22", needed=False),
}
# The keys with words a person reads, and how many characters each may have.
_READ = {"title": 50, "paragraphs": 400, "tries": 200, "says": 120}


def read(path: Path) -> Reading:
    """Read one card file named by its id; never raises for what the file holds."""
    found = content_file.read(path)
    if isinstance(found, Unread):
        return Reading(None, (Fault(path.name, found.line, found.reason),))
    head: dict[str, Any] = {}
    faults = _faults_and(path, found, head)
    if faults:
        return Reading(None, tuple(sorted(faults, key=lambda fault: fault.line)))
    return Reading(PracticeCard(**head), ())


def _faults_and(path: Path, content: Content, head: dict[str, Any]) -> list[Fault]:
    """Fill `head` with what fits, and give every fault."""
    faults: list[Fault] = []

    def tell(key: str, reason: str) -> None:
        faults.append(Fault(path.name, content.places.first(key), reason))

    head.update(values(content.tables, _FIELDS, tell))
    for key, longest in _READ.items():
        for text in _each(head, key):
            # A formula made for prose says nothing on a title.
            reason = wording.fault_in(text, longest, head.get("lang", ""), graded=key != "title")
            if reason:
                tell(key, f"“{key}” {reason}")
    if "id" in head and head["id"] != path.stem:
        tell("id", "“id” must be what its file is named by")
    if ("reviewed_by" in head) != ("review_date" in head):
        tell("reviewed_by", "“reviewed_by” and “review_date” go together")
    return faults


def _each(head: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """Give the texts of a key: all of a list, or the one."""
    texts = head.get(key, ())
    return (texts,) if isinstance(texts, str) else texts
