"""The lines of each sort of thing, in the order of reading."""

from collections.abc import Sequence

from healingjournal.steps.rhythm import EVERY
from healingjournal.steps.thing import (
    CARES,
    KINDS,
    OUTCOMES,
    WHOM,
    Care,
    Circle,
    MarkedDate,
    Milestone,
    Step,
    Thing,
)
from healingjournal.ui.kit.chip_group import Choice
from healingjournal.ui.steps.forms import words
from healingjournal.ui.steps.forms.line import Kind, Line

# The key of a pack, its name, and its opening, theme, practice and closing by those words.
PackRhythm = tuple[str, str, dict[str, str]]

_KINDS: dict[str, Kind] = {
    "when": "field",
    "name": "field",
    "speaking": "field",
    "kind": "chips",
    "outcome": "chips",
    "every": "chips",
    "day": "day",
    "first": "day",
    "at": "time",
    "also": "days",
    "not_on": "days",
    "yearly": "check",
    "from_end": "check",
}


def lines_of(thing: Thing, packs: Sequence[PackRhythm] = ()) -> list[Line]:
    """Give the lines of a thing; a circle may show the rhythm of one of these packs."""
    if isinstance(thing, Step):
        return _step()
    if isinstance(thing, Care):
        return _lines(words.care(), ("kind", "what", "easier", "smaller"), {"kind": CARES})
    if isinstance(thing, Milestone):
        return _lines(words.milestone(), ("words", "day"))
    if isinstance(thing, MarkedDate):
        return _lines(words.marked(), ("words", "day", "yearly"))
    if isinstance(thing, Circle):
        return _circle(packs)
    return [*before_lines(), *after_lines()]


def before_lines() -> list[Line]:
    """Give the lines of the page before a meeting."""
    return _lines(words.before(), ("want", "keep", "holds", "afterwards"))


def after_lines() -> list[Line]:
    """Give the lines of the page after a meeting."""
    return _lines(words.after(), ("was", "carry", "afterwards", "practice"))


def both_lines() -> list[Line]:
    """Give the lines of a meeting that lies back: before, then after, nothing twice."""
    return [one for one in before_lines() if one.key != "afterwards"] + after_lines()


def _step() -> list[Line]:
    keys = ("kind", "what", "whom", "when", "signs", "outcome", "went", "after")
    found = _lines(words.step(), keys, {"kind": KINDS, "outcome": OUTCOMES})
    return [Line("whom", one.name, "field") if one.key == "whom" else one for one in found]


def _circle(packs: Sequence[PackRhythm]) -> list[Line]:
    said = words.circle()
    keys = ("whom", "name", "first", "at", "every", "from_end", "also", "not_on")
    found = _lines(said, keys, {"every": EVERY})
    whom = Line("whom", said["whom"], "chips", "", [Choice(one, said[one]) for one in WHOM])
    found[0] = whom
    found += _lines(said, ("agreements", "speaking", "holds", "afterwards"))
    if packs:
        choices = [Choice(key, title) for key, title, _ in packs]
        found.append(Line("pack", said["pack"], "chips", said["pack_hint"], choices))
    return found


def _lines(
    said: dict[str, str], keys: Sequence[str], choices: dict[str, tuple[str, ...]] | None = None
) -> list[Line]:
    return [
        Line(
            key,
            said[key],
            _KINDS.get(key, "area"),
            said.get(f"{key}_hint", ""),
            [Choice(one, said[one]) for one in (choices or {}).get(key, ())],
        )
        for key in keys
    ]
