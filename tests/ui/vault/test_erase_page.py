"""Emergency erase: said beforehand, one word and a hold or the word again, told afterwards."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.erase import words
from healingjournal.ui.vault.erase.hold_button import SECONDS
from healingjournal.ui.vault.erase.page import ErasePage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ALARM = re.compile(r"warning|danger!|urgent|immediately|must|sure\?|!", re.IGNORECASE)
LIMITS = ("copies_elsewhere", "disk_leftovers")
LEFT, SPACE = Qt.MouseButton.LeftButton, Qt.Key.Key_Space
Asked = list[str]
Show = Callable[[], tuple[ErasePage, Asked]]


@pytest.fixture
def show(qtbot: QtBot, look: Look) -> Show:
    def made() -> tuple[ErasePage, Asked]:
        page, asked = ErasePage(look), []
        page.erase_requested.connect(lambda: asked.append("erase"))
        page.back_requested.connect(lambda: asked.append("back"))
        page.leave_requested.connect(lambda: asked.append("leave"))
        qtbot.addWidget(page)
        page.resize(980, 860)
        page.begin(rail=True)
        page.arrive()
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
        page.first_focus().setFocus()
        return page, asked

    return made


def spoken(page: QWidget) -> list[str]:
    return [label.words() for label in page.findChildren(Label) if label.isVisible()]


def seconds(page: ErasePage, count: int) -> None:
    for _ in range(count):
        page.ask.hold.second.timeout.emit()


def test_what_it_erases_and_what_it_cannot_reach_is_said_before(show: Show) -> None:
    page, _asked = show()
    said = spoken(page)
    for part in ("erases_more", "cannot_more", "locked_more", "danger_more", "more"):
        assert words.ask()[part] in said
    assert QApplication.focusWidget() is page.ask.title
    assert [line for line in said if ALARM.search(line)] == []


@pytest.mark.parametrize("by", ["pointer", "space"])
@pytest.mark.parametrize("typed", ["erase", "ERASE", " Erase "])
def test_the_word_and_three_seconds_erase(show: Show, by: str, typed: str) -> None:
    page, asked = show()
    QTest.keyClicks(page.ask.word, typed)
    hold = page.ask.hold
    if by == "pointer":
        QTest.mousePress(hold, LEFT)
    else:
        hold.setFocus()
        QTest.keyPress(hold, SPACE)
    assert hold.second.isActive()
    heard = []
    for _ in range(SECONDS - 1):
        heard.append(hold.accessibleName())
        seconds(page, 1)
    assert asked == []
    assert heard == [words.keep_holding(3), words.keep_holding(2)]
    seconds(page, 1)
    assert asked == ["erase"]
    assert page.ask.notice.words() == words.ask()["doing"]
    assert not hold.second.isActive()


@pytest.mark.parametrize("passed", [0, 1, 2])
def test_letting_go_earlier_changes_nothing_and_says_so(show: Show, passed: int) -> None:
    page, asked = show()
    page.ask.word.setText("erase")
    QTest.mousePress(page.ask.hold, LEFT)
    seconds(page, passed)
    QTest.mouseRelease(page.ask.hold, LEFT)
    assert asked == []
    assert not page.ask.hold.second.isActive()
    assert page.ask.notice.words() == words.ask()["too_short"]
    assert page.ask.hold.words() == words.ask()["hold_button"]
    QTest.mousePress(page.ask.hold, LEFT)
    assert page.ask.notice.isHidden()
    seconds(page, SECONDS)
    assert asked == ["erase"]


def test_leaving_the_button_or_the_window_lets_go(show: Show) -> None:
    page, asked = show()
    page.ask.word.setText("erase")
    QTest.mousePress(page.ask.hold, LEFT)
    seconds(page, 2)
    QTest.mouseMove(page.ask.hold, QPoint(-40, -40))
    assert not page.ask.hold.second.isActive()
    page.ask.hold.setFocus()
    QTest.keyPress(page.ask.hold, SPACE)
    seconds(page, 2)
    page.ask.word.setFocus()
    assert not page.ask.hold.second.isActive()
    assert asked == []


def test_a_held_key_that_comes_again_and_again_is_one_hold(show: Show) -> None:
    page, asked = show()
    page.ask.word.setText("erase")
    hold = page.ask.hold
    hold.setFocus()
    QTest.keyPress(hold, SPACE)
    for _ in range(SECONDS - 1):
        seconds(page, 1)
        for _ in range(3):  # as some systems send what was never let go
            QTest.keyRelease(hold, SPACE)
            assert not hold.second.isActive()
            QTest.keyPress(hold, SPACE)
            assert hold.second.isActive()
    assert page.ask.notice.isHidden()
    assert asked == []
    seconds(page, 1)
    assert asked == ["erase"]


@pytest.mark.parametrize("passed", [0, 1, 2])
def test_a_space_bar_let_go_earlier_changes_nothing_and_says_so(
    show: Show, qtbot: QtBot, passed: int
) -> None:
    page, asked = show()
    page.ask.word.setText("erase")
    hold = page.ask.hold
    hold.setFocus()
    QTest.keyPress(hold, SPACE)
    seconds(page, passed)
    with qtbot.waitSignal(hold.let_go_early):
        QTest.keyRelease(hold, SPACE)
    assert not hold.isDown()
    assert not hold.second.isActive()
    assert page.ask.notice.words() == words.ask()["too_short"]
    assert hold.words() == words.ask()["hold_button"]
    QTest.keyPress(hold, SPACE)
    seconds(page, SECONDS - 1)
    assert asked == []


@pytest.mark.parametrize("typed", ["", "eras", "erase it", "delete"])
def test_without_the_word_neither_way_does_anything(show: Show, typed: str) -> None:
    page, asked = show()
    page.ask.word.setText(typed)
    page.ask.again.setText("erase")
    QTest.mousePress(page.ask.hold, LEFT)
    assert not page.ask.hold.second.isActive()
    QTest.mouseRelease(page.ask.hold, LEFT)
    assert page.ask.notice.words() == words.ask()["word_missing"]
    page.ask.do.click()
    assert asked == []
    assert QApplication.focusWidget() is page.ask.word


def test_the_word_typed_twice_erases_by_keys_alone(show: Show) -> None:
    page, asked = show()
    QTest.keyClick(page.ask.title, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.ask.word
    QTest.keyClicks(page.ask.word, "erase")
    QTest.keyClick(page.ask.word, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.ask.again
    QTest.keyClick(page.ask.again, Qt.Key.Key_Return)
    assert page.ask.notice.words() == words.ask()["again_missing"]
    QTest.keyClicks(page.ask.again, "erase")
    assert page.ask.notice.isHidden()
    QTest.keyClick(page.ask.again, Qt.Key.Key_Return)
    assert asked == ["erase"]


def test_a_press_by_an_aid_holds_nothing_and_names_the_other_way(show: Show) -> None:
    page, asked = show()
    page.ask.word.setText("erase")
    page.ask.hold.click()
    assert asked == []
    assert page.ask.notice.words() == words.ask()["too_short"]


def test_tab_walks_in_reading_order(show: Show) -> None:
    page, _asked = show()
    ask, walked = page.ask, []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == [ask.word, ask.hold, ask.again, ask.do, ask.footer.stop]


@pytest.mark.parametrize("way", ["stop", "escape"])
def test_stop_goes_back_and_forgets_what_was_typed(show: Show, way: str) -> None:
    page, asked = show()
    page.ask.word.setText("erase")
    page.ask.footer.stop.click() if way == "stop" else page.stop()
    assert asked == ["back"]
    page.leave()
    page.begin(rail=False)
    assert page.ask.word.text() == ""
    assert page.with_rail() is False


def test_afterwards_it_says_what_was_not_reached_and_leads_out(show: Show) -> None:
    page, asked = show()
    page.tell((*LIMITS, "backups/poem"))
    said = spoken(page)
    assert QApplication.focusWidget() is page.told.title
    assert words.told()["title"] in said
    for key in (*LIMITS, "backups/poem"):
        assert words.not_reached(key) in said
    assert not page.with_rail()
    assert page.stop()
    page.told.go.click()
    assert asked == ["leave"]
    assert not page.told.again.isVisible()


def test_every_line_of_it_can_be_heard(show: Show) -> None:
    page, _asked = show()
    page.tell(LIMITS)
    walked = [QApplication.focusWidget()]
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == [page.told.title, page.told.more, *page.told.lines, page.told.go]


def test_many_files_are_named_in_part(show: Show) -> None:
    page, _asked = show()
    page.tell([f"file {number}" for number in range(40)])
    assert len(page.told.lines) == 13
    assert page.told.lines[-1].words() == words.told()["more_files"]


def test_what_could_not_be_erased_is_told_and_can_be_tried_again(show: Show) -> None:
    page, asked = show()
    page.failed(CannotWriteError("not_erased"))
    assert "could not be erased" in page.told.more.words()
    page.told.again.click()
    assert asked == ["erase"]
    page.tell(LIMITS)
    assert page.told.title.words() == words.told()["title"]


def test_a_name_that_would_turn_or_break_its_line_is_marked() -> None:
    assert words.not_reached("backups/\u202egnp.a") == "This file: backups/<202E>gnp.a"
    assert words.not_reached("a\nb\x1b").splitlines() == ["This file: a\u240ab\u241b"]
