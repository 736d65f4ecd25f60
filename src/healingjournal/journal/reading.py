"""Reading: what can be asked of the journal, sealed pages told by their day, hidden ones not."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime
from itertools import islice

from healingjournal.base.clock import Clock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, PromptId
from healingjournal.base.text import folded, taken_in
from healingjournal.journal.chapter_choice import ChapterChoice
from healingjournal.journal.chapters import Chapters
from healingjournal.journal.entry import Entry, EntryLine, Hit
from healingjournal.journal.front_matter import one_line
from healingjournal.journal.going import Going
from healingjournal.journal.marks import Marks
from healingjournal.journal.own_words import OwnWords
from healingjournal.journal.pictures import Pictures
from healingjournal.journal.segment import asked_phrases, asked_words, query_of, said
from healingjournal.journal.snippet import LONGEST, snippet
from healingjournal.journal.store import pages, tags
from healingjournal.journal.versions import Versions
from healingjournal.vault.service import Vault


class Reading:
    """Finds and lists pages in the order of their local day and time.

    Before anything is read, pages whose half minute is over are deleted, and seals whose day has
    come end.
    """

    def __init__(self, vault: Vault, clock: Clock) -> None:
        """Take the open vault and the clock."""
        self._vault = vault
        self._clock = clock
        self.going = Going(vault, clock)
        self.marks = Marks(vault, clock, self.going)
        self.own_words = OwnWords(vault)
        self.pictures = Pictures(vault, clock)
        self.versions = Versions(vault, clock, self.marks.settled)
        self.chapters = Chapters(vault, clock, self.marks.settled)
        self.chapter_choice = ChapterChoice(vault, self.chapters)

    def entry(self, entry_id: EntryId) -> Entry:
        """Give a page whole, a sealed one with its seal and day alone.

        Raises RefusedError("no_entry").
        """
        gone = self.marks.settled()
        with self._vault.reading() as db:
            found = None if entry_id in gone else pages.entry(db, entry_id)
        if found is None:
            raise RefusedError("no_entry")
        return found if found.seal is None else found.shut()

    def entries(
        self,
        limit: int | None = None,
        *,
        since: date | None = None,
        until: date | None = None,
        tag: str | None = None,
        unsealed: bool = False,
    ) -> list[EntryLine]:
        """Give pages for a list, newest first; both days are included, a tag is folded.

        With `unsealed`, only those that can be read now.
        """
        gone = self.marks.settled()
        with self._vault.reading() as db:
            lines = pages.lines(db, _more(limit, gone), since, until, tag, unsealed=unsealed)
        return [line for line in lines if line.id not in gone][:limit]

    def months(self) -> list[date]:
        """Give the first day of each month that has a page, newest first."""
        self.marks.settled()
        with self._vault.reading() as db:
            return list(pages.months(db))

    def month(self, first: date) -> list[EntryLine]:
        """Give the pages of the month a day is in, newest first."""
        length = monthrange(first.year, first.month)[1]
        return self.entries(since=first.replace(day=1), until=first.replace(day=length))

    def days(self, first: date) -> frozenset[date]:
        """Give the days of the month a day is in that have a page to be seen, sealed ones too."""
        gone = self.marks.settled()
        length = monthrange(first.year, first.month)[1]
        with self._vault.reading() as db:
            found = pages.days(db, first.replace(day=1), first.replace(day=length))
            return frozenset(day for entry_id, day in found if entry_id not in gone)

    def tags_beginning(self, letters: str, limit: int | None = 8) -> list[str]:
        """Give tags that begin with some letters, folded, in order; without letters the first ones.

        Spelled as on the newest page that has them; not those of sealed or hidden pages alone.
        """
        gone = self.marks.settled()
        with self._vault.reading() as db:
            return list(islice(tags.beginning(db, folded(one_line(letters)), gone), limit))

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
        """Give the newest pages whose title, tags and text hold every word; none without words.

        Whole words, folded for case and accents; punctuation separates and means nothing else.
        Both days are included, a tag is folded. With `phrases` words between two quotation
        marks must follow on.
        """
        wanted = (asked_phrases if phrases else asked_words)(taken_in(words))
        query = query_of(wanted)
        if query is None:
            return []
        gone = self.marks.settled()
        with self._vault.reading() as db:
            found = pages.found(db, query, _more(limit, gone), (since, until, tag))
        hits = [hit for hit in found if hit[0] not in gone][:limit]
        return [
            Hit(id_, when, title, snippet(said(body), wanted)) for id_, when, title, body in hits
        ]

    def beginnings(self, entry_ids: Sequence[EntryId]) -> dict[EntryId, str]:
        """Give the first words of pages, for a list that shows them.

        None for an empty one, a sealed one and a hidden one.
        """
        self.marks.settled()
        with self._vault.reading() as db:
            texts = pages.beginnings(db, entry_ids, 3 * LONGEST)
        return {one: snippet(said(text), []) for one, text in texts if text.strip()}

    def prompts_taken(self, since: datetime) -> list[tuple[PromptId, datetime]]:
        """Give each prompt a page was written on since then, with its local time, oldest first."""
        with self._vault.reading() as db:
            return pages.prompts_since(db, since)


def _more(limit: int | None, gone: frozenset[EntryId]) -> int | None:
    return None if limit is None else limit + len(gone)
