"""Drafts: pages that are still being written."""

from collections.abc import Iterator
from datetime import datetime

from healingjournal.base.ids import EntryId
from healingjournal.journal.day import minutes_of
from healingjournal.journal.entry import Draft, DraftId, OpenPage
from healingjournal.journal.store import cells
from healingjournal.vault.connection import Connection, Row


def keep(db: Connection, draft: Draft, now_ms: int) -> None:
    """Write a draft, over the one with the same id."""
    db.execute(
        "INSERT INTO draft (seq, id, local, offset_minutes, entry, title, tags, body, prompt,"
        " changed_ms) VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM draft),"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " seq = CASE WHEN seq = (SELECT max(seq) FROM draft) THEN seq ELSE excluded.seq END,"
        " local = excluded.local, offset_minutes = excluded.offset_minutes,"
        " entry = excluded.entry, title = excluded.title, tags = excluded.tags,"
        " body = excluded.body, prompt = excluded.prompt, changed_ms = excluded.changed_ms",
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
        ),
    )


def drop(db: Connection, draft_id: DraftId) -> None:
    """Take a draft out, if it is there."""
    db.execute("DELETE FROM draft WHERE id = ?", (draft_id,))


def one(db: Connection, draft_id: DraftId) -> Draft | None:
    """Give a draft, or None."""
    row = db.execute(
        "SELECT id, local, offset_minutes, entry, title, tags, body, prompt"
        " FROM draft WHERE id = ?",
        (draft_id,),
    ).fetchone()
    return None if row is None else _draft(row)


def of_page(db: Connection, entry_id: EntryId) -> Draft | None:
    """Give the draft of a page kept last, or None."""
    row = db.execute(
        "SELECT id, local, offset_minutes, entry, title, tags, body, prompt"
        " FROM draft WHERE entry = ? ORDER BY seq DESC LIMIT 1",
        (entry_id,),
    ).fetchone()
    return None if row is None else _draft(row)


def every(db: Connection) -> list[Draft]:
    """Give every draft, the one kept last first."""
    return [
        _draft(row)
        for row in db.execute(
            "SELECT id, local, offset_minutes, entry, title, tags, body, prompt"
            " FROM draft ORDER BY seq DESC"
        )
    ]


def open_pages(db: Connection) -> Iterator[OpenPage]:
    """Give each draft by its day, the one kept last first, without reading its words."""
    for row in db.execute("SELECT id, local, entry FROM draft ORDER BY seq DESC"):
        yield OpenPage(DraftId(row[0]), datetime.fromisoformat(row[1]).date(), row[2])


def _draft(row: Row) -> Draft:
    return Draft(
        id=DraftId(row[0]),
        when=cells.when(row[1], row[2]),
        entry=row[3],
        title=row[4],
        tags=cells.tags(row[5]),
        body=row[6],
        prompt=row[7],
    )
