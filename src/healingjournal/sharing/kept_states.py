"""Where moments stand, kept in the journal's small table."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from healingjournal.base.ids import MomentId
from healingjournal.sharing.consent import ConsentState, Told
from healingjournal.vault.kept import Json, Kept

if TYPE_CHECKING:
    from healingjournal.vault.kept import Storable

ROOM, KEY = "sharing", "moments"


@dataclass(frozen=True)
class Standing:
    """Where one moment stands, when it was shared, and since when it stands there."""

    state: ConsentState = ConsentState.FOR_ME_ONLY
    told: tuple[Told, ...] = field(default=(), repr=False)
    changed_ms: int = 0


def read(kept: Kept) -> dict[MomentId, Standing]:
    """Give what is kept, anything that is none left out; all others are for me only."""
    found = kept.get(ROOM, KEY)
    given = found.items() if isinstance(found, dict) else ()
    read = ((MomentId(one), _standing(value)) for one, value in given)
    return {one: standing for one, standing in read if standing is not None}


def put(kept: Kept, known: Mapping[MomentId, Standing]) -> None:
    """Keep where moments stand; nothing at all when every one is for me only."""
    plain: dict[str, Storable] = {}
    for one, standing in known.items():
        if standing.state is ConsentState.FOR_ME_ONLY and not standing.told:
            continue
        told: list[Storable] = [
            {"on": each.on.isoformat(), "group": each.group} for each in standing.told
        ]
        plain[one] = {
            "state": standing.state.value, "told": told, "changed_ms": standing.changed_ms
        }
    if plain:
        kept.put(ROOM, KEY, plain)
    elif kept.get(ROOM, KEY) is not None:
        kept.forget(ROOM, KEY)


def let_go(kept: Kept, there: Callable[[Iterable[MomentId]], set[MomentId]]) -> None:
    """Drop where moments stood that are gone for good; `there` tells which of some are not."""
    known = read(kept)
    left = there(known)
    if len(left) < len(known):
        put(kept, {one: standing for one, standing in known.items() if one in left})


def _standing(value: Json) -> Standing | None:
    if not isinstance(value, dict):
        return None
    told, changed = value.get("told"), value.get("changed_ms")
    try:
        return Standing(
            ConsentState(str(value.get("state"))),
            tuple(map(_told, told if isinstance(told, list) else ())),
            changed if isinstance(changed, int) else 0,
        )
    except (ValueError, TypeError):
        return None


def _told(one: Json) -> Told:
    if not isinstance(one, dict):
        raise TypeError
    return Told(date.fromisoformat(str(one.get("on"))), str(one.get("group", "")))
