"""Small steps as plain rows: for a takeout, and for an import that only adds.

`transfer` takes them by their shape and knows nothing else of this room.
"""

from collections.abc import Callable, Iterator, Mapping

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.steps import store
from healingjournal.steps.plain import OF_PREFIX, plain, read
from healingjournal.steps.service import tidied
from healingjournal.steps.thing import Circle, Meeting, Thing
from healingjournal.vault.service import Vault

# What became of a row: added, or there already; any other word is why it was left.
ADDED, HERE = "added", "here"
_NOT_UNDERSTOOD = "not_understood"
PageOf = Callable[[str], tuple[EntryId, bool] | None]


class StepsCarried:
    """Everything of this room, circles before their pages."""

    key = "steps"

    def __init__(self, vault: Vault) -> None:
        """Take the open vault."""
        self._vault = vault

    def rows(self, without: frozenset[EntryId]) -> Iterator[Mapping[str, object]]:
        """Give a row for each thing; it names no page."""
        del without
        with self._vault.reading() as db:
            for key, value in store.every(db):
                thing = _thing(key, value)
                if thing is not None:
                    yield {"key": key, "value": plain(thing)}

    def bring(self, row: Mapping[str, object], page_of: PageOf) -> str:
        """Add a thing that is not there yet; one that is there stays as it is."""
        del page_of
        key, value = row.get("key"), row.get("value")
        if row.keys() != {"key", "value"} or not isinstance(key, str):
            return _NOT_UNDERSTOOD
        thing = _thing(key, value)
        if thing is None or plain(thing) != value or not _fits(thing):
            return _NOT_UNDERSTOOD
        with self._vault.writing() as db:
            if store.one(db, key) is not None:
                return HERE
            if isinstance(thing, Meeting) and store.one(db, f"circle:{thing.circle}") is None:
                return _NOT_UNDERSTOOD
            store.put(db, key, plain(thing))
        return ADDED


def _thing(key: str, value: object) -> Thing | None:
    sort = OF_PREFIX.get(key.partition(":")[0])
    return None if sort is None else read(sort, key, value)


def _fits(thing: Thing) -> bool:
    try:
        return tidied(thing) == thing and (isinstance(thing, Circle) or not thing.blank())
    except RefusedError:
        return False
