"""The exercises a person brought along, as the journal keeps them: read with care each time.

A row holds the tables of a file as they were written, so that it is looked through again
whenever it is read, wherever it came from: a file, an import, a backup.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from healingjournal.base.errors import RefusedError
from healingjournal.grounding.exercise import NEEDS, Exercise

ROOM, KEY = "grounding", "brought"
MOST = 40
LONGEST_ORIGIN = 60
LONGEST_LIST = 12
# The page before those that are held back is noted by this name, beside the ids of exercises.
HELD_BACK = "HELD-BACK"

_OURS = re.compile(r"G\d+")

Plain = str | int | float | bool | None | Sequence["Plain"] | Mapping[str, "Plain"]
Row = Mapping[str, Plain]


@dataclass(frozen=True)
class HeldExercise:
    """An exercise in the journal, its tables as written, and whether it is offered."""

    exercise: Exercise
    tables: Row = field(repr=False)
    on: bool = True


Exercises = tuple[HeldExercise, ...]


class Gives(Protocol):
    """The vault's table of room, key and value, to read from."""

    def get(self, room: str, key: str) -> object:
        """Give a kept value or None."""
        ...


class Keeps(Gives, Protocol):
    """The same, to write into."""

    def put(self, room: str, key: str, value: Sequence[Row]) -> None:
        """Keep a value."""
        ...

    def forget(self, room: str, key: str) -> None:
        """Keep nothing more."""
        ...


def is_ours(exercise_id: str) -> bool:
    """Tell whether an id is one of ours, now or later, or a name that stands for something else."""
    return exercise_id == HELD_BACK or _OURS.fullmatch(exercise_id) is not None


def recall(kept: Gives) -> Exercises:
    """Read the exercises of a journal; what cannot be read or came in twice is left out."""
    return _read(kept.get(ROOM, KEY))


def are_brought(value: object) -> bool:
    """Tell whether a value could be such exercises, as an import brings them: each is whole."""
    read = _read(value)
    return isinstance(value, list) and 0 < len(value) == len(read)


def store(kept: Keeps, exercises: Exercises) -> Exercises:
    """Keep these exercises in place of the former; of none, no row. Gives them back."""
    if exercises:
        kept.put(ROOM, KEY, [_row(one) for one in exercises])
    else:
        kept.forget(ROOM, KEY)
    return exercises


def offered(exercises: Exercises) -> tuple[Exercise, ...]:
    """Give those that are switched on."""
    return tuple(one.exercise for one in exercises if one.on)


def added(exercises: Exercises, fresh: Exercises) -> Exercises:
    """Give the exercises with more of them, all or none.

    Raises RefusedError: "exercise_here", "exercises_full".
    """
    there = {one.exercise.id for one in exercises}
    for one in fresh:
        if one.exercise.id in there:
            raise RefusedError("exercise_here", name=str(one.exercise.id))
    if len(exercises) + len(fresh) > MOST:
        raise RefusedError("exercises_full")
    return (*exercises, *fresh)


def turned(exercises: Exercises, exercise_id: str, on: bool) -> Exercises:
    """Give the exercises with one of them switched on or off."""
    return tuple(
        replace(one, on=on) if one.exercise.id == exercise_id else one for one in exercises
    )


def without(exercises: Exercises, exercise_id: str) -> Exercises:
    """Give the exercises without one of them."""
    return tuple(one for one in exercises if one.exercise.id != exercise_id)


def as_brought(exercise: Exercise, origin: str) -> Exercise:
    """Give an exercise as it is offered: with its origin, and with no claim of our own.

    It has no place among the first ones, says nothing of its own worth, and counts as turning to
    what it plays.
    """
    breaths = [step.breath for step in exercise.steps if step.breath]
    paces = [one.usual for one in breaths]
    paces += [pace for one in breaths for pace in (one.slower, one.quicker) if pace]
    played = {"breath"} if breaths else set()
    if any(pace.hold or pace.rest for pace in paces):
        played.add("hold")
    flags = (*exercise.flags, *(one for one in NEEDS if one in played - exercise.needs))
    bare = replace(exercise, place=None, grade="", evidence="", sources=())
    return replace(bare, origin=origin, flags=flags)


# ---- as plain values ----


def _row(held: HeldExercise) -> Row:
    return {"from": held.exercise.origin, "on": held.on, "file": held.tables}


def _read(rows: object) -> Exercises:
    found: dict[str, HeldExercise] = {}
    for row in rows[:MOST] if isinstance(rows, list) else ():
        one = _exercise(row)
        if one is not None:
            found.setdefault(one.exercise.id, one)
    return tuple(found.values())


def _exercise(row: object) -> HeldExercise | None:
    if not isinstance(row, dict):
        return None
    tables, origin = row.get("file"), row.get("from")
    if not isinstance(tables, dict) or not isinstance(origin, str):
        return None
    # Only who has brought something waits for what reads it.
    from healingjournal.grounding.brought import of_tables

    exercise = of_tables(tables, origin)
    return HeldExercise(exercise, tables, row.get("on") is not False) if exercise else None
