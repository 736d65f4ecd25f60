"""Run every budget once; print a table, and keep the same as JSON in build/bench.json."""

import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import pages, windows
from benchmarks.measure import Budget
from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.journal.service import Journal
from healingjournal.vault import service
from healingjournal.vault.keys import SHIPPED_BOUNDS
from healingjournal.vault.service import Vault

OPENS_WITH = "five plain words for measuring"
OUT = Path("build") / "bench.json"


def main() -> int:
    """Measure, print, keep; 1 when a budget is not kept."""
    with tempfile.TemporaryDirectory() as place:
        clock = SetClock(datetime(2026, 1, 1, 12, tzinfo=UTC))
        large, small = (
            windows.Journal(Path(place) / name, OPENS_WITH, count)
            for name, count in (("large", pages.PAGES), ("small", 10))
        )
        with _made(small, clock) as vault:
            pages.fill(Journal(vault, clock), vault, clock, list(pages.made_up_pages(small.pages)))
        with _made(large, clock) as vault:
            found = pages.budgets(Journal(vault, clock), vault, clock, Path(place))
        found += windows.budgets(large, small)
    sys.stdout.write(_table(found))
    _keep(found)
    return 0 if all(budget.kept for budget in found) else 1


@contextmanager
def _made(journal: windows.Journal, clock: SetClock) -> Iterator[Vault]:
    key = Private(journal.passphrase)
    vault = service.create(journal.folder, key, SHIPPED_BOUNDS, clock, code_works=True).vault
    yield vault
    vault.close()


def _table(found: list[Budget]) -> str:
    lines = [f"{'what':50} {'figure':>12} {'floor':>12} {'ratio':>7} {'at most':>10}  kept"]
    for budget in found:
        floor = "" if budget.floor is None else f"{budget.floor:.2f} {budget.unit}"
        ratio = "" if budget.ratio is None else f"{budget.ratio:.2f}"
        most = f"{budget.limit:.0f} {budget.unit}" if budget.limit else f"{budget.most} ×"
        figure = f"{budget.figure:.2f} {budget.unit}"
        kept = "yes" if budget.kept else "NO"
        lines.append(f"{budget.what:50} {figure:>12} {floor:>12} {ratio:>7} {most:>10}  {kept}")
    return "\n".join(lines) + "\n"


def _keep(found: list[Budget]) -> None:
    OUT.parent.mkdir(exist_ok=True)
    value = {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "budgets": [
            {
                "what": one.what,
                "unit": one.unit,
                "figure": one.figure,
                "floor": one.floor,
                "ratio": one.ratio,
                "most": one.most,
                "limit": one.limit,
                "kept": one.kept,
            }
            for one in found
        ],
    }
    OUT.write_text(json.dumps(value, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
