"""A soft tone for a breath, a beat or a hand: low, slow to come and go, never sudden.

Nothing here plays. A note is worked out from its seconds alone, and a voice gives one sample
after the other, so that no sample lies far from the one before it, whatever is asked of it.
"""

import math
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from healingjournal.grounding.breathing import HOLD, IN, OUT

if TYPE_CHECKING:
    from healingjournal.grounding.breathing import Breathing
    from healingjournal.grounding.rhythm import Rhythm
    from healingjournal.grounding.session import Session

RATE = 16_000  # samples in a second: plenty for tones this low
PEAK = 4_000  # of 32 767: an eighth, whatever the volume of the computer
STEP = 500  # no sample lies further than this from the one before it
RELEASE = 0.05  # seconds in which a note goes that is not to be heard to its end

LOW, HIGH, TICK_LEFT, TICK_RIGHT = 196.0, 294.0, 262.0, 233.0  # in hertz
TICK = "tick"
_SWELL = 0.7  # seconds in which a note of a breath comes, and goes
_TICK_LASTS = 0.2
_KNOCK = 0.03  # seconds in which a tick comes


@dataclass(frozen=True, slots=True)
class Note:
    """A tone of some seconds that glides from one pitch to another, in hertz."""

    seconds: float
    begins: float
    ends: float
    comes: float
    goes: float

    def sample(self, index: int) -> float:
        """Give one sample; nought before its first and from its last on."""
        at = index / RATE
        if not 0.0 < at < self.seconds:
            return 0.0
        glide = (self.ends - self.begins) * at / (2 * self.seconds)
        wave = PEAK * math.sin(math.tau * at * (self.begins + glide))
        left = self.seconds - at
        if at < self.comes:
            wave *= _rising(at / self.comes)
        return wave * _rising(left / self.goes) if left < self.goes else wave

    def length(self) -> int:
        """Give how many samples it has."""
        return math.ceil(self.seconds * RATE)


@dataclass(frozen=True, slots=True)
class Heard:
    """What is to be heard now: its name, which of all turns it is, its note, and from where."""

    name: str
    turn: tuple[str, int, int]
    note: Note
    at: float


class Voice:
    """Gives the samples of one note after the other, without a gap and without a jump.

    A note that is not yet over fades within `RELEASE` before another begins.
    """

    def __init__(self) -> None:
        """Be silent."""
        self._note: Note | None = None
        self._index = 0
        self._coming: Note | None = None
        self._fading: int | None = None

    def sing(self, note: Note) -> None:
        """Begin a note, as soon as the one before it has faded."""
        self._coming = note
        self._fade()

    def hush(self) -> None:
        """Fade now; nothing follows."""
        self._coming = None
        self._fade()

    def silent(self) -> bool:
        """Tell whether nothing is to be heard, now or next."""
        return self._note is None and self._coming is None

    def take(self, count: int) -> bytes:
        """Give the next samples: 16 bits each, one channel, the byte order of the machine."""
        return array("h", [self._next() for _ in range(count)]).tobytes()

    def _fade(self) -> None:
        if self._note is not None and self._fading is None:
            self._fading = 0

    def _next(self) -> int:
        if self._note is None:
            self._note, self._coming, self._index = self._coming, None, 0
        note = self._note
        if note is None:
            return 0
        sample = note.sample(self._index)
        self._index += 1
        over = self._index > note.length()
        if self._fading is not None:
            sample *= 1.0 - _rising(self._fading / (RELEASE * RATE))
            self._fading += 1
            over = over or self._fading > RELEASE * RATE
        if over:
            self._note, self._fading = None, None
        return round(sample)


def rising(seconds: float) -> Note:
    """Give the tone of breathing in, or up: it rises."""
    return _slow(seconds, LOW, HIGH)


def falling(seconds: float) -> Note:
    """Give the tone of breathing out, or down: it falls."""
    return _slow(seconds, HIGH, LOW)


def staying(seconds: float) -> Note:
    """Give the tone of staying: it keeps its pitch."""
    return _slow(seconds, HIGH, HIGH)


def tick(pitch: float = TICK_LEFT) -> Note:
    """Give the short, soft tone of a beat."""
    return Note(_TICK_LASTS, pitch, pitch, _KNOCK, _TICK_LASTS - _KNOCK)


def heard(session: "Session", now: float) -> Heard | None:
    """Give what is to be heard of an exercise now; None while it stands still, or is silent.

    A rest has no tone, and so has a step in which time moves nothing.
    """
    here = session.settled(now)
    if here.over or here.since is None:
        return None
    ran = here.ran_at(now)
    if here.breathing is not None:
        return _of_a_breath(here.breathing, ran, here.step)
    rhythm = here.rhythm()
    return _of_a_rhythm(rhythm, ran, here.step) if rhythm is not None else None


def _of_a_breath(breathing: "Breathing", ran: float, step: int) -> Heard | None:
    point = breathing.point(ran)
    pace = breathing.settled(ran).playing.pace
    lasts = {IN: pace.breathe_in, HOLD: pace.hold, OUT: pace.breathe_out}.get(point.phase)
    if not lasts:
        return None
    made = {IN: rising, HOLD: staying, OUT: falling}[point.phase]
    turn = (point.phase, point.round, step)
    return Heard(point.phase, turn, made(lasts), point.part * lasts)


def _of_a_rhythm(rhythm: "Rhythm", ran: float, step: int) -> Heard | None:
    from healingjournal.grounding.rhythm import DOWN, LEFT, RIGHT, UP, Tracing

    point = rhythm.point(ran)
    turn = (point.phase, point.round * 1_000 + point.number, step)
    if isinstance(rhythm, Tracing):
        half = rhythm.hand.per_finger / 2
        made = {UP: rising, DOWN: falling}.get(point.phase)
        return Heard(point.phase, turn, made(half), point.part * half) if made else None
    if point.phase not in {LEFT, RIGHT}:
        return None
    note = tick(TICK_RIGHT if point.phase == RIGHT else TICK_LEFT)
    return Heard(TICK, turn, note, point.part * rhythm.taps.every)


def _slow(seconds: float, begins: float, ends: float) -> Note:
    swell = min(_SWELL, seconds / 2)
    return Note(seconds, begins, ends, swell, swell)


def _rising(part: float) -> float:
    """Give how far a swell has come: from 0 to 1, slow at both ends."""
    return (1 - math.cos(math.pi * min(max(part, 0.0), 1.0))) / 2
