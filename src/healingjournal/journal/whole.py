"""Pages and drafts as they are, with all that is kept of them: for a takeout, and for an import.

Unlike the journal's other doors this one gives sealed and hidden pages with their words, and
writes under ids and instants of before. An import only adds: nothing here changes a page.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.base.text import entry_text
from healingjournal.journal.count import word_count
from healingjournal.journal.day import to_the_second
from healingjournal.journal.entry import Draft, DraftId, Entry
from healingjournal.journal.front_matter import one_line, tags_of
from healingjournal.journal.marks import Marks
from healingjournal.journal.store import drafts, pages, whole
from healingjournal.journal.store.pages import Kept
from healingjournal.vault.service import Vault

_PICTURE = re.compile("picture:[0-9a-z]{26}")
_MOST_SECONDS = 1000


@dataclass(frozen=True)
class EarlierText:
    """An earlier text of a page; the first one has number 1."""

    number: int
    changed_ms: int
    title: str = field(repr=False)
    body: str = field(repr=False)


class WholePages:
    """Every page that was not let go, in the order they were written."""

    def __init__(self, vault: Vault, marks: Marks) -> None:
        """Take the open vault, and what knows which pages nothing may show."""
        self._vault = vault
        self._marks = marks
        # What the pages of a second say, as digests: files that were unpacked may all be of one.
        self._seconds: dict[str, dict[bytes, list[EntryId]]] = {}

    # Out

    def count(self) -> int:
        """Count the pages."""
        gone = self._marks.settled()
        with self._vault.reading() as db:
            return whole.count(db) - len(gone)

    def pages(self) -> Iterator[Entry]:
        """Give each page with its words and marks; one text is held at a time."""
        gone = self._marks.settled()
        with self._vault.reading() as db:
            for entry_id in whole.ids(db):
                found = None if entry_id in gone else pages.entry(db, entry_id)
                if found is not None:
                    yield found

    def earlier(self, entry_id: EntryId) -> Iterator[EarlierText]:
        """Give each earlier text of a page, the first one first."""
        with self._vault.reading() as db:
            for text in whole.earlier(db, entry_id):
                yield EarlierText(*text)

    def drafts(self) -> Iterator[tuple[Draft, int]]:
        """Give each draft with its own marks, and when it was kept, the one kept first first."""
        gone = self._marks.settled()
        with self._vault.reading() as db:
            for draft, changed_ms in whole.every_draft(db):
                if draft.entry not in gone:
                    yield draft, changed_ms

    # In

    def there(self, entry_id: EntryId) -> bool:
        """Tell whether a page has this id, let go or not."""
        with self._vault.reading() as db:
            return pages.entry(db, entry_id) is not None

    def page(self, entry_id: EntryId) -> Entry | None:
        """Give a page that was not let go, or None."""
        gone = self._marks.settled()
        with self._vault.reading() as db:
            return None if entry_id in gone else pages.entry(db, entry_id)

    def alike(self, page: Entry) -> list[Entry]:
        """Give the pages that say the same: day and time, title, tags, prompt and text.

        The ids of pictures in a text count for nothing.
        """
        gone = self._marks.settled()
        ids = self._at(page.when).get(_said(page), [])
        with self._vault.reading() as db:
            found = [pages.entry(db, one) for one in ids if one not in gone]
        return [one for one in found if one is not None]

    def _at(self, when: datetime) -> dict[bytes, list[EntryId]]:
        second = when.replace(tzinfo=None).isoformat()
        if second not in self._seconds:
            if len(self._seconds) >= _MOST_SECONDS:
                self._seconds.clear()
            found: dict[bytes, list[EntryId]] = {}
            with self._vault.reading() as db:
                for one in whole.at(db, when):
                    found.setdefault(_said(one), []).append(one.id)
            self._seconds[second] = found
        return self._seconds[second]

    def put(self, page: Entry) -> None:
        """Write a page under its id, with its own instants; its text is taken in here.

        Raises RefusedError: "too_long", or "hide_needs_title" for a hidden one without a title.
        """
        if page.hidden and not page.title:
            raise RefusedError("hide_needs_title")
        kept = Kept(
            when=page.when,
            title=page.title,
            tags=page.tags,
            body=page.body,
            words=word_count(page.body),
            prompt=page.prompt,
            seal=self._marks.lasting(page.seal),
            hidden=page.hidden,
        )
        there = self._at(page.when)
        with self._vault.writing() as db:
            whole.put(db, page, kept)
        there.setdefault(_said(page), []).append(page.id)

    def put_earlier(self, entry_id: EntryId, text: EarlierText) -> None:
        """Write an earlier text of a page; raises RefusedError("too_long")."""
        title = one_line(text.title)
        told = (text.number, text.changed_ms, title, held(text.body, title))
        with self._vault.writing() as db:
            whole.put_earlier(db, entry_id, told)

    def draft(self, draft_id: DraftId) -> Draft | None:
        """Give a draft with its own marks, or None."""
        with self._vault.reading() as db:
            return whole.draft_of(db, draft_id)

    def put_draft(self, draft: Draft, changed_ms: int) -> None:
        """Write a draft under its id; its page is there."""
        kept = replace(draft, seal=self._marks.lasting(draft.seal))
        with self._vault.writing() as db:
            drafts.keep(db, kept, changed_ms)


def taken_in_page(page: Entry) -> Entry:
    """Give a page from outside as it is kept; raises RefusedError("too_long")."""
    title, tags = one_line(page.title), tags_of(page.tags)
    body = held(page.body, title, *tags)
    return replace(page, when=to_the_second(page.when), title=title, tags=tags, body=body)


def taken_in_draft(draft: Draft) -> Draft:
    """Give a draft from outside as it is kept; raises RefusedError("too_long")."""
    title, tags = one_line(draft.title), tags_of(draft.tags)
    body = held(draft.body, title, *tags)
    return replace(draft, when=to_the_second(draft.when), title=title, tags=tags, body=body)


def held(body: str, *beside: str) -> str:
    """Take in a text that may have come through a door once: a second BOM would go then."""
    plain = entry_text(body, *beside)
    return body if body.removeprefix("\ufeff") == plain else plain


def _said(page: Entry) -> bytes:
    body = _PICTURE.sub("picture:", page.body)
    said = (page.when.isoformat(), page.title, list(page.tags), page.prompt, body)
    return hashlib.sha256(json.dumps(said).encode()).digest()
