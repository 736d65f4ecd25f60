"""Out of one journal and into another, by keyboard alone: the second holds what the first held."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.settings.declared import Value
from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.settings.privacy_section import PrivacySection
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from healingjournal.ui.transfer import places, words
from healingjournal.ui.transfer.page import TransferPage
from tests.transfer.conftest import Desk, desk_on, fill
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Opened(OpenedPages):
    """The pages of one opening, and the one where things go out and come in."""

    def transfer(self) -> TransferPage:
        self.navigation.go(Place.SETTINGS)
        settings = self.navigation.current()
        assert isinstance(settings, SettingsPage)
        settings.show_section("privacy")
        (privacy,) = settings.findChildren(PrivacySection)
        privacy.transfer.click()
        assert self.navigation.here is Place.TRANSFER
        page = self.navigation.current()
        assert isinstance(page, TransferPage)
        return page

    def desk(self) -> Desk:
        return desk_on(self.vault, SetClock(NOON))

    def digest(self) -> str:
        return self.desk().transfer.digest()


@pytest.fixture
def journals(tmp_path: Path) -> tuple[Path, Path]:
    folders = tmp_path / "pages", tmp_path / "other"
    for folder in folders:
        shut(folder)
    return folders


@contextmanager
def opened(look: Look, folder: Path) -> Iterator[Opened]:
    journal = Opened(look, folder, NOON)
    try:
        journal.unlock()
        journal.stack.resize(1000, 800)
        journal.stack.show()
        journal.stack.activateWindow()
        QTest.qWaitForWindowActive(journal.stack)
        yield journal
    finally:
        journal.vault.close()
        shiboken6.delete(journal.stack)


def tab_to(page: QWidget, wanted: QWidget) -> None:
    """Walk by Tab until something has the keyboard."""
    for _ in range(60):
        here = QApplication.focusWidget() or page
        if here is wanted:
            return
        QTest.keyClick(here, Qt.Key.Key_Tab)
    pytest.fail("Tab does not lead there")


def press(page: QWidget, wanted: QWidget) -> None:
    tab_to(page, wanted)
    QTest.keyClick(wanted, Qt.Key.Key_Space)


def takes(path: Path) -> Callable[..., None]:
    """Answer a dialog at once with a place."""

    def ask(*given: object) -> None:
        taken = given[-1]
        assert callable(taken)
        taken(path)

    return ask


@pytest.mark.usefixtures("qapp")
def test_out_and_into_a_second_journal_by_keyboard(
    look: Look,
    journals: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "out"
    monkeypatch.setattr(places, "ask_into", takes(out))
    monkeypatch.setattr(places, "ask_folder", takes(out))
    with opened(look, journals[0]) as one:
        fill(one.desk())
        page = one.transfer()
        press(page, page.out.choose)
        press(page, page.out.do)
        assert (out / "journal.json").is_file()
        assert page.out.state.words().startswith("All of it lies in the folder: 7 pages, in ")
        whole = one.digest()
    with opened(look, journals[1]) as other:
        empty = other.digest()
        heard: list[tuple[str, Value]] = []
        other.wiring._held.changed.connect(lambda key, value: heard.append((key, value)))
        page = other.transfer()
        press(page, page.come.folder)
        assert page.come.forms.only() == "healingjournal"
        assert "Not in the journal yet: 7 pages." in page.come.state.words()
        assert other.digest() == empty
        press(page, page.come.do)
        assert page.come.state.words() == "Found: 7 pages. Added: 7 pages."
        assert other.digest() == whole
        # What came holds at once, without a lock between.
        assert ("quiet_from", 22) in heard
        assert other.locked._own == [{"name": "Mara", "number": "0123 45"}]
        assert other.digest() == whole
        press(page, page.come.folder)
        assert "Not in the journal yet: 0 pages." in page.come.state.words()


@pytest.mark.usefixtures("qapp")
def test_escape_puts_a_choice_aside_then_leads_back(
    look: Look, journals: tuple[Path, Path], tmp_path: Path
) -> None:
    with opened(look, journals[0]) as one:
        page = one.transfer()
        page.take_out_to(tmp_path / "out")
        assert page.stop()
        assert page.out.folder is None
        assert not (tmp_path / "out").exists()
        assert page.stop()
        assert one.navigation.here is Place.SETTINGS


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_is_not_empty_is_refused_in_one_sentence(
    look: Look, journals: tuple[Path, Path], tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept.txt").write_text("Mine.")
    with opened(look, journals[0]) as one:
        page = one.transfer()
        page.take_out_to(tmp_path / "full")
        page.out.do.click()
        assert "This folder holds other files." in page.out.state.words()
        assert [path.name for path in (tmp_path / "full").iterdir()] == ["kept.txt"]


@pytest.mark.usefixtures("qapp")
def test_a_file_can_be_read_as_something_else(
    look: Look, journals: tuple[Path, Path], tmp_path: Path
) -> None:
    file = tmp_path / "2026-03-04.md"
    file.write_text("---\ntitle: Ducks\n---\nBody")
    with opened(look, journals[0]) as one:
        page = one.transfer()
        page.look_at(file)
        assert page.come.forms.only() == "markdown"
        page.come.forms.chip("text").click()
        assert page.come.chosen is not None
        assert page.come.chosen.form == "text"
        page.come.do.click()
        (came,) = one.desk().transfer._rooms().pages.pages()
        assert came.title == ""
        assert came.body.startswith("---")


@pytest.mark.usefixtures("qapp")
def test_what_takes_out_is_stopped_before_the_journal_is_closed(
    look: Look, journals: tuple[Path, Path], tmp_path: Path
) -> None:
    with opened(look, journals[0]) as one:
        page = one.transfer()
        one.wiring.settings.stop_slow()
        page.take_out_to(tmp_path / "out")
        page.out.do.click()
        assert not (tmp_path / "out").exists()


def test_the_dialogs_suggest_nothing_unasked_and_hand_over_the_place(
    qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    taken: list[Path] = []
    places.ask_into(parent, None, [], taken.append)
    (dialog,) = parent.findChildren(QFileDialog)
    assert dialog.windowTitle() == words.out()["which"]
    assert Path(dialog.directory().absolutePath()) == Path("/")
    (tmp_path / "new").mkdir()
    dialog.findChildren(QLineEdit)[0].setText(str(tmp_path / "new"))
    dialog.accept()
    assert taken == [tmp_path / "new"]
