"""Marks a person sets on a page: a seal, and "never in search or lists".

A sealed page shows its day alone until its seal ends or is opened; a hidden one is found by its
whole title and by nothing else. Neither is counted anywhere, and the words and tags of both lie
in no index.
"""

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from typing import TypeVar

from healingjournal.base.clock import Clock
from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.base.ids import EntryId
from healingjournal.base.text import folded
from healingjournal.journal.entry import Entry, EntryLine, EntryMarked, OpenPage, Seal
from healingjournal.journal.front_matter import one_line
from healingjournal.journal.going import Going
from healingjournal.journal.store import drafts, marks, pages
from healingjournal.vault.connection import Connection
from healingjournal.vault.service import Vault

# Later than every day and than the word for a seal without one.
_NEVER = "never"
_Told = TypeVar("_Told")


class Marks:
    """Seals and hides pages, opens and shows them again; its drafts are marked along."""

    def __init__(self, vault: Vault, clock: Clock, going: Going) -> None:
        """Take the open vault, the clock that ends seals, and the pages let go."""
        self._vault = vault
        self._clock = clock
        self._going = going
        # The day on which the next seal ends, as text; None while it is not known.
        self._next_end: str | None = None

    def seal(self, entry_id: EntryId, seal: Seal) -> EntryMarked:
        """Seal a page, until the day named or until it is asked for.

        Raises RefusedError: "no_entry", or "seal_day_over" when that day is not after today.
        """
        if seal.until is not None and seal.until <= self._today():
            raise RefusedError("seal_day_over")
        with self._page(entry_id) as (db, page):
            marks.mark(db, page, seal, hidden=page.hidden)
        self._next_end = None
        return EntryMarked(entry_id)

    def open_seal(self, entry_id: EntryId) -> EntryMarked:
        """Open a page before its day; it can be read and found again at once.

        Raises RefusedError("no_entry").
        """
        with self._page(entry_id) as (db, page):
            marks.mark(db, page, None, hidden=page.hidden)
        return EntryMarked(entry_id)

    def hide(self, entry_id: EntryId) -> EntryMarked:
        """Take a page out of search and every list; its whole title is then what opens it.

        Raises RefusedError: "no_entry", or "hide_needs_title" when it has none.
        """
        with self._page(entry_id) as (db, page):
            if not page.title:
                raise RefusedError("hide_needs_title")
            marks.mark(db, page, page.seal, hidden=True)
        return EntryMarked(entry_id)

    def unhide(self, entry_id: EntryId) -> EntryMarked:
        """Let a page stand in search and lists again; raises RefusedError("no_entry")."""
        with self._page(entry_id) as (db, page):
            marks.mark(db, page, page.seal, hidden=False)
        return EntryMarked(entry_id)

    def hidden_titled(self, title: str) -> list[EntryLine]:
        """Give the hidden pages with exactly this title, folded, newest first."""
        gone = self.settled()
        with self._vault.reading() as db:
            return [line for line in _titled(marks.hidden(db), title) if line.id not in gone]

    def hidden_drafts_titled(self, title: str) -> list[OpenPage]:
        """Give the new hidden pages still being written with exactly this title, folded."""
        with self._vault.reading() as db:
            return list(_titled(drafts.hidden(db), title))

    def settled(self) -> frozenset[EntryId]:
        """End the seals whose day has come, delete what is due, and give what nothing may show."""
        gone = self._going.hidden()
        self.settle()
        return gone

    def settle(self) -> None:
        """End each seal whose day has come: its page can be read and found again.

        Where nothing can be written, as on a full disk, it stays until something can.
        """
        today = self._today().isoformat()
        if self._next_end is None:
            with self._vault.reading() as db:
                self._next_end = marks.next_end(db) or _NEVER
        if self._next_end > today:
            return
        with suppress(CannotWriteError):
            self._end(today)
            self._next_end = None

    def lasting(self, seal: Seal | None) -> Seal | None:
        """Give a seal that is about to be written, None when its day has come already."""
        if seal is None or (seal.until is not None and seal.until <= self._today()):
            return None
        self._next_end = None
        return seal

    def _end(self, today: str) -> None:
        with self._vault.writing() as db:
            for entry_id in marks.ended(db, today):
                page = pages.entry(db, entry_id)
                if page is not None:
                    marks.mark(db, page, None, hidden=page.hidden)
            marks.end_of_drafts(db, today)

    @contextmanager
    def _page(self, entry_id: EntryId) -> Generator[tuple[Connection, Entry], None, None]:
        gone = self.settled()
        with self._vault.writing() as db:
            page = None if entry_id in gone else pages.entry(db, entry_id)
            if page is None:
                raise RefusedError("no_entry")
            yield db, page

    def _today(self) -> date:
        return self._clock.now().date()


def _titled(known: Iterable[tuple[str, _Told]], title: str) -> Iterator[_Told]:
    wanted = _plain(title)
    return (one for each, one in known if wanted and _plain(each) == wanted)


def _plain(title: str) -> str:
    return " ".join(folded(one_line(title)).split())
