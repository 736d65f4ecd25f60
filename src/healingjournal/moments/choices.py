"""What a person chose for the page of what helped: hidden pieces, pins, tiles."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from healingjournal.vault.kept import Json, Kept

if TYPE_CHECKING:
    from healingjournal.vault.kept import Storable

ROOM, KEY = "moments", "helped"


@dataclass(frozen=True)
class HelpedChoices:
    """Keys of hidden pieces, pinned things as noted, and whether tiles stand below the words.

    With `away` the page as a whole is hidden.
    """

    hidden: frozenset[str] = field(default=frozenset(), repr=False)
    pins: tuple[str, ...] = field(default=(), repr=False)
    tiles: bool = False
    away: bool = False


def recall(kept: Kept) -> HelpedChoices:
    """Give what was chosen; words only, nothing hidden or pinned, when nothing was."""
    return read(kept.get(ROOM, KEY))


def read(found: Json) -> HelpedChoices:
    """Give what is kept, anything else left out."""
    given = found if isinstance(found, dict) else {}
    return HelpedChoices(
        frozenset(_texts(given.get("hidden"))),
        tuple(_texts(given.get("pins"))),
        given.get("tiles") is True,
        given.get("away") is True,
    )


def keep(kept: Kept, choices: HelpedChoices) -> None:
    """Keep what was chosen; nothing at all when it is the usual."""
    if choices == HelpedChoices():
        kept.forget(ROOM, KEY)
        return
    kept.put(ROOM, KEY, plain(choices))


def plain(choices: HelpedChoices) -> "dict[str, Storable]":
    """Give choices as they are kept."""
    given: dict[str, Storable] = {
        "hidden": sorted(choices.hidden),
        "pins": list(choices.pins),
        "tiles": choices.tiles,
    }
    return {**given, "away": True} if choices.away else given


def only(choices: HelpedChoices, pieces: Collection[str], did: str) -> HelpedChoices:
    """Give the choices without those about things that no note holds any more.

    `did` is what stands before the key of a thing that was done.
    """
    from healingjournal.moments.helped import same

    return HelpedChoices(
        frozenset(one for one in choices.hidden if one in pieces),
        tuple(one for one in choices.pins if did + same(one) in pieces),
        choices.tiles,
        choices.away,
    )


def _texts(value: Json | None) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
