"""The page of moments on a real journal, cheap to open, with work that runs at once."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.grounding import catalogue
from healingjournal.moments.moment import Value
from healingjournal.moments.service import Moments
from healingjournal.ui.moments.cards_view import CardsView
from healingjournal.ui.moments.list_view import ListView
from healingjournal.ui.moments.moment_view import MomentView
from healingjournal.ui.moments.page import MomentsPage
from healingjournal.ui.moments.tiny_form import TinyForm
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
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
def moments(vault: Vault, clock: SetClock) -> Moments:
    return Moments(vault, clock)


class Noting:
    """One person at the page of moments, and what lies in the journal."""

    def __init__(self, page: MomentsPage, moments: Moments) -> None:
        self.page = page
        self.moments = moments

    @property
    def form(self) -> TinyForm:
        return self.page.findChildren(TinyForm)[0]

    @property
    def cards(self) -> CardsView:
        return self.page.findChildren(CardsView)[0]

    @property
    def listed(self) -> ListView:
        return self.page.findChildren(ListView)[0]

    @property
    def opened(self) -> MomentView:
        return self.page.findChildren(MomentView)[-1]

    def kept(self) -> list[dict[str, Value]]:
        return [dict(one.fields) for one in self.moments.moments()]


@pytest.fixture
def noting(moments: Moments, clock: SetClock, look: Look, qtbot: QtBot) -> Noting:
    page = MomentsPage(
        moments,
        lambda: [(one.id, one.name) for one in catalogue.shipped()],
        InlineWork(),
        look,
        clock,
    )
    qtbot.addWidget(page)
    page.resize(980, 690)
    page.arrive()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    return Noting(page, moments)
