"""A made-up journal that lies nowhere; for specimens."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError, DamagedError, RefusedError
from healingjournal.base.ids import EntryId, PromptId, new_id
from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.journal.entry import (
    Draft,
    DraftId,
    DraftKept,
    Entry,
    EntryKept,
    EntryLine,
    Hit,
    OpenPage,
    Version,
)
from healingjournal.journal.going import Going, PageGoing
from healingjournal.journal.marks import Marks
from healingjournal.journal.own_words import OwnWords
from healingjournal.journal.segment import asked_words
from healingjournal.journal.service import Journal
from healingjournal.journal.snippet import snippet
from healingjournal.journal.versions import Versions
from healingjournal.ui.journal.pictures.made_up import MadeUpPictures

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

    @override
    def gone(self) -> list[EntryId]:
        return [EntryId("gone")]

    @override
    def forget_gone(self) -> None:
        pass


class _NothingMarked(Marks):
    """Hidden pages by their titles; marks are said and not set."""

    def __init__(self, pages: Sequence[Entry]) -> None:
        """Take every page."""
        self._pages = [one for one in pages if one.hidden]

    @override
    def hidden_titled(self, title: str) -> list[EntryLine]:
        return [_line(one) for one in self._pages if one.title.casefold() == title.casefold()]

    @override
    def hidden_drafts_titled(self, title: str) -> list[OpenPage]:
        return []


class _SomeVersions(Versions):
    """The same earlier texts for every page."""

    def __init__(self, versions: Sequence[tuple[Version, str]]) -> None:
        """Take the versions and their texts, the last one first."""
        self._versions = versions

    @override
    def of(self, entry_id: EntryId) -> list[Version]:
        return [one for one, _ in self._versions]

    @override
    def text(self, entry_id: EntryId, number: int) -> tuple[str, str]:
        return next((one.title, text) for one, text in self._versions if one.number == number)


class _NoOwnWords(OwnWords):
    """No words of anyone's own."""

    def __init__(self) -> None:
        """Take nothing."""

    @override
    def all(self) -> Private[tuple[str, ...]]:
        return Private(())

    @override
    def add(self, word: str) -> None:
        """Keep nothing."""


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
        versions: Sequence[tuple[Version, str]] = (),
    ) -> None:
        """Take the pages, newest first, the drafts, what is wrong, and earlier texts."""
        self._clock = SetClock(datetime(2026, 11, 22, 10, 30, tzinfo=ZONE))
        self._pages = list(pages)
        self._drafts = list(drafts)
        self._full = full
        self._damaged = damaged
        self.own_words = _NoOwnWords()
        self.pictures = MadeUpPictures()
        self.going = _NothingGoes([PageGoing(EntryId("gone"), 30_000)] if going else [])
        self.marks = _NothingMarked(self._pages)
        self.versions = _SomeVersions(versions)

    def _listed(self) -> list[Entry]:
        return [one for one in self._pages if not one.hidden]

    @override
    def months(self) -> list[date]:
        if self._damaged:
            raise DamagedError
        return list(dict.fromkeys(one.day.replace(day=1) for one in self._listed()))

    @override
    def month(self, first: date) -> list[EntryLine]:
        return [_line(one) for one in self._listed() if one.day.replace(day=1) == first]

    @override
    def entries(
        self,
        limit: int | None = None,
        *,
        since: date | None = None,
        until: date | None = None,
        tag: str | None = None,
        unsealed: bool = False,
    ) -> list[EntryLine]:
        return [
            _line(one)
            for one in self._listed()
            if (since or date.min) <= one.day <= (until or date.max)
            and (tag is None or tag in one.tags)
            and not (unsealed and one.seal)
        ][:limit]

    @override
    def days(self, first: date) -> frozenset[date]:
        return frozenset(one.day for one in self._listed())

    @override
    def tags_beginning(self, letters: str, limit: int | None = 8) -> list[str]:
        tags = dict.fromkeys(tag for one in self._listed() for tag in one.tags)
        return [one for one in tags if one.startswith(letters)][:limit]

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
    def search(
        self,
        words: str,
        limit: int | None = 50,
        *,
        since: date | None = None,
        until: date | None = None,
        tag: str | None = None,
        phrases: bool = False,
    ) -> list[Hit]:
        wanted = asked_words(words)
        return [
            Hit(one.id, one.when, one.title, snippet(one.body, wanted))
            for one in self._listed()
            if not one.seal and words.casefold() in f"{one.title} {one.body}".casefold()
        ][:limit]

    @override
    def drafts(self) -> list[Draft]:
        return self._drafts

    @override
    def drafts_holding(self, words: str, *, phrases: bool = False) -> list[tuple[Draft, str]]:
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


def _line(page: Entry) -> EntryLine:
    shut = page.shut() if page.seal else page
    sealed = page.seal is not None
    return EntryLine(page.id, page.when, shut.title, shut.tags, shut.words, sealed)


def page(number: int, day: date, title: str, body: str) -> Entry:
    """Give one made-up page."""
    when = datetime(day.year, day.month, day.day, 16, 5, tzinfo=ZONE)
    return Entry(
        EntryId(f"page-{number}"), when, title, (), body, len(body.split()), None, 1, 0, 0
    )
