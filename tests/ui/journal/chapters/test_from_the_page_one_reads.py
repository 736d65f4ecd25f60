"""The page one reads is put into chapters from its own small menu."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.chapter_step import ChapterStep
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.page import JournalPage
from tests.ui.journal.choosing import choose


def test_its_menu_leads_to_the_chapters_and_back_to_the_page(
    qtbot: QtBot, journal: Journal, page: JournalPage
) -> None:
    entry = journal.add(Page("Warm.", title="The lamp")).entry
    one = journal.chapters.make("A").chapter
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    face.open(entry)
    choose(face.pane.menu, words.chooser()["way"])
    step = page.findChildren(ChapterStep)[0]
    assert step.isVisible()
    assert step.title.hasFocus()
    chooser = step.chooser
    walked = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == [chooser.boxes[0], chooser.field, chooser.make, step.back]
    chooser.boxes[0].click()
    assert [each.title for each in journal.chapters.pages(one)] == ["The lamp"]
    assert page.stop()
    assert not step.isVisible()
    assert face.pane.view.isVisible()


def test_the_list_leads_to_the_chapters(qtbot: QtBot, page: JournalPage) -> None:
    page.show()
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    assert face.chapters.isVisible()
    with qtbot.waitSignal(page.chapters_requested):
        face.chapters.click()
