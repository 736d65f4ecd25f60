"""Reads a pack: each table by itself, so that every fault is told with file, line and field."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from healingjournal.base import content_file
from healingjournal.base.content_file import Content, Unread, printable
from healingjournal.base.ids import PromptId
from healingjournal.base.toml_places import Places
from healingjournal.prompts.pack import RHYTHM, TOUCHES, Loaded, Pack, Problem, Prompt

MAX_PROMPTS = 1000
MAX_LETTERS = 1000

Fault = tuple[str, dict[str, str | int]]
Table = Mapping[str, object]

_TOP = ("theme", "lang", "title")
_REQUIRED = ("id", "tier", "text", "format", "minutes", "touches")
_TIER = Literal[1, 2, 3]
_FORMAT = Literal["words", "list", "choose", "draw", "music"]
_TOUCH = Literal["body", "people", "faith", "anger", "food", "bed", "closeness", "work"]
_THEME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_LANG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_NUMBER = re.compile(r"\d{2,4}")


@dataclass(frozen=True)
class Source:
    """A file's name, its text and decoded tables, and where each of them stands."""

    file: str
    tables: Table
    places: Places

    def problem(self, line: int, key: str, **facts: str | int) -> Problem:
        """Give one fault of this file."""
        return Problem(self.file, line, key, facts)


def source(path: Path) -> Source | Problem:
    """Read and decode a TOML file of at most 1 MiB; never raises for what the file holds."""
    return _source(content_file.read(path), str(path))


def decoded(raw: bytes, file: str) -> Source | Problem:
    """Decode the bytes of a pack; a fault says on which line."""
    return _source(content_file.decoded(raw), file)


def _source(found: Content | Unread, file: str) -> Source | Problem:
    if isinstance(found, Unread):
        return Problem(file, found.line, found.key, {"said": found.said} if found.said else {})
    return Source(file, found.tables, found.places)


def load(path: Path) -> Loaded:
    """Read a pack leniently: what can be read is there, and every fault beside it.

    A missing or unreadable tier reads as 3, missing touches as all of them; a prompt
    without a usable id or text is left out.
    """
    found = source(path)
    return Loaded(None, (found,)) if isinstance(found, Problem) else loaded(found)


def loaded(found: Source) -> Loaded:
    """Read a pack from a decoded file."""
    problems = list(_top_problems(found))
    theme, lang, title = (_text_or(found.tables, name, "") for name in _TOP)
    pack = Pack(theme, lang, title, (), _rhythm(found.tables))
    tables, listed = _prompt_tables(found)
    problems += listed
    prompts: list[Prompt] = []
    lines: dict[str, int] = {}
    for nth, table in enumerate(tables[:MAX_PROMPTS]):
        place = found.places.table("prompt", nth)
        prompt, faults = read_prompt(table, theme)
        problems += [found.problem(place.of(name), key, **facts) for name, (key, facts) in faults]
        if prompt and prompt.id in lines:
            where = f"{found.file}:{lines[prompt.id]}"
            problems.append(found.problem(place.of("id"), "id_twice", id=prompt.id, where=where))
        elif prompt:
            lines[prompt.id] = place.of("id")
            prompts.append(prompt)
    ordered = tuple(sorted(problems, key=lambda problem: problem.line))
    return Loaded(replace(pack, prompts=tuple(prompts)), ordered, len(tables))


def _prompt_tables(found: Source) -> tuple[list[Table], list[Problem]]:
    given = found.tables.get("prompt", [])
    if not isinstance(given, list) or not all(isinstance(table, dict) for table in given):
        return [], [found.problem(found.places.top.of("prompt"), "prompts_not_tables")]
    if not given:
        return [], [found.problem(1, "no_prompts")]
    if len(given) > MAX_PROMPTS:
        line = found.places.table("prompt", MAX_PROMPTS).line
        return given, [found.problem(line, "too_many")]
    return given, []


def _top_problems(found: Source) -> Iterator[Problem]:
    top = found.places.top
    for name in found.tables:
        if name not in (*_TOP, "rhythm", "prompt"):
            yield found.problem(found.places.first(name), "unknown_key", field=printable(name, 60))
    for name in _TOP:
        value = found.tables.get(name)
        fault = ("missing", {"field": name}) if value is None else _text_fault(value, name)
        if fault:
            yield found.problem(top.of(name), fault[0], **fault[1])
    theme, lang = found.tables.get("theme"), found.tables.get("lang")
    if isinstance(theme, str) and theme and not _THEME.fullmatch(theme):
        yield found.problem(top.of("theme"), "not_theme")
    if isinstance(lang, str) and lang and not _LANG.fullmatch(lang):
        yield found.problem(top.of("lang"), "not_lang")
    yield from _rhythm_problems(found)


def _rhythm_problems(found: Source) -> Iterator[Problem]:
    given = found.tables.get("rhythm", {})
    place = found.places.section("rhythm")
    if not isinstance(given, dict):
        yield found.problem(place.line, "not_rhythm")
        return
    for name, value in given.items():
        if name not in RHYTHM:
            yield found.problem(place.of(name), "unknown_key", field=printable(name, 60))
        elif fault := _text_fault(value, name):
            yield found.problem(place.of(name), fault[0], **fault[1])


def _rhythm(tables: Table) -> dict[str, str]:
    given = tables.get("rhythm", {})
    if not isinstance(given, dict):
        return {}
    return {name: given[name] for name in RHYTHM if isinstance(given.get(name), str)}


def read_prompt(table: Table, theme: str) -> tuple[Prompt | None, list[tuple[str, Fault]]]:
    """Read one table leniently; the faults say which field and why."""
    faults = [(name, fault) for name in table for fault in _field_faults(name, table[name], theme)]
    faults += [(name, ("missing", {"field": name})) for name in _REQUIRED if name not in table]
    bad = {name for name, _ in faults}
    tier = _tier(table, bad)
    if tier > 1 and "tier" not in bad and "closing" not in table:
        faults.append(("tier", ("missing_closing", {})))
    given = _text_or(table, "id", "")
    if "text" in bad or "id" in bad or not given:
        return None, faults
    prompt = Prompt(
        id=PromptId(given),
        theme=theme,
        tier=tier,
        text=_text_or(table, "text", ""),
        format=_text_or(table, "format", "words") if "format" not in bad else "words",
        minutes=_minutes(table, bad),
        closing=_optional(table, "closing", bad),
        touches=_touches(table, bad),
        alternatives=_texts(table, "alternatives", bad),
        reviewed_by=_optional(table, "reviewed_by", bad),
        review_date=_day(table),
        translation_notes=_optional(table, "translation_notes", bad),
    )
    return prompt, faults


def _field_faults(name: str, value: object, theme: str) -> Iterator[Fault]:
    if name not in _CHECKS:
        yield "unknown_key", {"field": printable(name, 60)}
    elif fault := _CHECKS[name](value, name):
        yield fault
    elif name == "id" and not _fits_theme(str(value), theme):
        yield "not_id", {"theme": theme if _THEME.fullmatch(theme) else "theme"}


def _fits_theme(given: str, theme: str) -> bool:
    before, hyphen, number = given.rpartition("-")
    fits = before == theme if _THEME.fullmatch(theme) else bool(_THEME.fullmatch(before))
    return bool(hyphen) and fits and bool(_NUMBER.fullmatch(number)) and number.isascii()


def _is(value: object, kind: object) -> bool:
    import msgspec

    try:
        msgspec.convert(value, kind)
    except (msgspec.ValidationError, RecursionError):
        return False
    return True


def _text_fault(value: object, name: str) -> Fault | None:
    if not isinstance(value, str):
        return "not_text", {"field": name}
    if not value.strip():
        return "empty", {"field": name}
    if len(value) > MAX_LETTERS:
        return "too_many_letters", {"field": name}
    if len(value.splitlines()) > 1:
        return "not_one_line", {"field": name}
    return None


def _texts_fault(value: object, name: str) -> Fault | None:
    if not isinstance(value, list) or any(_text_fault(one, name) for one in value):
        return "not_texts", {"field": name}
    return None


def _tier_fault(value: object, _name: str) -> Fault | None:
    return None if _is(value, _TIER) else ("not_tier", {})


def _format_fault(value: object, _name: str) -> Fault | None:
    return None if _is(value, _FORMAT) else ("not_format", {})


def _minutes_fault(value: object, _name: str) -> Fault | None:
    whole = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 60
    return None if whole else ("not_minutes", {})


def _touches_fault(value: object, _name: str) -> Fault | None:
    return None if _is(value, list[_TOUCH]) else ("not_touches", {"all": ", ".join(TOUCHES)})


def _day_fault(value: object, name: str) -> Fault | None:
    try:
        good = type(value) is date or bool(isinstance(value, str) and date.fromisoformat(value))
    except ValueError:
        good = False
    return None if good else ("not_date", {"field": name})


_CHECKS: dict[str, Callable[[object, str], Fault | None]] = {
    "id": _text_fault,
    "tier": _tier_fault,
    "text": _text_fault,
    "format": _format_fault,
    "minutes": _minutes_fault,
    "closing": _text_fault,
    "touches": _touches_fault,
    "alternatives": _texts_fault,
    "reviewed_by": _text_fault,
    "review_date": _day_fault,
    "translation_notes": _text_fault,
}


def _text_or(table: Table, name: str, otherwise: str) -> str:
    value = table.get(name)
    return value if isinstance(value, str) else otherwise


def _optional(table: Table, name: str, bad: set[str]) -> str | None:
    value = table.get(name)
    return value if isinstance(value, str) and name not in bad else None


def _tier(table: Table, bad: set[str]) -> int:
    value = table.get("tier")
    return value if isinstance(value, int) and "tier" not in bad else 3


def _minutes(table: Table, bad: set[str]) -> int:
    value = table.get("minutes")
    return value if isinstance(value, int) and "minutes" not in bad else 5


def _texts(table: Table, name: str, bad: set[str]) -> tuple[str, ...]:
    value = table.get(name)
    return tuple(value) if isinstance(value, list) and name not in bad else ()


def _touches(table: Table, bad: set[str]) -> frozenset[str]:
    value = table.get("touches")
    return frozenset(value if isinstance(value, list) and "touches" not in bad else TOUCHES)


def _day(table: Table) -> str | None:
    value = table.get("review_date")
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str) else None
