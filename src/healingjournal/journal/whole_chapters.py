"""Chapters as they are, with their pages, sealed and hidden ones too, and every foreword."""

from collections.abc import Iterator
from dataclasses import replace

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import new_id
from healingjournal.base.text import taken_in
from healingjournal.journal.chapter import ChapterId, Removed
from healingjournal.journal.chapters import LONGEST_FOREWORD, LONGEST_TITLE
from healingjournal.journal.front_matter import one_line
from healingjournal.journal.store import chapters as store
from healingjournal.vault.connection import Connection
from healingjournal.vault.service import Vault


class WholeChapters:
    """Every chapter in the person's own order; an import adds some after the others."""

    def __init__(self, vault: Vault) -> None:
        """Take the open vault."""
        self._vault = vault

    def chapters(self) -> Iterator[Removed]:
        """Give each chapter whole, as it would be if it were removed."""
        with self._vault.reading() as db:
            for one in store.chapters(db):
                yield _whole(db, one.id)

    def put(self, chapter: Removed) -> bool:
        """Add a chapter after the others; tell whether there was none like it yet.

        One that is there already under this id, and is another, keeps it. The pages it names are
        there. Raises RefusedError: "chapter_title_long", "foreword_long".
        """
        clean = replace(
            chapter,
            title=one_line(chapter.title),
            after=None,
            forewords=tuple(
                (entry, replace(made, body=taken_in(made.body)))
                for entry, made in chapter.forewords
            ),
        )
        if len(clean.title) > LONGEST_TITLE:
            raise RefusedError("chapter_title_long")
        if any(len(made.body) > LONGEST_FOREWORD for _, made in clean.forewords):
            raise RefusedError("foreword_long")
        held = list(self.chapters())
        if any(_said(one) == _said(clean) for one in held):
            return False
        chapter_id = clean.id
        if any(one.id == chapter_id for one in held):
            chapter_id = ChapterId(new_id())
        with self._vault.writing() as db:
            store.insert(db, chapter_id, clean.title, clean.changed_ms)
            found = store.chapter(db, chapter_id)
            seq = found[0] if found else 0
            for entry in clean.entries:
                store.put_in(db, seq, entry)
            for owner, made in clean.forewords:
                store.insert_foreword(db, seq, owner, made)
        return True


def _whole(db: Connection, chapter_id: ChapterId) -> Removed:
    found = store.chapter(db, chapter_id)
    if found is None:
        raise LookupError("no such chapter")
    seq, chapter = found
    entries, forewords = store.order(db, seq), store.every_foreword(db, seq)
    return Removed(
        chapter_id, chapter.title, chapter.changed_ms, None, tuple(entries), tuple(forewords)
    )


def _said(chapter: Removed) -> tuple[object, ...]:
    return chapter.title, chapter.entries, chapter.forewords
