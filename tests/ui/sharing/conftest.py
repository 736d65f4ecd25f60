"""A real journal on disk, cheap to open, and the room upstairs that brings words along."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.settings.declared import Value
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.service import Sharing
from healingjournal.ui.sharing.choose_view import ChooseView
from healingjournal.ui.sharing.make_view import MakeView
from healingjournal.ui.sharing.names_view import NamesView
from healingjournal.ui.sharing.page import CHOOSE, BringPage
from healingjournal.ui.sharing.passage_row import PassageRow
from healingjournal.ui.sharing.see_view import SeeView
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork, Work
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.service import Vault, create

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
T = TypeVar("T")
BOUNDS = KdfBounds(floor=CHEAP, usual=CHEAP, ceiling=CHEAP)


class HeldWork(InlineWork):
    """Holds what runs beside the vault until it is let go."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def run_free(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.held.append(lambda: self.run(owner, command, done, failed))

    def let_go(self) -> None:
        held, self.held = self.held, []
        for each in held:
            each()


@dataclass
class Room:
    """One open journal, a page upstairs over it, and a folder outside it."""

    vault: Vault
    journal: Journal
    sharing: Sharing
    clock: SetClock
    outside: Path
    look: Look
    qtbot: QtBot
    settings: dict[str, Value] = field(
        default_factory=lambda: {
            "meets_group": False, "packet_password": False, "suggest_folder": True
        }
    )
    starts: list[Path | None] = field(default_factory=list)
    endings: list[str] = field(default_factory=list)
    out: str = "pages.pdf"

    def write(self, body: str, title: str = "A title", *, ready: bool = True) -> EntryId:
        entry = self.journal.add(Page(body=body, title=title)).entry
        if ready:
            self.sharing.mark(entry, ConsentState.READY)
        return entry

    def page(self, work: Work | None = None) -> BringPage:
        made = BringPage(
            self.sharing, work or InlineWork(), self.look, self.clock, self.settings.__getitem__
        )
        made.make.ask = self.ask
        self.qtbot.addWidget(made)
        made.resize(980, 700)
        made.show()
        made.arrive()
        return made

    def ask(
        self, _parent: QWidget, start: Path | None, taken: Callable[[Path], None], ending: str
    ) -> None:
        self.starts.append(start)
        self.endings.append(ending)
        taken(self.outside / self.out)

    def left(self) -> list[str]:
        return sorted(path.name for path in self.outside.iterdir())


@pytest.fixture
def room(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Room]:
    clock = SetClock(datetime(2026, 11, 22, 18, 30, tzinfo=timezone(timedelta(hours=1))))
    phrase = Private("four plain words here")
    vault = create(tmp_path / "pages", phrase, BOUNDS, clock, code_works=True).vault
    outside = tmp_path / "outside"
    outside.mkdir()
    journal = Journal(vault, clock)
    yield Room(vault, journal, Sharing(vault, journal, clock), clock, outside, look, qtbot)
    vault.close()


def choosing(page: BringPage) -> ChooseView:
    view = page.views.made(ChooseView)
    assert view is not None
    return view


def naming(page: BringPage) -> NamesView:
    view = page.views.made(NamesView)
    assert view is not None
    return view


def seeing(page: BringPage) -> SeeView:
    view = page.views.made(SeeView)
    assert view is not None
    return view


def making(page: BringPage) -> MakeView:
    view = page.views.made(MakeView)
    assert view is not None
    return view


def rows(page: BringPage) -> list[PassageRow]:
    return [row for group in choosing(page).groups for row in group.rows.values()]


def replace(page: BringPage, word: str, stands_in: str) -> None:
    view = naming(page)
    view.word.setText(word)
    view.add.click()
    view.rows[-1].field.setText(stands_in)
    view.rows[-1].field.textEdited.emit(stands_in)


def on_to(page: BringPage, step: int) -> None:
    while page.step < step:
        assert page.next.isEnabled()
        page.next.click()


def take(page: BringPage, way: str) -> None:
    making(page).rows[way].box.click()


def at_choose(room: Room) -> BringPage:
    page = room.page()
    on_to(page, CHOOSE)
    return page
