"""Pictures: whose they are, a small one of each, and their content in parts.

Lists read the rows of `picture` alone; the content lies in a table of its own.
"""

from collections.abc import Iterator

from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import DraftId
from healingjournal.journal.picture import (
    Drawn,
    Picture,
    PictureFile,
    PictureId,
    Place,
    Removed,
)
from healingjournal.vault.connection import Connection, Row

PART = 256 * 1024


def insert(
    db: Connection, picture_id: PictureId, place: Place, file: PictureFile, now_ms: int
) -> None:
    """Write a picture with its content; words, strokes and a small one are told afterwards."""
    db.execute(
        "INSERT INTO picture (id, entry, draft, media, width, height, bytes, alt, small, added_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, '', x'', ?)",
        (
            picture_id,
            place.entry,
            place.draft,
            file.media,
            file.width,
            file.height,
            len(file.content),
            now_ms,
        ),
    )
    _insert_parts(db, picture_id, _cut(file.content))


def write_over(db: Connection, picture_id: PictureId, file: PictureFile, drawn: Drawn) -> None:
    """Give a drawing other strokes and what they look like."""
    db.execute(
        "DELETE FROM picture_part WHERE picture = (SELECT seq FROM picture WHERE id = ?)",
        (picture_id,),
    )
    db.execute(
        "UPDATE picture SET media = ?, width = ?, height = ?, bytes = ?, strokes = ?, small = ?"
        " WHERE id = ?",
        (
            file.media,
            file.width,
            file.height,
            len(file.content),
            drawn.strokes,
            drawn.small,
            picture_id,
        ),
    )
    _insert_parts(db, picture_id, _cut(file.content))


def say(db: Connection, picture_id: PictureId, alt: str) -> None:
    """Give a picture other words of its own."""
    db.execute("UPDATE picture SET alt = ? WHERE id = ?", (alt, picture_id))


def show_small(db: Connection, picture_id: PictureId, small: bytes) -> None:
    """Keep a small one of a picture."""
    db.execute("UPDATE picture SET small = ? WHERE id = ?", (small, picture_id))


def take_strokes(db: Connection, picture_id: PictureId, strokes: str) -> None:
    """Keep the strokes of a drawing."""
    db.execute("UPDATE picture SET strokes = ? WHERE id = ?", (strokes, picture_id))


def there(db: Connection, picture_id: PictureId) -> bool:
    """Tell whether a picture is there."""
    found = db.execute("SELECT 1 FROM picture WHERE id = ?", (picture_id,)).fetchone()
    return found is not None


def of_place(db: Connection, place: Place) -> list[Picture]:
    """Give the pictures of a page, of a draft, or of both, in the order they were added."""
    rows = db.execute(
        "SELECT seq, id, media, width, height, bytes, strokes IS NOT NULL, alt, small FROM picture"
        " WHERE entry = ? UNION ALL"
        " SELECT seq, id, media, width, height, bytes, strokes IS NOT NULL, alt, small FROM picture"
        " WHERE draft = ? ORDER BY 1",
        (place.entry, place.draft),
    )
    return [_picture(row[1:]) for row in rows]


def count(db: Connection, place: Place) -> int:
    """Count the pictures of a page and of a draft."""
    row = db.execute(
        "SELECT (SELECT count(*) FROM picture WHERE entry = ?)"
        " + (SELECT count(*) FROM picture WHERE draft = ?)",
        (place.entry, place.draft),
    ).fetchone()
    return int(row[0]) if row else 0


def strokes(db: Connection, picture_id: PictureId) -> str | None:
    """Give the strokes of a drawing; None for any other picture, or none at all."""
    row = db.execute("SELECT strokes FROM picture WHERE id = ?", (picture_id,)).fetchone()
    return None if row is None else row[0]


def part(db: Connection, picture_id: PictureId, number: int) -> bytes | None:
    """Give one part of a picture's content, counted from 0; None after the last."""
    row = db.execute(
        "SELECT content FROM picture_part"
        " WHERE picture = (SELECT seq FROM picture WHERE id = ?) AND number = ?",
        (picture_id, number),
    ).fetchone()
    return None if row is None else row[0]


def removed(db: Connection, picture_id: PictureId) -> Removed | None:
    """Take a picture out and give it whole; None where there is none."""
    row = db.execute(
        "SELECT id, media, width, height, bytes, strokes IS NOT NULL, alt, small,"
        " seq, entry, draft, added_ms, strokes FROM picture WHERE id = ?",
        (picture_id,),
    ).fetchone()
    if row is None:
        return None
    parts = db.execute(
        "SELECT content FROM picture_part WHERE picture = ? ORDER BY number", (row[8],)
    ).fetchall()
    _delete(db, row[8])
    return Removed(
        seq=row[8],
        place=Place(row[9], row[10]),
        picture=_picture(row[:8]),
        added_ms=row[11],
        strokes=row[12],
        parts=tuple(one[0] for one in parts),
    )


def bring_back(db: Connection, gone: Removed, place: Place) -> None:
    """Put a picture that was taken out back where it was among the others, in a place."""
    picture = gone.picture
    db.execute(
        "INSERT INTO picture (seq, id, entry, draft, media, width, height, bytes, alt, strokes,"
        " small, added_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            gone.seq,
            picture.id,
            place.entry,
            place.draft,
            picture.media,
            picture.width,
            picture.height,
            picture.size,
            picture.alt,
            gone.strokes,
            picture.small,
            gone.added_ms,
        ),
    )
    _insert_parts(db, picture.id, iter(gone.parts))


def to_page(db: Connection, draft_id: DraftId, entry_id: EntryId) -> None:
    """Let the pictures of a draft be the page's."""
    db.execute(
        "UPDATE picture SET entry = ?, draft = NULL WHERE draft = ?", (entry_id, draft_id)
    )


def drop_of_draft(db: Connection, draft_id: DraftId) -> None:
    """Take out the pictures of a draft."""
    _delete_all(db, db.execute("SELECT seq FROM picture WHERE draft = ?", (draft_id,)).fetchall())


def drop_of_page(db: Connection, entry_id: EntryId) -> None:
    """Take out the pictures of a page and of its drafts."""
    rows = db.execute(
        "SELECT seq FROM picture WHERE entry = ?"
        " OR draft IN (SELECT id FROM draft WHERE entry = ?)",
        (entry_id, entry_id),
    )
    _delete_all(db, rows.fetchall())


def drop_of_nobody(db: Connection) -> None:
    """Take out the pictures of drafts that were never kept."""
    rows = db.execute(
        "SELECT seq FROM picture WHERE entry IS NULL"
        " AND (draft IS NULL OR draft NOT IN (SELECT id FROM draft))"
    )
    _delete_all(db, rows.fetchall())


# Rows


def _cut(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), PART):
        yield content[start : start + PART]


def _insert_parts(db: Connection, picture_id: PictureId, parts: Iterator[bytes]) -> None:
    for number, content in enumerate(parts):
        db.execute(
            "INSERT INTO picture_part (picture, number, content)"
            " VALUES ((SELECT seq FROM picture WHERE id = ?), ?, ?)",
            (picture_id, number, content),
        )


def _delete_all(db: Connection, rows: list[Row]) -> None:
    for row in rows:
        _delete(db, row[0])


def _delete(db: Connection, seq: int) -> None:
    db.execute("DELETE FROM picture_part WHERE picture = ?", (seq,))
    db.execute("DELETE FROM picture WHERE seq = ?", (seq,))


def _picture(row: Row) -> Picture:
    return Picture(
        id=PictureId(row[0]),
        media=row[1],
        width=row[2],
        height=row[3],
        size=row[4],
        drawn=bool(row[5]),
        alt=row[6],
        small=row[7],
    )
