"""Paced breath: where it stands after so many seconds, worked out anew each time."""

import math
from dataclasses import dataclass, replace

from healingjournal.grounding.exercise import Breath, Pace

# The shape opens at its smallest and waits, so that nobody has to catch up with it.
LEAD = 1.0

WAIT, IN, HOLD, OUT, REST = "wait", "in", "hold", "out", "rest"


@dataclass(frozen=True, slots=True)
class BreathPoint:
    """Where a paced breath stands: its phase, how far in it, the shape's size, the beat.

    `part` and `size` run from 0 to 1; `beat` counts from 0 to `beats` - 1, one a second.
    """

    phase: str
    part: float
    size: float
    beat: int
    beats: int
    round: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of rounds at one pace, from a second of its step on, after `rounds` others."""

    pace: Pace
    start: float
    rounds: int


@dataclass(frozen=True, slots=True)
class Breathing:
    """The breath of one step: the stretch that plays, and one that waits for a round to end."""

    breath: Breath
    playing: Stretch
    coming: Stretch | None = None

    @classmethod
    def begin(cls, breath: Breath) -> "Breathing":
        """Start at the usual pace, after one second of waiting."""
        return cls(breath, Stretch(breath.usual, LEAD, 0))

    def settled(self, ran: float) -> "Breathing":
        """Give the breath with a coming pace taken up, once its round has begun."""
        if self.coming is None or ran < self.coming.start:
            return self
        return replace(self, playing=self.coming, coming=None)

    def length(self) -> float:
        """Give the seconds until all its rounds are over."""
        last = self.coming or self.playing
        return last.start + max(self.breath.rounds - last.rounds, 0) * last.pace.round

    def changed(self, ran: float, direction: int) -> "Breathing":
        """Take the next slower (1) or quicker (-1) pace when the round that plays has ended."""
        paces = [p for p in (self.breath.quicker, self.breath.usual, self.breath.slower) if p]
        wanted = paces.index((self.coming or self.playing).pace) + direction
        if not 0 <= wanted < len(paces):
            return self
        playing = self.playing
        gone = max(math.ceil((ran - playing.start) / playing.pace.round), 0)
        start = playing.start + gone * playing.pace.round
        coming = Stretch(paces[wanted], start, playing.rounds + gone)
        return replace(self, coming=None if coming.pace == playing.pace else coming)

    def point(self, ran: float) -> BreathPoint:
        """Give where the breath stands after `ran` seconds of its step."""
        playing = self.settled(ran).playing
        since = ran - playing.start
        if since < 0:
            return BreathPoint(WAIT, 0.0, 0.0, 0, 0, 0)
        rounds, phase, within, lasts = _phase(playing.pace, since)
        part = min(within / lasts, 1.0)
        beats = math.ceil(lasts)
        beat = min(int(within), beats - 1)
        return BreathPoint(phase, part, _size(phase, part), beat, beats, playing.rounds + rounds)

    def to_next_beat(self, ran: float) -> float:
        """Give the seconds until the next beat or phase begins."""
        playing = self.settled(ran).playing
        since = ran - playing.start
        if since < 0:
            return -since
        _, _, within, lasts = _phase(playing.pace, since)
        return min(lasts, math.floor(within) + 1) - within


def _phase(pace: Pace, since: float) -> tuple[int, str, float, float]:
    rounds = math.floor(since / pace.round)
    within = max(since - rounds * pace.round, 0.0)
    phases = ((IN, pace.breathe_in), (HOLD, pace.hold), (OUT, pace.breathe_out), (REST, pace.rest))
    there = [(phase, lasts) for phase, lasts in phases if lasts > 0]
    for phase, lasts in there:
        if within < lasts:
            return rounds, phase, within, lasts
        within -= lasts
    # Rounding can leave a hair beyond the last phase: it is still that phase.
    phase, lasts = there[-1]
    return rounds, phase, lasts, lasts


def _size(phase: str, part: float) -> float:
    if phase == IN:
        return (1 - math.cos(math.pi * part)) / 2
    if phase == OUT:
        return (1 + math.cos(math.pi * part)) / 2
    return 1.0 if phase == HOLD else 0.0
