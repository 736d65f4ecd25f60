"""The moments' service: note, read back, take away."""

from collections.abc import Iterator
from dataclasses import replace

from healingjournal.base.clock import Clock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import MomentId, new_id
from healingjournal.moments import store
from healingjournal.moments.moment import (
    Given,
    Moment,
    MomentDeleted,
    MomentNoted,
    checked,
    checked_again,
)
from healingjournal.moments.when import read_when
from healingjournal.vault.service import Vault


class Moments:
    """Moments in the order of their local day and time; every call that writes is durable."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        """Take the open vault and the clock that says when something was noted."""
        self._vault = vault
        self._clock = clock

    def note(self, given: Given) -> MomentNoted:
        """Note a moment; without `when` it is of now, and nothing at all is enough.

        Raises RefusedError: "moment_key", "moment_value", "too_long"; nothing is written then.
        """
        fields = checked(given)
        now = self._clock.now()
        when = read_when(str(fields["when"])) if "when" in fields else None
        moment = Moment(MomentId(new_id()), now, when or now, fields)
        with self._vault.writing() as db:
            store.insert(db, moment)
        return MomentNoted(moment.id)

    def moments(self, limit: int | None = None) -> list[Moment]:
        """Give what was noted, newest first; all of it without a limit."""
        with self._vault.reading() as db:
            return store.newest(db, limit)

    def in_order(self) -> Iterator[Moment]:
        """Give all that was noted in the order it was noted, one held at a time."""
        with self._vault.reading() as db:
            yield from store.in_order(db)

    def bring_in(self, moment: Moment) -> bool:
        """Add a moment noted before, under its id; tell whether it was not there yet.

        One that is there under this id, and is another, keeps it. Raises RefusedError as `note`
        does; nothing is written then.
        """
        kept = replace(moment, fields=checked_again(moment.fields))
        with self._vault.writing() as db:
            there = store.moment(db, kept.id)
            if there is not None and _same(there, kept):
                return False
            if there is not None:
                kept = replace(kept, id=MomentId(new_id()))
            store.insert(db, kept)
        return True

    def moment(self, moment_id: MomentId) -> Moment:
        """Give one moment; raises RefusedError("no_moment")."""
        with self._vault.reading() as db:
            found = store.moment(db, moment_id)
        if found is None:
            raise RefusedError("no_moment")
        return found

    def delete(self, moment_id: MomentId) -> MomentDeleted:
        """Take a moment away for good; raises RefusedError("no_moment")."""
        with self._vault.writing() as db:
            if not store.delete(db, moment_id):
                raise RefusedError("no_moment")
        return MomentDeleted(moment_id)


def _same(one: Moment, other: Moment) -> bool:
    # Two times of one instant are equal to Python, yet not the same day and time.
    return one == other and one.when.isoformat() == other.when.isoformat()
