"""A page of Ground that plays one thing, for tests: its clock can sleep."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.grounding.playing import specimens as made_up
from healingjournal.ui.theme.look import Look
from tests.ui.grounding.played import Open, Sleeper


@pytest.fixture
def sleeper() -> Sleeper:
    return Sleeper(datetime(2026, 11, 22, tzinfo=UTC))


@pytest.fixture
def played(qtbot: QtBot, look: Look, sleeper: Sleeper) -> Open:
    held: list[GroundPage] = []

    def made(what: str, *, own: dict[str, tuple[str, ...]] | None = None) -> GroundPage:
        page = GroundPage(look, sleeper, locked=own is None)
        page.know_personal(own)
        qtbot.addWidget(page)
        page.resize(1180, 800)
        page.show()
        page.play(made_up.playing(what))
        held.append(page)
        return page

    return made
