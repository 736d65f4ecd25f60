"""A session: one exercise being played, as a pure state machine on a clock that never jumps.

Every call takes the seconds of the monotonic clock and gives a new session or a position;
nothing here waits, keeps or writes. Where it stands is worked out anew from the seconds that
ran, never added up beat by beat, so it cannot drift.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from healingjournal.grounding.breathing import Breathing, BreathPoint
from healingjournal.grounding.exercise import Exercise

if TYPE_CHECKING:
    from healingjournal.grounding.plays import Play
    from healingjournal.grounding.rhythm import Rhythm, RhythmPoint
    from healingjournal.grounding.turns import Turn


@dataclass(frozen=True, slots=True)
class Position:
    """What is to be seen now: which step, its lines, and what it plays, if anything."""

    step: int
    steps: int
    text: str
    more: str
    breath: BreathPoint | None
    paused: bool
    done: bool
    rhythm: "RhythmPoint | None" = None
    turn: "Turn | None" = None


@dataclass(frozen=True, slots=True)
class Session:
    """An exercise in progress; made by `begin`, moved on by calls that give a new one.

    By time, steps follow each other; at free pace each waits for `next`, and a paced breath
    goes on until then. `ran` are the seconds of this step up to `since`, which is None while
    the session stands still. `turned` counts the turns to the next number, kind of thing or
    step of a way within this step; `seed` settles in which order they are dealt.
    """

    exercise: Exercise
    by_time: bool
    step: int
    ran: float
    since: float | None
    over: bool = False
    breathing: Breathing | None = None
    turned: int = 0
    seed: int = 0

    def at(self, now: float) -> Position:
        """Give the position at a time; asking changes nothing."""
        here = self.settled(now)
        breathing = None if here.over else here.breathing
        rhythm = None if here.over else here.rhythm()
        ran = here.ran_at(now)
        return Position(
            step=here.step,
            steps=len(here.exercise.steps),
            text=here.exercise.steps[here.step].text,
            more=here.exercise.steps[here.step].more,
            breath=breathing.point(ran) if breathing else None,
            paused=here.since is None and not here.over,
            done=here.over,
            rhythm=rhythm.point(ran) if rhythm else None,
            turn=None if here.over else _turn(here, ran),
        )

    def next_change(self, now: float) -> float | None:
        """Give the seconds until the next beat, phase, turn or step; None if nothing will move.

        The still shape and the terminal paint only then.
        """
        here = self.settled(now)
        if here.over or here.since is None:
            return None
        ran = here.ran_at(now)
        waits = [here.length() - ran] if here.by_time else []
        if here.breathing is not None:
            waits.append(here.breathing.to_next_beat(ran))
        rhythm = here.rhythm()
        beat = rhythm.to_next(ran) if rhythm else None
        if beat is not None:
            waits.append(beat)
        if here.by_time and (share := _share(here)):
            waits.append(share - ran % share)
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

    def another(self, now: float) -> "Session":
        """Turn to the next number, kind of thing or step of a way; it waits for no time."""
        here = self.settled(now)
        turn = here.at(now).turn
        return here if turn is None or turn.last else replace(here, turned=here.turned + 1)

    def one_before(self, now: float) -> "Session":
        """Turn back to the one before."""
        here = self.settled(now)
        return replace(here, turned=max(here.turned - 1, 0))

    def rhythm(self) -> "Rhythm | None":
        """Give the beat or the hand of this step, if it has one."""
        play = _play(self)
        if play is None:  # as in the first sentence, which loads no more than it needs
            return None
        from healingjournal.grounding.rhythm import rhythm_of

        return rhythm_of(play)

    def slower(self, now: float) -> "Session":
        """Take the next slower pace from the next round on, if there is one."""
        return self._at_pace(now, 1)

    def quicker(self, now: float) -> "Session":
        """Take the next quicker pace from the next round on, if there is one."""
        return self._at_pace(now, -1)

    def length(self) -> float:
        """Give the seconds this step lasts when played by time."""
        timed = self.breathing or self.rhythm()
        return timed.length() if timed else self.exercise.steps[self.step].seconds

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


def begin(
    exercise: Exercise, now: float, *, step: int = 0, by_time: bool = False, seed: int = 0
) -> Session:
    """Start an exercise, or take it up again at a step; a step it does not have is its first."""
    place = step if 0 <= step < len(exercise.steps) else 0
    breath = exercise.steps[place].breath
    breathing = Breathing.begin(breath) if breath else None
    return Session(exercise, by_time, place, 0.0, now, breathing=breathing, seed=seed)


def _entered(session: Session, step: int, now: float) -> Session:
    """Give the start of a step; a session that stands still stays so."""
    breath = session.exercise.steps[step].breath
    return replace(
        session,
        step=step,
        ran=0.0,
        since=None if session.since is None else now,
        breathing=Breathing.begin(breath) if breath else None,
        turned=0,
    )


def _play(session: Session) -> "Play | None":
    return session.exercise.steps[session.step].play


def _share(session: Session) -> float:
    """Give how long each number or kind of thing is there by time; 0 if there are none."""
    play = _play(session)
    if play is None:
        return 0.0
    from healingjournal.grounding.turns import turns_in

    turns = turns_in(play, session.length())
    return session.length() / turns if turns > 1 else 0.0


def _turn(session: Session, ran: float) -> "Turn | None":
    play = _play(session)
    if play is None:
        return None
    from healingjournal.grounding.turns import turn_at

    share = _share(session) if session.by_time else 0.0
    return turn_at(play, session.turned + (int(ran / share) if share else 0), session.seed)
