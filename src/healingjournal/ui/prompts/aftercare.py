"""What other rooms lend to the card after a page; no Qt, handed in by whoever joins the rooms."""

from collections.abc import Callable
from dataclasses import dataclass, field

from healingjournal.base.ids import EntryId


@dataclass(frozen=True)
class KindThing:
    """One thing from the person's own list; `exercise` is its id where it is one of ours."""

    words: str = field(repr=False)
    exercise: str = ""


def _none() -> KindThing | None:
    return None


@dataclass(frozen=True)
class Aftercare:
    """Calls for the vault's thread, and whether the person keeps Bring along.

    `seal` closes a page until it is asked for, or is None where pages cannot be sealed.
    """

    seal: Callable[[EntryId], object] | None = None
    kind_thing: Callable[[], KindThing | None] = _none
    brings: Callable[[], bool] = bool
