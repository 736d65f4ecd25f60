"""Plays an exercise in the terminal: one instruction at a time, and stop is always there."""

import os
import re
import select
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from healingjournal.base.clock import Clock
from healingjournal.cli.playing_by_keys import ByKeys, rhythm_told, turn_told
from healingjournal.cli.streams import Streams
from healingjournal.grounding.breathing import HOLD, IN, OUT, REST
from healingjournal.grounding.exercise import Exercise
from healingjournal.grounding.plays import Choose
from healingjournal.grounding.session import Position, Session, begin

STOP = ("q", "Q", "\x1b", "\x03", "\x04")
PAUSE = " "
ANOTHER, BACK = "n", "b"
AT_ONCE = 1024
# Arrows and the like: one key, many letters, the first of which alone would be a stop.
SEQUENCE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O[ -~])")
BEGUN = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|O)?\Z")
REST_COMES_WITHIN = 0.05
BREATHS = {
    IN: "ground_breathe_in",
    HOLD: "ground_hold",
    OUT: "ground_breathe_out",
    REST: "ground_rest",
}


class Keys(Protocol):
    """Where a key may come from while an exercise plays."""

    def wait(self, seconds: float | None) -> str:
        """Wait so long (None: until a key) and give the key pressed, empty if none was."""
        ...


class NoKeys:
    """No terminal: time passes, nothing is waited for."""

    def wait(self, seconds: float | None) -> str:
        """Let the seconds pass."""
        time.sleep(seconds or 0.0)
        return ""


@dataclass
class TerminalKeys:
    """Single keys of a terminal, read without Enter.

    Of keys that come together none is lost, and a stop among them goes before all others.
    """

    terminal: int
    _waiting: list[str] = field(default_factory=list)

    def wait(self, seconds: float | None) -> str:
        """Wait so long and give the key pressed, empty if none was."""
        if self._waiting:
            seconds = 0.0
        if self._ready(seconds):
            letters = self._letters()
            if any(letter in STOP for letter in letters):
                return STOP[0]
            self._waiting += letters
        return self._waiting.pop(0) if self._waiting else ""

    def _ready(self, seconds: float | None) -> bool:
        return bool(select.select([self.terminal], [], [], seconds)[0])

    def _letters(self) -> str:
        letters = self._read()
        while BEGUN.search(letters) and self._ready(REST_COMES_WITHIN):
            letters += self._read()
        return SEQUENCE.sub("", letters)

    def _read(self) -> str:
        # A terminal that has gone answers with nothing, or fails, for ever: a stop, too.
        try:
            return os.read(self.terminal, AT_ONCE).decode("utf-8", "replace") or STOP[0]
        except OSError:
            return STOP[0]


@contextmanager
def keys(streams: Streams) -> Iterator[Keys]:
    """Give the terminal's keys while an exercise plays, and its old manners back after."""
    if sys.platform == "win32" or streams.source is None or not streams.in_is_terminal():
        yield NoKeys()
        return
    import termios
    import tty

    terminal = streams.source.fileno()
    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal)
    try:
        yield TerminalKeys(terminal)
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


@dataclass
class Player:
    """One exercise, played on a clock, told line by line.

    `say` gives the words for a key; `tell` writes one line at once; `find` gives an exercise
    that a step leads to, or None.
    """

    clock: Clock
    say: Callable[..., str]
    tell: Callable[[str], None]
    find: Callable[[str], Exercise | None] = lambda _id: None

    def play(self, exercise: Exercise, pressed: Keys, *, by_time: bool) -> bool:
        """Play to the end or to a stop; tells whether it came to its end."""
        seed = int(self.clock.now().timestamp())
        session = begin(exercise, self.clock.monotonic(), by_time=by_time, seed=seed)
        told: tuple[object, ...] = ()
        things = ByKeys(self.say, None, seed, ())
        while True:
            now = self.clock.monotonic()
            here = session.at(now)
            if here.done:
                return True
            if not told or told[0] != here.step:
                things = self._entered(exercise, here, seed, by_time=by_time)
            told = self._told(here, told)
            key = pressed.wait(session.next_change(now))
            if key in STOP:
                return False
            other = things.chosen(key)
            if other is not None:
                self._open(other)
                return self.play(other, pressed, by_time=by_time)
            lines = things.pressed(key)
            for line in lines or ():
                self.tell(f"    {line}")
            if lines is None:
                session = _moved(session, key, self.clock.monotonic())

    def _entered(self, exercise: Exercise, here: Position, seed: int, *, by_time: bool) -> ByKeys:
        """Tell a step that has just begun, and give what can be done in it."""
        play = exercise.steps[here.step].play
        ids = play.ids if isinstance(play, Choose) else ()
        offered = [one for one in map(self.find, ids) if one is not None]
        things = ByKeys(self.say, play, seed, offered)
        self.tell("")
        self.tell(f"{here.text} {here.more}".strip())
        for line in things.opening(by_time=by_time):
            self.tell(f"    {line}")
        if here.turn is not None and not by_time:
            self.tell(f"    {self.say('ground_next_key')}")
        return things

    def _open(self, exercise: Exercise) -> None:
        self.tell("")
        self.tell(exercise.name)
        for caution in exercise.cautions:
            self.tell(f"- {caution}")

    def _told(self, here: Position, before: tuple[object, ...]) -> tuple[object, ...]:
        """Tell a breath, a beat, a hand or the next number, when it has changed."""
        point, beat, turn = here.breath, here.rhythm, here.turn
        line = ""
        told: tuple[object, ...] = (here.step,)
        if point is not None:
            told = (here.step, point.round, point.phase)
            line = self.say(BREATHS[point.phase]) if point.phase in BREATHS else ""
        elif beat is not None:
            told = (here.step, beat.round, beat.phase, beat.number)
            line = rhythm_told(self.say, beat)
        elif turn is not None:
            told = (here.step, turn.said, turn.back)
            line = turn_told(self.say, turn)
        if line and told != before:
            self.tell(f"    {line}")
        return told


def _moved(session: Session, key: str, now: float) -> Session:
    if key in {"\n", "\r"}:
        return session.next(now)
    if key == PAUSE:
        return session.go_on(now) if session.at(now).paused else session.pause(now)
    if key == ANOTHER:
        return session.another(now)
    return session.back(now) if key == BACK else session
