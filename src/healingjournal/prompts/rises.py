"""How a page ended, what follows from it, and how to take that back.

A rise is a prompt that ended further away, or with a number that is RISE or more above the one
given before; only that it was one is kept, never a number. From the rises that are kept follows
one of three states, and time or one press leads out of each:

    as usual  --a rise-->                    two_days: one tier less close for 48 hours
    as usual, two_days  --the third rise in 14 days-->  week: here and now for 7 days
    two_days, week  --time, or `undone`-->   as usual

There is no other memory: a state is worked out anew, from the history, each time it is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from healingjournal.prompts.limits import (
    COOL_FROM,
    HERE_AND_NOW_FOR,
    LESS_CLOSE_FOR,
    NEVER_NEAR_FOR,
    RISE,
    RISES,
    RISES_WITHIN,
)
from healingjournal.prompts.memory import History, Taken
from healingjournal.prompts.sitting import CheckIn

Lowered = Literal["two_days", "week"]


@dataclass(frozen=True)
class Ending:
    """What a person chose to say after a page: further away or not, and a number, or nothing."""

    further_away: bool = False
    distress: int | None = None


def rose(before: CheckIn, ending: Ending) -> bool:
    """Tell whether this is a rise; a number counts only beside one given before."""
    was, now = before.distress, ending.distress
    return ending.further_away or (was is not None and now is not None and now - was >= RISE)


def cools_down(before: CheckIn, ending: Ending) -> bool:
    """Tell whether the card with a few quiet things is offered: after a rise, or at 7 and up."""
    high = ending.distress is not None and ending.distress >= COOL_FROM
    return high or rose(before, ending)


def lowered(history: Sequence[Taken], now: datetime) -> Lowered | None:
    """Tell for how long, at most, rises keep the prompts less close now; None if none does."""
    if _three_rises(history, now):
        return "week"
    return "two_days" if _risen_within(LESS_CLOSE_FOR, history, now) else None


def too_near_a_rise(history: Sequence[Taken], now: datetime) -> bool:
    """Tell whether a rise is less than a day ago, so that tier 3 is not offered."""
    return _risen_within(NEVER_NEAR_FOR, history, now)


def undone(history: Sequence[Taken], now: datetime) -> History:
    """Give the history without the rises that lower the prompts now."""
    week = _three_rises(history, now)
    return tuple(
        replace(one, further_away=False)
        if week or _risen_within(LESS_CLOSE_FOR, (one,), now)
        else one
        for one in history
    )


def _risen_within(time: timedelta, history: Sequence[Taken], now: datetime) -> bool:
    return any(one.further_away and now - one.at < time for one in history)


def _three_rises(history: Sequence[Taken], now: datetime) -> bool:
    rises = [one.at for one in history if one.further_away and now - one.at <= RISES_WITHIN]
    return len(rises) >= RISES and now - max(rises) < HERE_AND_NOW_FOR
