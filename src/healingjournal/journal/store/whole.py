"""Whole pages, drafts and pictures, with all that is kept of them, in the order of writing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from healingjournal.base.ids import EntryId
from healingjournal.journal.day import PLACES_OF_A_SECOND, place_of
from healingjournal.journal.entry import Draft, DraftId, Entry
from healingjournal.journal.picture import PictureId
from healingjournal.journal.store import cells, drafts, pages
from healingjournal.journal.store.pages import Kept
from healingjournal.vault.connection import Connection

_AT_ONCE = 500


def count(db: Connection) -> int:
    """Count every page, sealed and hidden ones too."""
    row = db.execute("SELECT count(*) FROM entry").fetchone()
    return int(row[0]) if row else 0


def ids(db: Connection) -> Iterator[EntryId]:
    """Give the id of every page in the order they were written, some hundred held at a time."""
    last = 0
    while True:
        rows = db.execute(
            "SELECT seq, id FROM entry WHERE seq > ? ORDER BY seq LIMIT ?", (last, _AT_ONCE)
        ).fetchall()
        yield from (EntryId(row[1]) for row in rows)
        if not rows:
            return
        last = rows[-1][0]


def put(db: Connection, entry: Entry, kept: Kept) -> None:
    """Write a page as it was: under its id, with the instants it was written and changed at."""
    pages.insert(db, entry.id, kept, entry.written_ms)
    db.execute("UPDATE entry SET changed_ms = ? WHERE id = ?", (entry.changed_ms, entry.id))


def at(db: Connection, when: datetime) -> Iterator[Entry]:
    """Give the pages of a very day and time."""
    second = (place_of(when), place_of(when) + PLACES_OF_A_SECOND)
    asked = "SELECT id FROM entry WHERE place >= ? AND place < ? ORDER BY place"
    for row in db.execute(asked, second).fetchall():
        found = pages.entry(db, EntryId(row[0]))
        if found is not None:
            yield found


def earlier(db: Connection, entry_id: EntryId) -> Iterator[tuple[int, int, str, str]]:
    """Give number, instant, title and text of each earlier text of a page, the first one first."""
    yield from db.execute(
        "SELECT number, version.changed_ms, version.title, body FROM version"
        " JOIN entry ON entry.seq = version.entry WHERE entry.id = ? ORDER BY number",
        (entry_id,),
    )


def put_earlier(db: Connection, entry_id: EntryId, text: tuple[int, int, str, str]) -> None:
    """Write an earlier text of a page: number, instant, title, text."""
    number, changed_ms, title, body = text
    db.execute(
        "INSERT INTO version (entry, number, title, body, changed_ms)"
        " VALUES ((SELECT seq FROM entry WHERE id = ?), ?, ?, ?, ?)",
        (entry_id, number, title, body, changed_ms),
    )


def every_draft(db: Connection) -> Iterator[tuple[Draft, int]]:
    """Give each draft with its own marks, and when it was kept; the one kept first is first."""
    rows = db.execute("SELECT id, seal, hidden, changed_ms FROM draft ORDER BY seq").fetchall()
    for draft_id, seal, hidden, changed_ms in rows:
        found = drafts.one(db, DraftId(draft_id))
        if found is not None:
            yield replace(found, seal=cells.seal(seal), hidden=bool(hidden)), changed_ms


def draft_of(db: Connection, draft_id: DraftId) -> Draft | None:
    """Give a draft with its own marks, or None."""
    row = db.execute("SELECT seal, hidden FROM draft WHERE id = ?", (draft_id,)).fetchone()
    found = drafts.one(db, draft_id)
    if row is None or found is None:
        return None
    return replace(found, seal=cells.seal(row[0]), hidden=bool(row[1]))


def picture_parts(db: Connection, picture_id: PictureId) -> Iterator[bytes]:
    """Give the parts of a picture's content in order."""
    rows = db.execute(
        "SELECT content FROM picture_part"
        " WHERE picture = (SELECT seq FROM picture WHERE id = ?) ORDER BY number",
        (picture_id,),
    )
    yield from (row[0] for row in rows)


def picture_told(db: Connection, picture_id: PictureId) -> tuple[int, str | None]:
    """Give when a picture was added, and its strokes if it is a drawing."""
    row = db.execute(
        "SELECT added_ms, strokes FROM picture WHERE id = ?", (picture_id,)
    ).fetchone()
    return (0, None) if row is None else (row[0], row[1])
