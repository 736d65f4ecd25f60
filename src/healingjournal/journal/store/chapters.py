"""The chapters' SQL: chapters, their pages in order, and forewords. Commits nothing by itself.

A foreword with the number 0 is one being written: nothing shows it until it is added.
"""

from collections.abc import Sequence

from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import Chapter, ChapterId, ChapterPage, Foreword
from healingjournal.journal.store import cells
from healingjournal.vault.connection import Connection

# Chapters


def chapters(db: Connection) -> list[Chapter]:
    """Give every chapter in the person's own order."""
    rows = db.execute("SELECT id, title, changed_ms FROM chapter ORDER BY place, seq")
    return [Chapter(ChapterId(row[0]), row[1], row[2]) for row in rows]


def chapter(db: Connection, chapter_id: ChapterId) -> tuple[int, Chapter] | None:
    """Give a chapter and its number, or None."""
    row = db.execute(
        "SELECT seq, title, changed_ms FROM chapter WHERE id = ?", (chapter_id,)
    ).fetchone()
    return None if row is None else (row[0], Chapter(chapter_id, row[1], row[2]))


def insert(db: Connection, chapter_id: ChapterId, title: str, now_ms: int) -> None:
    """Write a new chapter after the others."""
    db.execute(
        "INSERT INTO chapter (id, title, place, changed_ms)"
        " VALUES (?, ?, (SELECT coalesce(max(place), -1) + 1 FROM chapter), ?)",
        (chapter_id, title, now_ms),
    )


def rename(db: Connection, seq: int, title: str, now_ms: int) -> None:
    """Give a chapter another title."""
    db.execute("UPDATE chapter SET title = ?, changed_ms = ? WHERE seq = ?", (title, now_ms, seq))


def place_chapters(db: Connection, order: Sequence[ChapterId]) -> None:
    """Let the chapters stand in this order."""
    for place, chapter_id in enumerate(order):
        db.execute(
            "UPDATE chapter SET place = ? WHERE id = ? AND place <> ?", (place, chapter_id, place)
        )


def delete(db: Connection, seq: int) -> None:
    """Take a chapter out, with its places and its forewords; no page goes with it."""
    db.execute("DELETE FROM foreword WHERE chapter = ?", (seq,))
    db.execute("DELETE FROM chapter_page WHERE chapter = ?", (seq,))
    db.execute("DELETE FROM chapter WHERE seq = ?", (seq,))


# Pages in a chapter


def order(db: Connection, seq: int) -> list[EntryId]:
    """Give every page of a chapter in order, hidden ones too."""
    rows = db.execute(
        "SELECT entry FROM chapter_page WHERE chapter = ? ORDER BY place, rowid", (seq,)
    )
    return [EntryId(row[0]) for row in rows]


def place_pages(db: Connection, seq: int, entries: Sequence[EntryId]) -> None:
    """Let the pages of a chapter stand in this order."""
    rows = db.execute("SELECT entry, place FROM chapter_page WHERE chapter = ?", (seq,))
    held = {entry: place for entry, place in rows}
    for place, entry in enumerate(entries):
        if held.get(entry) != place:
            db.execute(
                "UPDATE chapter_page SET place = ? WHERE chapter = ? AND entry = ?",
                (place, seq, entry),
            )


def put_in(db: Connection, seq: int, entry: EntryId) -> None:
    """Put a page at the end of a chapter it is not in."""
    db.execute(
        "INSERT INTO chapter_page (chapter, entry, place) VALUES (?, ?,"
        " (SELECT coalesce(max(place), -1) + 1 FROM chapter_page WHERE chapter = ?))",
        (seq, entry, seq),
    )


def take_out(db: Connection, seq: int, entry: EntryId) -> bool:
    """Take a page out of a chapter; tell whether it was in it."""
    done = db.execute("DELETE FROM chapter_page WHERE chapter = ? AND entry = ?", (seq, entry))
    return done.rowcount > 0


def pages(db: Connection, seq: int, *, hidden: bool) -> list[ChapterPage]:
    """Give the pages of a chapter in order, sealed ones without their title.

    With `hidden` also those that are in no list.
    """
    rows = db.execute(
        "SELECT entry.id, local, offset_minutes, title, seal FROM chapter_page"
        " JOIN entry ON entry.id = chapter_page.entry"
        " WHERE chapter = ? AND (entry.hidden = 0 OR ?)"
        " ORDER BY chapter_page.place, chapter_page.rowid",
        (seq, int(hidden)),
    )
    found = []
    for entry, local, offset, title, seal in rows:
        sealed, when = seal is not None, cells.when(local, offset)
        found.append(ChapterPage(EntryId(entry), when, "" if sealed else title, sealed))
    return found


def body(db: Connection, entry: EntryId) -> str:
    """Give the text of a page."""
    row = db.execute(
        "SELECT body FROM entry_text WHERE entry = (SELECT seq FROM entry WHERE id = ?)", (entry,)
    ).fetchone()
    return "" if row is None else str(row[0])


def marks(db: Connection, entry: EntryId) -> tuple[bool, bool] | None:
    """Tell whether a page is sealed and whether it is hidden; None if it is not there."""
    row = db.execute("SELECT seal, hidden FROM entry WHERE id = ?", (entry,)).fetchone()
    return None if row is None else (row[0] is not None, bool(row[1]))


def holding(db: Connection, entry: EntryId) -> set[ChapterId]:
    """Give the chapters a page is in."""
    rows = db.execute(
        "SELECT chapter.id FROM chapter_page JOIN chapter ON chapter.seq = chapter_page.chapter"
        " WHERE chapter_page.entry = ?",
        (entry,),
    )
    return {ChapterId(row[0]) for row in rows}


# Forewords


def forewords(db: Connection, seq: int, entry: EntryId | None) -> list[Foreword]:
    """Give the forewords of a chapter, or of a page in it, the last written first."""
    rows = db.execute(
        "SELECT number, body, written_ms FROM foreword"
        " WHERE chapter = ? AND entry IS ? AND number > 0 ORDER BY number DESC",
        (seq, entry),
    )
    return [Foreword(*row) for row in rows]


def foreword(db: Connection, seq: int, entry: EntryId | None) -> str:
    """Give the foreword that is shown, or nothing."""
    row = db.execute(
        "SELECT body FROM foreword WHERE chapter = ? AND entry IS ? AND number > 0"
        " ORDER BY number DESC LIMIT 1",
        (seq, entry),
    ).fetchone()
    return "" if row is None else str(row[0])


def every_foreword(db: Connection, seq: int) -> list[tuple[EntryId | None, Foreword]]:
    """Give all forewords of a chapter and of pages in it, also one being written."""
    rows = db.execute(
        "SELECT entry, number, body, written_ms FROM foreword WHERE chapter = ? ORDER BY seq",
        (seq,),
    )
    return [(EntryId(row[0]) if row[0] else None, Foreword(*row[1:])) for row in rows]


def insert_foreword(db: Connection, seq: int, entry: EntryId | None, made: Foreword) -> None:
    """Write a foreword with the number it has."""
    db.execute(
        "INSERT INTO foreword (chapter, entry, number, body, written_ms) VALUES (?, ?, ?, ?, ?)",
        (seq, entry, made.number, made.body, made.written_ms),
    )


def add_foreword(
    db: Connection, seq: int, entry: EntryId | None, text: str, now_ms: int
) -> None:
    """Write one more foreword, over none of the earlier ones."""
    row = db.execute(
        "SELECT coalesce(max(number), 0) + 1 FROM foreword WHERE chapter = ? AND entry IS ?",
        (seq, entry),
    ).fetchone()
    insert_foreword(db, seq, entry, Foreword(row[0] if row else 1, text, now_ms))


def begun_foreword(db: Connection, seq: int, entry: EntryId | None) -> str:
    """Give the foreword being written, or nothing."""
    row = db.execute(
        "SELECT body FROM foreword WHERE chapter = ? AND entry IS ? AND number = 0", (seq, entry)
    ).fetchone()
    return "" if row is None else str(row[0])


def drop_begun(db: Connection, seq: int, entry: EntryId | None) -> None:
    """Take the foreword being written out, if there is one."""
    db.execute(
        "DELETE FROM foreword WHERE chapter = ? AND entry IS ? AND number = 0", (seq, entry)
    )
