"""Threads: pages gathered into chapters, each in the person's own order and under their title."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from healingjournal.base.clock import Clock, utc_ms
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, new_id
from healingjournal.base.text import taken_in
from healingjournal.journal.chapter import (
    Chapter,
    ChapterId,
    ChapterKept,
    ChapterMoved,
    ChapterPage,
    Foreword,
    ForewordAdded,
    PagePut,
    PageTakenOut,
    Placing,
    ReadPage,
    ReadPart,
    Removed,
)
from healingjournal.journal.front_matter import one_line
from healingjournal.journal.store import chapters as store
from healingjournal.vault.connection import Connection
from healingjournal.vault.service import Vault

LONGEST_TITLE = 300
LONGEST_FOREWORD = 10_000
AT_ONCE = 20
LETTERS_AT_ONCE = 100_000

T = TypeVar("T")


class Chapters:
    """Chapters hold places, never text: a page lies in the journal and may be in several.

    A sealed page is in a chapter only as its seal: its day, without title, text or foreword. A
    page that is "never in search or lists" is in no chapter's list and is not read through
    there, whoever put it in and whenever: a list is a list. Its place waits for it, and so do its
    forewords. A page that was let go is gone from its chapters at once, and when it is deleted
    its places and forewords go along. Every call that writes is durable.
    """

    def __init__(
        self, vault: Vault, clock: Clock, gone: Callable[[], frozenset[EntryId]]
    ) -> None:
        """Take the open vault, the clock, and what ends seals and gives the pages let go."""
        self._vault = vault
        self._clock = clock
        self._gone = gone

    # Chapters

    def all(self) -> list[Chapter]:
        """Give every chapter in the person's own order."""
        with self._vault.reading() as db:
            return store.chapters(db)

    def chapter(self, chapter_id: ChapterId) -> Chapter:
        """Give a chapter; raises RefusedError("no_chapter")."""
        with self._vault.reading() as db:
            return _there(db, chapter_id)[1]

    def make(self, title: str = "") -> ChapterKept:
        """Make a chapter after the others; raises RefusedError("chapter_title_long")."""
        chapter_id, clean = ChapterId(new_id()), _title(title)
        with self._vault.writing() as db:
            store.insert(db, chapter_id, clean, self._now_ms())
        return ChapterKept(chapter_id, new=True)

    def rename(self, chapter_id: ChapterId, title: str) -> ChapterKept:
        """Give a chapter another title, or none; raises RefusedError.

        Its keys are "no_chapter" and "chapter_title_long".
        """
        clean = _title(title)
        with self._vault.writing() as db:
            seq, before = _there(db, chapter_id)
            if before.title != clean:
                store.rename(db, seq, clean, self._now_ms())
        return ChapterKept(chapter_id, new=False)

    def move(self, chapter_id: ChapterId, before: ChapterId | None) -> ChapterMoved:
        """Put a chapter before another one, or after all; raises RefusedError("no_chapter")."""
        with self._vault.writing() as db:
            _there(db, chapter_id)
            order = _moved([one.id for one in store.chapters(db)], chapter_id, before)
            store.place_chapters(db, order)
        return ChapterMoved(chapter_id)

    def remove(self, chapter_id: ChapterId) -> Removed:
        """Take a chapter away with its forewords, while every page stays in the journal.

        What it gives brings the chapter back. Raises RefusedError("no_chapter").
        """
        with self._vault.writing() as db:
            seq, gone = _there(db, chapter_id)
            order = [one.id for one in store.chapters(db)]
            at = order.index(chapter_id)
            removed = Removed(
                chapter_id,
                gone.title,
                gone.changed_ms,
                order[at - 1] if at else None,
                tuple(store.order(db, seq)),
                tuple(store.every_foreword(db, seq)),
            )
            store.delete(db, seq)
        return removed

    def drop_blank(self, chapter_id: ChapterId) -> None:
        """Take a chapter away that holds nothing at all: no title, no page, no foreword."""
        with self._vault.writing() as db:
            found = store.chapter(db, chapter_id)
            if found is not None and not found[1].title:
                seq = found[0]
                if not store.order(db, seq) and not store.every_foreword(db, seq):
                    store.delete(db, seq)

    def bring_back(self, removed: Removed) -> ChapterKept:
        """Make a removed chapter again as it was, without pages that are gone meanwhile."""
        with self._vault.writing() as db:
            store.insert(db, removed.id, removed.title, removed.changed_ms)
            seq = _there(db, removed.id)[0]
            there = {e for e in removed.entries if store.marks(db, e) is not None}
            for entry in removed.entries:
                if entry in there:
                    store.put_in(db, seq, entry)
            for owner, made in removed.forewords:
                if owner is None or store.marks(db, owner) is not None:
                    store.insert_foreword(db, seq, owner, made)
            order = [one.id for one in store.chapters(db) if one.id != removed.id]
            at = order.index(removed.after) + 1 if removed.after in order else 0
            store.place_chapters(db, [*order[:at], removed.id, *order[at:]])
        return ChapterKept(removed.id, new=True)

    # Pages in a chapter

    def pages(self, chapter_id: ChapterId, *, hidden: bool = False) -> list[ChapterPage]:
        """Give the pages of a chapter in order; raises RefusedError("no_chapter").

        With `hidden`, for a full export, also those that are in no list.
        """
        gone = self._gone()
        with self._vault.reading() as db:
            found = store.pages(db, _there(db, chapter_id)[0], hidden=hidden)
        return [one for one in found if one.entry not in gone]

    def placing(self, entry_id: EntryId) -> Placing:
        """Give every chapter and whether a page is in it; raises RefusedError("no_entry")."""
        gone = self._gone()
        with self._vault.reading() as db:
            marks = store.marks(db, entry_id)
            if marks is None or entry_id in gone:
                raise RefusedError("no_entry")
            held = store.holding(db, entry_id)
            places = tuple((one, one.id in held) for one in store.chapters(db))
        return Placing(places, in_no_list=marks[1])

    def put_in(
        self, chapter_id: ChapterId, entry_id: EntryId, before: EntryId | None = None
    ) -> PagePut:
        """Put a page into a chapter, before another one or at the end.

        One that is in it already stays where it is. Raises RefusedError: "no_chapter",
        "no_entry".
        """
        gone = self._gone()
        with self._vault.writing() as db:
            seq = _there(db, chapter_id)[0]
            if entry_id in gone or store.marks(db, entry_id) is None:
                raise RefusedError("no_entry")
            order = store.order(db, seq)
            if entry_id not in order:
                store.put_in(db, seq, entry_id)
                if before is not None:
                    store.place_pages(db, seq, _moved([*order, entry_id], entry_id, before))
        return PagePut(chapter_id, entry_id)

    def take_out(self, chapter_id: ChapterId, entry_id: EntryId) -> PageTakenOut:
        """Take a page out of a chapter; it stays in the journal, its forewords wait for it.

        Raises RefusedError: "no_chapter", "no_entry" when it is not in it.
        """
        with self._vault.writing() as db:
            if not store.take_out(db, _there(db, chapter_id)[0], entry_id):
                raise RefusedError("no_entry")
        return PageTakenOut(chapter_id, entry_id)

    def move_page(
        self, chapter_id: ChapterId, entry_id: EntryId, before: EntryId | None
    ) -> PagePut:
        """Put a page of a chapter before another one, or after all.

        Raises RefusedError: "no_chapter", "no_entry" when it is not in it.
        """
        with self._vault.writing() as db:
            seq = _there(db, chapter_id)[0]
            order = store.order(db, seq)
            if entry_id not in order:
                raise RefusedError("no_entry")
            store.place_pages(db, seq, _moved(order, entry_id, before))
        return PagePut(chapter_id, entry_id)

    # Forewords

    def forewords(
        self, chapter_id: ChapterId, entry_id: EntryId | None = None, *, hidden: bool = False
    ) -> list[Foreword]:
        """Give the forewords of a chapter, or of a page within it, the last written first.

        Those of a sealed or hidden page wait with it, unless `hidden` asks for them, for a full
        export. Raises RefusedError("no_chapter").
        """
        gone = self._gone()
        with self._vault.reading() as db:
            seq = _there(db, chapter_id)[0]
            if entry_id is not None and not hidden:
                marks = store.marks(db, entry_id)
                if marks is None or any(marks) or entry_id in gone:
                    return []
            return store.forewords(db, seq, entry_id)

    def begun_foreword(self, chapter_id: ChapterId, entry_id: EntryId | None = None) -> str:
        """Give the foreword that is being written, or nothing; raises RefusedError."""
        with self._vault.reading() as db:
            return store.begun_foreword(db, _there(db, chapter_id)[0], entry_id)

    def keep_begun(
        self, chapter_id: ChapterId, body: str, entry_id: EntryId | None = None
    ) -> None:
        """Keep what is written of a foreword so far; nothing shows it. Blank keeps nothing.

        Raises RefusedError: "no_chapter", "no_entry", "foreword_long".
        """
        clean = _foreword(body)
        with self._vault.writing() as db:
            seq = self._owner(db, chapter_id, entry_id)
            store.drop_begun(db, seq, entry_id)
            if clean.strip():
                store.insert_foreword(db, seq, entry_id, Foreword(0, clean, self._now_ms()))

    def add_foreword(
        self, chapter_id: ChapterId, body: str, entry_id: EntryId | None = None
    ) -> ForewordAdded | None:
        """Add a foreword to a chapter, or to a page within it; the earlier ones stay.

        A blank one adds nothing and gives None. Raises RefusedError: "no_chapter", "no_entry",
        "foreword_long".
        """
        clean = _foreword(body)
        with self._vault.writing() as db:
            seq = self._owner(db, chapter_id, entry_id)
            store.drop_begun(db, seq, entry_id)
            if not clean.strip():
                return None
            store.add_foreword(db, seq, entry_id, clean, self._now_ms())
        return ForewordAdded(chapter_id, entry_id)

    # Reading through

    def read(
        self, chapter_id: ChapterId, start: int = 0, limit: int = AT_ONCE
    ) -> ReadPart:
        """Give the pages of a chapter from the `start`th on, one after another.

        So many at most, and fewer where they are long, yet always one if there is one. Raises
        RefusedError("no_chapter").
        """
        lines = self.pages(chapter_id)
        with self._vault.reading() as db:
            seq = _there(db, chapter_id)[0]
            pages: list[ReadPage] = []
            letters, at = 0, max(0, start)
            while at < len(lines) and len(pages) < limit and letters < LETTERS_AT_ONCE:
                line = lines[at]
                text = "" if line.sealed else store.body(db, line.entry)
                before = "" if line.sealed else store.foreword(db, seq, line.entry)
                letters += len(text) + len(before)
                pages.append(ReadPage(line, text, before))
                at += 1
            own = store.foreword(db, seq, None) if start <= 0 else ""
        return ReadPart(tuple(pages), own, at if at < len(lines) else None)

    # What every door shares

    def _owner(self, db: Connection, chapter_id: ChapterId, entry_id: EntryId | None) -> int:
        seq = _there(db, chapter_id)[0]
        if entry_id is not None and entry_id not in store.order(db, seq):
            raise RefusedError("no_entry")
        return seq

    def _now_ms(self) -> int:
        return utc_ms(self._clock.now())


def _there(db: Connection, chapter_id: ChapterId) -> tuple[int, Chapter]:
    found = store.chapter(db, chapter_id)
    if found is None:
        raise RefusedError("no_chapter")
    return found


def _moved(order: Sequence[T], one: T, before: T | None) -> list[T]:
    """Give the order with one of it before another; at the end if that is none, or not there."""
    if one == before:
        return list(order)
    rest = [each for each in order if each != one]
    at = rest.index(before) if before in rest else len(rest)
    return [*rest[:at], one, *rest[at:]]


def _title(title: str) -> str:
    clean = one_line(title)
    if len(clean) > LONGEST_TITLE:
        raise RefusedError("chapter_title_long")
    return clean


def _foreword(body: str) -> str:
    clean = taken_in(body)
    if len(clean) > LONGEST_FOREWORD:
        raise RefusedError("foreword_long")
    return clean
