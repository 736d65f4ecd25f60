"""A real journal on disk, cheap to open."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.service import Vault, create
from tests.journal.marking import WORD

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
BOUNDS = KdfBounds(floor=CHEAP, usual=CHEAP, ceiling=CHEAP)
PASSPHRASE = Private("four plain words here")
START = datetime(2026, 3, 4, 9, 30, 15, 999, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture
def clock() -> SetClock:
    return SetClock(START)


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Iterator[Vault]:
    made = create(tmp_path / "pages", PASSPHRASE, BOUNDS, clock, code_works=True).vault
    yield made
    made.close()


@pytest.fixture
def journal(vault: Vault, clock: SetClock) -> Journal:
    return Journal(vault, clock)


@pytest.fixture
def page(journal: Journal) -> EntryId:
    """One page whose title, tag and text hold the same word, and another that stays plain."""
    journal.add(Page("a plain page", title="Plain", date="2026-03-02"))
    return journal.add(
        Page(f"the {WORD} of the harbour", f"{WORD} title", (f"{WORD}tag",), "2026-03-01")
    ).entry
