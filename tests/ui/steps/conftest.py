"""The page of small steps on a real journal, cheap to open, with work that runs at once."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.steps.service import Steps
from healingjournal.ui.steps.page import StepsPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.service import Vault, create

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
BOUNDS = KdfBounds(floor=CHEAP, usual=CHEAP, ceiling=CHEAP)
EAST = timezone(timedelta(hours=1))

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 22, 10, 30, tzinfo=EAST))


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Iterator[Vault]:
    words = Private("four plain words here")
    made = create(tmp_path / "pages", words, BOUNDS, clock, code_works=True).vault
    yield made
    made.close()


@pytest.fixture
def steps(vault: Vault, clock: SetClock) -> Steps:
    return Steps(vault, clock, EAST)


class Stepping:
    """One person at the page of small steps, and what lies in the journal."""

    def __init__(self, page: StepsPage, steps: Steps, vault: Vault) -> None:
        self.page = page
        self.steps = steps
        self.vault = vault

    def here(self, kind: type[W]) -> W:
        found = self.page.here()
        assert isinstance(found, kind)
        return found

    def rows(self) -> list[str]:
        with self.vault.reading() as db:
            found = db.execute("SELECT key FROM kept WHERE room = 'steps' ORDER BY key")
            return [str(key) for (key,) in found]


@pytest.fixture
def stepping(steps: Steps, vault: Vault, clock: SetClock, look: Look, qtbot: QtBot) -> Stepping:
    page = StepsPage(steps, InlineWork(), look, clock, "en")
    qtbot.addWidget(page)
    page.resize(980, 690)
    page.arrive()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    page.first_focus().setFocus()
    return Stepping(page, steps, vault)
