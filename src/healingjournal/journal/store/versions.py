"""Versions: the earlier texts of a page."""

from collections.abc import Iterator

from healingjournal.base.ids import EntryId
from healingjournal.vault.connection import Connection


def of(db: Connection, entry_id: EntryId) -> Iterator[tuple[int, int, str, str]]:
    """Give number, instant in milliseconds, title and text of each, the last one first."""
    yield from db.execute(
        "SELECT number, version.changed_ms, version.title, body FROM version"
        " JOIN entry ON entry.seq = version.entry WHERE entry.id = ? ORDER BY number DESC",
        (entry_id,),
    )


def text(db: Connection, entry_id: EntryId, number: int) -> tuple[str, str] | None:
    """Give title and text of one, or None."""
    row = db.execute(
        "SELECT version.title, body FROM version JOIN entry ON entry.seq = version.entry"
        " WHERE entry.id = ? AND number = ?",
        (entry_id, number),
    ).fetchone()
    return None if row is None else (row[0], row[1])
