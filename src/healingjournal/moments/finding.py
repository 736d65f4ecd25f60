"""Finding moments by their words: those of a moment are made ready once, as long as it stays so."""

from collections.abc import Callable
from dataclasses import dataclass

from healingjournal.base.ids import MomentId
from healingjournal.moments import store
from healingjournal.moments.going import Going
from healingjournal.moments.moment import Moment
from healingjournal.moments.when import Stood
from healingjournal.vault.service import Vault

SLICE, MOST_FOUND = 100, 20


@dataclass(frozen=True)
class Slice:
    """Moments found among some of all; where to go on, or None at the end."""

    found: tuple[Moment, ...]
    after: Stood | None


class Finding:
    """Looks through all moments slice by slice, so that other work comes between.

    What it made ready stays in memory until the journal is locked, and nowhere else.
    """

    def __init__(self, vault: Vault, going: Going) -> None:
        """Take the open vault, and the moments that nothing may show."""
        self._vault = vault
        self._going = going
        self._lang = ""
        self._ready: dict[MomentId, tuple[int, str]] = {}

    def look(
        self,
        ready: Callable[[Moment], str],
        holds: Callable[[str], bool],
        after: Stood | None = None,
        lang: str = "",
    ) -> Slice:
        """Look through the next moments, newest first, for those whose words hold.

        `ready` gives the words of a moment in one language, as `holds` takes them.
        """
        if lang != self._lang:
            self._ready, self._lang = {}, lang
        hidden = self._going.hidden()
        found: list[Moment] = []
        with self._vault.reading() as db:
            rows = store.some(db, SLICE, after)
            for one in rows:
                if one.id not in hidden and holds(self._words(one, ready)):
                    found.append(one.moment())
                if len(found) == MOST_FOUND:  # what is found takes longer than what is not
                    return Slice(tuple(found), one.stands)
        return Slice(tuple(found), rows[-1].stands if len(rows) == SLICE else None)

    def forget(self) -> None:
        """Hold no words of any moment; they are made ready anew when next looked for."""
        self._ready = {}

    def _words(self, one: store.Stored, ready: Callable[[Moment], str]) -> str:
        """Give what was made ready, unless the moment says something else by now."""
        said = hash(one.fields)
        known = self._ready.get(one.id)
        if known is None or known[0] != said:
            known = self._ready[one.id] = said, ready(one.moment())
        return known[1]
