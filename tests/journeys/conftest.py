"""What the journeys share: a journal that the shipped program opens, a home, a screen."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.base.clock import SystemClock
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.service import Sharing
from healingjournal.ui.shell.collecting import CollectsHere
from healingjournal.vault import rotation
from healingjournal.vault.connection import closed
from healingjournal.vault.keys import SHIPPED_BOUNDS, KdfBounds, MasterKey
from healingjournal.vault.opening import Secret, opened
from healingjournal.vault.passphrase import typed
from healingjournal.vault.service import create, open_with_passphrase
from healingjournal.vault.slots import PASSPHRASE
from tests.journeys.program import PAGES, Home, Program, Start
from tests.journeys.screen import Screen, a_screen
from tests.journeys.whole_session import Session, a_whole_session

PHRASE = "quiet cinnamon drawer"
EARLIER = "Yesterday the lamp by the window was warm."
QUICKEST = KdfBounds(SHIPPED_BOUNDS.floor, SHIPPED_BOUNDS.floor, SHIPPED_BOUNDS.floor)


@dataclass(frozen=True)
class MadeJournal:
    """A journal at the cheapest cost that ships: its folder and its key, to look for."""

    folder: Path
    key: MasterKey


@pytest.fixture(scope="session")
def made_journal(tmp_path_factory: pytest.TempPathFactory) -> MadeJournal:
    """Make it once; every test works on a copy."""
    folder = tmp_path_factory.mktemp("made") / "pages"
    vault = create(folder, Private(PHRASE), QUICKEST, SystemClock(), code_works=True).vault
    journal = Journal(vault, SystemClock())
    page = journal.add(Page(body=EARLIER, title="The lamp")).entry
    Sharing(vault, journal, SystemClock()).mark(page, ConsentState.READY)
    rotation.make(vault)  # so that none comes by itself in the middle of another story
    vault.close()
    secret = Secret(PASSPHRASE, typed(Private(PHRASE)))
    found = opened(folder, lambda: secret, QUICKEST, SystemClock(), accept_older=False)
    closed(found.connection)
    return MadeJournal(folder, found.master)


def a_home(root: Path, journal: MadeJournal) -> Home:
    """Make a person's folders, with a copy of the journal at the usual place."""
    found = Home(root)
    found.vault.parent.mkdir(parents=True)
    shutil.copytree(journal.folder, found.vault)
    return found


@pytest.fixture
def home(tmp_path: Path, made_journal: MadeJournal) -> Home:
    """A made-up person's folders, with a journal at the usual place."""
    return a_home(tmp_path / "person", made_journal)


@pytest.fixture(scope="session")
def whole_session(made_journal: MadeJournal, tmp_path_factory: pytest.TempPathFactory) -> Session:
    """One whole session at the window, once for all who look at what it left."""
    folder = tmp_path_factory.mktemp("session")
    return a_whole_session(a_home(folder / "person", made_journal), folder, PHRASE, EARLIER)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A display of its own."""
    with a_screen(tmp_path / "screen") as found:
        yield found


@pytest.fixture
def other_screen(tmp_path: Path) -> Iterator[Screen]:
    """A second display, with a keyboard of its own."""
    with a_screen(tmp_path / "other-screen") as found:
        yield found


@pytest.fixture
def start(home: Home, screen: Screen) -> Iterator[Start]:
    """Start the program; whatever is left of it ends with the test."""
    with ExitStack() as stack:

        def started(
            command: Sequence[str] = PAGES,
            before: Sequence[str] = (),
            more: dict[str, str] | None = None,
            on: Screen | None = None,
        ) -> Program:
            program = Program(home, on or screen, command, before, more)
            stack.callback(program.close)
            return program

        yield started


@pytest.fixture
def drafts(home: Home) -> Callable[[], list[str]]:
    """Read what is kept of pages not finished, once the program is gone."""

    def read() -> list[str]:
        vault = open_with_passphrase(home.vault, Private(PHRASE), SHIPPED_BOUNDS, SystemClock())
        try:
            return [draft.body for draft in Journal(vault, SystemClock()).drafts()]
        finally:
            vault.close()

    return read


@pytest.fixture(scope="session", autouse=True)
def collects_in_the_ui_thread(qapp: QApplication) -> None:
    """As in the program: no widget in Python's waste may end in a worker's thread."""
    CollectsHere(qapp)
