"""Pages: their rows, their words for finding, and their tags."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from healingjournal.base.ids import EntryId, PromptId
from healingjournal.base.text import folded
from healingjournal.journal.count import word_count
from healingjournal.journal.day import day_of_place, minutes_of, place_of, place_of_day
from healingjournal.journal.entry import Entry, EntryLine
from healingjournal.journal.segment import segmented
from healingjournal.journal.store import cells
from healingjournal.vault.connection import Connection, Row

_END = (1 << 63) - 1


@dataclass(frozen=True)
class Kept:
    """What is written of one page: new, or over the text that was there."""

    when: datetime
    title: str = field(repr=False)
    tags: tuple[str, ...] = field(repr=False)
    body: str = field(repr=False)
    words: int
    prompt: PromptId | None


def insert(db: Connection, entry_id: EntryId, kept: Kept, now_ms: int) -> None:
    """Write a new page with the next sequence number, its tags and its words."""
    last = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").fetchone()
    seq = (last[0] if last else 0) + 1
    place = place_of(kept.when, seq)
    db.execute(
        "INSERT INTO entry (seq, id, place, local, offset_minutes, written_ms, changed_ms,"
        " title, tags, words, prompt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            seq,
            entry_id,
            place,
            cells.local(kept.when),
            minutes_of(kept.when),
            now_ms,
            now_ms,
            kept.title,
            cells.listed(kept.tags),
            kept.words,
            kept.prompt,
        ),
    )
    db.execute("INSERT INTO entry_text (entry, body) VALUES (?, ?)", (seq, kept.body))
    _insert_tags(db, place, kept.tags)
    _insert_words(db, place, kept)


def replace(db: Connection, before: Entry, kept: Kept, now_ms: int) -> None:
    """Write over a page; its earlier title and text stay as a version if they differ."""
    seq, place = spot(db, before.id)
    if (before.title, before.body) != (kept.title, kept.body):
        db.execute(
            "INSERT INTO version (entry, number, title, body, changed_ms) VALUES (?, ?, ?, ?, ?)",
            (seq, before.versions, before.title, before.body, before.changed_ms),
        )
    new_place = place_of(kept.when, seq)
    db.execute("DELETE FROM entry_words WHERE rowid = ?", (place,))
    db.execute("DELETE FROM entry_tag WHERE place = ?", (place,))
    db.execute(
        "UPDATE entry SET place = ?, local = ?, offset_minutes = ?, changed_ms = ?, title = ?,"
        " tags = ?, words = ?, prompt = ? WHERE seq = ?",
        (
            new_place,
            cells.local(kept.when),
            minutes_of(kept.when),
            now_ms,
            kept.title,
            cells.listed(kept.tags),
            kept.words,
            kept.prompt,
            seq,
        ),
    )
    db.execute("UPDATE entry_text SET body = ? WHERE entry = ?", (kept.body, seq))
    _insert_tags(db, new_place, kept.tags)
    _insert_words(db, new_place, kept)


def delete(db: Connection, entry_id: EntryId) -> None:
    """Take a page out, with its words, tags, versions and drafts."""
    seq, place = spot(db, entry_id)
    db.execute("DELETE FROM entry_words WHERE rowid = ?", (place,))
    db.execute("DELETE FROM entry_tag WHERE place = ?", (place,))
    db.execute("DELETE FROM version WHERE entry = ?", (seq,))
    db.execute("DELETE FROM draft WHERE entry = ?", (entry_id,))
    db.execute("DELETE FROM entry_text WHERE entry = ?", (seq,))
    db.execute("DELETE FROM entry WHERE seq = ?", (seq,))


def entry(db: Connection, entry_id: EntryId) -> Entry | None:
    """Give a page whole, or None."""
    row = db.execute(
        "SELECT entry.id, local, offset_minutes, title, tags, words, body, prompt,"
        " (SELECT coalesce(max(number), 0) + 1 FROM version WHERE version.entry = entry.seq),"
        " written_ms, changed_ms"
        " FROM entry JOIN entry_text ON entry_text.entry = entry.seq WHERE entry.id = ?",
        (entry_id,),
    ).fetchone()
    if row is None:
        return None
    line = _entry_line(row)
    return Entry(
        id=line.id,
        when=line.when,
        title=line.title,
        tags=line.tags,
        words=line.words,
        body=row[6],
        prompt=row[7],
        versions=row[8],
        written_ms=row[9],
        changed_ms=row[10],
    )


def lines(
    db: Connection, limit: int | None, since: date | None, until: date | None, tag: str | None
) -> list[EntryLine]:
    """Give pages for a list, newest first; both days are included."""
    low = place_of_day(since) if since else 0
    high = place_of_day(until, after=True) if until else _END
    most = -1 if limit is None else limit
    if tag is None:
        rows = db.execute(
            "SELECT id, local, offset_minutes, title, tags, words FROM entry"
            " WHERE place >= ? AND place < ? ORDER BY place DESC LIMIT ?",
            (low, high, most),
        )
    else:
        rows = db.execute(
            "SELECT id, local, offset_minutes, title, tags, words"
            " FROM entry_tag JOIN entry ON entry.place = entry_tag.place"
            " WHERE entry_tag.folded = ? AND entry_tag.place >= ? AND entry_tag.place < ?"
            " ORDER BY entry_tag.place DESC LIMIT ?",
            (folded(tag), low, high, most),
        )
    return [_entry_line(row) for row in rows]


def months(db: Connection) -> Iterator[date]:
    """Give the first day of each month that has a page, newest first."""
    before = _END
    while True:
        row = db.execute("SELECT max(place) FROM entry WHERE place < ?", (before,)).fetchone()
        if row is None or row[0] is None:
            return
        first = day_of_place(row[0]).replace(day=1)
        yield first
        before = place_of_day(first)


def found(
    db: Connection, query: str, limit: int | None
) -> list[tuple[EntryId, datetime, str, str]]:
    """Give id, time, title and text of the pages that hold the words, newest first."""
    rows = db.execute(
        "SELECT entry.id, local, offset_minutes, title, body FROM ("
        "SELECT rowid AS place FROM entry_words WHERE entry_words MATCH ?"
        " ORDER BY rowid DESC LIMIT ?) AS hit"
        " CROSS JOIN entry ON entry.place = hit.place"
        " CROSS JOIN entry_text ON entry_text.entry = entry.seq ORDER BY hit.place DESC",
        (query, -1 if limit is None else limit),
    )
    return [
        (id_, cells.when(local, offset), title, body) for id_, local, offset, title, body in rows
    ]


def beginnings(
    db: Connection, entry_ids: Sequence[EntryId], letters: int
) -> Iterator[tuple[EntryId, str]]:
    """Give the first letters of each page that is there."""
    for entry_id in entry_ids:
        row = db.execute(
            "SELECT substr(body, 1, ?) FROM entry_text"
            " WHERE entry = (SELECT seq FROM entry WHERE id = ?)",
            (letters, entry_id),
        ).fetchone()
        if row is not None:
            yield entry_id, row[0]


def prompts_since(db: Connection, since: datetime) -> list[tuple[PromptId, datetime]]:
    """Give each prompt a page was written on since a local day and time, oldest first."""
    rows = db.execute(
        "SELECT prompt, local, offset_minutes FROM entry"
        " WHERE prompt IS NOT NULL AND place >= ? ORDER BY place",
        (place_of(since),),
    )
    return [(PromptId(row[0]), cells.when(row[1], row[2])) for row in rows]


def index_anew(db: Connection) -> None:
    """Make tags and words of every page anew, where none are, and count its words."""
    rows = db.execute(
        "SELECT place, title, tags, body FROM entry"
        " JOIN entry_text ON entry_text.entry = entry.seq ORDER BY place"
    )
    for place, title, listed, body in rows.fetchall():
        tags = cells.tags(listed)
        _insert_tags(db, place, tags)
        db.execute(
            "INSERT INTO entry_words (rowid, title, tags, body) VALUES (?, ?, ?, ?)",
            (place, segmented(title), segmented(" ".join(tags)), segmented(body)),
        )
        db.execute("UPDATE entry SET words = ? WHERE place = ?", (word_count(body), place))


def spot(db: Connection, entry_id: EntryId) -> tuple[int, int]:
    """Give a page's number and its place in the order; raises LookupError."""
    row = db.execute("SELECT seq, place FROM entry WHERE id = ?", (entry_id,)).fetchone()
    if row is None:
        raise LookupError("no such page")
    return row[0], row[1]


def _insert_tags(db: Connection, place: int, tags: tuple[str, ...]) -> None:
    for tag in tags:
        db.execute("INSERT INTO entry_tag (folded, place) VALUES (?, ?)", (folded(tag), place))


def _insert_words(db: Connection, place: int, kept: Kept) -> None:
    db.execute(
        "INSERT INTO entry_words (rowid, title, tags, body) VALUES (?, ?, ?, ?)",
        (place, segmented(kept.title), segmented(" ".join(kept.tags)), segmented(kept.body)),
    )


def _entry_line(row: Row) -> EntryLine:
    return EntryLine(
        id=EntryId(row[0]),
        when=cells.when(row[1], row[2]),
        title=row[3],
        tags=cells.tags(row[4]),
        words=row[5],
    )
