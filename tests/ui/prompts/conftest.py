"""The page of prompts on a real journal, cheap to open, with work that runs at once."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.prompts.memory import ROOM
from healingjournal.prompts.pack import Prompt
from healingjournal.prompts.service import Prompts
from healingjournal.settings.declared import Value, declared
from healingjournal.ui.prompts.card_view import CardView
from healingjournal.ui.prompts.check_in_view import CheckInView
from healingjournal.ui.prompts.page import PromptsPage
from healingjournal.ui.shell.prompt_memory import memory_in
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from healingjournal.vault.kept import Json
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.service import Vault, create

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
BOUNDS = KdfBounds(floor=CHEAP, usual=CHEAP, ceiling=CHEAP)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 22, 10, 30, tzinfo=timezone(timedelta(hours=1))))


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Iterator[Vault]:
    words = Private("four plain words here")
    made = create(tmp_path / "pages", words, BOUNDS, clock, code_works=True).vault
    yield made
    made.close()


@pytest.fixture
def settings() -> dict[str, Value]:
    return {}


class Sitting:
    """One person at the page of prompts, and what lies in the journal about it."""

    def __init__(self, page: PromptsPage, vault: Vault, clock: SetClock) -> None:
        self.page = page
        self.now = clock.now
        self.vault = vault
        self.written: list[Prompt] = []
        self.began: list[tuple[str, str]] = []
        page.write_requested.connect(self._write)
        page.blank_requested.connect(lambda line: self.began.append(("blank", line)))

    def _write(self, prompt: Prompt, way: str, line: str) -> None:
        self.written.append(prompt)
        self.began.append((way, line))

    @property
    def check_in(self) -> CheckInView:
        return self.page.findChildren(CheckInView)[0]

    @property
    def card(self) -> CardView:
        return self.page.findChildren(CardView)[0]

    def kept(self) -> dict[str, Json]:
        with self.vault.reading() as db:
            rows = db.execute("SELECT key, value FROM kept WHERE room = ?", (ROOM,)).fetchall()
        return {key: json.loads(value) for key, value in rows}

    def question(self) -> str:
        return self.card.question.words()

    def to_card(self) -> None:
        self.page.begin()
        self.check_in.skip_all.click()


@pytest.fixture
def sitting(
    vault: Vault, clock: SetClock, look: Look, qtbot: QtBot, settings: dict[str, Value]
) -> Sitting:
    def values(key: str) -> Value:
        return settings.get(key, declared(key).default)

    page = PromptsPage(
        Prompts(), memory_in(vault.kept, clock), InlineWork(), look, clock, values
    )
    qtbot.addWidget(page)
    page.resize(980, 690)
    page.arrive()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    return Sitting(page, vault, clock)
