"""The page with the backups: what is here in plain words, made, saved, tried, removed."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError
from healingjournal.base.private import Private
from healingjournal.settings.kept import keep
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.backup_doors import RestorePlan, backup_doors_with
from healingjournal.ui.vault.backups.acts import acts_on
from healingjournal.ui.vault.backups.making import BackupMaking, Kind
from healingjournal.ui.vault.backups.page import BackupsPage
from healingjournal.ui.vault.backups.steps import RemoveStep, TryStep
from healingjournal.ui.work import InlineWork, Work
from healingjournal.vault import backup_file, rotation
from healingjournal.vault.service import Vault, open_with_passphrase
from tests.ui.vault.conftest import HeldWork, in_active_window
from tests.vault.cheap import CHEAP, NEW_PHRASE, PHRASE, shut

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
MORNING = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DOORS = backup_doors_with(lambda: CHEAP)
Show = Callable[..., BackupsPage]


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MORNING)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "pages"


@pytest.fixture
def code(folder: Path) -> Private[str]:
    return shut(folder, pages=3)


@pytest.fixture
def vault(folder: Path, code: Private[str], clock: SetClock) -> Iterator[Vault]:
    del code
    opened = open_with_passphrase(folder, PHRASE, CHEAP, clock)
    yield opened
    opened.close()


@pytest.fixture
def asked() -> list[bool]:
    return []


@pytest.fixture
def show(qtbot: QtBot, look: Look, vault: Vault, asked: list[bool]) -> Show:
    def made(work: Work | None = None) -> BackupsPage:
        acts, runs = acts_on(vault, DOORS), work or InlineWork()
        making = BackupMaking(acts, runs)
        page = BackupsPage(
            acts, making, lambda _parent, suggest, _taken: asked.append(suggest), runs, look
        )
        making.setParent(page)
        in_active_window(qtbot, page)
        return page

    return made


def said(page: BackupsPage) -> list[str]:
    QApplication.processEvents()
    shown = page.flow if page.in_step() else page.overview
    return [label.words() for label in shown.findChildren(Label) if label.isVisibleTo(shown)]


def test_what_is_here_is_said_in_plain_words(
    show: Show, vault: Vault, clock: SetClock
) -> None:
    page = show()
    assert "No backup lies here yet." in said(page)
    page.overview.make.click()
    assert page.overview.notice.words() == "A backup is made and verified. It holds 3 pages."
    assert "No backup lies here yet." not in said(page)
    assert {
        "22 November 2026",
        "Verified. It was read again and found whole.",
        "3 pages",
        "Today’s passphrase opens it.",
    } <= set(said(page))
    vault.keys.change_passphrase(PHRASE, NEW_PHRASE)
    clock.moment = MORNING + timedelta(days=1)
    rotation.begin(vault).verified()
    page.arrive()
    assert "Written. It was not checked yet." in said(page)
    assert "The passphrase of its time opens it, not the one of now." in said(page)
    assert said(page).count("3 pages") == 2


def test_one_is_removed_after_what_it_holds_was_said(
    show: Show, vault: Vault, folder: Path
) -> None:
    page = show()
    page.overview.make.click()
    (remove,) = page.overview.removes
    remove.click()
    assert isinstance(page.flow.step(), RemoveStep)
    assert "The whole journal as it was on 22 November 2026. 3 pages." in said(page)
    assert page.stop()
    assert page.overview.notice.words() == "Nothing was changed."
    assert len(rotation.listed(vault)) == 1
    page.overview.removes[0].click()
    page.flow.footer.on.click()
    assert page.overview.notice.words() == "The backup of 22 November 2026 is removed."
    assert list((folder / "backups").iterdir()) == []
    assert page.overview.removes == []


def test_a_journal_kept_aside_is_listed_and_removed_like_a_backup(
    show: Show, vault: Vault, folder: Path, tmp_path: Path
) -> None:
    page = show()
    page.save_to(tmp_path / "pages.bak")
    vault.close()
    plan = RestorePlan(tmp_path / "pages.bak", folder, True, PHRASE, False)
    assert DOORS.restore(plan, bool).aside is not None
    opened = open_with_passphrase(folder, PHRASE, CHEAP, vault.clock)
    page._acts = acts_on(opened, DOORS)
    page.arrive()
    assert "A journal kept aside" in said(page)
    page.overview.removes[0].click()
    page.flow.footer.on.click()
    assert page.overview.notice.words() == "The journal kept aside is removed."
    assert list((folder / "backups").iterdir()) == []
    opened.close()


def test_what_would_not_go_is_told(
    show: Show, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_erased(*_given: object) -> None:
        raise CannotWriteError("not_erased")

    page = show()
    page.overview.make.click()
    monkeypatch.setattr(rotation, "write_over_keys", not_erased)
    page.overview.removes[0].click()
    page.flow.footer.on.click()
    assert "could not be erased" in page.flow.notice.words()
    page.stop()
    page.overview.fresh.click()
    assert "One other could not be removed" in page.overview.notice.words()
    assert len(rotation.listed(vault)) == 2


def test_a_fresh_one_takes_the_place_of_all_in_one_press(
    show: Show, vault: Vault, clock: SetClock
) -> None:
    page = show()
    page.overview.make.click()
    clock.moment = MORNING + timedelta(days=1)
    page.overview.fresh.click()
    assert page.overview.notice.words() == (
        "A fresh backup is made and verified. It holds 3 pages. The others are gone."
    )
    (only,) = rotation.listed(vault)
    assert only.made == clock.moment


def test_a_place_is_suggested_only_by_wish_and_the_file_lies_there(
    show: Show, vault: Vault, asked: list[bool], tmp_path: Path
) -> None:
    page = show()
    for wish in (True, False):
        keep(vault.kept, "suggest_folder", wish)
        page.overview.elsewhere.click()
    assert asked == [True, False]
    page.save_to(tmp_path / "pages.bak")
    assert "It lies outside the journal" in page.overview.notice.words()
    assert (tmp_path / "pages.bak").is_file()
    page.save_to(tmp_path / "pages.bak")
    assert "already there" in page.overview.state.words()


def test_the_code_alone_restores_the_latest_as_a_test(
    show: Show, vault: Vault, code: Private[str], folder: Path
) -> None:
    page = show()
    page.overview.try_one.click()
    assert "no verified backup" in page.overview.notice.words()
    page.overview.make.click()
    page.overview.try_one.click()
    step = page.flow.step()
    assert isinstance(step, TryStep)
    step.code.field.setText(code.open()[:-1] + ("2" if code.open()[-1] != "2" else "3"))
    page.flow.footer.on.click()
    assert page.flow.step() is step
    assert "Group 7" in step.code.line.words()
    assert not page.flow.notice.isVisible()
    step.code.field.setText(code.open().lower())
    page.flow.footer.on.click()
    assert page.overview.notice.words() == (
        "The code opened the backup of 22 November 2026. It holds 3 pages and was whole. The "
        "journal made for the test is gone again."
    )
    assert not (folder / ".try").exists()
    (tested,) = rotation.listed(vault)
    assert tested.status is rotation.Status.TEST_RESTORED
    assert "Test-restored on 22 November 2026. It opened and was whole." in said(page)
    assert step.code.field.text() == ""


def test_while_one_is_made_no_other_is_begun_and_the_page_can_be_left(
    show: Show, vault: Vault
) -> None:
    work = HeldWork()
    page = show(work)
    work.let_go()
    page.overview.make.click()
    assert "is being made and checked" in page.overview.state.words()
    assert not page.overview.fresh.isEnabled()
    page._making.make(Kind.FRESH)
    left: list[bool] = []
    page.back_requested.connect(lambda: left.append(True))
    assert page.stop()
    assert left == [True]
    work.let_go()
    assert page.overview.state.words() == ""
    assert page.overview.fresh.isEnabled()
    assert len(rotation.listed(vault)) == 1


def test_a_test_is_offered_above_until_there_was_one_and_tab_goes_down_the_page(
    show: Show, vault: Vault
) -> None:
    page = show()
    page.overview.make.click()
    for tested in (False, True):
        (only,) = rotation.listed(vault)
        if tested:
            mark = backup_file.glance(only.file).mark
            tried = rotation.Tried(mark, only.made, 3)
            rotation.remember_tested(vault, tried, vault.clock)
        page.arrive()
        QApplication.processEvents()
        overview = page.overview
        (remove,) = overview.removes
        assert (overview.try_one.mapTo(page, QPoint()).y() > remove.mapTo(page, QPoint()).y()) is (
            tested
        )
        walked = [overview.make]
        page.order_stops()
        overview.make.setFocus()
        for _ in range(5):
            QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            assert isinstance(focus, SoftButton)
            walked.append(focus)
        assert walked == sorted(walked, key=lambda each: each.mapTo(page, QPoint()).y())
        assert walked[-1] is overview.back


def test_a_failed_one_stays_said_until_one_is_made(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise CannotWriteError("disk_full")

    page = show()
    with monkeypatch.context() as patch:
        patch.setattr("healingjournal.vault.backup.new_file", full)
        page._making.make_if_due()
    assert page.overview.state.words() == (
        "The last backup was not made. The disk is full. What was kept before is still there."
    )
    page.arrive()
    assert page.overview.state.isVisible()
    page.overview.make.click()
    assert page.overview.state.words() == ""


@pytest.mark.parametrize("which", ["make", "fresh"])
def test_what_is_pressed_leaves_the_page_where_it_says_how_it_goes(
    show: Show, which: str
) -> None:
    work = HeldWork()
    page = show(work)
    work.let_go()
    page.resize(980, 480)
    overview = page.overview
    button = overview.make if which == "make" else overview.fresh
    button.setFocus()
    overview.ensureWidgetVisible(button)
    button.click()
    assert QApplication.focusWidget() is overview.state
    assert "is being made and checked" in overview.state.words()
    assert overview.verticalScrollBar().value() == 0
    work.let_go()
    QApplication.processEvents()
    assert QApplication.focusWidget() is overview.make
    assert overview.notice.isVisible()
    assert overview.verticalScrollBar().value() == 0


def test_what_was_made_while_another_page_was_shown_is_said_on_coming_back(
    show: Show, tmp_path: Path
) -> None:
    work = HeldWork()
    page = show(work)
    work.let_go()
    page.save_to(tmp_path / "b")
    page.hide()
    work.let_go()
    for line in ("A backup is made there and verified. It holds 3 pages.", ""):
        page.show()
        page.begin()
        assert page.overview.notice.words().startswith(line)
        assert page.overview.notice.isVisible() is bool(line)
        page.hide()
