"""Reads one card file and tells every fault in it by file, line and reason.

Imported late, by the catalogue: it is the only place here that needs msgspec.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from healingjournal.base import content_file
from healingjournal.base.content_fields import Field, shaped, values
from healingjournal.base.content_file import Content, Fault, Unread
from healingjournal.learn import wording
from healingjournal.learn.card import SHELVES, Card, Source

MAX_SOURCES = 20


@dataclass(frozen=True)
class Reading:
    """What came out of a file: the card if it is whole, and every fault."""

    card: Card | None
    faults: tuple[Fault, ...]


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise ValueError


def _texts(least: int, most: int) -> Field:
    kind = Annotated[tuple[str, ...], msgspec.Meta(min_length=least, max_length=most)]
    return Field(shaped(kind), f"must be a list of {least} to {most} texts", least > 0)


_DAY = Field(_day, "must be a day such as 2026-11-22", needed=False)
_TEXT = Field(shaped(str), "must be text in quotes")
_TEXT_OR_NONE = Field(shaped(str), "must be text in quotes", needed=False)

_TOP: Mapping[str, Field] = {
    "id": Field(
        shaped(Annotated[str, msgspec.Meta(pattern=r"^L[0-9]{2}$")]),
        "must be an L and two numbers in quotes, such as “L01”",
    ),
    "lang": Field(
        shaped(Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,8})*$")]),
        "must be a language code in quotes, such as “en”",
    ),
    "title": _TEXT,
    "shelf": Field(shaped(Literal[SHELVES]), f"must be one of {', '.join(SHELVES)}"),
    "paragraphs": _texts(1, 4),
    "helps": _texts(1, 5),
    "sure": _TEXT,
    "more": _texts(0, 4),
    "also": _texts(0, 20),
    "missing": _TEXT_OR_NONE,
    "reviewed_by": _TEXT_OR_NONE,
    "review_date": _DAY,
}
_OF_A_SOURCE: Mapping[str, Field] = {
    "name": _TEXT,
    "seen_on": Field(_day, _DAY.takes),
    "key": _TEXT_OR_NONE,
    "excerpt": Field(shaped(bool), "must be true or false", needed=False),
}
# The keys with words a person reads, and how many characters each may have.
_READ = {"title": 50, "paragraphs": 400, "more": 400, "helps": 200, "sure": 200, "missing": 200}
# Those whose words count for how long a card is.
_COUNTED = ("paragraphs", "more", "helps")


def read(path: Path) -> Reading:
    """Read one card file named by its id; never raises for what the file holds."""
    found = content_file.read(path)
    if isinstance(found, Unread):
        return Reading(None, (Fault(path.name, found.line, found.reason),))
    return _Reader(path, found).whole()


class _Reader:
    """Reads one decoded file, each key by itself, so that every fault is told."""

    def __init__(self, path: Path, content: Content) -> None:
        self._path = path
        self._tables = content.tables
        self._places = content.places
        self._faults: list[Fault] = []

    def whole(self) -> Reading:
        """Give the card, or every reason why there is none."""
        top = {key: value for key, value in self._tables.items() if key != "source"}
        head = self._values(top, _TOP, 0)
        sources = self._sources(self._tables.get("source", []))
        self._look_at(head)
        if not sources and not head.get("missing") and not self._faults:
            self._tell("", "names no source; add one, or say in “missing” what lacks one")
        if self._faults:
            return Reading(None, tuple(sorted(self._faults, key=lambda fault: fault.line)))
        return Reading(Card(**head, sources=sources), ())

    def _sources(self, found: object) -> tuple[Source, ...]:
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            self._tell("source", "“source” must be written as [[source]]")
            return ()
        if len(found) > MAX_SOURCES:
            self._tell("source", f"has more than {MAX_SOURCES} sources")
            return ()
        before = len(self._faults)
        each = [self._values(table, _OF_A_SOURCE, nth) for nth, table in enumerate(found, 1)]
        for nth, source in enumerate(each, 1):
            for key in ("name", "key"):
                reason = wording.shape(source[key], 200) if key in source else None
                if reason:
                    self._tell(key, f"“{key}” {reason}", nth)
        return () if len(self._faults) > before else tuple(Source(**one) for one in each)

    def _values(
        self, table: Mapping[str, object], fields: Mapping[str, Field], nth: int
    ) -> dict[str, Any]:
        return values(table, fields, lambda key, reason: self._tell(key, reason, nth))

    def _look_at(self, head: Mapping[str, Any]) -> None:
        """Tell what is wrong in the words, and what does not go together."""
        lang = head.get("lang", "")
        for key, longest in _READ.items():
            for text in _each(head, key):
                # A formula made for prose says nothing on a title.
                reason = wording.fault_in(text, longest, lang, graded=key != "title")
                if reason:
                    self._tell(key, f"“{key}” {reason}")
        for key in ("also", "reviewed_by"):
            for text in _each(head, key):
                if reason := wording.shape(text, 60):
                    self._tell(key, f"“{key}” {reason}")
        if "id" in head and head["id"] != self._path.stem:
            self._tell("id", "“id” must be what its file is named by")
        if ("reviewed_by" in head) != ("review_date" in head):
            self._tell("reviewed_by", "“reviewed_by” and “review_date” go together")
        count = sum(len(text.split()) for key in _COUNTED for text in head.get(key, ()))
        if count > wording.MAX_WORDS:
            self._tell("paragraphs", f"holds {count} words; {wording.MAX_WORDS} is the most")

    def _tell(self, key: str, reason: str, nth: int = 0) -> None:
        """Note a fault of the top, or of the nth source."""
        places = self._places
        line = places.table("source", nth - 1).of(key) if nth else places.first(key)
        self._faults.append(Fault(self._path.name, line, reason))


def _each(head: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """Give the texts of a key: all of a list, or the one."""
    texts = head.get(key, ())
    return (texts,) if isinstance(texts, str) else texts
