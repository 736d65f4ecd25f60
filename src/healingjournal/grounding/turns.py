"""What comes one at a time: numbers, kinds of things to name, steps on a way.

All of it is worked out from how often one has turned to the next, so that back is always there.
"""

from dataclasses import dataclass

from healingjournal.grounding.chance import shuffled
from healingjournal.grounding.plays import Categories, Count, Play, Walk

# By time, so long for naming some of a kind.
A_CATEGORY_LASTS = 20.0


@dataclass(frozen=True, slots=True)
class Turn:
    """The one that is there now: a number, a kind of thing, or a step of a way.

    `back` tells of a step whether the way leads back; `last` that no other comes after it.
    """

    kind: str
    said: str
    back: bool = False
    last: bool = False


def turn_at(play: Play | None, turned: int, seed: int = 0) -> Turn | None:
    """Give the one after so many turns; None for what does not come one at a time."""
    at = max(turned, 0)
    if isinstance(play, Count):
        numbers = play.numbers
        here = min(at, len(numbers) - 1)
        return Turn("number", str(numbers[here]), last=here == len(numbers) - 1)
    if isinstance(play, Categories):
        return Turn("category", dealt(play.names, at, seed))
    if isinstance(play, Walk):
        ways, step = divmod(at, play.steps)
        return Turn("step", str(step + 1), back=bool(ways % 2))
    return None


def dealt(names: tuple[str, ...], turned: int, seed: int) -> str:
    """Give the name dealt after so many others; none comes twice until all were dealt."""
    rounds, place = divmod(turned, len(names))
    order: list[str] = []
    for at in range(rounds + 1):
        fresh = shuffled(names, f"{seed}:{at}")
        # Where two rounds meet, the same name never stands twice.
        if order and fresh[0] == order[-1]:
            fresh.append(fresh.pop(0))
        order = fresh
    return order[place]


def turns_in(play: Play | None, seconds: float) -> int:
    """Give how many of them come in so many seconds when played by time; 1 if there are none."""
    if isinstance(play, Count):
        return len(play.numbers)
    if isinstance(play, Categories):
        return max(1, min(round(seconds / A_CATEGORY_LASTS), len(play.names)))
    return play.steps if isinstance(play, Walk) else 1
