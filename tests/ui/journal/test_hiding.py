"""Never in search or lists: found by its whole title, folded, and by nothing else."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.finding import words as finding_words
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.opened import words
from healingjournal.ui.journal.opened.hide_step import HideStep
from healingjournal.ui.journal.opened.sealed_card import SealedCard
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from tests.ui.journal.choosing import choose, offered
from tests.ui.journal.test_calendar import shown

T = TypeVar("T")


class SoonWork(InlineWork):
    """Answers a little later, as the real one does."""

    def run(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        QTimer.singleShot(0, owner, lambda: InlineWork.run(self, owner, command, done, failed))


@pytest.fixture
def entry(journal: Journal) -> EntryId:
    journal.add(Page("in plain sight", title="Plain", date="2026-11-19"))
    return journal.add(Page("about the harbour", title="Blå Dør", date="2026-11-20")).entry


@pytest.fixture
def face(page: JournalPage, entry: EntryId) -> JournalFace:
    page.show()
    page.show_list()
    found = page.findChildren(JournalFace)[0]
    found.open(entry)
    return found


def hide(face: JournalFace, title: str = "") -> HideStep:
    choose(face.pane.menu, words.never_listed())
    step = face.pane.findChildren(HideStep)[0]
    if title:
        step.field.setText(title)
    step.do.click()
    return step


def enter(face: JournalFace, typed: str) -> None:
    face.close_page()
    face.field.setFocus()
    face.field.setText(typed)
    face.reading.read()
    QTest.keyClick(face.field, Qt.Key.Key_Return)


def test_it_leaves_list_search_and_calendar(
    journal: Journal, face: JournalFace, entry: EntryId
) -> None:
    hide(face)
    assert journal.entry(entry).hidden
    assert face.notice.words() == words.hidden_now()
    assert shown(face) == ["Plain"]
    for typed in ("harbour", "Blå Dør", "2026-11-20"):
        face.field.setText(typed)
        face.reading.read()
        assert shown(face) == []
    face.ways.calendar.click()
    assert face.ways.days is not None
    assert not face.ways.days.grid.days.marked(face.ways.days.grid.days.first.replace(day=20))


@pytest.mark.parametrize("typed", ["Blå Dør", "  BLA   dør ", "blå dør"])
def test_its_whole_title_and_enter_open_it(face: JournalFace, typed: str) -> None:
    hide(face)
    enter(face, typed)
    assert "about the harbour" in face.pane.view.toPlainText()
    assert face.field.text() == ""


@pytest.mark.parametrize("typed", ["Blå", "Dør Blå", "Blå Dør 2", "harbour", ""])
def test_less_than_its_title_does_not(face: JournalFace, typed: str) -> None:
    hide(face)
    enter(face, typed)
    assert face.opened.key() == ""


def test_several_with_one_title_open_as_a_short_list(
    qtbot: QtBot, journal: Journal, face: JournalFace, page: JournalPage
) -> None:
    other = journal.add(Page("another", title="blå dør", date="2025-01-02")).entry
    journal.marks.hide(other)
    sealed = journal.add(Page("third", title="Blå dør", date="2024-01-02")).entry
    journal.marks.hide(sealed)
    journal.marks.seal(sealed, Seal())
    hide(face)
    enter(face, "blå dør")
    assert shown(face) == ["Blå Dør", "blå dør", finding_words.sealed()]
    assert face.told.words() == finding_words.one_of_these()
    qtbot.waitUntil(face.list.hasFocus)
    QTest.keyClick(face.list, Qt.Key.Key_Down)
    QTest.keyClick(face.list, Qt.Key.Key_Return)
    assert "another" in face.pane.view.toPlainText()
    assert face.field.text() == ""
    assert shown(face) == ["Plain"]
    page.stop()
    journal.marks.unhide(other)
    enter(face, "blå dør")
    QTest.keyClick(face.list, Qt.Key.Key_Down)
    QTest.keyClick(face.list, Qt.Key.Key_Return)
    assert face.pane.findChildren(SealedCard)[0].isVisible()


def test_without_a_title_one_is_asked_for_first(
    qtbot: QtBot, journal: Journal, face: JournalFace
) -> None:
    untitled = journal.add(Page("no name yet", title="", date="2026-11-21")).entry
    face.open(untitled)
    step = hide(face)
    assert step.notice.words() == words.no_title_yet()
    qtbot.waitUntil(step.field.hasFocus)
    assert not journal.entry(untitled).hidden
    step.field.setText("The cellar")
    QTest.keyClick(step.field, Qt.Key.Key_Return)
    kept = journal.entry(untitled)
    assert (kept.title, kept.hidden, kept.body) == ("The cellar", True, "no name yet")
    enter(face, "the cellar")
    assert "no name yet" in face.pane.view.toPlainText()


def test_it_can_be_taken_back_at_once_and_later(
    journal: Journal, face: JournalFace, entry: EntryId
) -> None:
    hide(face)
    face.notice.buttons()[0].click()
    assert not journal.entry(entry).hidden
    assert shown(face) == ["Blå Dør", "Plain"]
    hide(face)
    enter(face, "blå dør")
    assert words.never_listed() not in offered(face.pane.menu)
    choose(face.pane.menu, words.list_again())
    assert not journal.entry(entry).hidden
    assert face.notice.words() == words.listed_again()


def test_what_was_done_is_said_after_the_page_is_read_again(
    qtbot: QtBot, journal: Journal, look: Look, clock: SetClock, entry: EntryId
) -> None:
    work = SoonWork()
    page = JournalPage(journal, work, look, clock, lambda _key: False)
    qtbot.addWidget(page)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    face.open(entry)
    qtbot.waitUntil(lambda: face.opened.key() == entry)
    choose(face.pane.menu, words.never_listed())
    face.pane.findChildren(HideStep)[0].do.click()
    qtbot.waitUntil(lambda: bool(face.opened.entry and face.opened.entry.hidden))
    qtbot.waitUntil(lambda: not face.pane.in_step())
    qtbot.wait(50)
    assert face.notice.words() == words.hidden_now()


def test_neither_sealed_nor_hidden_pages_are_counted_in_the_journal(
    journal: Journal, face: JournalFace, page: JournalPage, entry: EntryId
) -> None:
    journal.marks.seal(entry, Seal())
    for number in range(3):
        made = journal.add(Page("x", title=f"hidden {number}")).entry
        journal.marks.hide(made)
    page.show_list()
    spoken = [one.accessibleName() for one in face.findChildren(QWidget) if one.isVisible()]
    text = " ".join([*spoken, *(one.text() for one in face.findChildren(QLabel))])
    assert not any(one.isdigit() for one in text.split())
    assert "hidden" not in text


def test_a_hidden_page_still_being_written_opens_by_its_title(
    qtbot: QtBot, journal: Journal, face: JournalFace, page: JournalPage
) -> None:
    draft = journal.new_draft()
    journal.keep_draft(type(draft)(draft.id, draft.when, title="Attic", body="x", hidden=True))
    page.show_list()
    assert shown(face) == ["Blå Dør", "Plain"]
    face.field.setText("attic")
    with qtbot.waitSignal(face.draft_requested) as heard:
        QTest.keyClick(face.field, Qt.Key.Key_Return)
    assert heard.args == [draft.id]
    assert page.face() == "write"
