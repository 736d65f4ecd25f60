"""Unlock: opens with the right words, forgets the wrong ones, and can be stopped."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import TamperedError
from healingjournal.base.private import Private
from healingjournal.ui.kit.ground_button import GroundButton
from healingjournal.ui.kit.help_button import HelpButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.doors import VaultDoors
from healingjournal.ui.work import ThreadedWork
from healingjournal.vault import opening
from healingjournal.vault.keys import KdfCost, stretched
from healingjournal.vault.service import Vault
from tests.ui.vault.conftest import PHRASE, HeldWork, WayIn
from tests.ui.vault.walking import Key, leave_window, type_phrase, unlock_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Enter = Callable[..., WayIn]


@pytest.mark.usefixtures("code")
def test_the_right_words_open_the_journal_and_the_field_is_empty(enter: Enter) -> None:
    way = enter()
    unlock = type_phrase(way, PHRASE.open())
    assert len(way.opened) == 1
    assert way.opened[0][1] is None
    assert unlock.phrase.field.text() == ""


@pytest.mark.usefixtures("code")
def test_the_journal_opens_in_the_vaults_own_thread_too(enter: Enter, qtbot: QtBot) -> None:
    work = ThreadedWork()
    way = enter(work)
    type_phrase(way, PHRASE.open())
    qtbot.waitUntil(lambda: len(way.opened) == 1, timeout=5000)
    vault = way.opened.pop()[0]

    def closed() -> bool:
        vault.close()
        return True

    assert work.wait_for(closed, 5)


@pytest.mark.usefixtures("code")
def test_wrong_words_are_told_in_one_line_and_stay_covered(enter: Enter) -> None:
    way = enter()
    unlock = type_phrase(way, "nine quiet birds")
    assert way.opened == []
    assert "does not open the journal" in unlock.phrase.line.words()
    assert unlock.phrase.field.text() == "nine quiet birds"
    assert not unlock.phrase.field.uncovered()
    assert unlock.phrase.line.words() in unlock.phrase.field.accessibleDescription()


@pytest.mark.usefixtures("code")
def test_the_next_try_is_typed_over_words_that_did_not_fit(enter: Enter) -> None:
    unlock = type_phrase(enter(), "nine quiet birds")
    QTest.keyClicks(unlock.phrase.field, "nine")
    assert unlock.phrase.field.text() == "nine"


@pytest.mark.usefixtures("code")
def test_wrong_words_are_gone_after_a_minute(enter: Enter) -> None:
    unlock = type_phrase(enter(), "nine quiet birds")
    field = unlock.phrase.field
    assert field.forgetting.isActive()
    assert field.forgetting.interval() == 60_000
    field.forgetting.timeout.emit()
    assert field.text() == ""
    field.uncover(True)
    field.undo()
    assert field.text() == ""


@pytest.mark.usefixtures("code")
def test_wrong_words_are_gone_when_the_window_is_left(enter: Enter, qtbot: QtBot) -> None:
    unlock = type_phrase(enter(), "nine quiet birds")
    unlock.open.setFocus()
    leave_window(qtbot)
    assert unlock.phrase.field.text() == ""


@pytest.mark.usefixtures("code")
def test_words_not_yet_tried_stay_when_the_window_is_left_but_are_covered(
    enter: Enter, qtbot: QtBot
) -> None:
    way = enter()
    field = unlock_of(way.page).phrase.field
    QTest.keyClicks(field, "nine quiet")
    field.uncover(True)
    unlock_of(way.page).open.setFocus()
    leave_window(qtbot)
    assert field.text() == "nine quiet"
    assert not field.uncovered()


@pytest.mark.usefixtures("code")
def test_covered_words_are_not_given_to_other_programs(enter: Enter) -> None:
    unlock = type_phrase(enter(), "nine quiet birds")
    field = unlock.phrase.field
    told = QAccessible.queryAccessibleInterface(field)
    texts = [told.text(kind) for kind in QAccessible.Text]
    assert not any("nine" in text for text in texts)
    assert told.textInterface().text(0, 99) != "nine quiet birds"
    assert told.state().passwordEdit


@pytest.mark.usefixtures("code")
def test_show_says_that_other_programs_can_read_it(enter: Enter) -> None:
    unlock = unlock_of(enter().page)
    field = unlock.phrase.field
    assert field.show_button is not None
    QTest.mouseClick(field.show_button, Qt.MouseButton.LeftButton)
    assert "other programs" in unlock.phrase.hints.words()
    QTest.mouseClick(field.show_button, Qt.MouseButton.LeftButton)
    assert unlock.phrase.hints.words() == ""


@pytest.mark.usefixtures("code")
def test_an_empty_field_is_told_without_a_try(enter: Enter) -> None:
    work = HeldWork()
    way = enter(work)
    unlock = type_phrase(way, "")
    assert work.waiting == []
    assert unlock.phrase.line.words() != ""


@pytest.mark.usefixtures("code")
def test_a_slow_opening_can_be_stopped_and_what_arrives_is_closed(
    enter: Enter, doors: VaultDoors
) -> None:
    work = HeldWork()
    way = enter(work)
    unlock = type_phrase(way, PHRASE.open())
    assert unlock.cancel.isVisible()
    assert unlock.progress.isVisible()
    assert QApplication.focusWidget() is unlock.cancel
    QTest.keyClick(unlock.cancel, Key.Key_Space)
    assert unlock.open.isVisible()
    work.let_go()
    assert way.opened == []
    doors.open_with_passphrase(PHRASE, False).close()


@pytest.mark.usefixtures("code")
def test_after_stopping_it_can_be_opened_at_once(enter: Enter) -> None:
    work = HeldWork()
    way = enter(work)
    type_phrase(way, PHRASE.open())
    assert way.page.stop()
    unlock = unlock_of(way.page)
    unlock.submit()
    work.let_go()
    assert len(way.opened) == 1


@pytest.mark.usefixtures("code")
def test_a_journal_that_is_open_when_stop_is_pressed_is_closed_too(
    enter: Enter, doors: VaultDoors
) -> None:
    work = HeldWork()
    pressed: list[Callable[[], bool]] = []

    def while_opening(
        phrase: Private[str], accept: bool, _dropped: Callable[[], bool] = bool
    ) -> Vault:
        vault = doors.open_with_passphrase(phrase, accept)
        pressed[0]()
        return vault

    way = enter(work, doors._replace(open_with_passphrase=while_opening))
    pressed.append(way.page.stop)
    type_phrase(way, PHRASE.open())
    work.let_go()
    assert way.opened == []
    doors.open_with_passphrase(PHRASE, False).close()


@pytest.mark.usefixtures("code")
def test_stop_while_the_passphrase_is_worked_on_opens_no_database(
    enter: Enter, doors: VaultDoors, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = HeldWork()
    way = enter(work)
    seen: list[str] = []

    def stopped_meanwhile(phrase: Private[bytes], salt: bytes, cost: KdfCost) -> bytes:
        way.page.stop()
        seen.append("worked on")
        return stretched(phrase, salt, cost)

    def not_to_be_opened(_path: Path, _key: Private[str]) -> None:
        seen.append("opened")

    monkeypatch.setattr(opening, "stretched", stopped_meanwhile)
    monkeypatch.setattr(opening, "connected", not_to_be_opened)
    type_phrase(way, PHRASE.open())
    work.let_go()
    assert seen == ["worked on"]
    assert way.opened == []
    assert way.held == []
    monkeypatch.undo()
    doors.open_with_passphrase(PHRASE, False).close()


@pytest.mark.usefixtures("code")
def test_an_open_journal_is_told_and_nothing_is_said_of_wrong_words(
    enter: Enter, doors: VaultDoors
) -> None:
    held = doors.open_with_passphrase(PHRASE, False)
    try:
        way = enter()
        unlock = type_phrase(way, PHRASE.open())
        assert unlock.phrase.line.words() == ""
        assert "already open" in unlock.notice.words()
    finally:
        held.close()


@pytest.mark.usefixtures("code")
def test_damage_is_never_called_wrong_words(enter: Enter, folder: Path) -> None:
    for header in ("v.hdr", "v.hdr2"):
        (folder / header).write_bytes(b"\x00" * 4096)
    way = enter()
    unlock = type_phrase(way, PHRASE.open())
    assert unlock.phrase.line.words() == ""
    assert "damaged" in unlock.notice.words()
    assert [button.text() for button in unlock.notice.buttons()] == ["Save what can be saved"]


@pytest.mark.usefixtures("code")
def test_an_older_journal_opens_as_it_is_when_that_is_asked(
    enter: Enter, doors: VaultDoors, folder: Path
) -> None:
    older = (folder / "v.db").read_bytes()
    vault = doors.open_with_passphrase(PHRASE, False)
    vault.kept.put("settings", "others_use", True)
    vault.close()
    (folder / "v.db").write_bytes(older)
    way = enter()
    unlock = type_phrase(way, PHRASE.open())
    assert way.opened == []
    assert "older" in unlock.notice.words()
    (button,) = unlock.notice.buttons()
    button.click()
    assert len(way.opened) == 1


@pytest.mark.usefixtures("code")
def test_pressing_it_with_an_empty_field_waits_for_the_words(
    enter: Enter, doors: VaultDoors
) -> None:
    asked: list[bool] = []

    def older(
        phrase: Private[str], accept: bool, _dropped: Callable[[], bool] = bool
    ) -> Vault:
        asked.append(accept)
        if not accept:
            raise TamperedError("database_older")
        return doors.open_with_passphrase(phrase, accept)

    way = enter(None, doors._replace(open_with_passphrase=older))
    unlock = type_phrase(way, PHRASE.open())
    (button,) = unlock.notice.buttons()
    unlock.phrase.field.forget()
    button.click()
    assert way.opened == []
    type_phrase(way, PHRASE.open())
    assert asked == [False, True]
    assert len(way.opened) == 1


@pytest.mark.usefixtures("code")
def test_another_journal_is_opened_for_this_run(
    enter: Enter, doors: VaultDoors, tmp_path: Path
) -> None:
    other = doors.at(tmp_path / "other")
    made = other.create(Private("another phrase"))
    made.vault.confirm_code(made.recovery_code)
    made.vault.close()
    way = enter()
    way.page.take_folder(tmp_path / "other")
    type_phrase(way, "another phrase")
    assert way.opened[0][0].folder == tmp_path / "other"


@pytest.mark.usefixtures("code")
def test_a_folder_without_a_journal_is_told(enter: Enter, tmp_path: Path) -> None:
    way = enter()
    way.page.take_folder(tmp_path / "nothing")
    assert "no journal" in unlock_of(way.page).notice.words()


@pytest.mark.usefixtures("code")
def test_tab_goes_from_open_to_help_and_ground_before_the_links(
    enter: Enter, look: Look, qtbot: QtBot
) -> None:
    page = enter().page
    ways: dict[str, QWidget] = {
        "help": HelpButton(look),
        "ground": GroundButton(look),
        "leave": SoftButton(look, "Leave"),
    }
    window = QWidget()
    column = QVBoxLayout(window)
    for way in ways.values():
        column.addWidget(way)
    column.addWidget(page)
    qtbot.addWidget(window)
    for one, other in pairwise(page.tab_order(ways)):
        QWidget.setTabOrder(one, other)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    unlock = unlock_of(page)
    unlock.phrase.field.setFocus()
    walked = []
    for _ in range(11):
        QTest.keyClick(QApplication.focusWidget() or window, Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == [
        unlock.phrase.field.show_button,
        unlock.open,
        ways["help"],
        ways["ground"],
        unlock.other_way,
        unlock.restore,
        unlock.another,
        ways["leave"],
        *unlock.foot.stops(),
    ]
    page.setParent(None)


@pytest.mark.usefixtures("code")
def test_caps_lock_and_other_letters_are_hinted_at(enter: Enter) -> None:
    unlock = unlock_of(enter().page)
    QTest.keyClicks(unlock.phrase.field, "n")
    assert "Caps Lock" not in unlock.phrase.hints.words()
    QTest.keyClick(unlock.phrase.field, Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, unlock.phrase.field, Key.Key_N, "N", Qt.KeyboardModifier.NoModifier
    )
    assert "Caps Lock" in unlock.phrase.hints.words()
    QTest.sendKeyEvent(
        QTest.KeyAction.Click,
        unlock.phrase.field,
        Key(0x043D),
        "\u043d",
        Qt.KeyboardModifier.NoModifier,
    )
    assert "Cyrillic" in unlock.phrase.hints.words()
    assert "Caps Lock" not in unlock.phrase.hints.words()


@pytest.mark.usefixtures("code")
def test_nothing_on_the_locked_page_tells_of_the_person(
    enter: Enter, folder: Path, doors: VaultDoors
) -> None:
    vault = doors.open_with_passphrase(PHRASE, False)
    vault.kept.put("safety", "own_numbers", [{"name": "Canary", "number": "0000"}])
    vault.close()
    page = enter().page
    shown = " ".join(
        f"{thing.accessibleName()} {thing.accessibleDescription()}"
        for thing in page.findChildren(QWidget)
    )
    assert "Canary" not in shown
    assert str(folder) not in shown
    assert not any(letter.isdigit() for letter in shown.replace("100 %", ""))

