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
from healingjournal.cli.streams import Streams
from healingjournal.grounding.breathing import HOLD, IN, OUT, REST
from healingjournal.grounding.exercise import Exercise
from healingjournal.grounding.session import Position, Session, begin

STOP = ("q", "Q", "\x1b", "\x03", "\x04")
PAUSE = " "
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

    `say` gives the words for a key; `tell` writes one line at once.
    """

    clock: Clock
    say: Callable[[str], str]
    tell: Callable[[str], None]

    def play(self, exercise: Exercise, pressed: Keys, *, by_time: bool) -> bool:
        """Play to the end or to a stop; tells whether it came to its end."""
        session = begin(exercise, self.clock.monotonic(), by_time=by_time)
        told: tuple[object, ...] = ()
        while True:
            now = self.clock.monotonic()
            here = session.at(now)
            if here.done:
                return True
            told = self._told(here, told)
            key = pressed.wait(session.next_change(now))
            if key in STOP:
                return False
            session = _moved(session, key, self.clock.monotonic())

    def _told(self, here: Position, before: tuple[object, ...]) -> tuple[object, ...]:
        if not before or before[0] != here.step:
            self.tell("")
            self.tell(f"{here.text} {here.more}".strip())
        point = here.breath
        told = (here.step, point.round, point.phase) if point else (here.step,)
        if point and told != before and point.phase in BREATHS:
            self.tell(f"    {self.say(BREATHS[point.phase])}")
        return told


def _moved(session: Session, key: str, now: float) -> Session:
    if key in {"\n", "\r"}:
        return session.next(now)
    if key == PAUSE:
        return session.go_on(now) if session.at(now).paused else session.pause(now)
    return session
