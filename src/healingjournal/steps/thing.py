"""What a person keeps here: plain, frozen, everything may be empty, nothing is ranked."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, time
from typing import ClassVar, TypeVar

from healingjournal.base.facts import Fact
from healingjournal.steps.rhythm import EVERY, Rhythm

KINDS = ("trust", "boundary", "connection")
OUTCOMES = ("done", "partly", "otherwise", "not_done")
CARES = ("rest", "food", "sleep", "movement")
WHOM = ("group", "therapy", "appointment", "person")

Choices = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Thing:
    """Anything kept: its id, and the instant it was begun (UTC milliseconds), for the order."""

    prefix: ClassVar[str] = ""
    choices: ClassVar[Choices] = {}

    id: str
    made_ms: int = 0

    def blank(self) -> bool:
        """Tell whether nothing was said or chosen."""
        return not any(
            getattr(self, one.name)
            for one in fields(self)
            if one.name not in {"id", "made_ms", *self.frame()}
        )

    def frame(self) -> tuple[str, ...]:
        """Give the fields that only hold it in its place, and say nothing by themselves."""
        return ()


@dataclass(frozen=True)
class Step(Thing):
    """One thing to try out: trust, a boundary, or connection; not doing it is an outcome too."""

    prefix: ClassVar[str] = "step"
    choices: ClassVar[Choices] = {"kind": KINDS, "outcome": OUTCOMES}

    kind: str = ""
    what: str = field(default="", repr=False)
    whom: str = field(default="", repr=False)
    when: str = field(default="", repr=False)
    signs: str = field(default="", repr=False)
    outcome: str = ""
    went: str = field(default="", repr=False)
    after: str = field(default="", repr=False)


@dataclass(frozen=True)
class Care(Thing):
    """A small plan for rest, food, sleep or movement: no amount, nothing to tick off."""

    prefix: ClassVar[str] = "care"
    choices: ClassVar[Choices] = {"kind": CARES}

    kind: str = ""
    what: str = field(default="", repr=False)
    easier: str = field(default="", repr=False)
    smaller: str = field(default="", repr=False)


@dataclass(frozen=True)
class Milestone(Thing):
    """Something that counts to the person, in their own words, with a day or without."""

    prefix: ClassVar[str] = "milestone"

    words: str = field(default="", repr=False)
    day: date | None = field(default=None, repr=False)


@dataclass(frozen=True)
class MarkedDate(Thing):
    """A day that may be hard, in the person's own words; every year, or once."""

    prefix: ClassVar[str] = "date"

    words: str = field(default="", repr=False)
    day: date | None = field(default=None, repr=False)
    yearly: bool = False

    def frame(self) -> tuple[str, ...]:
        """Give the fields that say nothing without a day."""
        return ("yearly",)


@dataclass(frozen=True)
class Circle(Thing):
    """A group, therapy, an appointment or one person: when it is, and what holds there."""

    prefix: ClassVar[str] = "circle"
    choices: ClassVar[Choices] = {"whom": WHOM, "every": EVERY}

    whom: str = ""
    name: str = field(default="", repr=False)
    first: date | None = field(default=None, repr=False)
    at: time | None = field(default=None, repr=False)
    every: str = ""
    from_end: bool = False
    also: tuple[date, ...] = field(default=(), repr=False)
    not_on: tuple[date, ...] = field(default=(), repr=False)
    agreements: str = field(default="", repr=False)
    speaking: str = field(default="", repr=False)
    holds: str = field(default="", repr=False)
    afterwards: str = field(default="", repr=False)
    pack: str = field(default="", repr=False)

    @property
    def rhythm(self) -> Rhythm:
        """Give the days on which it is held."""
        return Rhythm(self.every, self.first, self.from_end, self.also, self.not_on)

    def frame(self) -> tuple[str, ...]:
        """Give the fields that say nothing without a day."""
        return ("from_end",)


@dataclass(frozen=True)
class Meeting(Thing):
    """One day of a circle: the page before it, the page after it, and what to try in between."""

    prefix: ClassVar[str] = "meeting"

    circle: str = ""
    day: date | None = field(default=None, repr=False)
    want: str = field(default="", repr=False)
    keep: str = field(default="", repr=False)
    holds: str = field(default="", repr=False)
    afterwards: str = field(default="", repr=False)
    was: str = field(default="", repr=False)
    carry: str = field(default="", repr=False)
    practice: str = field(default="", repr=False)

    def frame(self) -> tuple[str, ...]:
        """Give the fields that only say which day of which circle it is."""
        return ("circle", "day")


SORTS: tuple[type[Thing], ...] = (Step, Care, Milestone, MarkedDate, Circle, Meeting)
AnyThing = TypeVar("AnyThing", bound=Thing)


@dataclass(frozen=True)
class ThingKept(Fact):
    """Something was kept, in place of what was under its id."""

    id: str


@dataclass(frozen=True)
class ThingRemoved(Fact):
    """Something is gone, with what belongs to it alone."""

    id: str
