"""Search finds pages still open as well, and an empty list is no stop for the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.ui.journal import words
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.list_line import Kind
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.write_face import WriteFace
from tests.ui.journal.test_journal_face import ask, lines


def stopped_early(page: JournalPage, write: WriteFace) -> JournalFace:
    write.sheet.text.add_text("My jaw is tight today.")
    write.stop_here()
    page.show_list()
    return page.findChildren(JournalFace)[0]


def test_a_page_still_open_is_found_and_opens_to_go_on_writing(
    page: JournalPage, write: WriteFace
) -> None:
    face = stopped_early(page, write)
    ask(face, "JAW")
    assert lines(face) == [(Kind.HEAD, words.still_open()), (Kind.DRAFT, words.untitled())]
    line = face.list.pages.line(face.list.pages.index(1))
    assert line.words == "My jaw is tight today."
    assert line.marked == ((3, 3),)
    assert words.no_hits() not in face.told.words()
    QTest.keyClick(face.list, Qt.Key.Key_Down)
    QTest.keyClick(face.list, Qt.Key.Key_Return)
    assert page.face() == "write"


def test_an_empty_list_of_hits_is_no_stop_of_tab(
    qtbot: QtBot, page: JournalPage, write: WriteFace, qapp: QApplication
) -> None:
    face = stopped_early(page, write)
    with qtbot.waitExposed(page):
        page.show()
    ask(face, "jaw")
    assert face.list.focusPolicy() & Qt.FocusPolicy.TabFocus
    face.list.setFocus()
    ask(face, "harbour")
    assert words.no_hits() in face.told.words()
    assert not face.list.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert qapp.focusWidget() is not face.list
