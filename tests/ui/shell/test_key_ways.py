"""From Settings to passphrase and code and back, in a real journal."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.sheets import sheet_maker
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.code_step import CodeStep
from healingjournal.ui.vault.keys.anew_step import AnewStep
from healingjournal.ui.vault.keys.change_step import ChangeStep
from healingjournal.ui.vault.keys.page import KeysPage
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import NEW_PHRASE, PHRASE, again, shut

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Opened(OpenedPages):
    """The pages of Settings and of passphrase and code."""

    def __init__(self, look: Look, folder: Path) -> None:
        super().__init__(look, folder, datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
        self.unlock()

    def settings(self) -> SettingsPage:
        self.navigation.go(Place.SETTINGS)
        page = self.navigation.current()
        assert isinstance(page, SettingsPage)
        return page

    def keys(self) -> KeysPage:
        page = self.navigation.current()
        assert isinstance(page, KeysPage)
        return page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shut(tmp_path / "pages")
    return tmp_path / "pages"


@pytest.fixture
def journal(qtbot: QtBot, look: Look, folder: Path) -> Iterator[Opened]:
    opened = Opened(look, folder)
    qtbot.addWidget(opened.stack)
    yield opened
    opened.vault.close()


def test_the_door_in_settings_leads_to_the_page_and_its_back_leads_home(journal: Opened) -> None:
    journal.settings().keys_requested.emit()
    page = journal.keys()
    journal.wiring.show_here()
    assert journal.wiring.rail.items["settings"].accessibleDescription() == kit_words.here_now()
    page.overview.back.click()
    assert journal.navigation.here is Place.SETTINGS


def test_a_passphrase_changed_there_opens_the_journal_next_time(
    journal: Opened, folder: Path
) -> None:
    journal.settings().seen_part_requested.emit("phrase")
    page = journal.keys()
    step = page.flow.step()
    assert isinstance(step, ChangeStep)
    for named, phrase in (
        (step.former, PHRASE),
        (step.phrase, NEW_PHRASE),
        (step.again, NEW_PHRASE),
    ):
        named.field.setText(phrase.open())
    page.flow.footer.on.click()
    journal.vault.close()
    again(folder, NEW_PHRASE).close()


def test_a_new_code_is_begun_from_its_door_and_pages_lead_to_the_list(journal: Opened) -> None:
    journal.settings().seen_part_requested.emit("code")
    assert isinstance(journal.keys().flow.step(), CodeStep)
    journal.keys().stop()
    assert isinstance(journal.navigation.current(), SettingsPage)
    journal.settings().seen_part_requested.emit("pages")
    assert journal.navigation.here is Place.JOURNAL


def test_encrypting_anew_is_begun_from_its_door(journal: Opened, folder: Path) -> None:
    before = (folder / "v.db").read_bytes()[:4096]
    journal.settings().seen_part_requested.emit("anew")
    page = journal.keys()
    step = page.flow.step()
    assert isinstance(step, AnewStep)
    step.phrase.field.setText(PHRASE.open())
    page.flow.footer.on.click()
    assert (folder / "v.db").read_bytes()[:4096] != before
    journal.rooms.journal.entries()


def test_the_sheet_of_a_code_is_made_by_what_makes_files(folder: Path, tmp_path: Path) -> None:
    code = shut(tmp_path / "other")
    sheet_maker().make(code, tmp_path / "list.pdf", folder)
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
