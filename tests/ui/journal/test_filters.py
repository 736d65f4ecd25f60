"""Filters: a tag, a first and a last day; they hold for the months and for search alike."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.finding import words
from healingjournal.ui.journal.finding.filters_view import FiltersView
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.kit.soft_button import SoftButton
from tests.ui.journal.test_calendar import shown


@pytest.fixture
def face(journal: Journal, page: JournalPage) -> JournalFace:
    journal.add(Page("a window", title="One", tags=("Limits",), date="2026-11-20"))
    journal.add(Page("a window", title="Two", tags=("limes",), date="2026-11-09"))
    journal.add(Page("a door", title="Three", tags=("limits", "bus"), date="2026-10-28"))
    journal.add(Page("a window", title="Four", date="2025-03-02"))
    page.show()
    page.show_list()
    return page.findChildren(JournalFace)[0]


def opened(face: JournalFace) -> FiltersView:
    face.ways.filters.click()
    assert face.ways.fields is not None
    return face.ways.fields


def offers(fields: FiltersView) -> list[str]:
    if fields.offers.isHidden():
        return []
    return [one.words() for one in fields.offers.findChildren(SoftButton)]


def chips(face: JournalFace) -> list[str]:
    return [chip.words() for chip in face.ways.chips.chips().values()]


def test_a_tag_is_offered_as_it_is_typed_and_filters_folded(face: JournalFace) -> None:
    fields = opened(face)
    assert fields.tag.hasFocus()
    QTest.keyClicks(fields.tag, "LIM")
    assert offers(fields) == ["limes", "Limits"]
    fields.offers.findChildren(SoftButton)[1].click()
    assert fields.tag.text() == "Limits"
    QTest.keyClick(fields.tag, Qt.Key.Key_Return)
    assert shown(face) == ["One", "Three"]
    assert chips(face) == ["Tag: Limits"]
    assert not face.ways.is_open()
    assert face.list.hasFocus()


def test_days_are_included_on_both_ends(face: JournalFace) -> None:
    fields = opened(face)
    fields.since.setText("28 October 2026")
    fields.until.setText("2026-11-09")
    fields.show_these.click()
    assert shown(face) == ["Two", "Three"]
    assert chips(face) == ["From 28 October 2026", "Up to 9 November 2026"]
    face.ways.chips.chips()["since"].click()
    assert shown(face) == ["Two", "Three", "Four"]
    assert face.ways.chips.chips()["until"].hasFocus()


def test_search_stays_within_the_filters(face: JournalFace) -> None:
    fields = opened(face)
    fields.tag.setText("limits")
    fields.choose()
    face.field.setText("window")
    face.reading.read()
    assert shown(face) == ["One"]
    face.field.setText("harbour")
    face.reading.read()
    assert words.no_hits_so() in face.told.words()


def test_what_is_no_day_is_told_and_nothing_is_lost(qtbot: QtBot, face: JournalFace) -> None:
    fields = opened(face)
    fields.tag.setText("limits")
    fields.until.setText("soonish")
    fields.show_these.click()
    assert fields.told.words() == words.no_day("soonish")
    assert (fields.tag.text(), fields.until.text()) == ("limits", "soonish")
    qtbot.waitUntil(fields.until.hasFocus)
    assert face.ways.is_open()
    assert chips(face) == []
    fields.since.setText("2026-11-09")
    fields.until.setText("2026-11-01")
    fields.show_these.click()
    assert fields.told.words() == words.days_crossed()


def test_a_tag_nobody_has_shows_none_and_says_so(face: JournalFace) -> None:
    fields = opened(face)
    fields.tag.setText("nobody")
    fields.choose()
    assert shown(face) == []
    assert face.told.words() == words.no_pages_so()
    assert face.pane.none.sentence.words() != ""


def test_escape_closes_then_empties_then_takes_the_filters_away(
    face: JournalFace, page: JournalPage
) -> None:
    fields = opened(face)
    fields.tag.setText("limits")
    fields.choose()
    face.field.setText("window")
    opened(face)
    assert page.stop()
    assert not face.ways.is_open()
    assert page.stop()
    assert face.field.text() == ""
    assert page.stop()
    assert chips(face) == []
    assert len(shown(face)) == 4
    assert not page.stop()


@pytest.mark.parametrize(
    ("typed", "first"), [("2026-11-09", "Two"), ("28 october", "Three"), ("March 2025", "Four")]
)
def test_a_typed_day_finds_its_pages(face: JournalFace, typed: str, first: str) -> None:
    face.field.setText(typed)
    face.reading.read()
    assert shown(face)[0] == first


def test_a_page_of_the_day_that_holds_the_words_too_is_there_once(
    journal: Journal, face: JournalFace
) -> None:
    journal.add(Page("on 2026-11-09 it rained", title="Five", date="2026-11-09"))
    journal.add(Page("since 2026-11-09", title="Six", date="2026-11-10"))
    face.field.setText("2026-11-09")
    face.reading.read()
    assert shown(face) == ["Five", "Two", "Six"]


def test_tab_goes_through_the_fields_in_order(face: JournalFace) -> None:
    fields = opened(face)
    QTest.keyClicks(fields.tag, "lim")
    before, *stops = fields.stops()
    for thing in stops:
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert thing.hasFocus(), (thing, face.window().focusWidget())
        before = thing
