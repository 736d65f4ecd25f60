"""Pages: their rows, written, taken out, listed and found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from healingjournal.base.ids import EntryId, PromptId
from healingjournal.base.text import folded
from healingjournal.journal.count import word_count
from healingjournal.journal.day import day_of_place, minutes_of, place_of, place_of_day
from healingjournal.journal.entry import Entry, EntryLine, Seal
from healingjournal.journal.store import cells, finding, pictures
from healingjournal.vault.connection import Connection, Row

_END = (1 << 63) - 1
Within = tuple[date | None, date | None, str | None]  # a first day, a last day, a tag


@dataclass(frozen=True)
class Kept:
    """What is written of one page: new, or over the text that was there."""

    when: datetime
    title: str = field(repr=False)
    tags: tuple[str, ...] = field(repr=False)
    body: str = field(repr=False)
    words: int
    prompt: PromptId | None
    seal: Seal | None = None
    hidden: bool = False

    @property
    def found(self) -> bool:
        """Tell whether its words and tags may be found."""
        return self.seal is None and not self.hidden


def insert(db: Connection, entry_id: EntryId, kept: Kept, now_ms: int) -> None:
    """Write a new page with the next sequence number, its tags and its words."""
    last = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").fetchone()
    seq = (last[0] if last else 0) + 1
    place = place_of(kept.when, seq)
    db.execute(
        "INSERT INTO entry (seq, id, place, local, offset_minutes, written_ms, changed_ms,"
        " title, tags, words, prompt, seal, hidden)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            cells.sealed(kept.seal),
            int(kept.hidden),
        ),
    )
    db.execute("INSERT INTO entry_text (entry, body) VALUES (?, ?)", (seq, kept.body))
    if kept.found:
        finding.put(db, place, kept.title, kept.tags, kept.body)


def replace(db: Connection, before: Entry, kept: Kept, now_ms: int) -> None:
    """Write over a page; its earlier title and text stay as a version if they differ."""
    seq, place = spot(db, before.id)
    if (before.title, before.body) != (kept.title, kept.body):
        db.execute(
            "INSERT INTO version (entry, number, title, body, changed_ms) VALUES (?, ?, ?, ?, ?)",
            (seq, before.versions, before.title, before.body, before.changed_ms),
        )
    new_place = place_of(kept.when, seq)
    finding.take(db, place)
    db.execute(
        "UPDATE entry SET place = ?, local = ?, offset_minutes = ?, changed_ms = ?, title = ?,"
        " tags = ?, words = ?, prompt = ?, seal = ?, hidden = ? WHERE seq = ?",
        (
            new_place,
            cells.local(kept.when),
            minutes_of(kept.when),
            now_ms,
            kept.title,
            cells.listed(kept.tags),
            kept.words,
            kept.prompt,
            cells.sealed(kept.seal),
            int(kept.hidden),
            seq,
        ),
    )
    db.execute("UPDATE entry_text SET body = ? WHERE entry = ?", (kept.body, seq))
    if kept.found:
        finding.put(db, new_place, kept.title, kept.tags, kept.body)


def delete(db: Connection, entry_id: EntryId) -> None:
    """Take a page out, with its words, tags, versions, drafts, pictures and places in chapters.

    What else belongs to it goes by the database's own rule: its places in chapters and the
    forewords to it, and what is marked on it.
    """
    seq, place = spot(db, entry_id)
    pictures.drop_of_page(db, entry_id)
    finding.take(db, place)
    db.execute("DELETE FROM version WHERE entry = ?", (seq,))
    db.execute("DELETE FROM draft WHERE entry = ?", (entry_id,))
    db.execute("DELETE FROM entry_text WHERE entry = ?", (seq,))
    db.execute("DELETE FROM entry WHERE seq = ?", (seq,))


def entry(db: Connection, entry_id: EntryId) -> Entry | None:
    """Give a page whole, or None."""
    row = db.execute(
        "SELECT entry.id, local, offset_minutes, title, tags, words, body, prompt,"
        " (SELECT coalesce(max(number), 0) + 1 FROM version WHERE version.entry = entry.seq),"
        " written_ms, changed_ms, seal, hidden"
        " FROM entry JOIN entry_text ON entry_text.entry = entry.seq WHERE entry.id = ?",
        (entry_id,),
    ).fetchone()
    if row is None:
        return None
    return Entry(
        id=EntryId(row[0]),
        when=cells.when(row[1], row[2]),
        title=row[3],
        tags=cells.tags(row[4]),
        words=row[5],
        body=row[6],
        prompt=row[7],
        versions=row[8],
        written_ms=row[9],
        changed_ms=row[10],
        seal=cells.seal(row[11]),
        hidden=bool(row[12]),
    )


def lines(
    db: Connection,
    limit: int | None,
    since: date | None,
    until: date | None,
    tag: str | None,
    *,
    unsealed: bool,
) -> list[EntryLine]:
    """Give pages for a list, newest first; both days are included."""
    low = place_of_day(since) if since else 0
    high = place_of_day(until, after=True) if until else _END
    most = -1 if limit is None else limit
    if tag is None:
        rows = db.execute(
            "SELECT id, local, offset_minutes, title, tags, words, seal FROM entry"
            " WHERE place >= ? AND place < ? AND NOT hidden AND (seal IS NULL OR NOT ?)"
            " ORDER BY place DESC LIMIT ?",
            (low, high, unsealed, most),
        )
    else:
        rows = db.execute(
            "SELECT id, local, offset_minutes, title, tags, words, seal"
            " FROM entry_tag JOIN entry ON entry.place = entry_tag.place"
            " WHERE entry_tag.folded = ? AND entry_tag.place >= ? AND entry_tag.place < ?"
            " ORDER BY entry_tag.place DESC LIMIT ?",
            (folded(tag), low, high, most),
        )
    return [line(row) for row in rows]


def months(db: Connection) -> Iterator[date]:
    """Give the first day of each month that has a page, newest first."""
    before = _END
    while True:
        row = db.execute(
            "SELECT place FROM entry WHERE place < ? AND NOT hidden ORDER BY place DESC LIMIT 1",
            (before,),
        ).fetchone()
        if row is None:
            return
        first = day_of_place(row[0]).replace(day=1)
        yield first
        before = place_of_day(first)


def days(db: Connection, since: date, until: date) -> Iterator[tuple[EntryId, date]]:
    """Give each page of some days, both included, with its day; sealed ones too."""
    for row in db.execute(
        "SELECT id, place FROM entry WHERE place >= ? AND place < ? AND NOT hidden",
        (place_of_day(since), place_of_day(until, after=True)),
    ):
        yield EntryId(row[0]), day_of_place(row[1])


def found(
    db: Connection, query: str, limit: int | None, within: Within = (None, None, None)
) -> list[tuple[EntryId, datetime, str, str]]:
    """Give id, time, title and text of the pages that hold the words, newest first.

    `within` is a first day, a last day, both included, and a tag; None lets every page through.
    """
    most = -1 if limit is None else limit
    if within == (None, None, None):  # as most often: bounds that hold nothing back cost time
        rows = db.execute(
            "SELECT entry.id, local, offset_minutes, title, body FROM ("
            "SELECT rowid AS place FROM entry_words WHERE entry_words MATCH ?"
            " ORDER BY rowid DESC LIMIT ?) AS hit"
            " CROSS JOIN entry ON entry.place = hit.place"
            " CROSS JOIN entry_text ON entry_text.entry = entry.seq ORDER BY hit.place DESC",
            (query, most),
        )
    else:
        since, until, tag = within
        low = place_of_day(since) if since else 0
        high = place_of_day(until, after=True) if until else _END
        wanted = None if tag is None else folded(tag)
        rows = db.execute(
            "SELECT entry.id, local, offset_minutes, title, body FROM ("
            "SELECT rowid AS place FROM entry_words WHERE entry_words MATCH ?"
            " AND rowid >= ? AND rowid < ?"
            " AND (? IS NULL OR rowid IN (SELECT place FROM entry_tag WHERE folded = ?))"
            " ORDER BY rowid DESC LIMIT ?) AS hit"
            " CROSS JOIN entry ON entry.place = hit.place"
            " CROSS JOIN entry_text ON entry_text.entry = entry.seq ORDER BY hit.place DESC",
            (query, low, high, wanted, wanted, most),
        )
    return [
        (id_, cells.when(local, offset), title, body) for id_, local, offset, title, body in rows
    ]


def beginnings(
    db: Connection, entry_ids: Sequence[EntryId], letters: int
) -> Iterator[tuple[EntryId, str]]:
    """Give the first letters of each page that is there, and neither sealed nor hidden."""
    for entry_id in entry_ids:
        row = db.execute(
            "SELECT substr(body, 1, ?) FROM entry_text"
            " WHERE entry = (SELECT seq FROM entry WHERE id = ? AND seal IS NULL AND NOT hidden)",
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
    """Make tags and words of every page anew, where none are, and count its words.

    A sealed or hidden page stays without.
    """
    rows = db.execute(
        "SELECT place, title, tags, body, seal IS NULL AND NOT hidden FROM entry"
        " JOIN entry_text ON entry_text.entry = entry.seq ORDER BY place"
    )
    for place, title, listed, body, findable in rows.fetchall():
        if findable:
            finding.put(db, place, title, cells.tags(listed), body)
        db.execute("UPDATE entry SET words = ? WHERE place = ?", (word_count(body), place))


def spot(db: Connection, entry_id: EntryId) -> tuple[int, int]:
    """Give a page's number and its place in the order; raises LookupError."""
    row = db.execute("SELECT seq, place FROM entry WHERE id = ?", (entry_id,)).fetchone()
    if row is None:
        raise LookupError("no such page")
    return row[0], row[1]


def line(row: Row) -> EntryLine:
    """Give a line of id, local, offset, title, tags, words and seal; a sealed one only its day."""
    sealed = row[6] is not None
    return EntryLine(
        id=EntryId(row[0]),
        when=cells.when(row[1], row[2]),
        title="" if sealed else row[3],
        tags=() if sealed else cells.tags(row[4]),
        words=0 if sealed else row[5],
        sealed=sealed,
    )
