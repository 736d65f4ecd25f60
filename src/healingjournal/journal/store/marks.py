"""Marks: seals and hidden pages, and when seals end."""

from collections.abc import Iterator

from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Entry, EntryLine, Seal
from healingjournal.journal.store import cells, finding
from healingjournal.journal.store.pages import line, spot
from healingjournal.vault.connection import Connection


def mark(db: Connection, before: Entry, seal: Seal | None, *, hidden: bool) -> None:
    """Seal or hide a page and its drafts, or not any more; its words follow."""
    seq, place = spot(db, before.id)
    stored = (cells.sealed(seal), int(hidden))
    db.execute("UPDATE entry SET seal = ?, hidden = ? WHERE seq = ?", (*stored, seq))
    db.execute("UPDATE draft SET seal = ?, hidden = ? WHERE entry = ?", (*stored, before.id))
    finding.take(db, place)
    if seal is None and not hidden:
        finding.put(db, place, before.title, before.tags, before.body)


def next_end(db: Connection) -> str | None:
    """Give the day on which the next seal of a page or draft ends, as it is stored, or None.

    A day comes before the word for a seal without one; with nothing but such, that is given.
    """
    rows = db.execute(
        "SELECT min(seal) FROM entry WHERE seal IS NOT NULL"
        " UNION ALL SELECT min(seal) FROM draft WHERE seal IS NOT NULL"
    )
    return min((row[0] for row in rows if row[0] is not None), default=None)


def ended(db: Connection, day: str) -> list[EntryId]:
    """Give the pages whose seal ends on or before a day, as it is stored."""
    rows = db.execute("SELECT id FROM entry WHERE seal IS NOT NULL AND seal <= ?", (day,))
    return [EntryId(row[0]) for row in rows.fetchall()]


def end_of_drafts(db: Connection, day: str) -> None:
    """Take the seal off each draft whose seal ends on or before a day."""
    db.execute("UPDATE draft SET seal = NULL WHERE seal IS NOT NULL AND seal <= ?", (day,))


def hidden(db: Connection) -> Iterator[tuple[str, EntryLine]]:
    """Give each hidden page with its title, newest first."""
    for row in db.execute(
        "SELECT id, local, offset_minutes, title, tags, words, seal FROM entry"
        " WHERE (seal IS NOT NULL OR hidden) AND hidden ORDER BY place DESC"
    ):
        yield row[3], line(row)
