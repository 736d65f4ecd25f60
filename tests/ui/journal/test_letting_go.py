"""A page let go can be taken back for half a minute, from the journal's list."""

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.journal.service import Journal
from healingjournal.ui.journal import words
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.list_line import Kind
from healingjournal.ui.journal.opened.held import GoingNow
from healingjournal.ui.journal.page import JournalPage
from tests.ui.journal.choosing import choose
from tests.ui.journal.test_journal_face import ask, lines, some_pages


def delete(face: JournalFace) -> None:
    choose(face.pane.menu, words.delete())


def test_a_deleted_page_can_be_taken_back_for_half_a_minute(
    journal: Journal, page: JournalPage
) -> None:
    some_pages(journal)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    face.open(journal.entries()[0].id)
    delete(face)
    assert [title for kind, title in lines(face) if kind is Kind.PAGE] == [
        words.untitled(),
        "Rain",
    ]
    assert face.going.bar.words() == words.going()
    face.going.bar.buttons()[0].click()
    assert len(journal.entries()) == 3
    assert face.going.isHidden()


def test_a_page_deleted_among_hits_can_be_taken_back_there(
    journal: Journal, page: JournalPage
) -> None:
    some_pages(journal)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    ask(face, "rain")
    hits = lines(face)
    face.open(next(one.id for one in journal.entries() if one.title == "Rain"))
    delete(face)
    assert lines(face) != hits
    assert face.going.bar.words() == words.going()
    face.going.bar.buttons()[0].click()
    assert face.going.isHidden()
    assert lines(face) == hits


def test_the_keyboard_stays_in_the_journal_when_the_bar_goes(
    qtbot: QtBot, journal: Journal, page: JournalPage
) -> None:
    some_pages(journal)
    page.show_list()
    page.show()
    face = page.findChildren(JournalFace)[0]
    face.open(journal.entries()[0].id)
    delete(face)
    back = face.going.bar.buttons()[0]
    back.setFocus()
    qtbot.waitUntil(back.hasFocus)
    back.click()
    assert face.going.isHidden()
    assert face.field.hasFocus()


def test_gone_now_deletes_at_once(journal: Journal, page: JournalPage) -> None:
    some_pages(journal)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    face.open(journal.entries()[0].id)
    delete(face)
    face.going.bar.buttons()[1].click()
    assert face.going.isHidden()
    assert journal.going.pages() == []
    assert len(journal.entries()) == 2


def test_a_delete_is_carried_out_when_its_time_is_over(
    qtbot: QtBot, journal: Journal, page: JournalPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("healingjournal.journal.going._LONGEST", 60)
    settled: list[bool] = []
    some_pages(journal)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    monkeypatch.setattr(journal.going, "settle", lambda now=False: settled.append(now))
    face.going.show_going(GoingNow([journal.going.let_go(journal.entries()[0].id)]))
    settled.clear()
    qtbot.waitUntil(lambda: bool(settled))
