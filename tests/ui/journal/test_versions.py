"""Earlier versions: read one, see what is different now, bring it back; nothing is lost."""

import re
from datetime import timedelta
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.journal.difference import difference
from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.opened import words
from healingjournal.ui.journal.opened.difference_text import difference_html
from healingjournal.ui.journal.opened.version_card import VersionCard
from healingjournal.ui.journal.opened.versions_card import VersionsCard
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.reading_view import ReadingView
from tests.tried import tried
from tests.ui.journal.choosing import choose, offered


@pytest.fixture
def entry(journal: Journal, clock: SetClock) -> EntryId:
    made = journal.add(Page("Soup again.\n\nToo salty.", title="Soup", date="2026-11-20")).entry
    clock.moment += timedelta(hours=1)
    journal.edit(made, Page("Carrot soup again.\n\nToo salty."))
    clock.moment += timedelta(hours=1)
    journal.edit(made, Page("Carrot soup again.\n\nToo salty. I ate it.", title="The soup"))
    return made


@pytest.fixture
def face(page: JournalPage, entry: EntryId) -> JournalFace:
    page.show()
    page.show_list()
    found = page.findChildren(JournalFace)[0]
    found.open(entry)
    return found


def versions(face: JournalFace) -> VersionsCard:
    choose(face.pane.menu, words.earlier_versions())
    return face.pane.findChildren(VersionsCard)[0]


def version(face: JournalFace) -> VersionCard:
    return face.pane.findChildren(VersionCard)[0]


def lines(card: VersionsCard) -> list[tuple[str, str]]:
    model = card.list.pages
    rows = [model.line(model.index(row)) for row in range(model.rowCount())]
    return [(one.title, one.day) for one in rows]


def test_they_stand_by_day_and_time_the_last_one_first(
    qtbot: QtBot, journal: Journal, face: JournalFace, entry: EntryId
) -> None:
    card = versions(face)
    assert [title for _, title in lines(card)] == ["Soup", "Soup"]
    assert all("2026" in when and ":" in when for when, _ in lines(card))
    assert [one.number for one in journal.versions.of(entry)] == [2, 1]
    qtbot.waitUntil(card.list.hasFocus)


def test_a_page_never_changed_offers_none(journal: Journal, face: JournalFace) -> None:
    face.open(journal.add(Page("once", title="Once")).entry)
    assert words.earlier_versions() not in offered(face.pane.menu)


def test_one_is_read_and_what_is_different_now_is_said_in_words(
    qtbot: QtBot, face: JournalFace
) -> None:
    card = versions(face)
    QTest.keyClick(card.list, Qt.Key.Key_End)
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    shown = version(face)
    qtbot.waitUntil(shown.view.hasFocus)
    assert "Soup again." in shown.view.toPlainText()
    assert "Carrot" not in shown.view.toPlainText()
    shown.differences.click()
    told = shown.view.toPlainText()
    assert shown.how.words() == words.how_told()
    assert shown.how.isVisible()
    for piece in ("[added: Carrot soup]", "[taken away: Soup]", "[added: . I ate it]"):
        assert piece in told
    shown.differences.click()
    assert "[added" not in shown.view.toPlainText()


def test_added_words_are_underlined_and_those_taken_away_struck(face: JournalFace) -> None:
    card = versions(face)
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    shown = version(face)
    shown.differences.click()
    document = shown.view.document()

    def form(word: str) -> tuple[bool, bool]:
        found: QTextCursor = document.find(word)
        assert not found.isNull(), word
        return found.charFormat().fontUnderline(), found.charFormat().fontStrikeOut()

    assert form("I ate it") == (True, False)
    assert form("Too salty") == (False, False)
    assert form("[added") == (False, False)


def test_bringing_one_back_makes_a_new_version_and_loses_none(
    journal: Journal, face: JournalFace, entry: EntryId
) -> None:
    card = versions(face)
    QTest.keyClick(card.list, Qt.Key.Key_End)
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    version(face).bring.click()
    kept = journal.entry(entry)
    assert (kept.title, kept.body) == ("Soup", "Soup again.\n\nToo salty.")
    assert face.notice.words() == words.brought_back()
    assert "Soup again." in face.pane.view.toPlainText()
    assert face.pane.view.isVisible()
    titles = [one.title for one in journal.versions.of(entry)]
    assert titles == ["The soup", "Soup", "Soup"]


def test_back_and_escape_go_one_step_at_a_time(
    qtbot: QtBot, page: JournalPage, face: JournalFace
) -> None:
    card = versions(face)
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    assert version(face).isVisible()
    version(face).back.click()
    assert card.isVisible()
    qtbot.waitUntil(card.list.hasFocus)
    assert page.stop()
    assert face.pane.view.isVisible()
    assert page.stop()
    assert face.opened.key() == ""
    assert version(face).view.toPlainText() == ""


def test_when_nothing_is_different_that_is_said(
    journal: Journal, face: JournalFace, entry: EntryId
) -> None:
    journal.versions.bring_back(entry, 2)
    face.open(entry)
    card = versions(face)
    QTest.keyClick(card.list, Qt.Key.Key_Down)
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    version(face).differences.click()
    assert version(face).how.words() == words.same_now()


def test_a_page_sealed_meanwhile_tells_nothing_of_its_versions(
    journal: Journal, face: JournalFace, entry: EntryId
) -> None:
    journal.marks.seal(entry, Seal())
    choose(face.pane.menu, words.earlier_versions())
    assert face.notice.words() != ""
    assert not face.pane.in_step()


@tried(100)
@given(st.text("ab \n<&>\u00e9", max_size=30), st.text("ab \n<&>\u00e9", max_size=30))
def test_no_letter_of_either_is_left_out_or_read_as_markup(before: str, after: str) -> None:
    parts = difference(before, after)
    html = difference_html(parts, ("[", "]"), ("{", "}"))
    assert set(re.findall(r"</?([^>]*)>", html)) <= {"p", "u", "s"}
    plain = unescape(re.sub(r"<[^>]*>", "", html))
    said = "".join(part.text for part in parts)
    assert re.sub(r"[\s\[\]{}]", "", plain) == re.sub(r"\s", "", said)


def test_the_view_shows_no_empty_lines_above(face: JournalFace) -> None:
    assert isinstance(face.pane.view, ReadingView)
    face.pane.view.show_page("As it was", "", "<p>words</p>", "")
    assert face.pane.view.toPlainText() == "As it was\nwords"
