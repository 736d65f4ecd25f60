"""The page of the chapters on a real journal, with work that runs at once, and one who uses it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import ChapterId
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.chapters.foreword_view import ForewordView
from healingjournal.ui.journal.chapters.inside import Inside
from healingjournal.ui.journal.chapters.overview import Overview
from healingjournal.ui.journal.chapters.page import ChaptersPage
from healingjournal.ui.journal.chapters.put_in_view import PutInView
from healingjournal.ui.journal.chapters.read_view import ReadView
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork


class Gathering:
    """One person at the page of the chapters, and what lies in the journal."""

    def __init__(self, page: ChaptersPage, journal: Journal) -> None:
        self.page = page
        self.journal = journal
        self.chapters = journal.chapters

    @property
    def overview(self) -> Overview:
        return self.page.overview

    @property
    def inside(self) -> Inside:
        return self.page.findChildren(Inside)[0]

    @property
    def foreword(self) -> ForewordView:
        return self.page.findChildren(ForewordView)[0]

    @property
    def reading(self) -> ReadView:
        return self.page.findChildren(ReadView)[0]

    @property
    def putting(self) -> PutInView:
        return self.page.findChildren(PutInView)[0]

    def chapter(self, title: str, pages: int = 0) -> ChapterId:
        """Make a chapter with so many pages, and show it in the list."""
        made = self.chapters.make(title).chapter
        for n in range(pages):
            entry = self.journal.add(Page(f"Text {n}.", title=f"Page {n}")).entry
            self.chapters.put_in(made, entry)
        self.page.arrive()
        return made

    def titles(self) -> list[str]:
        return [one.title for one in self.chapters.all()]

    def order(self, chapter: ChapterId) -> list[str]:
        return [one.title for one in self.chapters.pages(chapter)]

    def entries(self, chapter: ChapterId) -> list[EntryId]:
        return [one.entry for one in self.chapters.pages(chapter)]

    def goes_inside(self, chapter: ChapterId) -> None:
        self.overview.open(chapter)
        self.overview.card.pages.click()

    def key(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self.focus(), key, modifier)

    def types(self, text: str) -> None:
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


@pytest.fixture
def gathering(journal: Journal, look: Look, qtbot: QtBot) -> Gathering:
    page = ChaptersPage(journal, InlineWork(), look)
    qtbot.addWidget(page)
    page.resize(980, 690)
    page.arrive()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    return Gathering(page, journal)
