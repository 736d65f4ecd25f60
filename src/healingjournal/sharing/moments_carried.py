"""Where moments stand as plain rows: for a takeout, and for an import that only adds."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

import msgspec

from healingjournal.base.clock import from_utc_ms, utc_ms
from healingjournal.base.ids import EntryId, MomentId, looks_like_id
from healingjournal.base.text import taken_in
from healingjournal.moments.service import Moments
from healingjournal.sharing.carried import ADDED, HERE, PageOf
from healingjournal.sharing.consent import ConsentState, Told
from healingjournal.sharing.kept_states import Standing, put, read
from healingjournal.vault.kept import Kept


class _ToldRow(msgspec.Struct):
    on: date
    group: str


class _Row(msgspec.Struct):
    moment: str
    state: ConsentState
    told: list[_ToldRow]
    changed: datetime


class MomentConsentCarried:
    """Where moments stand; an import only marks moments that come with it."""

    key = "moment_consent"

    def __init__(self, kept: Kept, moments: Moments) -> None:
        """Take the small table and the moments."""
        self._kept = kept
        self._moments = moments

    def rows(self, without: frozenset[EntryId]) -> Iterator[Mapping[str, object]]:
        """Give a row for each moment that stands somewhere; none belongs to a page."""
        del without
        known = read(self._kept)
        shown = self._moments.there(known) - self._moments.going.hidden()
        for one in sorted(shown):
            standing = known[one]
            yield {
                "moment": one,
                "state": standing.state.value,
                "told": [
                    {"on": each.on.isoformat(), "group": each.group} for each in standing.told
                ],
                "changed": from_utc_ms(standing.changed_ms).isoformat(timespec="milliseconds"),
            }

    def bring(self, row: Mapping[str, object], page_of: PageOf) -> str:
        """Mark a moment as it was; one that was here before stays as it is.

        The moments themselves come after this.
        """
        del page_of
        try:
            given = msgspec.convert(row, _Row)
            changed_ms = utc_ms(given.changed)
        except (msgspec.ValidationError, TypeError):
            return "not_understood"
        if not looks_like_id(given.moment):
            return "not_understood"
        moment = MomentId(given.moment)
        known = read(self._kept)
        if moment in known or self._moments.there([moment]):
            return HERE
        told = tuple(Told(each.on, taken_in(each.group)) for each in given.told)
        put(self._kept, {**known, moment: Standing(given.state, told, changed_ms)})
        return ADDED
