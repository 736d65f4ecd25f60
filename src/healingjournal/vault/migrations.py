"""The one numbered list of migrations for the whole file.

Each is a tuple of statements run in one transaction; its place in the list, counted from 1,
is the `user_version` it leads to. A migration that has landed is never edited.
"""

from collections.abc import Mapping
from contextlib import suppress

from healingjournal.base.errors import NewerError
from healingjournal.vault.connection import Connection

FIRST: tuple[str, ...] = (
    # vault
    """CREATE TABLE meta (
        key TEXT PRIMARY KEY NOT NULL,
        value BLOB NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE kept (
        room TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (room, key)
    ) WITHOUT ROWID""",
    # journal: local is the day and time as the person had it, offset is minutes east of UTC;
    # place is the order everywhere, (seconds from 0001-01-01T00:00:00 to local) << 24 | seq,
    # and the rowid of the page's words, so that the newest hits come first without a sort.
    # The text lies in a table of its own, so that lists never read it.
    """CREATE TABLE entry (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        place INTEGER NOT NULL UNIQUE,
        local TEXT NOT NULL,
        offset_minutes INTEGER NOT NULL,
        written_ms INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL,
        title TEXT NOT NULL,
        tags TEXT NOT NULL,
        words INTEGER NOT NULL,
        prompt TEXT
    )""",
    "CREATE INDEX entry_by_prompt ON entry (place) WHERE prompt IS NOT NULL",
    """CREATE TABLE entry_text (
        entry INTEGER PRIMARY KEY NOT NULL REFERENCES entry (seq) ON DELETE CASCADE,
        body TEXT NOT NULL
    )""",
    """CREATE TABLE entry_tag (
        folded TEXT NOT NULL,
        place INTEGER NOT NULL REFERENCES entry (place) ON DELETE CASCADE ON UPDATE CASCADE,
        PRIMARY KEY (folded, place)
    ) WITHOUT ROWID""",
    "CREATE INDEX entry_tag_by_place ON entry_tag (place)",
    """CREATE TABLE version (
        entry INTEGER NOT NULL REFERENCES entry (seq) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        changed_ms INTEGER NOT NULL,
        UNIQUE (entry, number)
    )""",
    """CREATE TABLE draft (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        entry TEXT REFERENCES entry (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        tags TEXT NOT NULL,
        body TEXT NOT NULL,
        prompt TEXT,
        local TEXT NOT NULL,
        offset_minutes INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL
    )""",
    """CREATE VIRTUAL TABLE entry_words USING fts5 (
        title, tags, body,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M* So'"
    )""",
    "INSERT INTO entry_words (entry_words, rank) VALUES ('secure-delete', 1)",
    # moments: fields is the JSON object as given
    """CREATE TABLE moment (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        local TEXT NOT NULL,
        offset_minutes INTEGER NOT NULL,
        noted_ms INTEGER NOT NULL,
        noted_offset_minutes INTEGER NOT NULL,
        fields TEXT NOT NULL
    )""",
    "CREATE INDEX moment_by_day ON moment (local, seq)",
    # sharing
    """CREATE TABLE consent (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        passage TEXT NOT NULL,
        state TEXT NOT NULL,
        told TEXT NOT NULL,
        changed_ms INTEGER NOT NULL,
        PRIMARY KEY (entry, passage)
    ) WITHOUT ROWID""",
    """CREATE TABLE ledger (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        local TEXT NOT NULL,
        offset_minutes INTEGER NOT NULL,
        made_ms INTEGER NOT NULL,
        fields TEXT NOT NULL
    )""",
)

SECOND: tuple[str, ...] = (
    # journal: a seal is the day it ends, or "asked"; hidden is 1 for a page that is in neither
    # search nor lists. Such pages have no words in entry_words and no rows in entry_tag.
    "ALTER TABLE entry ADD COLUMN seal TEXT",
    "ALTER TABLE entry ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE draft ADD COLUMN seal TEXT",
    "ALTER TABLE draft ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX entry_marked ON entry (place) WHERE seal IS NOT NULL OR hidden",
    # A picture belongs to a page, or to a new page's draft; strokes is the JSON of a drawing,
    # small a picture of it for lists. Its bytes lie in parts of at most 256 KiB.
    """CREATE TABLE picture (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        entry TEXT REFERENCES entry (id) ON DELETE CASCADE,
        draft TEXT,
        media TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        alt TEXT NOT NULL,
        strokes TEXT,
        small BLOB NOT NULL,
        added_ms INTEGER NOT NULL
    )""",
    "CREATE INDEX picture_by_entry ON picture (entry)",
    "CREATE INDEX picture_by_draft ON picture (draft) WHERE draft IS NOT NULL",
    """CREATE TABLE picture_part (
        picture INTEGER NOT NULL REFERENCES picture (seq) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        content BLOB NOT NULL,
        UNIQUE (picture, number)
    )""",
    # Chapters, and their pages, each in the person's own order; a foreword without a page
    # belongs to the whole chapter, and the highest number is the one that is shown.
    """CREATE TABLE chapter (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        place INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL
    )""",
    """CREATE TABLE chapter_page (
        chapter INTEGER NOT NULL REFERENCES chapter (seq) ON DELETE CASCADE,
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        UNIQUE (chapter, entry)
    )""",
    "CREATE INDEX chapter_page_by_entry ON chapter_page (entry)",
    """CREATE TABLE foreword (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        chapter INTEGER NOT NULL REFERENCES chapter (seq) ON DELETE CASCADE,
        entry TEXT REFERENCES entry (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        body TEXT NOT NULL,
        written_ms INTEGER NOT NULL
    )""",
    "CREATE INDEX foreword_by_chapter ON foreword (chapter, entry, number)",
    "CREATE INDEX foreword_by_entry ON foreword (entry) WHERE entry IS NOT NULL",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (FIRST, SECOND)

# What a migration changes of rows that were there, by the version it leads to: "table" or
# "table.column". All else must be equal afterwards.
TOUCHED: Mapping[int, frozenset[str]] = {}


def touched(version: int) -> frozenset[str]:
    """Give what the migrations from a version on may change of what was there."""
    return frozenset().union(*(names for to, names in TOUCHED.items() if to > version))


def known_version(connection: Connection) -> int:
    """Give the database's version; raises NewerError when a newer app made it."""
    row = connection.execute("PRAGMA user_version").fetchone()
    version = int(row[0]) if row else 0
    if version > len(MIGRATIONS):
        raise NewerError
    return version


def outdated(connection: Connection) -> bool:
    """Tell whether a database that holds something is of an older version of the app."""
    return 0 < known_version(connection) < len(MIGRATIONS)


def migrated(connection: Connection) -> None:
    """Bring the database to the latest version, all steps in one transaction."""
    from sqlcipher3 import dbapi2

    version = known_version(connection)
    if version == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statements in MIGRATIONS[version:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        # A full disk has rolled back already, and must be told as what it is.
        with suppress(dbapi2.Error):
            connection.execute("ROLLBACK")
        raise
