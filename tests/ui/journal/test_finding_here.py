"""Finding words on the page, and showing only the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.journal.writing import words
from healingjournal.ui.journal.writing.find_strip import FindStrip

BODY = "The window.\n\nA window seat, and the WINDOW again."


@pytest.fixture
def finding(page: JournalPage, write: WriteFace) -> FindStrip:
    page.show()
    write.sheet.text.show_text(BODY)
    QTest.keyClick(write.sheet.text, Qt.Key.Key_F3)
    return write.sheet.finding


def found(write: WriteFace) -> int:
    cursor = write.sheet.text.textCursor()
    assert cursor.selectedText().casefold() == "window"
    return cursor.selectionStart()


def test_each_next_goes_on_and_round_and_previous_back(
    write: WriteFace, finding: FindStrip
) -> None:
    assert finding.isVisible()
    QTest.keyClicks(finding.field, "window")
    places = [found(write)]
    for _ in range(3):
        QTest.keyClick(finding.field, Qt.Key.Key_Return)
        places.append(found(write))
    assert places == [4, 15, 36, 4]
    QTest.keyClick(finding.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert found(write) == 36
    QTest.keyClick(write.sheet.text, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert found(write) == 15
    assert write.sheet.text.text() == BODY


def test_the_search_stays_where_it_is_while_letters_come(
    write: WriteFace, finding: FindStrip
) -> None:
    QTest.keyClicks(finding.field, "win")
    QTest.keyClicks(finding.field, "dow")
    assert found(write) == 4


def test_what_is_not_there_is_said_and_nothing_moves(write: WriteFace, finding: FindStrip) -> None:
    QTest.keyClicks(finding.field, "harbour")
    assert finding.line.words() == words.not_on_page()
    QTest.keyClick(finding.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(finding.field, "seat")
    assert finding.line.isHidden()
    assert write.sheet.text.textCursor().selectedText() == "seat"


def test_esc_closes_it_with_the_caret_at_what_was_found(
    page: JournalPage, write: WriteFace, finding: FindStrip
) -> None:
    QTest.keyClicks(finding.field, "seat")
    assert page.stop()
    assert finding.isHidden()
    assert write.sheet.text.textCursor().selectedText() == "seat"
    assert not page.stop()


def test_what_is_selected_is_looked_for(write: WriteFace, finding: FindStrip) -> None:
    finding.leave()
    cursor = write.sheet.text.document().find("seat")
    write.sheet.text.setTextCursor(cursor)
    finding.open()
    assert finding.field.text() == "seat"


def test_another_page_forgets_what_was_looked_for(
    page: JournalPage, finding: FindStrip
) -> None:
    QTest.keyClicks(finding.field, "seat")
    page.write_blank()
    assert finding.isHidden()
    assert finding.field.text() == ""


def test_only_the_page_is_shown_until_the_same_key_or_esc(
    page: JournalPage, write: WriteFace, qtbot: QtBot
) -> None:
    page.show()
    with qtbot.waitSignal(page.title_changed):
        QTest.keyClick(write.sheet.text, Qt.Key.Key_F11)
    assert not page.with_rail()
    assert write.footer.isHidden()
    assert write.beside.isHidden()
    QTest.keyClick(write.sheet.text, Qt.Key.Key_F11)
    assert page.with_rail()
    assert not write.footer.isHidden()
    write.be_alone(True)
    assert page.stop()
    assert page.with_rail()
    page.write_blank()
    write.be_alone(True)
    page.show_list()
    assert page.with_rail()
