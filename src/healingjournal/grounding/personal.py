"""What a person made their own in Ground: favourites, own lines, exercises they brought along.

Plain values only: the journal keeps them and hands them in after it was opened.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from healingjournal.grounding import held
from healingjournal.grounding.exercise import Exercise
from healingjournal.grounding.plays import OWN

ROOM = held.ROOM
SEEN, FAVOURITES, LINES = "cautions_seen", "favourites", "own"
# The page before those that are held back; noted beside the cautions that were seen.
HELD_BACK = held.HELD_BACK

Own = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Personal:
    """Ids of exercises whose cautions were seen, of favourites, and own lines by what for.

    `brought` are the exercises of others that are switched on.
    """

    seen: tuple[str, ...] = ()
    favourites: tuple[str, ...] = ()
    own: Own = field(default_factory=dict, repr=False)
    brought: tuple[Exercise, ...] = field(default=(), repr=False)


def recall(kept: held.Gives) -> Personal:
    """Read what the journal keeps for Ground; what cannot be read is left out."""
    rows = kept.get(ROOM, LINES)
    own = {str(key): _lines(found) for key, found in rows.items()} if isinstance(rows, dict) else {}
    return Personal(
        seen=_lines(kept.get(ROOM, SEEN)),
        favourites=_lines(kept.get(ROOM, FAVOURITES)),
        own={key: found for key, found in own.items() if key in OWN and found},
        brought=held.offered(held.recall(kept)),
    )


def lines_of(text: str) -> tuple[str, ...]:
    """Give the lines of what was written; empty ones are no line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def as_kept(own: Own) -> dict[str, list[str]]:
    """Give own lines as plain values to keep."""
    return {key: list(own[key]) for key in OWN if own.get(key)}


def is_own(value: object) -> bool:
    """Tell whether a value could be own lines, as an import brings them."""
    return (
        isinstance(value, dict)
        and set(value) <= set(OWN)
        and all(_are_lines(found) for found in value.values())
    )


def are_favourites(value: object) -> bool:
    """Tell whether a value could be favourites, as an import brings them."""
    return _are_lines(value)


def _are_lines(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and one.strip() for one in value)


def _lines(found: object) -> tuple[str, ...]:
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()
