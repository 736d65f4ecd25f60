"""A session: one exercise being played, as a pure state machine on a clock that never jumps.

Every call takes the seconds of the monotonic clock and gives a new session or a position;
nothing here waits, keeps or writes. Where it stands is worked out anew from the seconds that
ran, never added up beat by beat, so it cannot drift.
"""

from dataclasses import dataclass, replace

from healingjournal.grounding.breathing import Breathing, BreathPoint
from healingjournal.grounding.exercise import Exercise


@dataclass(frozen=True, slots=True)
class Position:
    """What is to be seen now: which step, its lines, and the breath if it has one."""

    step: int
    steps: int
    text: str
    more: str
    breath: BreathPoint | None
    paused: bool
    done: bool


@dataclass(frozen=True, slots=True)
class Session:
    """An exercise in progress; made by `begin`, moved on by calls that give a new one.

    By time, steps follow each other; at free pace each waits for `next`, and a paced breath
    goes on until then. `ran` are the seconds of this step up to `since`, which is None while
    the session stands still.
    """

    exercise: Exercise
    by_time: bool
    step: int
    ran: float
    since: float | None
    over: bool = False
    breathing: Breathing | None = None

    def at(self, now: float) -> Position:
        """Give the position at a time; asking changes nothing."""
        here = self.settled(now)
        breathing = None if here.over else here.breathing
        return Position(
            step=here.step,
            steps=len(here.exercise.steps),
            text=here.exercise.steps[here.step].text,
            more=here.exercise.steps[here.step].more,
            breath=breathing.point(here.ran_at(now)) if breathing else None,
            paused=here.since is None and not here.over,
            done=here.over,
        )

    def next_change(self, now: float) -> float | None:
        """Give the seconds until the next beat, phase or step; None when nothing will move.

        The still shape and the terminal paint only then.
        """
        here = self.settled(now)
        if here.over or here.since is None:
            return None
        ran = here.ran_at(now)
        waits = [here.length() - ran] if here.by_time else []
        if here.breathing is not None:
            waits.append(here.breathing.to_next_beat(ran))
        return max(min(waits), 0.0) if waits else None

    def pause(self, now: float) -> "Session":
        """Stand still; a session that stands already, or is over, stays as it is."""
        here = self.settled(now)
        return here if here.since is None else replace(here, ran=here.ran_at(now), since=None)

    def go_on(self, now: float) -> "Session":
        """Go on after a pause, from where it stood."""
        return self if self.over or self.since is not None else replace(self, since=now)

    def next(self, now: float) -> "Session":
        """Go to the next step; after the last one the session is over."""
        here = self.settled(now)
        if here.over or here.step + 1 >= len(here.exercise.steps):
            return here.stop()
        return _entered(here, here.step + 1, now)

    def back(self, now: float) -> "Session":
        """Go one step back, or to the start of the first; from the end to the last step."""
        here = self.settled(now)
        if here.over:
            return replace(_entered(here, here.step, now), over=False, since=now)
        return _entered(here, max(here.step - 1, 0), now)

    def stop(self) -> "Session":
        """End at once. Nothing is asked and nothing is noted."""
        return replace(self, over=True, since=None)

    def slower(self, now: float) -> "Session":
        """Take the next slower pace from the next round on, if there is one."""
        return self._at_pace(now, 1)

    def quicker(self, now: float) -> "Session":
        """Take the next quicker pace from the next round on, if there is one."""
        return self._at_pace(now, -1)

    def length(self) -> float:
        """Give the seconds this step lasts when played by time."""
        return self.breathing.length() if self.breathing else self.exercise.steps[self.step].seconds

    def ran_at(self, now: float) -> float:
        """Give the seconds this step has run, pauses left out."""
        return self.ran if self.since is None else self.ran + max(now - self.since, 0.0)

    def settled(self, now: float) -> "Session":
        """Give the session with every step behind it that time has ended."""
        here = self
        while here.by_time and here.since is not None and here.ran_at(now) >= here.length():
            if here.step + 1 >= len(here.exercise.steps):
                return here.stop()
            here = _entered(here, here.step + 1, here.since + here.length() - here.ran)
        return here

    def _at_pace(self, now: float, direction: int) -> "Session":
        here = self.settled(now)
        if here.over or here.breathing is None:
            return here
        ran = here.ran_at(now)
        return replace(here, breathing=here.breathing.settled(ran).changed(ran, direction))


def begin(exercise: Exercise, now: float, *, step: int = 0, by_time: bool = False) -> Session:
    """Start an exercise, or take it up again at a step; a step it does not have is its first."""
    place = step if 0 <= step < len(exercise.steps) else 0
    breath = exercise.steps[place].breath
    breathing = Breathing.begin(breath) if breath else None
    return Session(exercise, by_time, place, 0.0, now, breathing=breathing)


def _entered(session: Session, step: int, now: float) -> Session:
    """Give the start of a step; a session that stands still stays so."""
    breath = session.exercise.steps[step].breath
    return replace(
        session,
        step=step,
        ran=0.0,
        since=None if session.since is None else now,
        breathing=Breathing.begin(breath) if breath else None,
    )
