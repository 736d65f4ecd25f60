"""A real journal on disk, cheap to open, and the page that shows it."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.journal.service import Journal
from healingjournal.settings.declared import Value, declared
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from healingjournal.vault.keys import KdfBounds, KdfCost
from healingjournal.vault.service import Vault, create, open_with_passphrase

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
BOUNDS = KdfBounds(floor=CHEAP, usual=CHEAP, ceiling=CHEAP)
PASSPHRASE = Private("four plain words here")


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 22, 10, 30, tzinfo=timezone(timedelta(hours=1))))


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Iterator[Vault]:
    made = create(tmp_path / "pages", PASSPHRASE, BOUNDS, clock, code_works=True).vault
    yield made
    made.close()


@pytest.fixture
def journal(vault: Vault, clock: SetClock) -> Journal:
    return Journal(vault, clock)


@pytest.fixture
def reopened(vault: Vault, clock: SetClock) -> Callable[[], Journal]:
    """Close the journal and open it anew, as after a lock."""

    def again() -> Journal:
        vault.close()
        return Journal(open_with_passphrase(vault.folder, PASSPHRASE, BOUNDS, clock), clock)

    return again


@pytest.fixture
def settings() -> dict[str, Value]:
    return {}


@pytest.fixture
def values(settings: dict[str, Value]) -> Callable[[str], Value]:
    return lambda key: settings.get(key, declared(key).default)


@pytest.fixture
def page(
    qtbot: QtBot,
    journal: Journal,
    look: Look,
    clock: SetClock,
    values: Callable[[str], Value],
) -> JournalPage:
    made = JournalPage(journal, InlineWork(), look, clock, values)
    qtbot.addWidget(made)
    made.resize(980, 700)
    return made


@pytest.fixture
def write(page: JournalPage) -> WriteFace:
    page.write_blank()
    return page.findChildren(WriteFace)[0]


@pytest.fixture
def face(page: JournalPage) -> JournalFace:
    page.show_list()
    return page.findChildren(JournalFace)[0]
