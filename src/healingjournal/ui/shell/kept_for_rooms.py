"""What an open journal keeps for the rooms that have no store, read in the vault's thread."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from healingjournal.grounding.personal import Personal
    from healingjournal.settings.declared import Value
    from healingjournal.ui.shell.rooms import Rooms
    from healingjournal.vault.kept import Json


class KeptForRooms(NamedTuple):
    """The rooms, the settings, own numbers, what is personal in Ground, and bookmarks."""

    rooms: "Rooms"
    values: "dict[str, Value]"
    own: "list[Json]"
    personal: "Personal"
    bookmarks: "list[Json]"


def read_for(rooms: "Rooms") -> KeptForRooms:
    """Read it all, and let prompts know their packs; raises what reading raises."""
    from healingjournal.grounding.personal import recall
    from healingjournal.prompts import held
    from healingjournal.settings.kept import read_kept

    kept = rooms.vault.kept
    rooms.prompts.take(held.recall(kept))
    lists = [kept.get("safety", "own_numbers"), kept.get("learn", "bookmarks")]
    own, marked = ([*each] if isinstance(each, list) else [] for each in lists)
    return KeptForRooms(rooms, read_kept(kept), own, recall(kept), marked)
