"""Run every budget once; print the tables, and keep the same as JSON in build/bench.json."""

import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from benchmarks import grounding, pages, papers, tables, windows
from benchmarks.beside import beside
from benchmarks.measure import Beside, Growth
from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.journal.service import Journal
from healingjournal.vault import service
from healingjournal.vault.keys import SHIPPED_BOUNDS
from healingjournal.vault.service import Vault

OPENS_WITH = "five plain words for measuring"
OUT = Path("build") / "bench.json"
BESIDE = max(size for size in pages.SIZES if size <= 10_000 or size == min(pages.SIZES))
NO_JRNL = "jrnl is not in build/beside/, or did not do what it was asked: nothing to compare.\n"


def main() -> int:
    """Measure, print, keep; 1 when a budget is not kept."""
    today = datetime.now(tz=UTC).date()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        journals = [_journal(place / str(size), size) for size in pages.SIZES]
        measured = [_filled(journal, today) for journal in journals]
        pictured = _pictured(_journal(place / "pictures", pages.PICTURES), today)
        felt = windows.felt(journals)
        budgets = [
            *pages.budgets(measured[-1]),
            *windows.budgets(journals[-1], felt[-1], felt[0]),
            windows.with_pictures(pictured),
            *grounding.budgets(journals[0].folder),
        ]
        growth = [*_growth_of_pages(measured), *_growth_of_window(felt)]
        made = papers.papers(place)
        found = _beside(next(one for one in journals if one.pages == BESIDE), today)
    _say(tables.budgets_table(budgets))
    _say("\n" + tables.growth_table(growth))
    _say("\n" + (tables.beside_table(found, BESIDE) if found else NO_JRNL))
    _say("\n" + tables.papers_table(made, papers.PAGES))
    about: dict[str, object] = {"python": platform.python_version(), "cores": os.cpu_count()}
    OUT.parent.mkdir(exist_ok=True)
    value = about | tables.as_values(budgets, growth, found, made)
    OUT.write_text(json.dumps(value, indent=2) + "\n", "utf-8")
    return 0 if all(budget.kept for budget in budgets) else 1


def _journal(folder: Path, size: int) -> windows.Journal:
    return windows.Journal(folder, OPENS_WITH, size)


@contextmanager
def _made(journal: windows.Journal, clock: SetClock) -> Iterator[Vault]:
    key = Private(journal.passphrase)
    vault = service.create(journal.folder, key, SHIPPED_BOUNDS, clock, code_works=True).vault
    yield vault
    vault.close()


def _filled(journal: windows.Journal, today: date) -> list[pages.Pair]:
    """Make a journal, and measure what can be measured without a window."""
    clock = SetClock(datetime(2026, 1, 1, 12, tzinfo=UTC))
    made = list(pages.made_up_pages(journal.pages, today, pages.ROUNDS))
    with _made(journal, clock) as vault:
        return pages.measured(Journal(vault, clock), vault, clock, made, journal.folder.parent)


def _pictured(journal: windows.Journal, today: date) -> windows.Journal:
    clock = SetClock(datetime(2026, 1, 1, 12, tzinfo=UTC))
    made = list(pages.made_up_pages(journal.pages, today))
    with _made(journal, clock) as vault:
        pages.fill_with_pictures(Journal(vault, clock), vault, clock, made)
    return journal


def _growth_of_pages(measured: list[list[pages.Pair]]) -> Iterator[Growth]:
    for alike in zip(*measured, strict=True):
        by_size = list(zip(pages.SIZES, alike, strict=True))
        floors = {size: one.floor for size, one in by_size}
        yield Growth(alike[0].what, "ms", {size: one.ours for size, one in by_size})
        yield Growth("  the same in raw SQLCipher", "ms", floors)


def _growth_of_window(felt: list[windows.Felt]) -> list[Growth]:
    by_size = list(zip(pages.SIZES, felt, strict=True))
    return [
        Growth("key ready to Today painted", "ms", {size: one.today for size, one in by_size}),
        Growth(
            "scroll, filter, open: longest step", "ms", {size: one.read for size, one in by_size}
        ),
        Growth("memory after unlock", "MiB", {size: one.memory for size, one in by_size}),
    ]


def _beside(journal: windows.Journal, today: date) -> list[Beside]:
    """Give nothing when jrnl cannot be had: the budgets do not hang on it."""
    *made, new = pages.made_up_pages(journal.pages, today, 1)
    home = journal.folder.parent / "jrnl"
    home.mkdir()
    try:
        return beside(journal, made, new, home)
    except LookupError:
        return []


def _say(table: str) -> None:
    sys.stdout.write(table)


if __name__ == "__main__":
    sys.exit(main())
