"""A real journal on disk, cheap to open; its walls hang in Berlin."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.steps.service import Steps
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.service import Vault, create

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
BOUNDS = KdfBounds(floor=CHEAP, usual=CHEAP, ceiling=CHEAP)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 22, 10, 30, tzinfo=BERLIN))


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Iterator[Vault]:
    words = Private("four plain words here")
    made = create(tmp_path / "pages", words, BOUNDS, clock, code_works=True).vault
    yield made
    made.close()


@pytest.fixture
def steps(vault: Vault, clock: SetClock) -> Steps:
    return Steps(vault, clock, BERLIN)
