"""A slow beat, and a hand to trace: where each stands after so many seconds, worked out anew."""

import math
from dataclasses import dataclass

from healingjournal.grounding.plays import FINGERS, LEAD, Hand, Taps

WAIT, LEFT, RIGHT, REST, UP, DOWN, END = "wait", "left", "right", "rest", "up", "down", "end"


@dataclass(frozen=True, slots=True)
class RhythmPoint:
    """Where a beat or a hand stands: its phase, which one of a set it is, and how far in it.

    A tap has the sides left and right, `number` counts the taps of a set from 0; a finger
    has the ways up and down, `number` is the finger from 0. `part` runs from 0 to 1.
    """

    phase: str
    number: int = 0
    part: float = 0.0
    round: int = 0


@dataclass(frozen=True, slots=True)
class Tapping:
    """The beat of one step; after its last set it rests and starts no other."""

    taps: Taps

    def length(self) -> float:
        """Give the seconds until its last set is over."""
        return self.taps.seconds

    def point(self, ran: float) -> RhythmPoint:
        """Give where the beat stands after `ran` seconds of its step."""
        since = ran - LEAD
        if since < 0:
            return RhythmPoint(WAIT)
        sets, within = self._set(since)
        if sets >= self.taps.sets:
            return RhythmPoint(END, round=self.taps.sets)
        number = math.floor(within / self.taps.every)
        if number >= self.taps.times:
            return RhythmPoint(REST, self.taps.times, 0.0, sets)
        part = min(within / self.taps.every - number, 1.0)
        return RhythmPoint(RIGHT if number % 2 else LEFT, number, part, sets)

    def to_next(self, ran: float) -> float | None:
        """Give the seconds until the next tap, rest or set; None when there is none."""
        since = ran - LEAD
        if since < 0:
            return -since
        sets, within = self._set(since)
        if sets >= self.taps.sets:
            return None
        number = math.floor(within / self.taps.every)
        ends = (number + 1) * self.taps.every if number < self.taps.times else self._whole()
        return max(ends - within, 0.0)

    def _whole(self) -> float:
        return self.taps.times * self.taps.every + self.taps.rest

    def _set(self, since: float) -> tuple[int, float]:
        sets = math.floor(since / self._whole())
        # After the last set there is no rest to wait for.
        if since >= self.length() - LEAD:
            return self.taps.sets, 0.0
        return sets, max(since - sets * self._whole(), 0.0)


@dataclass(frozen=True, slots=True)
class Tracing:
    """The hand of one step: up and down each finger, and at free pace round again."""

    hand: Hand

    def length(self) -> float:
        """Give the seconds once round the hand."""
        return self.hand.seconds

    def point(self, ran: float) -> RhythmPoint:
        """Give where on the hand one is after `ran` seconds of its step."""
        since = ran - LEAD
        if since < 0:
            return RhythmPoint(WAIT)
        half = self.hand.per_finger / 2
        halves = math.floor(since / half)
        part = min(max(since / half - halves, 0.0), 1.0)
        finger = halves // 2
        phase = DOWN if halves % 2 else UP
        return RhythmPoint(phase, finger % FINGERS, part, finger // FINGERS)

    def to_next(self, ran: float) -> float | None:
        """Give the seconds until the way turns up or down."""
        since = ran - LEAD
        if since < 0:
            return -since
        half = self.hand.per_finger / 2
        return max((math.floor(since / half) + 1) * half - since, 0.0)


Rhythm = Tapping | Tracing


def rhythm_of(play: object) -> Rhythm | None:
    """Give the rhythm of what a step plays, None if time moves nothing in it."""
    if isinstance(play, Taps):
        return Tapping(play)
    return Tracing(play) if isinstance(play, Hand) else None
