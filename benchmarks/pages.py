"""Budgets of the journal: saving and finding, beside the same work in raw SQLCipher."""

import hashlib
import os
import secrets
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from wordfreq import top_n_list

from benchmarks.measure import MONTHS_BACK, SOUGHT, TAG, TAGGED, Budget, median_ms
from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.picture import Place
from healingjournal.journal.segment import segmented
from healingjournal.journal.service import Journal
from healingjournal.vault.connection import connected
from healingjournal.vault.service import Vault

PAGES = int(os.environ.get("BENCH_PAGES", "100000"))  # fewer, for a quicker look
SIZES = (*(size for size in (10, 1_000, 10_000) if size < PAGES), PAGES)
PICTURES = min(5_000, PAGES)
SIDE = 48  # of a made-up picture, in pixels
WORDS = 150
HOURS_BETWEEN = 7
SEED = 7
ROUNDS = 60
TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* N* Co M* So'"


@dataclass(frozen=True)
class MadeUp:
    """One made-up page."""

    when: datetime
    title: str
    body: str


@dataclass(frozen=True)
class Pair:
    """One figure in milliseconds, and what the same work takes in raw SQLCipher."""

    what: str
    ours: float
    floor: float


def made_up_pages(count: int, today: date, more: int = 0) -> Iterator[MadeUp]:
    """Give pages of 150 common words, always the same, a few hours apart.

    Half of them lie before the day that is opened in the calendar and half after it, so that a
    journal of any size has pages there; `more` of them follow, to be saved later.
    """
    words = top_n_list("en", 20_000)
    start = _opened_day(today) - timedelta(hours=HOURS_BETWEEN * (count // 2))
    for number in range(count + more):
        chosen = [words[place] for place in _places(number, len(words))]
        if number == 0:
            chosen[-1] = SOUGHT
        body = " ".join(chosen[:70]) + ".\n\n" + " ".join(chosen[70:])
        when = start + timedelta(hours=HOURS_BETWEEN * number)
        yield MadeUp(when, " ".join(chosen[:3]), body)


def _opened_day(today: date) -> datetime:
    """Give noon of the day where going back by months ends: past February no day is over 28."""
    year, month = divmod(12 * today.year + today.month - 1 - MONTHS_BACK, 12)
    return datetime(year, month + 1, min(today.day, 28), 12, tzinfo=UTC)


def _places(number: int, most: int) -> list[int]:
    """Give places of words for a page: always the same, common words far more often."""
    drawn = hashlib.shake_128(f"{SEED} {number}".encode()).digest(2 * WORDS)
    parts = (int.from_bytes(drawn[at : at + 2]) / 65536 for at in range(0, 2 * WORDS, 2))
    return [int(part**4 * most) for part in parts]


def fill(journal: Journal, vault: Vault, clock: SetClock, pages: list[MadeUp]) -> None:
    """Write pages into an open journal, many to one commit; some have a tag."""
    for first in range(0, len(pages), 500):
        with vault.writing():
            for number, page in enumerate(pages[first : first + 500]):
                clock.moment = page.when
                tags = () if number % TAGGED else (TAG,)
                journal.add(Page(page.body, title=page.title, tags=tags))


def fill_with_pictures(
    journal: Journal, vault: Vault, clock: SetClock, pages: list[MadeUp]
) -> None:
    """Write pages into an open journal, a small picture of its own in each."""
    for first in range(0, len(pages), 500):
        with vault.writing():
            for number, page in enumerate(pages[first : first + 500], first):
                clock.moment = page.when
                tags = () if number % TAGGED else (TAG,)
                entry = journal.add(Page(page.body, title=page.title, tags=tags)).entry
                png = made_up_picture(number)
                kept = journal.pictures.add(Place(entry), png, png, alt="made up")
                shown = f"![made up](picture:{kept.picture})\n\n{page.body}"
                journal.edit(entry, Page(shown))


def made_up_picture(number: int) -> bytes:
    """Give a small PNG file of coloured squares, always the same for a number."""
    drawn = hashlib.shake_128(f"{SEED} picture {number}".encode()).digest(3 * 64)
    rows = bytearray()
    for y in range(SIDE):
        rows.append(0)
        for x in range(SIDE):
            at = 3 * (8 * (8 * y // SIDE) + 8 * x // SIDE)
            rows += drawn[at : at + 3]
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def measured(
    journal: Journal, vault: Vault, clock: SetClock, pages: list[MadeUp], folder: Path
) -> list[Pair]:
    """Fill a journal, then measure saving and finding in it, each in turn with its floor.

    The last ones of `pages` are saved to be measured, and deleted again.
    """
    many, new = pages[: -ROUNDS], iter(pages[-ROUNDS :])
    fill(journal, vault, clock, many)
    raw = _Raw(folder / "raw.db")
    raw.fill(many)
    raw_new = iter(pages[-ROUNDS :])
    saved: list[EntryId] = []

    def save() -> None:
        page = next(new)
        clock.moment = page.when
        saved.append(journal.add(Page(page.body, title=page.title)).entry)

    raw_save, ours_save = median_ms([lambda: raw.add(next(raw_new)), save], ROUNDS)
    with vault.writing():
        for entry in saved:
            journal.delete(entry)
    searches = [
        Pair(f"search “{word}”, first 50 newest", ours, floor)
        for word in ("people", SOUGHT)
        for floor, ours in [median_ms([_finding(raw, word), _ours(journal, word)], ROUNDS)]
    ]
    raw.close()
    return [Pair("save a page", ours_save, raw_save), *searches]


def budgets(found: list[Pair]) -> list[Budget]:
    """Give what was measured in the largest journal as budgets."""
    return [Budget(f"{one.what}, {PAGES} pages", "ms", one.ours, one.floor, 2.0) for one in found]


def _finding(raw: "_Raw", word: str) -> Callable[[], object]:
    return lambda: raw.find(word)


def _ours(journal: Journal, word: str) -> Callable[[], object]:
    return lambda: journal.search(word)


class _Raw:
    """The same rows and the same index with nothing of ours around them."""

    def __init__(self, file: Path) -> None:
        """Make the database, opened and set as the vault's own is."""
        file.touch()
        self._file = file
        self._db = connected(file, Private(secrets.token_hex(48)))
        self._db.execute("CREATE TABLE page (seq INTEGER PRIMARY KEY, at TEXT, title, body)")
        self._db.execute(
            f'CREATE VIRTUAL TABLE found USING fts5 (title, body, tokenize = "{TOKENIZER}")'
        )
        self._db.execute("INSERT INTO found (found, rank) VALUES ('secure-delete', 1)")

    def fill(self, pages: list[MadeUp]) -> None:
        """Write many pages, many to one commit."""
        for first in range(0, len(pages), 500):
            self._db.execute("BEGIN")
            for page in pages[first : first + 500]:
                self._put(page)
            self._db.execute("COMMIT")

    def add(self, page: MadeUp) -> None:
        """Write one page and commit."""
        self._db.execute("BEGIN IMMEDIATE")
        self._put(page)
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Be done with it, and take its file away."""
        self._db.close()
        self._file.unlink()

    def _put(self, page: MadeUp) -> None:
        row = self._db.execute(
            "INSERT INTO page (at, title, body) VALUES (?, ?, ?)",
            (page.when.isoformat(), page.title, page.body),
        )
        self._db.execute(
            "INSERT INTO found (rowid, title, body) VALUES (?, ?, ?)",
            (row.lastrowid, segmented(page.title), segmented(page.body)),
        )

    def find(self, word: str) -> list[tuple[object, ...]]:
        """Give the newest fifty as a list shows them: day, title, and FTS5's own snippet."""
        rows: list[tuple[object, ...]] = self._db.execute(
            "SELECT page.at, page.title, snippet(found, 1, '', '', '…', 32) FROM found"
            " JOIN page ON page.seq = found.rowid"
            " WHERE found MATCH ? ORDER BY found.rowid DESC LIMIT 50",
            (f'"{word}"',),
        ).fetchall()
        return rows
