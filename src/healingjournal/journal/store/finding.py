"""Finding: a page's words and tags, where search and lists look for them."""

from healingjournal.base.text import folded
from healingjournal.journal.segment import said, segmented
from healingjournal.vault.connection import Connection


def put(db: Connection, place: int, title: str, tags: tuple[str, ...], body: str) -> None:
    """Let a page be found by its words and tags; none of them may be there."""
    for tag in tags:
        db.execute("INSERT INTO entry_tag (folded, place) VALUES (?, ?)", (folded(tag), place))
    db.execute(
        "INSERT INTO entry_words (rowid, title, tags, body) VALUES (?, ?, ?, ?)",
        (place, segmented(title), segmented(" ".join(tags)), segmented(said(body))),
    )


def take(db: Connection, place: int) -> None:
    """Let a page be found by nothing."""
    db.execute("DELETE FROM entry_words WHERE rowid = ?", (place,))
    db.execute("DELETE FROM entry_tag WHERE place = ?", (place,))
