"""Reads one country's file, table by table: what is sound is there, every fault is told.

Imported late, by `helplines`: it is the only place here that needs msgspec.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from healingjournal.base import content_file
from healingjournal.base.content_fields import Field, Telling, shaped, sound, unknown, values
from healingjournal.base.content_file import Content, Unread
from healingjournal.safety.helplines import SERVES, Country, Emergency, Line, Named, Seen

Fault = tuple[int, str]

_Phone = Annotated[str, msgspec.Meta(pattern=r"^[+#*]?\d[\d \-#*()]{1,20}$")]
_OneLine = Annotated[str, msgspec.Meta(pattern=r"^[^\x00-\x1f\x7f]{1,200}$")]
_Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}-[a-z0-9-]{2,40}$")]
_Lang = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}$")]

# Beginnings of words that a line shown while locked may not hold.
_NAMING = re.compile(
    r"\b(sexual|rape|abus|violen|assault|domestic|victim|trauma|survivor)", re.IGNORECASE
)
_MONTH = re.compile(r"\d{4}-\d{2}")


def _seen(value: object) -> Seen:
    """Read a day, or a month in quotes; raises ValueError."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return Seen(value)
    if isinstance(value, str) and _MONTH.fullmatch(value):
        return Seen(date.fromisoformat(f"{value}-01"), month_only=True)
    raise ValueError


def _one_of(*words: str) -> Field:
    return Field(shaped(Literal[words]), f"must be one of: {', '.join(words)}")


def _text(*, needed: bool = False) -> Field:
    return Field(shaped(_OneLine), "must be one line of 1 to 200 letters", needed)


def _several_of(*words: str) -> Field:
    read_all = shaped(tuple[str, ...])

    def read(value: object) -> tuple[str, ...]:
        found: tuple[str, ...] = read_all(value)
        if not found or not set(found) <= set(words):
            raise ValueError
        return found

    return Field(read, f"must be one or more of: {', '.join(words)}")


_KIND = _one_of("crisis", "sexual_violence", "gender_violence", "victim_support")
_WHEN = Field(_seen, "must be a day such as 2026-11-12, or a month such as “2026-11”", False)

_EMERGENCY: Mapping[str, Field] = {
    "number": Field(shaped(_Phone), "must be a number as it is dialled"),
    "what": _one_of("any", "police", "ambulance", "fire"),
    "source": _text(needed=True),
    "checked_on": _WHEN,
    "note": _text(),
}

_NAMED: Mapping[str, Field] = {
    "service": _text(needed=True),
    "kind": _KIND,
    "who_for": _text(needed=True),
    "serves": _several_of(*SERVES),
    "source": _text(needed=True),
    "region": _text(),
    "website": _text(),
    "note": _text(),
}

_LINE: Mapping[str, Field] = {
    "id": Field(shaped(_Id), "must be like “xx-line”, with the letters of the country"),
    "service": _text(needed=True),
    "kind": _KIND,
    "who_for": _text(needed=True),
    "serves": _several_of(*SERVES),
    "bill": Field(shaped(Literal["shown", "not_shown"]), "must be one of: shown, not_shown", False),
    "reports": Field(shaped(bool), "must be true or false", False),
    "phones": Field(shaped(tuple[_Phone, ...]), "must be numbers as they are dialled"),
    "source": _text(needed=True),
    "status": _one_of("ok", "unsure", "closed"),
    "grade": _one_of("A", "B", "C"),
    "checked_on": _WHEN,
    "source_date": _WHEN,
    "languages": Field(
        shaped(tuple[_Lang, ...]), "must be languages in two letters, such as “en”", False
    ),
    "checked_by": Field(shaped(tuple[_OneLine, ...]), "must be names", False),
    **{
        key: _text()
        for key in (
            *("operator", "region", "text", "chat", "email", "hours", "deaf", "cost"),
            *("website", "note", "check_method", "replaced_by"),
        )
    },
}


def read(path: Path) -> tuple[Country | None, list[Fault]]:
    """Read one file named by its country's two letters; never raises for what it holds.

    A number or line with a fault is left out, the others stay. Without a code, a name or any
    sound number there is no country.
    """
    content = content_file.read(path)
    if isinstance(content, Unread):
        return None, [(content.line, content.reason)]
    return _Reader(path.stem, content).whole()


class _Reader:
    """Reads one decoded file; each table by itself, and each key in it."""

    def __init__(self, stem: str, content: Content) -> None:
        self._stem = stem
        self._tables = content.tables
        self._places = content.places
        self._faults: list[Fault] = []
        self._ids: set[str] = set()

    def whole(self) -> tuple[Country | None, list[Fault]]:
        """Give the country with all that is sound, and every fault by its line."""
        named = self._top()
        emergency = tuple(Emergency(**one) for one in self._each("emergency", _EMERGENCY))
        lines = tuple(Line(**one) for one in self._each("line", _LINE))
        self._look_for_heirs(lines)
        names = tuple(Named(**one) for one in self._each("named", _NAMED))
        if not self._tables.get("emergency") and not self._tables.get("line"):
            self._tell("", "holds no number")
        faults = sorted(self._faults)
        if not named or not (emergency or lines):
            return None, faults
        code, name = str(self._tables["code"]), str(self._tables["name"])
        caution = str(self._tables.get("caution", ""))
        return Country(code, name, emergency, lines, names, caution), faults

    def _tell(self, key: str, reason: str, table: str = "", nth: int = 0) -> None:
        """Note a fault of the top, or of the nth table of a name, counted from 0."""
        places = self._places
        line = places.table(table, nth).of(key) if table else places.first(key)
        self._faults.append((line, reason))

    def _top(self) -> bool:
        before = len(self._faults)
        name = self._tables.get("name")
        if self._tables.get("code") != self._stem.upper():
            self._tell("code", "“code” must be the two letters its file is named by")
        if name is None:
            self._tell("name", "“name” is missing")
        elif not sound(_text(), name):
            self._tell("name", f"“name” {_text().takes}")
        if not sound(_text(), self._tables.get("caution", "none")):
            self._tell("caution", f"“caution” {_text().takes}")
        named = len(self._faults) == before
        for key in self._tables:
            if key not in {"code", "name", "caution", "emergency", "line", "named"}:
                self._tell(key, unknown(key))
        return named

    def _each(self, name: str, fields: Mapping[str, Field]) -> list[dict[str, Any]]:
        tables = self._tables.get(name, [])
        if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
            self._tell(name, f"“{name}” must be written as [[{name}]]")
            return []
        whole = []
        for nth, table in enumerate(tables):
            before = len(self._faults)

            def tell(key: str, reason: str, nth: int = nth) -> None:
                self._tell(key, reason, name, nth)

            found = values(table, fields, tell)
            if name == "line" and len(self._faults) == before:
                self._look_at(found, tell)
            if name == "named" and len(self._faults) == before:
                _look_at_name(found, tell)
            if len(self._faults) == before:
                whole.append(found)
        return whole

    def _look_for_heirs(self, lines: tuple[Line, ...]) -> None:
        """Tell of a line that is replaced by one that is not there, or stays open all the same."""
        tables = self._tables.get("line", [])
        for nth, table in enumerate(tables if isinstance(tables, list) else []):
            heir = table.get("replaced_by") if isinstance(table, dict) else None
            if heir is None:
                continue
            reason = ""
            if heir not in {line.id for line in lines if line.open}:
                reason = "“replaced_by” must be the id of an open line here"
            elif table.get("status") != "closed":
                reason = "what is replaced must be “closed”"
            if reason:
                self._tell("replaced_by", reason, "line", nth)

    def _look_at(self, line: Mapping[str, Any], tell: Telling) -> None:
        """Tell what does not go together in a line whose keys are sound one by one."""
        begins = f"{self._stem.lower()}-"
        reached = line["phones"] or line.get("text") or line.get("chat")
        naming = _naming(line) if line["kind"] == "crisis" else None
        found = (
            ("id", "“id” is there twice", line["id"] in self._ids),
            ("id", f"“id” must begin with “{begins}”", not line["id"].startswith(begins)),
            (
                "phones",
                "there is no way to reach it: no “phones”, “text” or “chat”",
                line["status"] != "closed" and not reached,
            ),
            ("source_date", "“source_date” is later than “checked_on”", _too_young(line)),
            (
                "status",
                "“ok” needs a “checked_on”, two names in “checked_by”, and a “check_method”",
                line["status"] == "ok" and not _by_two(line),
            ),
            (
                "status",
                "“closed” needs a “checked_on”: the day it was seen to be closed",
                line["status"] == "closed" and line.get("checked_on") is None,
            ),
            (naming or "", "a crisis line must not name violence", naming is not None),
        )
        self._ids.add(line["id"])
        for key, reason, there in found:
            if there:
                tell(key, reason)


def _look_at_name(name: Mapping[str, Any], tell: Telling) -> None:
    naming = _naming(name) if name["kind"] == "crisis" else None
    if naming is not None:
        tell(naming, "a crisis line must not name violence")


def _naming(line: Mapping[str, Any]) -> str | None:
    """Give the first key whose words name violence."""
    said = ((key, value) for key, value in line.items() if key not in {"id", "kind"})
    return next((key for key, value in said if _NAMING.search(str(value))), None)


def _too_young(line: Mapping[str, Any]) -> bool:
    seen, source = line.get("checked_on"), line.get("source_date")
    return seen is not None and source is not None and seen.is_before(source)


def _by_two(line: Mapping[str, Any]) -> bool:
    two = len(set(line.get("checked_by", ()))) >= 2
    return two and bool(line.get("check_method")) and line.get("checked_on") is not None
