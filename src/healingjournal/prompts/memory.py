"""What pacing keeps: the prompts a person chose to write on, for 14 days at most.

Nothing else: no shown, skipped or refused prompt, no check-in, no count. What is older goes
for good whenever the journal is opened and whenever something is kept.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from healingjournal.base.clock import iso
from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import PromptId

KEPT_FOR = timedelta(days=14)
ROOM = "prompts"
KEY = "taken"


@dataclass(frozen=True)
class Taken:
    """One prompt a person wrote on: its tier, when, and whether it ended further away."""

    prompt: PromptId
    tier: int
    at: datetime
    further_away: bool = False


History = tuple[Taken, ...]
Row = dict[str, str | int | bool]


class Keeps(Protocol):
    """The vault's table of room, key and value."""

    def get(self, room: str, key: str) -> object:
        """Give a kept value or None."""
        ...

    def put(self, room: str, key: str, value: Sequence[Row]) -> None:
        """Keep a value."""
        ...

    def forget(self, room: str, key: str) -> None:
        """Keep nothing more."""
        ...


def recall(kept: Keeps, now: datetime) -> History:
    """Read what pacing keeps, oldest first, nothing in it older than 14 days."""
    return remembered(kept.get(ROOM, KEY), now)


def keep(kept: Keeps, history: Iterable[Taken], now: datetime) -> None:
    """Keep a history in place of the former one, without what is too old; of none, no row."""
    rows = as_data(_kept_on(history, now))
    if rows:
        kept.put(ROOM, KEY, rows)
    else:
        kept.forget(ROOM, KEY)


def forget_old(kept: Keeps, now: datetime) -> None:
    """Take what is too old or unreadable out of the journal; writes only when there is some.

    A full disk keeps nobody from anything: nothing old is ever read back, and the next call
    takes it out.
    """
    found = kept.get(ROOM, KEY)
    history = remembered(found, now)
    if found is not None and found != as_data(history):
        with suppress(CannotWriteError):
            keep(kept, history, now)


def remembered(data: object, now: datetime) -> History:
    """Read what was kept, oldest first; what is older than 14 days or unreadable is dropped.

    So is anything dated more than 14 days ahead: a clock set back must not hold it for ever.
    """
    rows = data if isinstance(data, list) else []
    taken = (_read(row) for row in rows)
    return _kept_on((one for one in taken if one), now)


def noted(history: Iterable[Taken], taken: Taken, now: datetime) -> History:
    """Give the history with this prompt taken; the same prompt at the same time is one."""
    others = (one for one in history if (one.prompt, one.at) != (taken.prompt, taken.at))
    return _kept_on((*others, taken), now)


def ended(history: Iterable[Taken], prompt: PromptId, further_away: bool, now: datetime) -> History:
    """Give the history with the latest taking of this prompt marked by how it ended.

    One that ended further away bears the time it ended: what follows from it is counted
    from there, also when the page was begun the day before.
    """
    kept = list(_kept_on(history, now))
    for place in range(len(kept) - 1, -1, -1):
        one = kept[place]
        if one.prompt == prompt:
            at = now if further_away and not one.further_away else one.at
            kept[place] = replace(one, further_away=further_away, at=at)
            break
    return _kept_on(kept, now)


def as_data(history: Iterable[Taken]) -> list[Row]:
    """Give a history as plain values that JSON can hold."""
    return [
        {
            "prompt": one.prompt,
            "tier": one.tier,
            "at": iso(one.at),
            "further_away": one.further_away,
        }
        for one in history
    ]


def _kept_on(history: Iterable[Taken], now: datetime) -> History:
    near = (one for one in history if abs(now - one.at) <= KEPT_FOR)
    return tuple(sorted(near, key=lambda one: (one.at, one.prompt)))


def _read(row: object) -> Taken | None:
    if not isinstance(row, dict):
        return None
    prompt, tier, at = row.get("prompt"), row.get("tier"), row.get("at")
    if not isinstance(prompt, str) or not isinstance(at, str) or tier not in (1, 2, 3):
        return None
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    return Taken(PromptId(prompt), int(tier), moment, row.get("further_away") is True)
