"""Moments that were let go: hidden at once, gone for good half a minute later, or sooner."""

from collections.abc import Callable
from dataclasses import dataclass

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import MomentId
from healingjournal.moments import store
from healingjournal.vault.kept import Storable
from healingjournal.vault.service import Vault

ROOM, KEY, GONE = "moments", "going", "gone"
MOST_GONE = 20
SECONDS = 30
_LONGEST = SECONDS * 1000


@dataclass(frozen=True)
class MomentGoing:
    """A moment let go, and how many milliseconds are left to take it back."""

    id: MomentId
    left_ms: int


class Going:
    """Keeps in the vault which moments go, so that the seconds run on while it is locked.

    The room settles it before anything is read: what is due is deleted then.
    """

    def __init__(self, vault: Vault, clock: Clock, swept: Callable[[], None]) -> None:
        """Take the open vault, the clock, and what is done after moments are gone."""
        self._vault = vault
        self._clock = clock
        self._swept = swept
        self._until: dict[MomentId, int] | None = None

    def let_go(self, moment_id: MomentId) -> MomentGoing:
        """Hide a moment everywhere and begin its half minute; raises RefusedError("no_moment")."""
        self.settle()
        with self._vault.writing() as db:
            if moment_id in self._known() or store.moment(db, moment_id) is None:
                raise RefusedError("no_moment")
            new = {**self._known(), moment_id: utc_ms(self._clock.now()) + _LONGEST}
            self._keep(new)
        self._until = new
        return MomentGoing(moment_id, _LONGEST)

    def take_back(self, moment_id: MomentId) -> None:
        """Bring a moment back as it was; raises RefusedError("no_moment") when it is too late."""
        self.settle()
        if moment_id not in self._known():
            raise RefusedError("no_moment")
        new = {one: until for one, until in self._known().items() if one != moment_id}
        self._keep(new)
        self._until = new

    def moments(self) -> list[MomentGoing]:
        """Give the moments that can still be taken back, the one let go last first."""
        self.settle()
        now = utc_ms(self._clock.now())
        known = sorted(self._known().items(), key=lambda one: one[1], reverse=True)
        return [MomentGoing(one, until - now) for one, until in known]

    def hidden(self) -> frozenset[MomentId]:
        """Delete what is due, then give the moments that nothing may show."""
        self.settle()
        return frozenset(self._known())

    def settle(self, *, now: bool = False) -> None:
        """Delete for good each moment whose half minute is over, or all of them now."""
        known = self._known()
        instant = utc_ms(self._clock.now())
        due = [
            one
            for one, until in known.items()
            # A clock that was set back must not hold a moment that was let go.
            if now or not 0 < until - instant <= _LONGEST
        ]
        if not due:
            return
        new = {one: until for one, until in known.items() if one not in due}
        with self._vault.writing() as db:
            gone: list[Storable] = [*self.gone(), *due]
            self._vault.kept.put(ROOM, GONE, gone[-MOST_GONE:])
            for one in due:
                store.delete(db, one)
            self._keep(new)
        self._until = new
        self._swept()

    def gone(self) -> list[MomentId]:
        """Give the moments deleted this way, until nobody needs to know of them any more.

        Backups may still hold them; nothing but their ids is kept.
        """
        found = self._vault.kept.get(ROOM, GONE)
        known = found if isinstance(found, list) else []
        return [MomentId(one) for one in known if isinstance(one, str)]

    def forget_gone(self) -> None:
        """Keep nothing of the moments that are gone."""
        self._vault.kept.forget(ROOM, GONE)

    def _known(self) -> dict[MomentId, int]:
        if self._until is None:
            found = self._vault.kept.get(ROOM, KEY)
            self._until = {
                MomentId(one): until
                for one, until in (found.items() if isinstance(found, dict) else ())
                if isinstance(until, int)
            }
        return self._until

    def _keep(self, until: dict[MomentId, int]) -> None:
        plain: dict[str, Storable] = {str(one): ms for one, ms in until.items()}
        if plain:
            self._vault.kept.put(ROOM, KEY, plain)
        else:
            self._vault.kept.forget(ROOM, KEY)
