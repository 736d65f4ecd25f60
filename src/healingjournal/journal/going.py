"""Pages that were let go: hidden at once, gone for good half a minute later, or sooner if asked."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.journal.store import pages
from healingjournal.vault.service import Vault

if TYPE_CHECKING:
    from healingjournal.vault.kept import Storable

ROOM = "journal"
KEY = "going"
GONE = "gone"
MOST_GONE = 20
SECONDS = 30
_LONGEST = SECONDS * 1000


@dataclass(frozen=True)
class PageGoing:
    """A page let go, and how many milliseconds are left to take it back."""

    entry: EntryId
    left_ms: int


class Going:
    """Keeps in the vault which pages go, so that the seconds run on while it is locked.

    The journal settles it before anything is read: what is due is deleted then.
    """

    def __init__(self, vault: Vault, clock: Clock) -> None:
        """Take the open vault and the clock; reads nothing yet."""
        self._vault = vault
        self._clock = clock
        self._until: dict[EntryId, int] | None = None

    def let_go(self, entry_id: EntryId) -> PageGoing:
        """Hide a page everywhere and begin its half minute; raises RefusedError("no_entry")."""
        until = self._known()
        with self._vault.writing() as db:
            if pages.entry(db, entry_id) is None:
                raise RefusedError("no_entry")
            new = {**until, entry_id: utc_ms(self._clock.now()) + _LONGEST}
            self._keep(new)
        self._until = new
        return PageGoing(entry_id, _LONGEST)

    def take_back(self, entry_id: EntryId) -> None:
        """Bring a page back as it was; raises RefusedError("no_entry") when it is too late."""
        self.settle()
        if entry_id not in self._known():
            raise RefusedError("no_entry")
        new = {one: until for one, until in self._known().items() if one != entry_id}
        self._keep(new)
        self._until = new

    def pages(self) -> list[PageGoing]:
        """Give the pages that can still be taken back, the one let go last first."""
        self.settle()
        now = utc_ms(self._clock.now())
        known = sorted(self._known().items(), key=lambda one: one[1], reverse=True)
        return [PageGoing(one, until - now) for one, until in known]

    def hidden(self) -> frozenset[EntryId]:
        """Delete what is due, then give the pages that nothing may show."""
        self.settle()
        return frozenset(self._known())

    def settle(self, *, now: bool = False) -> None:
        """Delete for good each page whose half minute is over, or all of them now."""
        known = self._known()
        moment = utc_ms(self._clock.now())
        due = [
            one
            for one, until in known.items()
            # A clock that was set back must not hold a page that was let go.
            if now or not 0 < until - moment <= _LONGEST
        ]
        if not due:
            return
        new = {one: until for one, until in known.items() if one not in due}
        with self._vault.writing() as db:
            gone: list[Storable] = [*self.gone(), *due]
            self._vault.kept.put(ROOM, GONE, gone[-MOST_GONE:])
            for one in due:
                if pages.entry(db, one) is not None:
                    pages.delete(db, one)
            self._keep(new)
        self._until = new

    def gone(self) -> list[EntryId]:
        """Give the pages deleted this way, until nobody needs to know of them any more.

        Backups may still hold them; nothing but their ids is kept.
        """
        found = self._vault.kept.get(ROOM, GONE)
        known = found if isinstance(found, list) else []
        return [EntryId(one) for one in known if isinstance(one, str)]

    def forget_gone(self) -> None:
        """Keep nothing of the pages that are gone."""
        self._vault.kept.forget(ROOM, GONE)

    def _known(self) -> dict[EntryId, int]:
        if self._until is None:
            found = self._vault.kept.get(ROOM, KEY)
            self._until = {
                EntryId(one): until
                for one, until in (found.items() if isinstance(found, dict) else ())
                if isinstance(until, int)
            }
        return self._until

    def _keep(self, until: dict[EntryId, int]) -> None:
        plain: dict[str, Storable] = {str(one): ms for one, ms in until.items()}
        if plain:
            self._vault.kept.put(ROOM, KEY, plain)
        else:
            self._vault.kept.forget(ROOM, KEY)
