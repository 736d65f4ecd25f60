"""A journal with all that can belong to a page: marks, pictures, chapters, forewords, drafts."""

from dataclasses import replace
from datetime import date, timedelta

from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.service import Journal
from healingjournal.vault.connection import Connection
from healingjournal.vault.service import Vault
from tests.vault.cheap import CLOCK

FIRST = date(2025, 1, 1)
MARKED = "zanzibarcanary"
PART = 3000
Rows = dict[str, list[tuple[object, ...]]]


def day(number: int) -> str:
    return (FIRST + timedelta(days=number)).isoformat()


def content(number: int) -> bytes:
    """Give a picture's bytes: of one part or of several, some longer than a page of the file."""
    return bytes((number * 31 + n * 7) % 256 for n in range(1 + (number % 4) * 2500))


def put_picture(db: Connection, number: int, entry: str | None, draft: str | None = None) -> None:
    raw = content(number)
    db.execute(
        "INSERT INTO picture (seq, id, entry, draft, media, width, height, bytes, alt, strokes,"
        " small, added_ms) VALUES (?, ?, ?, ?, 'image/png', 1, 1, ?, ?, ?, ?, 5)",
        (
            number,
            f"{number:026d}",
            entry,
            draft,
            len(raw),
            f"alt {number}",
            "[]" if number % 2 else None,
            b"s" * 300,
        ),
    )
    for part, start in enumerate(range(0, len(raw), PART)):
        db.execute(
            "INSERT INTO picture_part (picture, number, content) VALUES (?, ?, ?)",
            (number, part, raw[start : start + PART]),
        )


def furnished(vault: Vault, pages: int) -> list[EntryId]:
    """Write pages, every third sealed, every fourth hidden, all with pictures and in chapters."""
    journal = Journal(vault, CLOCK)
    kept = []
    for n in range(pages):
        word = MARKED if n % 3 == 0 or n % 4 == 0 else "plainword"
        page = Page(f"{word}{n} " * 60, f"{word} {n}", (f"{word}tag",), day(n), "safety-01")
        kept.append(journal.add(page).entry)
        if n % 5 == 0:
            journal.edit(kept[-1], Page(f"{word}{n} later " * 60))
        if n % 6 == 0:
            journal.keep_draft(replace(journal.draft_of(kept[-1]), body=f"{word} draft"))
    for n, entry_id in enumerate(kept):
        if n % 3 == 0:
            journal.marks.seal(entry_id, Seal() if n % 2 else Seal(date(9000, 1, 1)))
        if n % 4 == 0:
            journal.marks.hide(entry_id)
    _gather(vault, kept)
    draft = replace(journal.new_draft(), body=f"{MARKED} new", title="New", hidden=True)
    journal.keep_draft(draft)
    with vault.writing() as db:
        put_picture(db, pages + 1, None, draft.id)
    return kept


def _gather(vault: Vault, kept: list[EntryId]) -> None:
    with vault.writing() as db:
        for n in (1, 2):
            db.execute(
                "INSERT INTO chapter (seq, id, title, place, changed_ms) VALUES (?, ?, ?, ?, 7)",
                (n, f"c{n:025d}", f"Chapter {n}", n),
            )
            db.execute(
                "INSERT INTO foreword (chapter, entry, number, body, written_ms)"
                " VALUES (?, NULL, 1, ?, 8)",
                (n, f"foreword of {n}"),
            )
        for n, entry_id in enumerate(kept):
            put_picture(db, n + 1, entry_id)
            db.execute("INSERT INTO chapter_page VALUES (?, ?, ?)", (1 + n % 2, entry_id, n))
            db.execute(
                "INSERT INTO foreword (chapter, entry, number, body, written_ms)"
                " VALUES (?, ?, 1, ?, 9)",
                (1 + n % 2, entry_id, f"foreword to page {n} " * 10),
            )


def rows_of(vault: Vault) -> Rows:
    """Give every row of every table but the vault's own and those of the index."""
    held: Rows = {}
    with vault.reading() as db:
        tables = db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'entry_words%'"
            " AND name NOT LIKE 'sqlite%' AND name <> 'meta'"
        ).fetchall()
        for (table,) in tables:
            rows = db.execute("SELECT * FROM this".replace("this", table)).fetchall()
            held[table] = sorted(rows, key=repr)
    return held
