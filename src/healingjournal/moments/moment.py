"""What a moment may hold: every key optional, every value checked, nothing scored."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from healingjournal.base.clock import iso
from healingjournal.base.errors import RefusedError
from healingjournal.base.facts import Fact
from healingjournal.base.ids import MomentId
from healingjournal.base.text import MAX_ENTRY_BYTES, taken_in
from healingjournal.moments.when import read_when

OWN = "own:"

SETTINGS = ("home", "street", "work", "online", "clinic", "transport", "bed", "other")
AROUND = ("alone", "known", "crowd")
VULNERABILITY = ("sleep", "hunger", "pain", "alcohol", "cycle", "date", "news", "authorities")
CUE_KINDS = (
    "sound",
    "smell",
    "touch",
    "sight",
    "taste",
    "word",
    "place",
    "person",
    "date",
    "body",
    "memory",
    "unknown",
)
BODY = ("tight", "fast_heart", "hot", "cold", "numb", "shaky", "sick", "floaty")
EMOTIONS = ("fear", "anger", "shame", "sadness", "disgust", "nothing", "mixed")
HURT_SELF = "hurt_self"
URGES = ("leave", "hide", "please", "argue", "scroll", "drink", HURT_SELF)
RESPONSES = ("fight", "flight", "freeze", "fawn", "collapse", "dissociate", "none")
HELPED = ("eased", "no_change", "worse", "unsure")
THREAD = ("held", "began", "inside", "did", "after", "turn")
NEXT = ", "  # between the deeds in `did`
_IN_OWN_WORDS = frozenset({"cue", "thought", "did", "next_time"})

Value = str | int | bool | list[str]
Given = Mapping[str, object]


@dataclass(frozen=True)
class MomentNoted(Fact):
    """A moment has been noted."""

    id: MomentId


@dataclass(frozen=True)
class MomentChanged(Fact):
    """A moment says something else now, or its thread does."""

    id: MomentId


@dataclass(frozen=True)
class MomentDeleted(Fact):
    """A moment is gone."""

    id: MomentId


@dataclass(frozen=True)
class Moment:
    """One moment as noted: its keys and values, when it was, and when it was noted.

    `deeds` are the parts of `did`, each as it was chosen; `thread` what was written later about
    how one thing led to another; `changed_ms` when it was last changed, if it ever was.
    """

    id: MomentId
    noted: datetime
    when: datetime
    fields: Mapping[str, Value] = field(repr=False)
    deeds: tuple[str, ...] = field(default=(), repr=False)
    thread: Mapping[str, str] = field(default_factory=dict, repr=False)
    changed_ms: int | None = None

    def listed(self) -> dict[str, Value]:
        """Give the keys as they were given, plus `id` and `noted`."""
        return {**self.fields, "id": str(self.id), "noted": iso(self.noted)}


def wants_help_beside(fields: Given) -> bool:
    """Tell whether the urge to hurt oneself was noted; the words of a note are never read."""
    urges = fields.get("urge")
    return isinstance(urges, list) and HURT_SELF in urges


def checked(given: Given) -> dict[str, Value]:
    """Give the fields as they are kept: text taken in, one value as a list of one.

    Raises RefusedError: "moment_key" for an unknown key, "moment_value" for a value it does
    not take, both by name; "too_long" over 5 MiB.
    """
    fields: dict[str, Value] = {}
    for key, value in given.items():
        if key not in _CHECKS:
            raise RefusedError("moment_key", field=_short(key))
        fields[key] = _CHECKS[key](key, value)
    return fields


def checked_again(given: Given) -> dict[str, Value]:
    """Give fields that were kept once as they are kept; raises RefusedError as `checked` does.

    Text that came through a door once is not taken in again: a second BOM would go.
    """
    fields = checked(given)
    for key, value in given.items():
        if isinstance(value, str) and value.removeprefix("\ufeff") == fields[key]:
            fields[key] = value
    return fields


def thread_checked(given: Given) -> dict[str, str]:
    """Give the answers along the thread as they are kept, empty ones left out.

    Raises RefusedError: "moment_key" for a card there is not, "moment_value", "too_long".
    """
    answers: dict[str, str] = {}
    for key, value in given.items():
        if key not in THREAD:
            raise RefusedError("moment_key", field=_short(key))
        text = _text("thought", value)
        if text.strip():
            answers[key] = text
    return answers


def deeds_checked(deeds: Sequence[str], fields: Given) -> tuple[str, ...]:
    """Give the parts of what was done; none when together they are not what `did` says."""
    parts = tuple(map(taken_in, deeds))
    return parts if parts and NEXT.join(parts) == fields.get("did") else ()


def _short(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, default=str)[:80]
    return "".join(c if c.isprintable() else "\ufffd" for c in text[:40])


def _refused(key: str, value: object) -> RefusedError:
    # A word that is not of a list is named, so that the slip is found; own words never are.
    if isinstance(value, str) and value.startswith(OWN):
        return RefusedError("moment_value", field=key, value=f"{OWN}…")
    if key in _IN_OWN_WORDS and isinstance(value, str | list | dict):
        return RefusedError("moment_value", field=key, value="…")
    return RefusedError("moment_value", field=key, value=_short(value))


def _text(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise _refused(key, value)
    text = taken_in(value)
    if len(text.encode("utf-8")) > MAX_ENTRY_BYTES:
        raise RefusedError("too_long")
    return text


def _line(key: str, value: object) -> str:
    text = _text(key, value)
    if "\n" in text:
        raise _refused(key, value)
    return text


def _when(key: str, value: object) -> str:
    text = _line(key, value).strip()
    if read_when(text) is None:
        raise _refused(key, value)
    return text


def _one_of(words: tuple[str, ...]) -> Callable[[str, object], Value]:
    def check(key: str, value: object) -> Value:
        if not isinstance(value, str) or value not in words:
            raise _refused(key, value)
        return value

    return check


def _any_of(words: tuple[str, ...], *, own: bool = False) -> Callable[[str, object], Value]:
    def check(key: str, value: object) -> Value:
        values = value if isinstance(value, list) else [value]
        return [one(key, each) for each in values]

    def one(key: str, value: object) -> str:
        if own and isinstance(value, str) and value.startswith(OWN):
            text = _line(key, value)
            if text.removeprefix(OWN).strip():
                return text
        elif isinstance(value, str) and value in words:
            return value
        raise _refused(key, value)

    return check


def _strength(key: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 10:
        raise _refused(key, value)
    return value


def _yes_or_no(key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise _refused(key, value)
    return value


_CHECKS: dict[str, Callable[[str, object], Value]] = {
    "when": _when,
    "setting": _one_of(SETTINGS),
    "around": _one_of(AROUND),
    "vulnerability": _any_of(VULNERABILITY),
    "cue_kind": _any_of(CUE_KINDS, own=True),
    "cue": _line,
    "body": _any_of(BODY),
    "emotion": _any_of(EMOTIONS),
    "thought": _line,
    "urge": _any_of(URGES),
    "response": _any_of(RESPONSES, own=True),
    "before": _strength,
    "after": _strength,
    "did": _text,
    "helped": _one_of(HELPED),
    "next_time": _line,
    "for_group": _yes_or_no,
}

KEYS = tuple(_CHECKS)
