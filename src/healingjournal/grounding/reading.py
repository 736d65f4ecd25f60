"""Reads one exercise file and tells every fault in it by file, line and reason.

Imported late, by the catalogue: it is the only place here that needs msgspec.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec

from healingjournal.base import content_file
from healingjournal.base.content_file import Content, Fault, Unread
from healingjournal.base.ids import ExerciseId
from healingjournal.grounding import step_table, vetting, wording
from healingjournal.grounding.exercise import (
    ADAPTATIONS,
    EITHER,
    FAMILIES,
    MOMENTS,
    NEEDS,
    PUBLIC_OK,
    STATES,
    Exercise,
    Step,
)
from healingjournal.grounding.step_table import StepTable

MAX_STEPS = 40

# What each line of a file must be, in plain words; those of a step stand with its table.
_MUST_BE = {
    "id": "must be capital letters and numbers in quotes, such as \"X01\"",
    "lang": "must be a language code in quotes, such as \"en\"",
    "states": "must be a list with any of shaky, far, either",
    "flags": f"must be a list with any of {', '.join((*NEEDS, PUBLIC_OK))}",
    "moments": f"must be a list with any of {', '.join(MOMENTS)}",
    "cautions": "must be a list of sentences in quotes",
    "sources": "must be a list of texts in quotes",
    "family": f"must be one of {', '.join(FAMILIES)}",
    "grade": "must be E0, E1, E2 or E3",
    "seconds": "must be a whole number from 10 to 3600",
    "place": "must be a whole number from 1 to 99",
    "held_back": "must be true or false",
    "avoid": f"must be a list with any of {', '.join(STATES)}",
}

_Flag = Literal[
    "breath",
    "hold",
    "body",
    "imagery",
    "cold",
    "effort",
    "sound",
    "hands2",
    "speech",
    "taste_smell",
    "sight",
    "standing",
    "public_ok",
]
_Table = TypeVar("_Table")


class ExerciseTable(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The head of an exercise as written, without its steps and adaptations."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Z][A-Z0-9-]{1,15}$")]
    lang: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,8})*$")]
    name: str
    aim: str
    family: Literal["senses", "thinking", "breath", "body", "kindness"]
    seconds: Annotated[int, msgspec.Meta(ge=10, le=3600)]
    states: list[Literal["shaky", "far", "either"]]
    flags: list[_Flag] | None = None
    moments: list[Literal["bad_dream", "group", "urge"]] = []
    cautions: list[str] = []
    if_worse: str = ""
    grade: Literal["E0", "E1", "E2", "E3", ""] = ""
    evidence: str = ""
    sources: list[str] = []
    place: Annotated[int, msgspec.Meta(ge=1, le=99)] | None = None
    held_back: bool = False
    avoid: list[Literal["shaky", "far"]] = []


class Care(Enum):
    """How closely the words are looked at.

    OURS: the form alone, since tests hold our own files to the rest. BROUGHT: also what may
    never be shown. VETTED: everything that `prompt check` tells.
    """

    OURS = 0
    BROUGHT = 1
    VETTED = 2


@dataclass(frozen=True)
class Reading:
    """What came out of a file: the exercise if it is whole, and every fault."""

    exercise: Exercise | None
    faults: tuple[Fault, ...]


def read(path: Path, care: Care = Care.BROUGHT) -> Reading:
    """Read one exercise file; never raises for what the file holds."""
    return looked_through(content_file.read(path), path.name, care)


def looked_through(found: Content | Unread, name: str, care: Care = Care.BROUGHT) -> Reading:
    """Read what was decoded; `name` is the file that its faults bear."""
    if isinstance(found, Unread):
        return Reading(None, (Fault(name, found.line, found.reason),))
    return _Reader(name, found, care).whole()


class _Reader:
    """Reads one decoded file table by table, so that every fault is told."""

    def __init__(self, name: str, content: Content, care: Care) -> None:
        self._name = name
        self._care = care
        self._tables = content.tables
        self._places = content.places
        self._faults: list[Fault] = []
        lang = content.tables.get("lang")
        self._lang = lang if isinstance(lang, str) else ""

    def whole(self) -> Reading:
        """Give the exercise, or every reason why there is none."""
        top = {k: v for k, v in self._tables.items() if k not in {"step", "adapt"}}
        head = self._shaped(top, ExerciseTable, 0)
        steps = self._steps(self._tables.get("step"))
        adapt = self._adapted(self._tables.get("adapt", {}))
        if head is not None:
            self._look_at_head(head)
            if self._care is Care.VETTED:
                self._vet(head, steps)
        if head is None or self._faults:
            return Reading(None, tuple(sorted(self._faults, key=lambda fault: fault.line)))
        lasting = self._lasting(head, steps)
        if lasting is None:
            return Reading(None, tuple(self._faults))
        return Reading(_exercise(head, lasting, adapt), ())

    def _steps(self, found: object) -> list[StepTable]:
        if not isinstance(found, list) or not found:
            self._fault(0, "step", "has no step; one [[step]] at least")
            return []
        if len(found) > MAX_STEPS:
            self._fault(0, "step", f"has more than {MAX_STEPS} steps")
            return []
        steps = []
        for number, table in enumerate(found, 1):
            step = self._shaped(table, StepTable, number)
            if step is not None:
                self._look_at(number, "text", step.text, 90)
                if step.more:
                    self._look_at(number, "more", step.more, 140)
                for key, reason in step_table.faults(step, self._lang):
                    self._fault(number, key, reason)
                steps.append(step)
        return steps

    def _adapted(self, found: object) -> dict[str, str]:
        if not isinstance(found, dict):
            self._fault(0, "adapt", "“adapt” is a table of sentences")
            return {}
        for key, value in found.items():
            if key not in ADAPTATIONS:
                self._fault(0, key, f"unknown key “{key[:40]}” in adapt")
            elif not isinstance(value, str):
                self._fault(0, key, f"“{key}” is a sentence")
            else:
                self._look_at(0, key, value, 160)
        return found

    def _look_at_head(self, head: ExerciseTable) -> None:
        for key, text, longest in (("name", head.name, 40), ("aim", head.aim, 110)):
            self._look_at(0, key, text, longest)
        for key, texts in (("cautions", head.cautions), ("sources", head.sources)):
            for text in texts:
                self._look_at(0, key, text, 200, sentence=key == "cautions")
        for key, text in (("if_worse", head.if_worse), ("evidence", head.evidence)):
            if text:
                self._look_at(0, key, text, 200)
        if not head.states:
            self._fault(0, "states", "“states” names none; write shaky, far or either")
        states = STATES if EITHER in head.states else head.states
        for state in sorted(set(states) & set(head.avoid)):
            self._fault(0, "avoid", f"“avoid” holds {state}, and so does “states”")

    def _look_at(
        self, number: int, key: str, text: str, longest: int, *, sentence: bool = True
    ) -> None:
        if sentence and self._care is not Care.OURS:
            reason = wording.fault_in(text, longest, self._lang)
        else:
            reason = wording.shape(text, longest)
        if not reason and self._care is Care.VETTED:
            reason = vetting.fault_in(key, text, self._lang)
        if reason:
            self._fault(number, key, f"“{key}” {reason}")

    def _vet(self, head: ExerciseTable, steps: list[StepTable]) -> None:
        if head.flags is None:
            self._fault(0, "flags", vetting.WITHOUT_FLAGS)
        said = [f"{step.text} {step.more}".strip() for step in steps]
        if reason := vetting.hard_steps(said, head.lang):
            self._fault(1, "text", reason)

    def _lasting(self, head: ExerciseTable, steps: list[StepTable]) -> list[Step] | None:
        """Give the steps with their seconds; those without any share what is left."""
        known = [step_table.given_seconds(step) for step in steps]
        left = head.seconds - sum(s for s in known if s is not None)
        open_ones = known.count(None)
        if open_ones and left < open_ones * step_table.SHORTEST:
            self._fault(0, "seconds", "“seconds” leaves no time for the steps without seconds")
            return None
        if not open_ones and abs(left) >= 1:
            total = round(head.seconds - left)
            self._fault(0, "seconds", f"“seconds” is {head.seconds}, its steps last {total}")
            return None
        share = left / open_ones if open_ones else 0.0
        return [
            step_table.made(step, share if s is None else s)
            for step, s in zip(steps, known, strict=True)
        ]

    def _shaped(self, table: object, shape: Callable[..., _Table], number: int) -> _Table | None:
        try:
            result: _Table = msgspec.convert(table, type=shape)
        except msgspec.ValidationError as error:
            key, reason = _told(str(error), in_a_step=number > 0)
            self._fault(number, key, reason)
            return None
        return result

    def _fault(self, number: int, key: str, reason: str) -> None:
        self._faults.append(Fault(self._name, self._line(number, key), reason))

    def _line(self, number: int, key: str) -> int:
        """Give the line of a key in the nth step (0: anywhere else), else of the table."""
        places = self._places
        if number:
            return places.table("step", number - 1).of(key)
        adapted = places.section("adapt").keys
        return places.top.keys.get(key) or adapted.get(key) or places.first(key)


def _exercise(head: ExerciseTable, steps: list[Step], adapt: dict[str, str]) -> Exercise:
    states = STATES if EITHER in head.states else head.states
    return Exercise(
        id=ExerciseId(head.id),
        lang=head.lang,
        name=head.name,
        aim=head.aim,
        family=head.family,
        seconds=head.seconds,
        states=frozenset(states),
        moments=frozenset(head.moments),
        flags=NEEDS if head.flags is None else tuple(dict.fromkeys(head.flags)),
        steps=tuple(steps),
        cautions=tuple(head.cautions),
        if_worse=head.if_worse,
        adaptations=dict(adapt),
        grade=head.grade,
        evidence=head.evidence,
        sources=tuple(head.sources),
        place=head.place,
        held_back=head.held_back,
        avoid=frozenset(head.avoid),
    )


def _told(message: str, *, in_a_step: bool) -> tuple[str, str]:
    """Give the key whose line is meant, and a plain reason, for what msgspec says."""
    unknown = re.search(r"unknown field `([^`]*)`", message)
    missing = re.search(r"missing required field `([^`]*)`", message)
    where = re.search(r"at `\$([^`]*)`", message)
    path = re.findall(r"[A-Za-z_-]+", where.group(1)) if where else []
    key, inner = (path[0], path[-1]) if path else ("", "")
    if unknown:
        name = unknown.group(1)[:40]
        return key or name, f"unknown key “{name}”"
    if missing:
        return key, f"“{missing.group(1)}” is missing"
    wrong = re.search(r"Invalid enum value (.{1,40})", message)
    if wrong:
        value = wrong.group(1).split(" - at")[0]
        return key, f"“{key}” does not know {value}"
    if not path:
        return "", "a step must be written as a [[step]] table"
    must_be = {**_MUST_BE, **step_table.MUST_BE} if in_a_step else _MUST_BE
    return key, f"“{inner}” {must_be.get(inner, 'must be text in quotes')}"
