"""Things as plain values for the vault's table, and back again, read with care."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date, time
from typing import Any, get_type_hints

from healingjournal.base.ids import looks_like_id
from healingjournal.steps.thing import SORTS, AnyThing, Thing

Plain = str | int | bool | list[str] | None
OF_PREFIX: Mapping[str, type[Thing]] = {sort.prefix: sort for sort in SORTS}


def key_of(thing: Thing) -> str:
    """Give the key a thing is kept under, such as "step:ID"."""
    return f"{thing.prefix}:{thing.id}"


def plain(thing: Thing) -> dict[str, Plain]:
    """Give what a thing says; what is empty is left out."""
    said = {one.name: getattr(thing, one.name) for one in fields(thing) if one.name != "id"}
    return {name: _plain(value) for name, value in said.items() if value}


def read(sort: type[AnyThing], key: str, value: object) -> AnyThing | None:
    """Give the thing under a key; a value that does not fit is left empty, None if it is no thing.

    A fault in one part of a row takes nothing else away.
    """
    prefix, _, thing_id = key.partition(":")
    if prefix != sort.prefix or not looks_like_id(thing_id) or not isinstance(value, dict):
        return None
    kinds = get_type_hints(sort)
    found: dict[str, Any] = {}
    for one in fields(sort):
        if one.name != "id" and one.name in value:
            given = _READERS[kinds[one.name]](value[one.name])
            allowed = sort.choices.get(one.name)
            if given is not None and (allowed is None or given in allowed):
                found[one.name] = given
    return replace(sort(thing_id), **found)


def _plain(value: object) -> Plain:
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [str(one) for one in value]
    return value if isinstance(value, str | int | bool) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> int | None:
    return value if type(value) is int else None


def _yes(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _time(value: object) -> time | None:
    try:
        found = time.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found is None or found.tzinfo is None else None


def _days(value: object) -> tuple[date, ...] | None:
    if not isinstance(value, list):
        return None
    found = (_day(one) for one in value)
    return tuple(sorted({one for one in found if one is not None}))


_READERS: Mapping[object, Callable[[object], object]] = {
    str: _text,
    int: _number,
    bool: _yes,
    date | None: _day,
    time | None: _time,
    tuple[date, ...]: _days,
}
