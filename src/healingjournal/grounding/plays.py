"""What a step may hold beside its words: something to follow, sort, count, draw or choose.

Tuples, not dataclasses: they are quicker to define, on the way to the first sentence of Ground.
"""

from typing import NamedTuple

SHAPES = ("circle", "square", "line", "hand")
PUZZLES = ("sort",)
MAPS = ("sound",)
DRAWINGS = ("grid", "spiral", "free")
OWN = ("sentences", "card", "music_lift", "music_settle", "person")
FINGERS = 5
# A drum or a hand begins after one second, so that nobody has to catch up with it.
LEAD = 1.0


class Count(NamedTuple):
    """Numbers from one to another, both told, so far apart each time."""

    start: int
    by: int
    end: int

    @property
    def numbers(self) -> tuple[int, ...]:
        """Give every number, in order; the last one is not beyond the end."""
        return tuple(range(self.start, self.end + (1 if self.by > 0 else -1), self.by))


class Categories(NamedTuple):
    """Kinds of things to name some of, dealt one at a time."""

    names: tuple[str, ...]


class Taps(NamedTuple):
    """A slow beat from side to side: so many taps, so far apart, in sets with a rest between."""

    every: float
    times: int
    rest: float
    sets: int

    @property
    def seconds(self) -> float:
        """Give the seconds until its last set is over."""
        return LEAD + self.sets * self.times * self.every + (self.sets - 1) * self.rest


class Hand(NamedTuple):
    """A hand to trace, finger by finger; `seconds` is up and down one finger."""

    per_finger: float

    @property
    def seconds(self) -> float:
        """Give the seconds once round the hand."""
        return LEAD + FINGERS * self.per_finger


class Puzzle(NamedTuple):
    """Something to put in order, by one of PUZZLES; it has no score and no clock."""

    what: str


class Map(NamedTuple):
    """A place to put what is noticed, near or far, by one of MAPS."""

    what: str


class Drawing(NamedTuple):
    """A page to draw on, by one of DRAWINGS; it is never kept."""

    what: str


class OwnWords(NamedTuple):
    """Something the person wrote, by one of OWN; while locked there is none."""

    what: str


class Walk(NamedTuple):
    """A few steps on foot or on wheels, one at a time; after the last it turns round."""

    steps: int


class Choose(NamedTuple):
    """Other exercises to go on with, by id."""

    ids: tuple[str, ...]


Play = Count | Categories | Taps | Hand | Puzzle | Map | Drawing | OwnWords | Walk | Choose
