"""What a person asks to bring along: read from JSON, or built by the window.

The JSON is the contract of the terminal: unknown keys are refused by name, and so is every
value of the wrong kind. Private text stays out of every repr.
"""

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import cast

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, MomentId
from healingjournal.base.private import Private
from healingjournal.base.text import taken_in

FORMATS = ("pdf", "docx", "odt", "html", "md", "txt")
SEALED = ".age"
PASSWORD_BYTES = 127


@dataclass(frozen=True)
class MomentChosen:
    """What was ticked of one moment, by key, and what the person likes to ask."""

    id: MomentId
    keys: tuple[str, ...] = ()
    ask: str = field(default="", repr=False)


@dataclass(frozen=True)
class Passage:
    """One chosen piece: a whole entry (`text` is None), or its exact words.

    With `moment` it is of a moment, and the entry is of no account; only the window sets it.
    """

    entry: EntryId
    text: str | None = field(default=None, repr=False)
    moment: MomentChosen | None = None


@dataclass(frozen=True)
class Replacement:
    """A name, and what stands in for it. An empty `stands_in` leaves the name out."""

    find: str = field(repr=False)
    stands_in: str = field(repr=False)


@dataclass(frozen=True)
class PacketSpec:
    """One packet as asked for.

    `out` may be None for a preview only. `stop_after` counts passages: after that many stands
    the mark that stopping is fine. `day_word` stands in for dates in place of "that day". Only the
    window sets these two.
    """

    passages: tuple[Passage, ...]
    format: str = "pdf"
    out: Path | None = field(default=None, repr=False)
    group: str = field(default="", repr=False)
    meeting: date | None = field(default=None, repr=False)
    replace: tuple[Replacement, ...] = ()
    blur_dates: bool = False
    boundaries: tuple[str, ...] = field(default=(), repr=False)
    note: str = field(default="", repr=False)
    password: Private[str] | None = None
    stop_after: int | None = None
    day_word: str = field(default="", repr=False)

    @property
    def ending(self) -> str:
        """Give how the name of such a file ends; sealed with a password, it says so."""
        sealed = self.password is not None and self.format != "pdf"
        return f".{self.format}{SEALED if sealed else ''}"

    @property
    def place(self) -> Path | None:
        """Give where the file will lie: `out`, and ".age" after it when it is sealed."""
        out = self.out
        if out is None or not self.ending.endswith(SEALED):
            return out
        sealed = out.name.lower().endswith(SEALED)
        return out if sealed else out.with_name(f"{out.name}{SEALED}")


_KEYS = (
    "group", "meeting", "passages", "replace", "blur_dates", "boundaries", "note", "format",
    "out", "password",
)
_NEEDED = ("passages", "format", "out")


def read_spec(text: str) -> PacketSpec:
    """Read the JSON of `packet make`; raises RefusedError naming the key that is wrong."""
    try:
        given = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise RefusedError("spec_not_json") from None
    spec = _object(given, "spec", _KEYS)
    for key in _NEEDED:
        if key not in spec:
            raise RefusedError("spec_missing", field=key)
    return checked(
        PacketSpec(
            passages=tuple(
                _passage(each, f"passages[{n}]")
                for n, each in enumerate(_list(spec["passages"], "passages"))
            ),
            format=_text(spec["format"], "format"),
            out=_out(spec["out"]),
            group=_line(spec, "group"),
            meeting=_meeting(spec),
            replace=tuple(
                _replacement(each, f"replace[{n}]")
                for n, each in enumerate(_list(spec.get("replace", []), "replace"))
            ),
            blur_dates=_flag(spec, "blur_dates"),
            boundaries=tuple(
                _text(each, f"boundaries[{n}]")
                for n, each in enumerate(_list(spec.get("boundaries", []), "boundaries"))
            ),
            note=_line(spec, "note"),
            password=_password(spec),
        )
    )


def checked(spec: PacketSpec) -> PacketSpec:
    """Give the spec back when it can be made as it stands; raises RefusedError otherwise."""
    if not spec.passages:
        raise RefusedError("spec_wrong", field="passages")
    if spec.format not in FORMATS:
        raise RefusedError("spec_wrong", field="format")
    if spec.out is not None and (not spec.out.name or "\0" in str(spec.out)):
        raise RefusedError("spec_wrong", field="out")
    for number, passage in enumerate(spec.passages):
        if passage.text is not None and not passage.text.strip():
            raise RefusedError("spec_wrong", field=f"passages[{number}].text")
    if spec.password is not None:
        _check_password(spec.password.open())
    return spec


def _check_password(password: str) -> None:
    try:
        length = len(password.encode("utf-8"))
    except UnicodeEncodeError:
        raise RefusedError("spec_wrong", field="password") from None
    # 128 bytes make a file that its own password does not open.
    if not 1 <= length <= PASSWORD_BYTES:
        raise RefusedError("password_length", field="password")
    if any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in password):
        raise RefusedError("spec_wrong", field="password")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise RefusedError("spec_twice", field=_named(key))
        found[key] = value
    return found


def _named(key: str) -> str:
    return key[:60]


def _object(value: object, place: str, keys: tuple[str, ...]) -> dict[str, object]:
    if not isinstance(value, dict):
        raise RefusedError("spec_wrong", field=place)
    found = cast("dict[str, object]", value)
    for key in found:
        if key not in keys:
            where = _named(key) if place == "spec" else f"{place}.{_named(key)}"
            raise RefusedError("spec_unknown_key", field=where)
    return found


def _list(value: object, place: str) -> list[object]:
    if not isinstance(value, list):
        raise RefusedError("spec_wrong", field=place)
    return cast("list[object]", value)


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise RefusedError("spec_wrong", field=place)
    return taken_in(value)


def _line(spec: dict[str, object], key: str) -> str:
    value = spec.get(key)
    return "" if value is None else _text(value, key).strip()


def _flag(spec: dict[str, object], key: str) -> bool:
    value = spec.get(key, False)
    if not isinstance(value, bool):
        raise RefusedError("spec_wrong", field=key)
    return value


def _meeting(spec: dict[str, object]) -> date | None:
    value = spec.get("meeting")
    if value is None:
        return None
    text = _text(value, "meeting")
    try:
        found = date.fromisoformat(text)
        if found.isoformat() != text:
            raise ValueError
        return found
    except ValueError:
        raise RefusedError("spec_wrong", field="meeting") from None


def _out(value: object) -> Path:
    # A file name is not text to be mended: a changed one would be another file.
    text = _text(value, "out")
    if text != value:
        raise RefusedError("spec_wrong", field="out")
    return Path(text)


def _password(spec: dict[str, object]) -> Private[str] | None:
    value = spec.get("password")
    if value is None:
        return None
    if not isinstance(value, str):
        raise RefusedError("spec_wrong", field="password")
    return Private(value)


def _passage(value: object, place: str) -> Passage:
    given = _object(value, place, ("entry", "text"))
    if "entry" not in given:
        raise RefusedError("spec_missing", field=f"{place}.entry")
    chosen = given.get("text")
    return Passage(
        EntryId(_text(given["entry"], f"{place}.entry")),
        None if chosen is None else _text(chosen, f"{place}.text"),
    )


def _replacement(value: object, place: str) -> Replacement:
    given = _object(value, place, ("find", "with"))
    for key in ("find", "with"):
        if key not in given:
            raise RefusedError("spec_missing", field=f"{place}.{key}")
    find = _text(given["find"], f"{place}.find")
    if not any(letter.isalnum() for letter in find):
        raise RefusedError("spec_wrong", field=f"{place}.find")
    return Replacement(find, _text(given["with"], f"{place}.with"))
