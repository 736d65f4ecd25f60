"""Tags: those in use, found by how they begin."""

from collections.abc import Iterator

from healingjournal.base.ids import EntryId
from healingjournal.base.text import folded
from healingjournal.journal.store import cells
from healingjournal.vault.connection import Connection


def beginning(db: Connection, letters: str, gone: frozenset[EntryId]) -> Iterator[str]:
    """Give the tags whose folded form begins with folded letters, in the order of that form.

    Each is spelled as on the newest page that has it and is not gone.
    """
    last, step = letters, ">="
    while True:
        row = db.execute(
            "SELECT min(folded) FROM entry_tag WHERE folded AFTER ?".replace("AFTER", step),
            (last,),
        ).fetchone()
        if row is None or row[0] is None or not row[0].startswith(letters):
            return
        last, step = row[0], ">"
        for entry_id, listed in db.execute(
            "SELECT id, tags FROM entry_tag JOIN entry ON entry.place = entry_tag.place"
            " WHERE folded = ? ORDER BY entry_tag.place DESC",
            (last,),
        ):
            if entry_id not in gone:
                yield next((tag for tag in cells.tags(listed) if folded(tag) == last), last)
                break
