"""A step as written in a file, and what each of its lines must be, in plain words.

Imported late, by the reader: it needs msgspec.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from healingjournal.grounding import plays, wording
from healingjournal.grounding.breathing import LEAD
from healingjournal.grounding.exercise import Breath, Pace, Step

SHORTEST = 3
MOST_NUMBERS = 400
LONGEST_CATEGORY = 40

MUST_BE = {
    "seconds": f"must be a number from {SHORTEST} to 1800",
    "breath": "must be written as { in = 3, out = 5, rounds = 8 }",
    "slower": "must be written as { in = 4, out = 6 }",
    "quicker": "must be written as { in = 2, out = 4 }",
    "in": "must be a number of seconds above 0 and up to 60",
    "out": "must be a number of seconds above 0 and up to 60",
    "hold": "must be a number of seconds from 0 to 60",
    "rest": "must be a number of seconds from 0 to 60",
    "rounds": "must be a whole number from 1 to 400",
    "shape": f"must be one of {', '.join(plays.SHAPES)}",
    "count": "must be written as { from = 100, by = -3, to = 0 }",
    "from": "must be a whole number",
    "by": "must be a whole number",
    "to": "must be a whole number",
    "categories": "must be a list of 2 to 60 texts in quotes",
    "taps": "must be written as { every = 1.0, times = 8, rest = 8, sets = 3 }",
    "every": "must be a number of seconds from 0.4 to 10",
    "times": "must be a whole number from 1 to 60",
    "sets": "must be a whole number from 1 to 20",
    "hand": "must be written as { seconds = 8 }",
    "puzzle": f"must be one of {', '.join(plays.PUZZLES)}",
    "map": f"must be one of {', '.join(plays.MAPS)}",
    "draw": f"must be one of {', '.join(plays.DRAWINGS)}",
    "own": f"must be one of {', '.join(plays.OWN)}",
    "walk": "must be written as { steps = 10 }",
    "steps": "must be a whole number from 1 to 60",
    "choose": "must be a list of 2 to 6 exercise ids in quotes",
}

_Seconds = Annotated[float, msgspec.Meta(gt=0, le=60)]
_Rest = Annotated[float, msgspec.Meta(ge=0, le=60)]
_Number = Annotated[int, msgspec.Meta(ge=-100_000, le=100_000)]
_Id = Annotated[str, msgspec.Meta(pattern=r"^[A-Z][A-Z0-9-]{1,15}$")]


class PaceTable(msgspec.Struct, forbid_unknown_fields=True, frozen=True, rename={"into": "in"}):
    """One pace as written: seconds in, hold, out, rest."""

    into: _Seconds
    out: _Seconds
    hold: _Rest = 0.0
    rest: _Rest = 0.0


class BreathTable(msgspec.Struct, forbid_unknown_fields=True, frozen=True, rename={"into": "in"}):
    """A paced breath as written in a step."""

    into: _Seconds
    out: _Seconds
    rounds: Annotated[int, msgspec.Meta(ge=1, le=400)]
    hold: _Rest = 0.0
    rest: _Rest = 0.0
    slower: PaceTable | None = None
    quicker: PaceTable | None = None


class CountTable(msgspec.Struct, forbid_unknown_fields=True, frozen=True, rename={"start": "from"}):
    """Numbers as written: from, by, to."""

    start: _Number
    by: _Number
    to: _Number


class TapsTable(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A beat as written."""

    every: Annotated[float, msgspec.Meta(ge=0.4, le=10)]
    times: Annotated[int, msgspec.Meta(ge=1, le=60)]
    rest: _Rest = 0.0
    sets: Annotated[int, msgspec.Meta(ge=1, le=20)] = 1


class HandTable(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A hand to trace as written: seconds for one finger."""

    seconds: Annotated[float, msgspec.Meta(ge=SHORTEST, le=60)]


class WalkTable(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A few steps as written."""

    steps: Annotated[int, msgspec.Meta(ge=1, le=60)]


class StepTable(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One step as written."""

    text: str
    more: str = ""
    seconds: Annotated[float, msgspec.Meta(ge=SHORTEST, le=1800)] | None = None
    breath: BreathTable | None = None
    shape: Literal["circle", "square", "line", "hand"] | None = None
    count: CountTable | None = None
    categories: Annotated[list[str], msgspec.Meta(min_length=2, max_length=60)] | None = None
    taps: TapsTable | None = None
    hand: HandTable | None = None
    puzzle: Literal["sort"] | None = None
    map: Literal["sound"] | None = None
    draw: Literal["grid", "spiral", "free"] | None = None
    own: Literal["sentences", "card", "music_lift", "music_settle", "person"] | None = None
    walk: WalkTable | None = None
    choose: Annotated[list[_Id], msgspec.Meta(min_length=2, max_length=6)] | None = None


PLAYS = (
    "breath",
    "count",
    "categories",
    "taps",
    "hand",
    "puzzle",
    "map",
    "draw",
    "own",
    "walk",
    "choose",
)


def faults(step: StepTable, lang: str) -> Iterator[tuple[str, str]]:
    """Give the key and the reason of each fault that the shape of a table does not tell."""
    there = [key for key in PLAYS if getattr(step, key) is not None]
    if len(there) > 1:
        yield there[1], f"a step plays one thing; “{there[0]}” and “{there[1]}” are both there"
    if step.shape is not None and step.breath is None:
        yield "shape", "“shape” goes with “breath”, and there is none in this step"
    if step.count is not None and (reason := _count_fault(step.count)):
        yield "count", reason
    for key, listed in (("categories", step.categories), ("choose", step.choose)):
        if listed is not None and len(set(listed)) < len(listed):
            yield key, f"“{key}” names one of them twice"
    for one in step.categories or ():
        if reason := wording.fault_in(one, LONGEST_CATEGORY, lang):
            yield "categories", f"“categories” {reason}"
            break


def _count_fault(count: CountTable) -> str | None:
    if count.by == 0 or (count.to - count.start) * count.by < 0:
        return "“by” never leads from “from” to “to”"
    if abs(count.to - count.start) // abs(count.by) >= MOST_NUMBERS:
        return f"“count” has more than {MOST_NUMBERS} numbers"
    return None


def given_seconds(step: StepTable) -> float | None:
    """Give the seconds that a step lasts by what it plays, else those written; None if neither."""
    if step.breath is not None:
        once = step.breath.into + step.breath.hold + step.breath.out + step.breath.rest
        return LEAD + step.breath.rounds * once
    play = played(step)
    if isinstance(play, plays.Taps | plays.Hand):
        return play.seconds
    return step.seconds


def made(step: StepTable, seconds: float) -> Step:
    """Give the step as a plain value, lasting so long when played by time."""
    return Step(
        step.text,
        step.more,
        seconds,
        _breath(step.breath) if step.breath else None,
        step.shape or plays.SHAPES[0],
        played(step),
    )


def played(step: StepTable) -> plays.Play | None:
    """Give what a step plays beside a breath, or None."""
    found = (
        step.count and plays.Count(step.count.start, step.count.by, step.count.to),
        step.categories and plays.Categories(tuple(step.categories)),
        step.taps and plays.Taps(*msgspec.structs.astuple(step.taps)),
        step.hand and plays.Hand(step.hand.seconds),
        step.puzzle and plays.Puzzle(step.puzzle),
        step.map and plays.Map(step.map),
        step.draw and plays.Drawing(step.draw),
        step.own and plays.OwnWords(step.own),
        step.walk and plays.Walk(step.walk.steps),
        step.choose and plays.Choose(tuple(step.choose)),
    )
    return next((play for play in found if play and not isinstance(play, str | list)), None)


def _pace(table: PaceTable | BreathTable) -> Pace:
    return Pace(table.into, table.hold, table.out, table.rest)


def _breath(table: BreathTable) -> Breath:
    return Breath(
        _pace(table),
        table.rounds,
        slower=_pace(table.slower) if table.slower else None,
        quicker=_pace(table.quicker) if table.quicker else None,
    )
