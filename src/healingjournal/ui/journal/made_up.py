"""A made-up journal that lies nowhere; for specimens."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone

from typing_extensions import override

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError, DamagedError, RefusedError
from healingjournal.base.ids import EntryId, PromptId, new_id
from healingjournal.journal.entry import (
    Draft,
    DraftId,
    DraftKept,
    Entry,
    EntryKept,
    EntryLine,
    Hit,
)
from healingjournal.journal.going import Going, PageGoing
from healingjournal.journal.segment import asked_words
from healingjournal.journal.service import Journal
from healingjournal.journal.snippet import snippet

ZONE = timezone(timedelta(hours=1))


class _NothingGoes(Going):
    """Pages that go, said and not done."""

    def __init__(self, pages: Sequence[PageGoing]) -> None:
        """Take what is said."""
        self._said = list(pages)

    @override
    def pages(self) -> list[PageGoing]:
        return self._said

    @override
    def settle(self, *, now: bool = False) -> None:
        self._said = []


class MadeUpJournal(Journal):
    """Holds some pages in memory; may be unable to write, or damaged."""

    def __init__(
        self,
        pages: Sequence[Entry] = (),
        drafts: Sequence[Draft] = (),
        *,
        full: bool = False,
        damaged: bool = False,
        going: bool = False,
    ) -> None:
        """Take the pages, newest first, the drafts, and what is wrong."""
        self._clock = SetClock(datetime(2026, 11, 22, 10, 30, tzinfo=ZONE))
        self._pages = list(pages)
        self._drafts = list(drafts)
        self._full = full
        self._damaged = damaged
        self.going = _NothingGoes([PageGoing(EntryId("gone"), 30_000)] if going else [])

    @override
    def months(self) -> list[date]:
        if self._damaged:
            raise DamagedError
        return list(dict.fromkeys(one.day.replace(day=1) for one in self._pages))

    @override
    def month(self, first: date) -> list[EntryLine]:
        return [
            EntryLine(one.id, one.when, one.title, one.tags, one.words)
            for one in self._pages
            if one.day.replace(day=1) == first
        ]

    @override
    def beginnings(self, entry_ids: Sequence[EntryId]) -> dict[EntryId, str]:
        return {one.id: snippet(one.body, []) for one in self._pages if one.id in entry_ids}

    @override
    def entry(self, entry_id: EntryId) -> Entry:
        for one in self._pages:
            if one.id == entry_id:
                return one
        raise RefusedError("no_entry")

    @override
    def search(self, words: str, limit: int | None = 50) -> list[Hit]:
        wanted = asked_words(words)
        return [
            Hit(one.id, one.when, one.title, snippet(one.body, wanted))
            for one in self._pages
            if words.casefold() in f"{one.title} {one.body}".casefold()
        ][:limit]

    @override
    def drafts(self) -> list[Draft]:
        return self._drafts

    @override
    def drafts_holding(self, words: str) -> list[tuple[Draft, str]]:
        wanted = asked_words(words)
        return [
            (one, snippet(one.body, wanted))
            for one in self._drafts
            if words.casefold() in f"{one.title} {one.body}".casefold()
        ]

    @override
    def draft(self, draft_id: DraftId) -> Draft:
        for one in self._drafts:
            if one.id == draft_id:
                return one
        raise RefusedError("no_draft")

    @override
    def new_draft(self, prompt: PromptId | None = None) -> Draft:
        return Draft(DraftId(new_id()), self._clock.now(), prompt=prompt)

    @override
    def keep_draft(self, draft: Draft) -> DraftKept:
        if self._full:
            raise CannotWriteError("disk_full")
        return DraftKept(draft.id)

    @override
    def finish(self, draft: Draft) -> EntryKept | None:
        if self._full:
            raise CannotWriteError("disk_full")
        return EntryKept(EntryId("new"), new=True)


def page(number: int, day: date, title: str, body: str) -> Entry:
    """Give one made-up page."""
    when = datetime(day.year, day.month, day.day, 16, 5, tzinfo=ZONE)
    return Entry(
        EntryId(f"page-{number}"), when, title, (), body, len(body.split()), None, 1, 0, 0
    )
