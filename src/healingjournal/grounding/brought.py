"""Exercises a person brings along: looked through first, then taken in whole or not at all.

Imported late: it needs what reads a file. What keeps a file out is whatever keeps it from being
a plain exercise: a form that is wrong, hidden characters, markup, a way to reach someone, words
that push, an id of ours. What `prompt check` tells beyond that is worth a look, and no more.
"""

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from healingjournal.base import carried, content_file
from healingjournal.base.content_file import Content, Fault, printable
from healingjournal.grounding.exercise import NO_NAME, Exercise
from healingjournal.grounding.held import (
    LONGEST_LIST,
    LONGEST_ORIGIN,
    MOST,
    Exercises,
    HeldExercise,
    as_brought,
    is_ours,
)
from healingjournal.grounding.plays import Choose
from healingjournal.grounding.reading import Care, looked_through

MAX_BYTES = 64 * 1024
# A folder with more in it than this is not looked through to its end.
MOST_NAMES = 4000
# What a file says of its own worth, and where it is from: nobody here has looked into that.
LEFT_BEHIND = frozenset({"grade", "evidence", "sources"})
_PLAINLY = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Brought:
    """What a file or folder turned out to be: its name, its exercises, its faults in order.

    With any of `keeps_out` there are no exercises; `worth_a_look` keeps nothing out.
    """

    name: str
    exercises: Exercises
    keeps_out: tuple[Fault, ...] = ()
    worth_a_look: tuple[Fault, ...] = ()


def looked_at(path: Path, ours: Iterable[str] = ()) -> Brought:
    """Look a file or a folder through; never raises for what it is or holds, waits for nothing.

    `ours` are the ids of the exercises that a step may lead to.
    """
    origin = _origin(path.name.removesuffix(".toml"))
    files = _files(path)
    if isinstance(files, str):
        return Brought(origin, (), (Fault(_named(path.name), 1, files),))
    return taken(((file.name, _bytes_of(file)) for file in files), origin, ours)


def taken(
    files: Iterable[tuple[str, bytes | None]], origin: str, ours: Iterable[str] = ()
) -> Brought:
    """Look the bytes of files through; None is one that cannot be read."""
    found: dict[str, HeldExercise] = {}
    file_of: dict[str, str] = {}
    bad: list[Fault] = []
    odd: list[Fault] = []
    for raw_name, raw in files:
        name = _named(raw_name)
        held, keeps_out, worth_a_look = _one(name, raw, origin)
        bad += keeps_out
        odd += worth_a_look
        if held is None:
            continue
        key = str(held.exercise.id)
        if key in found:
            bad.append(Fault(name, 1, f"has the same id as {file_of[key]}"))
        found.setdefault(key, held)
        file_of.setdefault(key, name)
    bad += _led_nowhere(found, file_of, {*found, *ours})
    return Brought(origin, () if bad else tuple(found.values()), tuple(bad), tuple(odd))


def of_tables(tables: dict[str, object], origin: str) -> Exercise | None:
    """Give the exercise of tables as kept, looked through like a file; None if it is not whole."""
    reading = looked_through(Content("", tables), "")
    exercise = reading.exercise
    if exercise is None or is_ours(exercise.id) or _too_long(tables) or not _plain(origin):
        return None
    return as_brought(exercise, origin)


def _one(
    name: str, raw: bytes | None, origin: str
) -> tuple[HeldExercise | None, list[Fault], list[Fault]]:
    if raw is None:
        return None, [Fault(name, 1, "cannot be read")], []
    if len(raw) > MAX_BYTES:
        return None, [Fault(name, 1, f"is larger than {MAX_BYTES // 1024} KiB")], []
    content = content_file.decoded(raw)
    if isinstance(content, content_file.Unread):
        return None, [Fault(name, content.line, content.reason)], []
    reading = looked_through(content, name)
    bad = [_shown(one) for one in reading.faults]
    if reading.exercise is not None:
        line = content.places.top.keys.get("id", 1)
        if is_ours(reading.exercise.id):
            bad.append(Fault(name, line, f"“id” is {reading.exercise.id}, and that is one of ours"))
        if _too_long(content.tables):
            at = content.places.top.keys.get("cautions", 1)
            bad.append(Fault(name, at, f"“cautions” has more than {LONGEST_LIST} sentences"))
    if bad or reading.exercise is None:
        return None, bad, []
    exercise = as_brought(reading.exercise, origin)
    odd = [_shown(one) for one in looked_through(content, name, Care.VETTED).faults]
    tables = {key: of for key, of in content.tables.items() if key not in LEFT_BEHIND}
    return HeldExercise(exercise, tables), [], odd


def _led_nowhere(
    found: dict[str, HeldExercise], file_of: dict[str, str], known: set[str]
) -> list[Fault]:
    """Give a fault for each step that offers an exercise which is not there."""
    return [
        Fault(file_of[key], 1, f"“choose” in step {number} names {wanted}, which is not here")
        for key, held in found.items()
        for number, step in enumerate(held.exercise.steps, 1)
        if isinstance(step.play, Choose)
        for wanted in step.play.ids
        if wanted not in known or wanted == key
    ]


def _too_long(tables: dict[str, object]) -> bool:
    cautions = tables.get("cautions")
    return isinstance(cautions, list) and len(cautions) > LONGEST_LIST


def _files(path: Path) -> list[Path] | str:
    """Give the files to look through, in order of their names, or why there are none."""
    try:
        if not path.is_dir():
            return [path]
        with os.scandir(path) as there:
            names = [one.name for one in islice(there, MOST_NAMES + 1)]
    except (OSError, ValueError):
        return "cannot be read"
    fitting = sorted(one for one in names if one.endswith(".toml") and not one.startswith("."))
    if len(names) > MOST_NAMES or len(fitting) > MOST:
        return f"holds more than {MOST} files"
    return [path / one for one in fitting] or "holds no file that ends in .toml"


def _bytes_of(path: Path) -> bytes | None:
    """Give the first bytes of a plain file; what would make us wait, as a pipe, gives None."""
    try:
        handle = os.open(path, os.O_RDONLY | _PLAINLY)
        with os.fdopen(handle, "rb") as source:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                return None
            return source.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        return None


def _named(name: str) -> str:
    """Give the name of a file as it can be shown beside a fault."""
    return printable(name, LONGEST_ORIGIN) or NO_NAME


def _origin(name: str) -> str:
    """Give the name that stays beside an exercise, or one that says nothing."""
    plain = name.strip()[:LONGEST_ORIGIN]
    return plain if _plain(plain) else NO_NAME


def _plain(origin: str) -> bool:
    short = 0 < len(origin) <= LONGEST_ORIGIN and origin.isprintable()
    checks = (carried.hidden, carried.markup, carried.contact)
    return short and not any(check(origin) for check in checks)


def _shown(fault: Fault) -> Fault:
    return Fault(fault.file, fault.line, printable(fault.reason, 300))
