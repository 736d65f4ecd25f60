"""Budgets of the journal: saving and finding, beside the same work in raw SQLCipher."""

import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wordfreq import top_n_list

from benchmarks.measure import TAG, TAGGED, Budget, median_ms
from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.segment import segmented
from healingjournal.journal.service import Journal
from healingjournal.vault.connection import connected
from healingjournal.vault.service import Vault

PAGES = int(os.environ.get("BENCH_PAGES", "100000"))  # fewer, for a quicker look
WORDS = 150
SEED = 7
ROUNDS = 60
TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* N* Co M* So'"


@dataclass(frozen=True)
class MadeUp:
    """One made-up page."""

    when: datetime
    title: str
    body: str


def made_up_pages(count: int) -> Iterator[MadeUp]:
    """Give pages of 150 common words, always the same, a few hours apart."""
    words = top_n_list("en", 20_000)
    start = datetime(1996, 1, 1, 8, tzinfo=UTC)
    for number in range(count):
        chosen = [words[place] for place in _places(number, len(words))]
        body = " ".join(chosen[:70]) + ".\n\n" + " ".join(chosen[70:])
        yield MadeUp(start + timedelta(hours=7 * number), " ".join(chosen[:3]), body)


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


def budgets(journal: Journal, vault: Vault, clock: SetClock, folder: Path) -> list[Budget]:
    """Measure saving and finding among the pages, each in turn with its floor."""
    pages = list(made_up_pages(PAGES + 2 * ROUNDS))
    fill(journal, vault, clock, pages[:PAGES])
    raw = _Raw(folder / "raw.db")
    raw.fill(pages[:PAGES])
    new = iter(pages[PAGES:])
    raw_new = iter(pages[PAGES:])

    def save() -> None:
        page = next(new)
        clock.moment = page.when
        journal.add(Page(page.body, title=page.title))

    raw_save, ours_save = median_ms([lambda: raw.add(next(raw_new)), save], ROUNDS)
    searches = [
        Budget(f"search “{word}”, first 50 newest", "ms", ours, floor, 2.0)
        for word in ("people", "harbour")
        for floor, ours in [median_ms([_finding(raw, word), _ours(journal, word)], ROUNDS)]
    ]
    return [Budget(f"save a page, {PAGES} there", "ms", ours_save, raw_save, 2.0), *searches]


def _finding(raw: "_Raw", word: str) -> Callable[[], object]:
    return lambda: raw.find(word)


def _ours(journal: Journal, word: str) -> Callable[[], object]:
    return lambda: journal.search(word)


class _Raw:
    """The same rows and the same index with nothing of ours around them."""

    def __init__(self, file: Path) -> None:
        """Make the database, opened and set as the vault's own is."""
        file.touch()
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
