"""Restore from a backup, before a journal is open: step by step, whole or not at all."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError
from healingjournal.base.private import Private
from healingjournal.ui.kit.label import Label
from healingjournal.ui.vault import words
from healingjournal.ui.vault.doors import VaultDoors
from healingjournal.ui.vault.restoring.flow import RestoreFlow
from healingjournal.ui.vault.welcome_step import WelcomeStep
from healingjournal.vault import restoring
from healingjournal.vault.backup import back_up
from tests.ui.vault.conftest import PHRASE, HeldWork, WayIn
from tests.vault.backed import flip
from tests.vault.cheap import put_page

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Enter = Callable[..., WayIn]
AFTER = Private("two slow rivers")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "stick.bak"


@pytest.fixture
def code(doors: VaultDoors, file: Path) -> Private[str]:
    """Make a journal of three pages, back it up, and go on with another passphrase and page."""
    made = doors.create(PHRASE)
    made.vault.confirm_code(made.recovery_code)
    for number in range(3):
        put_page(made.vault, number)
    back_up(made.vault, file)
    made.vault.keys.change_passphrase(PHRASE, AFTER)
    put_page(made.vault, 3)
    made.vault.close()
    return made.recovery_code


def flow_of(way: WayIn) -> RestoreFlow:
    assert way.page.restoring is not None
    return way.page.restoring


def begun(way: WayIn, file: Path) -> RestoreFlow:
    """Go to the last step, with the place that is offered first."""
    assert way.page.unlock is not None
    way.page.unlock.restore.click()
    flow = flow_of(way)
    flow.take_file(file)
    for _ in range(2):
        flow.footer.on.click()
    assert flow.step() is flow.secret
    return flow


def given(flow: RestoreFlow, phrase: Private[str] = PHRASE) -> None:
    flow.secret.phrase.field.setText(phrase.open())
    flow.footer.on.click()


def shown(flow: RestoreFlow) -> list[str]:
    return [label.words() for label in flow.findChildren(Label) if label.isVisibleTo(flow)]


def pages(doors: VaultDoors, phrase: Private[str] = PHRASE) -> int | None:
    vault = doors.open_with_passphrase(phrase, False)
    found = vault.verify().entries
    vault.close()
    return found


@pytest.mark.usefixtures("code")
def test_a_backup_takes_the_place_of_the_journal_which_is_kept_aside(
    enter: Enter, doors: VaultDoors, file: Path
) -> None:
    way = enter()
    flow = begun(way, file)
    assert way.page.title() == words.restore()
    given(flow)
    (made,) = way.restored
    assert (made.folder, made.entries) == (doors.folder, 3)
    assert pages(doors) == 3
    assert made.aside is not None
    assert pages(doors.at(made.aside), AFTER) == 4


def test_the_code_of_its_day_opens_it_too_in_another_folder(
    enter: Enter, doors: VaultDoors, file: Path, code: Private[str], tmp_path: Path
) -> None:
    way = enter()
    flow = begun(way, file)
    flow.step_back()
    flow.place.choice.chip("1").click()
    flow.footer.on.click()
    assert flow.step() is flow.place
    assert flow.notice.words() == "No folder is chosen yet."
    flow.place.take_folder(tmp_path / "there")
    flow.footer.on.click()
    flow.secret.other_way.click()
    flow.secret.code.field.setText(code.open())
    flow.footer.on.click()
    (made,) = way.restored
    assert (made.folder, made.entries, made.aside) == (tmp_path / "there", 3, None)
    assert pages(doors.at(tmp_path / "there")) == 3
    assert pages(doors, AFTER) == 4


def test_at_first_opening_it_goes_to_the_usual_place(
    enter: Enter, doors: VaultDoors, file: Path, code: Private[str], tmp_path: Path
) -> None:
    del code
    fresh = doors.at(tmp_path / "fresh")
    way = enter(ways_in=fresh)
    first = way.page.first_opening
    assert first is not None
    step = first.step()
    assert isinstance(step, WelcomeStep)
    step.restore.click()
    flow = flow_of(way)
    flow.halt()
    assert first.step() is step
    assert first.notice.words() == "Stopped. Nothing was changed."
    assert not fresh.folder.exists()
    step.restore.click()
    flow = flow_of(way)
    flow.take_file(file)
    for _ in range(2):
        flow.footer.on.click()
    given(flow)
    (made,) = way.restored
    assert made.folder == fresh.folder
    assert pages(fresh) == 3


@pytest.mark.usefixtures("code")
def test_stop_at_each_step_leaves_everything_as_it_was(
    enter: Enter, doors: VaultDoors, file: Path
) -> None:
    way = enter()
    for steps in range(3):
        assert way.page.unlock is not None
        way.page.unlock.restore.click()
        flow = flow_of(way)
        flow.take_file(file)
        for _ in range(steps):
            flow.footer.on.click()
        flow.footer.stop.click()
        assert way.page.restoring is None
        assert way.page.unlock.notice.words() == "Stopped. Nothing was changed."
    assert pages(doors, AFTER) == 4
    assert not (doors.folder / "backups").exists()


@pytest.mark.usefixtures("code")
def test_esc_goes_one_step_back_and_then_to_unlock(enter: Enter, file: Path) -> None:
    way = enter()
    flow = begun(way, file)
    assert way.page.lines()[0].startswith("Here a backup becomes a journal")
    for step in (flow.place, flow.file):
        assert way.page.stop()
        assert flow.step() is step
    assert way.page.stop()
    assert way.page.restoring is None
    assert way.page.title() == ""


@pytest.mark.usefixtures("code")
def test_what_is_no_backup_is_said_at_once(enter: Enter, file: Path, tmp_path: Path) -> None:
    way = enter()
    assert way.page.unlock is not None
    way.page.unlock.restore.click()
    flow = flow_of(way)
    flow.footer.on.click()
    assert flow.notice.words() == "No file is chosen yet."
    (tmp_path / "letter").write_text("Dear all")
    flow.take_file(tmp_path / "letter")
    assert "This file is damaged, or it is no backup. Nothing was changed." in shown(flow)
    flow.footer.on.click()
    assert flow.step() is flow.file
    flow.take_file(file)
    assert "This backup is of 22 November 2026." in shown(flow)


@pytest.mark.usefixtures("code")
def test_each_thing_that_can_be_wrong_is_one_plain_sentence(
    enter: Enter, doors: VaultDoors, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    way = enter()
    flow = begun(way, file)
    flow.footer.on.click()
    assert flow.secret.phrase.line.words()
    given(flow, AFTER)
    assert "It opens with those of the day it was made." in flow.secret.phrase.line.words()
    assert not flow.notice.isVisible()

    def full(*_given: object) -> None:
        raise CannotWriteError("disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(restoring, "new_file", full)
        given(flow)
    assert flow.notice.words().startswith("The disk is full.")
    flip(file, 5000)
    given(flow)
    assert flow.notice.words().startswith("This file is damaged")
    assert flow.step() is flow.secret
    assert way.restored == []
    assert pages(doors, AFTER) == 4


@pytest.mark.usefixtures("code")
def test_a_folder_that_is_not_empty_is_told(
    enter: Enter, file: Path, tmp_path: Path
) -> None:
    way = enter()
    flow = begun(way, file)
    flow.step_back()
    flow.place.choice.chip("1").click()
    flow.place.take_folder(tmp_path)
    flow.footer.on.click()
    given(flow)
    assert flow.notice.words().startswith("This folder holds other files.")
    assert way.restored == []


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize("over", [True, False])
def test_a_stop_under_way_ends_with_everything_as_it_was(
    enter: Enter, doors: VaultDoors, file: Path, tmp_path: Path, over: bool
) -> None:
    work = HeldFree()
    way = enter(work)
    flow = begun_held(way, file, work)
    if not over:
        flow.step_back()
        flow.place.choice.chip("1").click()
        flow.place.take_folder(tmp_path / "there")
        flow.footer.on.click()
    given(flow)
    assert flow.notice.words().startswith("Restoring and checking.")
    assert not flow.footer.on.isEnabled()
    assert way.page.stop()
    assert flow.notice.words() == "Stopping. This takes a moment."
    assert way.page.restoring is flow
    work.let_go()
    assert way.page.restoring is None
    assert way.restored == []
    assert pages(doors, AFTER) == 4
    assert not (tmp_path / "there").exists()


class HeldFree(HeldWork):
    """Holds what runs in the pool, too."""

    run_free = HeldWork.run


def begun_held(way: WayIn, file: Path, work: HeldFree) -> RestoreFlow:
    assert way.page.unlock is not None
    way.page.unlock.restore.click()
    flow = flow_of(way)
    flow.take_file(file)
    work.let_go()
    for _ in range(2):
        flow.footer.on.click()
    return flow


@pytest.mark.usefixtures("code")
def test_the_file_is_asked_for_in_a_dialog_that_keeps_no_list(
    enter: Enter, file: Path, qtbot: QtBot
) -> None:
    way = enter()
    assert way.page.unlock is not None
    way.page.unlock.restore.click()
    flow = flow_of(way)
    flow.file.choose.click()
    (dialog,) = flow.findChildren(QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.history() == [str(Path.home())]
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(lambda: "This backup is of 22 November 2026." in shown(flow))
