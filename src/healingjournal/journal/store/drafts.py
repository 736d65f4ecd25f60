"""Drafts: pages that are still being written."""

from collections.abc import Iterator
from datetime import datetime

from healingjournal.base.ids import EntryId
from healingjournal.journal.day import minutes_of
from healingjournal.journal.entry import Draft, DraftId, OpenPage
from healingjournal.journal.store import cells, pictures
from healingjournal.vault.connection import Connection, Row

_READ = (
    "SELECT draft.id, draft.local, draft.offset_minutes, draft.entry, draft.title, draft.tags,"
    " draft.body, draft.prompt, coalesce(draft.seal, entry.seal),"
    " draft.hidden OR coalesce(entry.hidden, 0)"
    " FROM draft LEFT JOIN entry ON entry.id = draft.entry"
)


def keep(db: Connection, draft: Draft, now_ms: int) -> None:
    """Write a draft, over the one with the same id."""
    db.execute(
        "INSERT INTO draft (seq, id, local, offset_minutes, entry, title, tags, body, prompt,"
        " changed_ms, seal, hidden) VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM draft),"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " seq = CASE WHEN seq = (SELECT max(seq) FROM draft) THEN seq ELSE excluded.seq END,"
        " local = excluded.local, offset_minutes = excluded.offset_minutes,"
        " entry = excluded.entry, title = excluded.title, tags = excluded.tags,"
        " body = excluded.body, prompt = excluded.prompt, changed_ms = excluded.changed_ms,"
        " seal = excluded.seal, hidden = excluded.hidden",
        (
            draft.id,
            cells.local(draft.when),
            minutes_of(draft.when),
            draft.entry,
            draft.title,
            cells.listed(draft.tags),
            draft.body,
            draft.prompt,
            now_ms,
            cells.sealed(draft.seal),
            int(draft.hidden),
        ),
    )


def drop(db: Connection, draft_id: DraftId) -> None:
    """Take a draft out, if it is there, with its pictures."""
    pictures.drop_of_draft(db, draft_id)
    db.execute("DELETE FROM draft WHERE id = ?", (draft_id,))


def one(db: Connection, draft_id: DraftId) -> Draft | None:
    """Give a draft with its page's marks and its own, or None."""
    row = db.execute(" ".join((_READ, "WHERE draft.id = ?")), (draft_id,)).fetchone()
    return None if row is None else _draft(row)


def of_page(db: Connection, entry_id: EntryId) -> Draft | None:
    """Give the draft of a page kept last, or None."""
    asked = (_READ, "WHERE draft.entry = ? ORDER BY draft.seq DESC LIMIT 1")
    row = db.execute(" ".join(asked), (entry_id,)).fetchone()
    return None if row is None else _draft(row)


def every(db: Connection) -> list[Draft]:
    """Give every draft, the one kept last first."""
    return [_draft(row) for row in db.execute(" ".join((_READ, "ORDER BY draft.seq DESC")))]


def open_pages(db: Connection) -> Iterator[OpenPage]:
    """Give each draft by its day, the one kept last first, without reading its words.

    Not those that something else leads to and that are in no list: of hidden pages, and new
    hidden ones with a title.
    """
    for row in db.execute(
        "SELECT draft.id, draft.local, draft.entry FROM draft"
        " LEFT JOIN entry ON entry.id = draft.entry"
        " WHERE NOT (draft.hidden OR coalesce(entry.hidden, 0))"
        " OR (draft.entry IS NULL AND draft.title = '') ORDER BY draft.seq DESC"
    ):
        yield _open(row)


def hidden(db: Connection) -> Iterator[tuple[str, OpenPage]]:
    """Give the drafts of new hidden pages, each with its title, the one kept last first."""
    for row in db.execute(
        "SELECT id, local, entry, title FROM draft WHERE hidden AND entry IS NULL"
        " ORDER BY seq DESC"
    ):
        yield row[3], _open(row)


def _open(row: Row) -> OpenPage:
    return OpenPage(DraftId(row[0]), datetime.fromisoformat(row[1]).date(), row[2])


def _draft(row: Row) -> Draft:
    return Draft(
        id=DraftId(row[0]),
        when=cells.when(row[1], row[2]),
        entry=row[3],
        title=row[4],
        tags=cells.tags(row[5]),
        body=row[6],
        prompt=row[7],
        seal=cells.seal(row[8]),
        hidden=bool(row[9]),
    )
