"""The page being written is put into chapters from its small menu, and put in when finished."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.write_face import WriteFace
from tests.ui.journal.choosing import choose


def writing(page: JournalPage, qtbot: QtBot) -> WriteFace:
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    return page.findChildren(WriteFace)[0]


def test_a_new_page_is_in_the_chapter_once_it_is_finished(
    qtbot: QtBot, journal: Journal, page: JournalPage
) -> None:
    one = journal.chapters.make("A").chapter
    page.write_blank()
    write = writing(page, qtbot)
    write.sheet.text.add_text("Warm.")
    choose(write.beside.menu, words.chooser()["way"])
    chooser = write.chapters.chooser
    assert chooser is not None
    assert chooser.boxes[0].hasFocus()
    walked = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == [chooser.field, chooser.make, write.footer.stop]
    chooser.boxes[0].click()
    assert journal.chapters.pages(one) == []
    write.finish.click()
    assert len(journal.chapters.pages(one)) == 1
    page.write_blank()
    assert write.chapters.isHidden()


def test_a_page_that_is_kept_is_put_in_at_once(
    qtbot: QtBot, journal: Journal, page: JournalPage
) -> None:
    one = journal.chapters.make("A").chapter
    entry = journal.add(Page("Warm.", title="The lamp")).entry
    page._open_entry(entry)
    write = writing(page, qtbot)
    choose(write.beside.menu, words.chooser()["way"])
    chooser = write.chapters.chooser
    assert chooser is not None
    chooser.boxes[0].click()
    assert [each.title for each in journal.chapters.pages(one)] == ["The lamp"]
