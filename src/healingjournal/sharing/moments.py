"""Moments to bring along: three at most, line by line as the person ticks, and never a number.

How strong it was and whether something helped are not offered, whoever tells the moment.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, MomentId
from healingjournal.moments.moment import Moment
from healingjournal.moments.service import Moments
from healingjournal.sharing import kept_states, words
from healingjournal.sharing.consent import Consent, ConsentMarked, ConsentState, Told, chosen
from healingjournal.sharing.kept_states import Standing
from healingjournal.sharing.spec import MomentChosen
from healingjournal.vault.kept import Kept

MOST = 3
KEPT_BACK = frozenset({"before", "after", "helped", "for_group"})
_MARKS = re.compile(r"([\\`*_\[\]])")


@dataclass(frozen=True)
class MomentLine:
    """One thing that a moment says: its key, its name, and the words."""

    key: str
    name: str = field(repr=False)
    text: str = field(repr=False)


@dataclass(frozen=True)
class MomentTold:
    """A moment in words: how a list names it, and all it says."""

    title: str = field(repr=False)
    lines: tuple[MomentLine, ...] = field(repr=False)


@dataclass(frozen=True)
class MomentOffered:
    """A moment that can be brought along, what of it can be ticked, and where it stands."""

    id: MomentId
    day: date
    title: str = field(repr=False)
    lines: tuple[MomentLine, ...] = field(repr=False)
    consent: Consent
    ask_name: str = ""

    def words(self, keys: Collection[str], ask: str = "") -> str:
        """Give the ticked lines as the Markdown of a passage, and what the person likes to ask."""
        said = [(one.name, one.text) for one in self.lines if one.key in keys]
        if ask.strip():
            said.append((self.ask_name, ask))
        return "\n\n".join(f"**{_plain(name)}:** {_plain(text)}" for name, text in said)


Tell = Callable[[Moment], MomentTold]


class MomentsBrought:
    """What stands ready of moments; their states lie in the journal's small table.

    `lang` is the language of the one word of our own.
    """

    lang = "en"

    def __init__(self, kept: Kept, clock: Clock, moments: Moments, tell: Tell) -> None:
        """Take the small table, the clock, the moments, and what tells one in words."""
        self._kept = kept
        self._clock = clock
        self._moments = moments
        self._tell = tell

    def recent(self, limit: int) -> tuple[MomentOffered, ...]:
        """Give the newest moments and where each stands."""
        known = self._known()
        return tuple(self._offered(one, known) for one in self._moments.moments(limit))

    def ready(self) -> tuple[MomentOffered, ...]:
        """Give every moment the person made ready, newest first."""
        known = self._known()
        found: list[Moment] = []
        for one, standing in known.items():
            if standing.state is ConsentState.READY:
                with suppress(RefusedError):  # it was let go a moment ago
                    found.append(self._moments.moment(one))
        found.sort(key=lambda one: one.when, reverse=True)
        return tuple(self._offered(one, known) for one in found)

    def mark(self, moment: MomentId, state: ConsentState) -> ConsentMarked:
        """Put a moment where the person wants it; raises RefusedError for SHARED, "no_moment"."""
        chosen(state)
        self._moments.moment(moment)
        known = self._known()
        before = known.get(moment, Standing())
        self._put({**known, moment: replace(before, state=state, changed_ms=self._now())})
        return ConsentMarked(EntryId(moment), state)

    def words(self, asked: MomentChosen, place: str) -> str:
        """Give the words of a moment as they leave; raises RefusedError naming their place.

        Only what is ready leaves, and nothing of a moment that was deleted.
        """
        offered = next((one for one in self.ready() if one.id == asked.id), None)
        if offered is None:
            raise RefusedError("passage_not_there", field=place)
        if not set(asked.keys) <= {one.key for one in offered.lines}:
            raise RefusedError("passage_not_there", field=place)
        said = offered.words(asked.keys, asked.ask)
        if not said:
            raise RefusedError("passage_empty", field=place)
        return said

    def share(self, moments: Iterable[MomentId], told: Told) -> None:
        """Mark moments as shared; inside a transaction of the caller's."""
        known = self._known()
        for one in dict.fromkeys(moments):
            before = known.get(one, Standing())
            known[one] = Standing(ConsentState.SHARED, (*before.told, told), self._now())
        self._put(known)

    def _offered(self, moment: Moment, known: Mapping[MomentId, Standing]) -> MomentOffered:
        told = self._tell(moment)
        standing = known.get(moment.id, Standing())
        return MomentOffered(
            moment.id,
            moment.when.date(),
            told.title,
            tuple(one for one in told.lines if one.key not in KEPT_BACK and one.text.strip()),
            Consent(EntryId(moment.id), "", standing.state, standing.told),
            words.to_ask(self.lang),
        )

    def _known(self) -> dict[MomentId, Standing]:
        """Give where moments stand; what was said of one that is gone is dropped."""
        known = kept_states.read(self._kept)
        there = self._moments.there(known)
        if len(there) < len(known):
            known = {one: standing for one, standing in known.items() if one in there}
            self._put(known)
        return known

    def _put(self, known: Mapping[MomentId, Standing]) -> None:
        kept_states.put(self._kept, known)

    def _now(self) -> int:
        return utc_ms(self._clock.now())


def _plain(text: str) -> str:
    """Give words so that Markdown takes them as they are, in one line."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
