"""Moments as rows."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, MomentId
from healingjournal.moments.moment import Moment, checked_again, thread_checked
from healingjournal.moments.service import Moments
from healingjournal.transfer.carried import ADDED, HERE, PageOf
from healingjournal.transfer.rows import MomentRow, form, instant, instant_ms, plain
from healingjournal.transfer.skipped import UnusableError


class MomentsCarried:
    """All that was noted, in the order it was noted."""

    key = "moments"

    def __init__(self, moments: Moments) -> None:
        """Take the moments' service."""
        self._moments = moments

    def rows(self, without: frozenset[EntryId]) -> Iterator[Mapping[str, object]]:
        """Give a row for each moment; none belongs to a page."""
        del without
        for one in self._moments.in_order():
            yield plain(
                MomentRow(
                    one.id,
                    one.when,
                    one.noted,
                    dict(one.fields),
                    list(one.deeds),
                    dict(one.thread),
                    None if one.changed_ms is None else instant(one.changed_ms),
                )
            )

    def bring(self, row: Mapping[str, object], page_of: PageOf) -> str:
        """Add a moment that is not there yet."""
        del page_of
        given = form(row, MomentRow)
        if not (_whole(given.when) and _whole(given.noted)):
            raise UnusableError("not_understood")
        try:
            moment = Moment(
                MomentId(given.id),
                given.noted,
                given.when,
                checked_again(given.fields),
                tuple(given.deeds),
                thread_checked(given.thread),
                None if given.changed is None else instant_ms(given.changed),
            )
            return ADDED if self._moments.bring_in(moment) else HERE
        except RefusedError:
            raise UnusableError("not_understood") from None


def _whole(when: datetime) -> bool:
    """Tell whether a time has an offset of whole minutes, as all that is kept."""
    offset = when.utcoffset()
    return offset is not None and not offset % timedelta(minutes=1)
