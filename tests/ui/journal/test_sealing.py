"""Sealing from the page one reads: what is shown then, and that one press opens it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.service import Journal
from healingjournal.ui.journal import words as page_words
from healingjournal.ui.journal.finding import words as finding_words
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.opened import words
from healingjournal.ui.journal.opened.seal_step import ASKED, DAY, HALF, MONTH, WEEK, SealStep
from healingjournal.ui.journal.opened.sealed_card import SealedCard
from healingjournal.ui.journal.page import JournalPage
from tests.ui.journal.choosing import choose, offered
from tests.ui.journal.test_calendar import shown


@pytest.fixture
def entry(journal: Journal) -> EntryId:
    journal.add(Page("in plain sight", title="Plain", date="2026-11-19"))
    return journal.add(Page("about the harbour", title="Harbour", date="2026-11-20")).entry


@pytest.fixture
def face(page: JournalPage, entry: EntryId) -> JournalFace:
    page.show()
    page.show_list()
    found = page.findChildren(JournalFace)[0]
    found.open(entry)
    return found


def step(face: JournalFace) -> SealStep:
    face.pane.seal.click()
    return face.pane.findChildren(SealStep)[0]


def card(face: JournalFace) -> SealedCard:
    return face.pane.findChildren(SealedCard)[0]


def seen(thing: QWidget) -> str:
    labels = (one for one in thing.findChildren(QLabel) if one.isVisible())
    return " ".join(one.text() for one in labels)


@pytest.mark.parametrize(
    ("chip", "until"),
    [
        (ASKED, None),
        (WEEK, date(2026, 11, 29)),
        (MONTH, date(2026, 12, 22)),
        (HALF, date(2027, 5, 22)),
    ],
)
def test_a_page_is_sealed_for_as_long_as_chosen(
    journal: Journal, face: JournalFace, entry: EntryId, chip: str, until: date | None
) -> None:
    asked = step(face)
    asked.choices.chip(chip).click()
    asked.do.click()
    assert journal.entry(entry).seal == Seal(until)


def test_what_a_seal_is_not_is_said_where_one_seals_and_nowhere_else(face: JournalFace) -> None:
    assert words.seal_is() not in seen(face)
    asked = step(face)
    assert seen(face).count(words.seal_is()) == 1
    asked.do.click()
    assert words.seal_is() not in seen(face)


def test_then_nothing_of_it_shows_but_its_seal_and_its_day(
    journal: Journal, face: JournalFace, entry: EntryId
) -> None:
    step(face).do.click()
    assert journal.entry(entry).seal == Seal(None)
    assert shown(face) == [finding_words.sealed(), "Plain"]
    everything = seen(face) + face.pane.view.toPlainText()
    for word in ("Harbour", "harbour"):
        assert word not in everything
    line = face.list.pages.line(face.list.pages.index(1))
    assert (line.day, line.sealed) == ("Friday 20 November", True)
    assert "Friday 20 November 2026" in seen(card(face))
    face.field.setText("harbour")
    face.reading.read()
    assert shown(face) == []
    assert finding_words.sealed_not_searched() in face.told.words()


def test_one_press_opens_it_and_no_question_is_asked(
    qtbot: QtBot, journal: Journal, face: JournalFace, entry: EntryId
) -> None:
    step(face).do.click()
    button = card(face).open
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert journal.entry(entry).seal is None
    assert "about the harbour" in face.pane.view.toPlainText()
    assert face.pane.view.hasFocus()
    assert shown(face) == ["Harbour", "Plain"]


def test_it_opens_by_itself_on_its_day(
    journal: Journal, face: JournalFace, entry: EntryId
) -> None:
    asked = step(face)
    asked.choices.chip(DAY).click()
    asked.day.setText("24 December")
    assert asked.ends.words() == words.opens_on("24 December 2026")
    QTest.keyClick(asked.day, Qt.Key.Key_Return)
    assert journal.entry(entry).seal == Seal(date(2026, 12, 24))
    assert words.sealed_until("24 December 2026") in seen(card(face))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("2026-11-22", words.day_not_after_today()),
        ("2025-01-01", words.day_not_after_today()),
        ("some day", finding_words.no_day("some day")),
        ("", finding_words.no_day("")),
    ],
)
def test_a_day_that_will_not_do_is_told_and_nothing_changes(
    qtbot: QtBot, journal: Journal, face: JournalFace, entry: EntryId, typed: str, told: str
) -> None:
    asked = step(face)
    asked.choices.chip(DAY).click()
    asked.day.setText(typed)
    asked.do.click()
    assert asked.notice.words() == told
    qtbot.waitUntil(asked.day.hasFocus)
    assert asked.day.text() == typed
    assert journal.entry(entry).seal is None


def test_escape_leaves_the_step_and_the_page_stays_open(
    journal: Journal, page: JournalPage, face: JournalFace, entry: EntryId
) -> None:
    step(face)
    assert page.stop()
    assert face.pane.view.hasFocus()
    assert "about the harbour" in face.pane.view.toPlainText()
    assert journal.entry(entry).seal is None


def test_a_sealed_page_offers_delete_and_nothing_that_tells_of_it(
    journal: Journal, face: JournalFace
) -> None:
    step(face).do.click()
    assert offered(card(face).menu) == [page_words.delete()]
    choose(card(face).menu, page_words.delete())
    assert shown(face) == ["Plain"]
    assert len(journal.going.pages()) == 1
