"""The journal's service: write, find and read pages; keep drafts. All of it lies in the vault."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import UTC, date, datetime

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, PromptId, new_id
from healingjournal.base.text import entry_text, taken_in
from healingjournal.journal.count import word_count
from healingjournal.journal.day import local_time, minutes_of, of_minutes
from healingjournal.journal.entry import (
    Draft,
    DraftId,
    DraftKept,
    Entry,
    EntryDeleted,
    EntryKept,
    EntryLine,
    Hit,
    OpenPage,
    Page,
)
from healingjournal.journal.front_matter import one_line, tags_of
from healingjournal.journal.going import Going
from healingjournal.journal.segment import asked, asked_words, holds_all
from healingjournal.journal.snippet import LONGEST, snippet
from healingjournal.journal.store import drafts, pages
from healingjournal.journal.store.pages import Kept
from healingjournal.vault.connection import Connection
from healingjournal.vault.service import Vault


class Journal:
    """Pages in the order of their local day and time; every call that writes is durable."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        """Take the open vault and the clock that dates new pages."""
        self._vault = vault
        self._clock = clock
        self.going = Going(vault, clock)

    # Pages

    def add(self, page: Page) -> EntryKept:
        """Write a new page; without a date it is of now.

        Raises RefusedError: "too_long" over 5 MiB of text, title and tags, "bad_date".
        """
        kept = _kept(page, local_time(page.date) if page.date else self._now())
        with self._vault.writing() as db:
            return self._add(db, kept)

    def edit(self, entry_id: EntryId, page: Page) -> EntryKept:
        """Give a page a new text, and a new title, tags, date or prompt where named.

        Empty clears; a cleared date is the moment the page was first written. What was there
        stays as an earlier version. Raises RefusedError: "no_entry", "too_long", "bad_date".
        """
        when = local_time(page.date) if page.date else None
        with self._vault.writing() as db:
            before = _there(pages.entry(db, entry_id))
            if page.date == "":
                when = _first_written(before)
            named = Page(
                body=page.body,
                title=before.title if page.title is None else page.title,
                tags=before.tags if page.tags is None else page.tags,
                prompt=before.prompt if page.prompt is None else page.prompt,
            )
            self._replace(db, before, _kept(named, when or before.when))
        return EntryKept(entry_id, new=False)

    def delete(self, entry_id: EntryId) -> EntryDeleted:
        """Take a page away for good: text, versions, drafts and its words in search.

        Raises RefusedError("no_entry").
        """
        with self._vault.writing() as db:
            _there(pages.entry(db, entry_id))
            pages.delete(db, entry_id)
        return EntryDeleted(entry_id)

    def entry(self, entry_id: EntryId) -> Entry:
        """Give a page whole; raises RefusedError("no_entry")."""
        hidden = self.going.hidden()
        with self._vault.reading() as db:
            return _there(None if entry_id in hidden else pages.entry(db, entry_id))

    def entries(
        self,
        limit: int | None = None,
        *,
        since: date | None = None,
        until: date | None = None,
        tag: str | None = None,
    ) -> list[EntryLine]:
        """Give pages for a list, newest first; both days are included, a tag is folded."""
        hidden = self.going.hidden()
        with self._vault.reading() as db:
            lines = pages.lines(db, _more(limit, hidden), since, until, tag)
        return [line for line in lines if line.id not in hidden][:limit]

    def months(self) -> list[date]:
        """Give the first day of each month that has a page, newest first."""
        self.going.settle()
        with self._vault.reading() as db:
            return list(pages.months(db))

    def month(self, first: date) -> list[EntryLine]:
        """Give the pages of the month a day is in, newest first."""
        length = monthrange(first.year, first.month)[1]
        return self.entries(since=first.replace(day=1), until=first.replace(day=length))

    def search(self, words: str, limit: int | None = 50) -> list[Hit]:
        """Give the newest pages whose title, tags and text hold every word; none without words.

        Whole words, folded for case and accents; punctuation separates and means nothing else.
        """
        asked_for = taken_in(words)
        query = asked(asked_for)
        if query is None:
            return []
        hidden = self.going.hidden()
        with self._vault.reading() as db:
            found = pages.found(db, query, _more(limit, hidden))
        hits = [hit for hit in found if hit[0] not in hidden][:limit]
        wanted = asked_words(asked_for)
        return [Hit(id_, when, title, snippet(body, wanted)) for id_, when, title, body in hits]

    def beginnings(self, entry_ids: Sequence[EntryId]) -> dict[EntryId, str]:
        """Give the first words of pages, for a list that shows them; none for an empty one."""
        with self._vault.reading() as db:
            texts = pages.beginnings(db, entry_ids, 3 * LONGEST)
        return {one: snippet(text, []) for one, text in texts if text.strip()}

    def prompts_taken(self, since: datetime) -> list[tuple[PromptId, datetime]]:
        """Give each prompt a page was written on since then, with its local time, oldest first."""
        with self._vault.reading() as db:
            return pages.prompts_since(db, since)

    # Drafts

    def new_draft(self, prompt: PromptId | None = None) -> Draft:
        """Give an empty new page of now; nothing is stored yet."""
        return Draft(DraftId(new_id()), self._now(), prompt=prompt)

    def draft_of(self, entry_id: EntryId) -> Draft:
        """Give the draft kept of a page, else a fresh one with its words, not stored yet.

        Raises RefusedError("no_entry").
        """
        with self._vault.reading() as db:
            kept = drafts.of_page(db, entry_id)
            page = _there(pages.entry(db, entry_id))
        return kept or Draft(
            DraftId(new_id()), page.when, page.id, page.title, page.tags, page.body, page.prompt
        )

    def keep_draft(self, draft: Draft) -> DraftKept:
        """Keep what is on the page now; durable when this returns. A blank new page keeps nothing.

        Raises RefusedError: "too_long", or "no_entry" when the page it belongs to is gone.
        """
        clean = _clean(draft)
        with self._vault.writing() as db:
            if clean.entry is None and clean.blank:
                drafts.drop(db, clean.id)
            else:
                if clean.entry is not None:
                    _there(pages.entry(db, clean.entry))
                drafts.keep(db, clean, self._now_ms())
        return DraftKept(clean.id)

    def drafts(self) -> list[Draft]:
        """Give every draft, the one kept last first."""
        hidden = self.going.hidden()
        with self._vault.reading() as db:
            return [draft for draft in drafts.every(db) if draft.entry not in hidden]

    def drafts_holding(self, words: str) -> list[tuple[Draft, str]]:
        """Give each draft whose title, tags and text hold every word, and the words around one.

        The same words find the same as in `search`; the one kept last is first.
        """
        wanted = asked_words(taken_in(words))
        if not wanted:
            return []
        return [
            (draft, snippet(draft.body, wanted))
            for draft in self.drafts()
            if holds_all((draft.title, " ".join(draft.tags), draft.body), wanted)
        ]

    def draft(self, draft_id: DraftId) -> Draft:
        """Give a draft; raises RefusedError("no_draft")."""
        with self._vault.reading() as db:
            found = drafts.one(db, draft_id)
        if found is None:
            raise RefusedError("no_draft")
        return found

    def open_page(self) -> OpenPage | None:
        """Give the page left open last by its day, never by its words; None if none is."""
        hidden = self.going.hidden()
        with self._vault.reading() as db:
            return next((one for one in drafts.open_pages(db) if one.entry not in hidden), None)

    def finish(self, draft: Draft) -> EntryKept | None:
        """Make a page of a draft, or a new text of the page it belongs to, and end the draft.

        A blank new page keeps nothing and gives None. Raises RefusedError: "too_long",
        "no_entry".
        """
        clean = _clean(draft)
        page = Page(clean.body, clean.title, clean.tags, prompt=clean.prompt)
        kept = _kept(page, clean.when)
        with self._vault.writing() as db:
            drafts.drop(db, clean.id)
            if clean.entry is not None:
                before = _there(pages.entry(db, clean.entry))
                self._replace(db, before, kept)
                return EntryKept(clean.entry, new=False)
            if clean.blank:
                return None
            return self._add(db, kept)

    def drop_draft(self, draft_id: DraftId) -> None:
        """Let a draft go; a page it belongs to stays as it was."""
        with self._vault.writing() as db:
            drafts.drop(db, draft_id)

    # What every door shares

    def _add(self, db: Connection, kept: Kept) -> EntryKept:
        entry_id = EntryId(new_id())
        pages.insert(db, entry_id, kept, self._now_ms())
        return EntryKept(entry_id, new=True)

    def _replace(self, db: Connection, before: Entry, kept: Kept) -> None:
        # Two times of one instant are equal to Python, yet not the same day and time.
        if kept != _same(before) or kept.when.isoformat() != before.when.isoformat():
            pages.replace(db, before, kept, self._now_ms())

    def _now(self) -> datetime:
        return _to_the_second(self._clock.now())

    def _now_ms(self) -> int:
        return utc_ms(self._clock.now())


def _more(limit: int | None, hidden: frozenset[EntryId]) -> int | None:
    return None if limit is None else limit + len(hidden)


def _there(entry: Entry | None) -> Entry:
    if entry is None:
        raise RefusedError("no_entry")
    return entry


def _kept(page: Page, when: datetime) -> Kept:
    title, tags = one_line(page.title or ""), tags_of(page.tags or ())
    body = _held(page.body, title, *tags)
    return Kept(
        when=when,
        title=title,
        tags=tags,
        body=body,
        words=word_count(body),
        prompt=PromptId(page.prompt) if page.prompt else None,
    )


def _same(entry: Entry) -> Kept:
    return Kept(entry.when, entry.title, entry.tags, entry.body, entry.words, entry.prompt)


def _held(body: str, *beside: str) -> str:
    # Text that came through a door once is not taken in again: a second BOM would go.
    plain = entry_text(body, *beside)
    return body if body.removeprefix("\ufeff") == plain else plain


def _clean(draft: Draft) -> Draft:
    title, tags = one_line(draft.title), tags_of(draft.tags)
    return Draft(
        id=draft.id,
        when=_to_the_second(draft.when),
        entry=draft.entry,
        title=title,
        tags=tags,
        body=_held(draft.body, title, *tags),
        prompt=draft.prompt,
        given=draft.given,
    )


def _to_the_second(when: datetime) -> datetime:
    return when.replace(microsecond=0, tzinfo=of_minutes(minutes_of(when)))


def _first_written(entry: Entry) -> datetime:
    return _to_the_second(datetime.fromtimestamp(entry.written_ms / 1000, UTC).astimezone())
