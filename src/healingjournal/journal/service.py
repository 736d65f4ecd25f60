"""The journal's service: write, find and read pages; keep drafts. All of it lies in the vault."""

from dataclasses import replace
from datetime import datetime

from healingjournal.base.clock import utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, PromptId, new_id
from healingjournal.base.text import entry_text, taken_in
from healingjournal.journal.count import word_count
from healingjournal.journal.day import local_of, local_time, to_the_second
from healingjournal.journal.entry import (
    Draft,
    DraftId,
    DraftKept,
    Entry,
    EntryDeleted,
    EntryKept,
    OpenPage,
    Page,
)
from healingjournal.journal.front_matter import one_line, tags_of
from healingjournal.journal.picture import Place
from healingjournal.journal.reading import Reading
from healingjournal.journal.segment import asked_phrases, asked_words, holds_all, said
from healingjournal.journal.snippet import snippet
from healingjournal.journal.store import drafts, pages, pictures
from healingjournal.journal.store.pages import Kept
from healingjournal.vault.connection import Connection


class Journal(Reading):
    """Pages in the order of their local day and time; every call that writes is durable."""

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
        stays as an earlier version, and a hidden page stays hidden. Raises RefusedError:
        "no_entry", "sealed", "too_long", "bad_date", "hide_needs_title".
        """
        when = local_time(page.date) if page.date else None
        self.marks.settle()
        with self._vault.writing() as db:
            before = _unsealed(_there(pages.entry(db, entry_id)))
            if page.date == "":
                when = local_of(before.written_ms)
            named = Page(
                body=page.body,
                title=before.title if page.title is None else page.title,
                tags=before.tags if page.tags is None else page.tags,
                prompt=before.prompt if page.prompt is None else page.prompt,
            )
            kept = replace(_kept(named, when or before.when), hidden=before.hidden)
            self._replace(db, before, _reachable(kept))
        return EntryKept(entry_id, new=False)

    def delete(self, entry_id: EntryId) -> EntryDeleted:
        """Take a page away for good, sealed and hidden ones too, with all that belongs to it.

        Its versions, drafts, pictures, places in chapters and forewords go, and its words in
        search.

        Raises RefusedError("no_entry").
        """
        with self._vault.writing() as db:
            _there(pages.entry(db, entry_id))
            pages.delete(db, entry_id)
        return EntryDeleted(entry_id)

    # Drafts

    def new_draft(self, prompt: PromptId | None = None) -> Draft:
        """Give an empty new page of now; nothing is stored yet."""
        return Draft(DraftId(new_id()), self._now(), prompt=prompt)

    def draft_of(self, entry_id: EntryId) -> Draft:
        """Give the draft kept of a page, else a fresh one with its words, not stored yet.

        Raises RefusedError: "no_entry", "sealed".
        """
        self.marks.settle()
        with self._vault.reading() as db:
            kept = drafts.of_page(db, entry_id)
            page = _unsealed(_there(pages.entry(db, entry_id)))
        return kept or Draft(
            id=DraftId(new_id()),
            when=page.when,
            entry=page.id,
            title=page.title,
            tags=page.tags,
            body=page.body,
            prompt=page.prompt,
            hidden=page.hidden,
        )

    def keep_draft(self, draft: Draft) -> DraftKept:
        """Keep what is on the page now; durable when this returns.

        A blank new page without a picture keeps nothing.
        Raises RefusedError: "too_long", or "no_entry" when the page it belongs to is gone.
        """
        clean = _clean(draft)
        with self._vault.writing() as db:
            if _bare(db, clean):
                drafts.drop(db, clean.id)
            else:
                if clean.entry is not None:
                    _there(pages.entry(db, clean.entry))
                drafts.keep(db, clean, self._now_ms())
        return DraftKept(clean.id)

    def drafts(self) -> list[Draft]:
        """Give the drafts for a list, the one kept last first; a sealed one by its day alone.

        Not hidden ones; but one without a title yet is given by its day, as no title leads to it.
        """
        gone = self.marks.settled()
        with self._vault.reading() as db:
            kept = [draft for draft in drafts.every(db) if draft.entry not in gone]
        return [_told(draft) for draft in kept if not _found_by_title(draft)]

    def drafts_holding(self, words: str, *, phrases: bool = False) -> list[tuple[Draft, str]]:
        """Give each draft whose title, tags and text hold every word, and the words around one.

        The same words find the same as in `search`; the one kept last is first. Sealed and
        hidden ones are not found.
        """
        wanted = (asked_phrases if phrases else asked_words)(taken_in(words))
        if not wanted:
            return []
        return [
            (draft, snippet(said(draft.body), wanted))
            for draft in self.drafts()
            if draft.seal is None and not draft.hidden
            if holds_all((draft.title, " ".join(draft.tags), said(draft.body)), wanted)
        ]

    def draft(self, draft_id: DraftId) -> Draft:
        """Give a draft whole, also a sealed one; raises RefusedError("no_draft")."""
        self.marks.settle()
        with self._vault.reading() as db:
            found = drafts.one(db, draft_id)
        if found is None:
            raise RefusedError("no_draft")
        return found

    def open_page(self) -> OpenPage | None:
        """Give the page left open last by its day, never by its words; None if none is.

        A hidden one is not told, unless it has no title yet that could lead to it.
        """
        gone = self.marks.settled()
        with self._vault.reading() as db:
            return next((one for one in drafts.open_pages(db) if one.entry not in gone), None)

    def finish(self, draft: Draft) -> EntryKept | None:
        """Make a page of a draft, or a new text of the page it belongs to, and end the draft.

        Its pictures are the page's from here on. A blank new page without any keeps nothing and
        gives None. The page is sealed and hidden as the draft
        is, or stays so; a seal whose day has come is none. Raises RefusedError: "too_long",
        "no_entry", "hide_needs_title".
        """
        clean = _clean(draft)
        page = Page(clean.body, clean.title, clean.tags, prompt=clean.prompt)
        kept = replace(
            _kept(page, clean.when), seal=self.marks.lasting(clean.seal), hidden=clean.hidden
        )
        if clean.entry is not None:
            self.marks.settle()
        with self._vault.writing() as db:
            fact = None
            if clean.entry is not None:
                before = _there(pages.entry(db, clean.entry))
                seal, hidden = kept.seal or before.seal, kept.hidden or before.hidden
                self._replace(db, before, _reachable(replace(kept, seal=seal, hidden=hidden)))
                fact = EntryKept(clean.entry, new=False)
            elif not _bare(db, clean):
                fact = self._add(db, _reachable(kept))
            if fact is not None:
                pictures.to_page(db, clean.id, fact.entry)
            drafts.drop(db, clean.id)
            self.chapter_choice.ended(clean.id, fact.entry if fact else None)
        return fact

    def drop_draft(self, draft_id: DraftId) -> None:
        """Let a draft and its pictures go; a page it belongs to stays as it was."""
        with self._vault.writing() as db:
            drafts.drop(db, draft_id)
            self.chapter_choice.ended(draft_id, None)

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
        return to_the_second(self._clock.now())

    def _now_ms(self) -> int:
        return utc_ms(self._clock.now())


def _there(entry: Entry | None) -> Entry:
    if entry is None:
        raise RefusedError("no_entry")
    return entry


def _unsealed(entry: Entry) -> Entry:
    if entry.seal is not None:
        raise RefusedError("sealed")
    return entry


def _reachable(kept: Kept) -> Kept:
    if kept.hidden and not kept.title:
        raise RefusedError("hide_needs_title")
    return kept


def _found_by_title(draft: Draft) -> bool:
    return draft.hidden and (draft.entry is not None or draft.title != "")


def _told(draft: Draft) -> Draft:
    return draft.shut() if draft.seal is not None or draft.hidden else draft


def _bare(db: Connection, draft: Draft) -> bool:
    """Tell whether a draft is of a new page with neither words nor pictures on it."""
    return draft.entry is None and draft.blank and not pictures.count(db, Place(draft=draft.id))


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
    return Kept(
        when=entry.when,
        title=entry.title,
        tags=entry.tags,
        body=entry.body,
        words=entry.words,
        prompt=entry.prompt,
        seal=entry.seal,
        hidden=entry.hidden,
    )


def _held(body: str, *beside: str) -> str:
    # Text that came through a door once is not taken in again: a second BOM would go.
    plain = entry_text(body, *beside)
    return body if body.removeprefix("\ufeff") == plain else plain


def _clean(draft: Draft) -> Draft:
    title, tags = one_line(draft.title), tags_of(draft.tags)
    body = _held(draft.body, title, *tags)
    return replace(draft, when=to_the_second(draft.when), title=title, tags=tags, body=body)
