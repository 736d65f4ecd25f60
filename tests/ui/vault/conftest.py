"""The way in to a real vault that costs next to nothing to open."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.settings.outside import OutsideSettings
from healingjournal.sharing.plain_sheet import put_sheet
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.doors import SheetMaker, VaultDoors, doors_with
from healingjournal.ui.vault.keys.acts import acts_on
from healingjournal.ui.vault.keys.page import KeysPage
from healingjournal.ui.vault.keys.sheet_offer import sheets_of
from healingjournal.ui.vault.page import VaultPage
from healingjournal.ui.work import InlineWork, Work
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.restoring import Restored
from healingjournal.vault.service import Vault

COST = KdfCost(memory_kib=64, iterations=1, lanes=1)
BOUNDS = KdfBounds(floor=COST, usual=COST, ceiling=COST)
PHRASE = Private("nine quiet stones")
T = TypeVar("T")
AskPlace = Callable[[QWidget, bool, Callable[[Path], None]], None]


def _ask_nothing(*_given: object) -> None:
    """Ask for no place."""



class HeldWork(InlineWork):
    """Holds what runs in the vault's thread until `let_go`; the pool runs at once."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.waiting.append(lambda: InlineWork.run(self, owner, command, done, failed))

    def run_free(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        InlineWork.run(self, owner, command, done, failed)

    def let_go(self) -> None:
        """Run all that waits, and what comes of it."""
        while self.waiting:
            self.waiting.pop(0)()


@dataclass
class WayIn:
    """The page, and what it has sent."""

    page: VaultPage
    outside: OutsideSettings
    opened: list[tuple[Vault, object]] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    held: list[Vault] = field(default_factory=list)
    put_away: list[bool] = field(default_factory=list)
    restored: list[Restored] = field(default_factory=list)
    saved: list[tuple[Path, bool]] = field(default_factory=list)

    def puts_away(self, just_made: bool) -> None:
        """Close what is held; the shell would replace the process, too."""
        self.put_away.append(just_made)
        for vault in self.held:
            vault.close()

    def close(self) -> None:
        """Close what was opened."""
        for vault, _answers in self.opened:
            vault.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def doors(folder: Path) -> VaultDoors:
    clock = SetClock(datetime(2026, 11, 22, 10, 30, tzinfo=timezone(timedelta(hours=1))))
    return doors_with(lambda: BOUNDS, clock, folder)


@pytest.fixture
def code(doors: VaultDoors) -> Private[str]:
    """Make a journal whose recovery code was tried, close it, and give the code."""
    made = doors.create(PHRASE)
    made.vault.confirm_code(made.recovery_code)
    made.vault.close()
    return made.recovery_code


@pytest.fixture
def open_vault(doors: VaultDoors, code: Private[str]) -> Iterator[Vault]:
    """Give that journal open."""
    del code
    opened = doors.open_with_passphrase(PHRASE, False)
    yield opened
    opened.close()


def in_active_window(qtbot: QtBot, page: RoomPage) -> None:
    """Show a page as the shell does, with the keyboard where it wants it."""
    qtbot.addWidget(page)
    page.resize(980, 688)
    page.arrive()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    page.first_focus().setFocus()


@pytest.fixture
def show_keys(qtbot: QtBot, look: Look, open_vault: Vault) -> Callable[..., KeysPage]:
    """Give what shows the page with the keys of that journal, on this work."""

    def made(work: Work | None = None) -> KeysPage:
        sheets = sheets_of(open_vault, SheetMaker(lambda *_: None, lambda *_: None))
        page = KeysPage(acts_on(open_vault), sheets, work or InlineWork(), look)
        in_active_window(qtbot, page)
        return page

    return made


@pytest.fixture
def enter(
    qtbot: QtBot, look: Look, doors: VaultDoors, tmp_path: Path, request: pytest.FixtureRequest
) -> Callable[..., WayIn]:
    """Give what shows the page in an active window, on this work."""

    def make(
        work: Work | None = None,
        ways_in: VaultDoors | None = None,
        ask: AskPlace | None = None,
        notice: str = "",
    ) -> WayIn:
        outside = OutsideSettings(tmp_path / "settings.json")
        maker = SheetMaker(ask or _ask_nothing, put_sheet)
        page = VaultPage(
            ways_in or doors, outside, look, work or InlineWork(), maker, notice
        )
        way = WayIn(page, outside)
        page.opened.connect(lambda vault, answers: way.opened.append((vault, answers)))
        page.held.connect(way.held.append)
        page.put_away_requested.connect(way.puts_away)
        page.restored.connect(way.restored.append)
        page.saved.connect(lambda folder, new: way.saved.append((folder, new)))
        page.help_requested.connect(lambda: way.sent.append("help"))
        page.ground_requested.connect(lambda: way.sent.append("ground"))
        page.leave_requested.connect(lambda: way.sent.append("leave"))
        qtbot.addWidget(page)
        page.resize(1180, 688)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
        page.first_focus().setFocus()
        request.addfinalizer(way.close)
        return way

    return make
