"""Journal: the list by month, search as typed, one page to read."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import DamagedError
from healingjournal.journal.entry import Hit, Page, Seal
from healingjournal.journal.service import Journal
from healingjournal.settings.declared import Value
from healingjournal.ui.journal import words
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.list_line import Kind
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.journal.writing import words as writing_words
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork, ThreadedWork

T = TypeVar("T")


class LateWork(InlineWork):
    """Answers only when told to, in any order."""

    def __init__(self) -> None:
        self.late = False
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if not self.late:
            super().run(owner, command, done, failed)
            return
        self.waiting.append(lambda: InlineWork.run(self, owner, command, done, failed))


def lines(face: JournalFace) -> list[tuple[Kind, str]]:
    model = face.list.pages
    rows = [model.line(model.index(row)) for row in range(model.rowCount())]
    return [(one.kind, one.title) for one in rows]


def some_pages(journal: Journal) -> None:
    journal.add(Page("by the window", title="Soup", date="2026-11-20"))
    journal.add(Page("no words on it", title="", date="2026-11-09"))
    journal.add(Page("a fish on the window", title="Rain", date="2026-10-28"))


def ask(face: JournalFace, asked: str) -> None:
    face.field.setText(asked)
    face.reading.read()


def test_the_list_opens_by_month_with_no_page_and_no_text(
    journal: Journal, page: JournalPage
) -> None:
    some_pages(journal)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    head, kept = Kind.HEAD, Kind.PAGE
    assert lines(face) == [
        (head, "November 2026"),
        (kept, "Soup"),
        (kept, words.untitled()),
        (head, "October 2026"),
        (kept, "Rain"),
    ]
    model = face.list.pages
    assert all(not model.line(model.index(row)).words for row in range(model.rowCount()))
    assert face.pane.view.toPlainText() == ""


def test_an_empty_journal_says_there_is_no_hurry(face: JournalFace) -> None:
    assert face.pane.none.sentence.words() == words.no_pages_yet()


def test_first_lines_are_shown_only_by_choice(
    qtbot: QtBot, journal: Journal, page: JournalPage, settings: dict[str, Value]
) -> None:
    some_pages(journal)
    page.value_requested.connect(settings.__setitem__)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    with qtbot.waitSignal(page.value_requested) as heard:
        face.chip.click()
    assert heard.args == ["first_lines", True]
    assert face.list.pages.line(face.list.pages.index(1)).words == "by the window"


def test_search_shows_hits_with_the_words_around_them(journal: Journal, face: JournalFace) -> None:
    some_pages(journal)
    ask(face, "window")
    assert [title for kind, title in lines(face) if kind is Kind.PAGE] == ["Soup", "Rain"]
    line = face.list.pages.line(face.list.pages.index(1))
    assert line.words == "by the window"
    assert line.marked == ((7, 6),)
    ask(face, "harbour")
    assert lines(face) == []
    assert words.no_hits() in face.told.words()
    ask(face, "")
    assert len(lines(face)) == 5


def test_search_waits_a_moment_while_one_types(
    qtbot: QtBot, journal: Journal, face: JournalFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def search(words: str, limit: int, **_within: object) -> list[Hit]:
        asked.append(words)
        return [][:limit]

    monkeypatch.setattr(journal, "search", search)
    QTest.keyClicks(face.field, "window")
    assert asked == []
    qtbot.waitUntil(lambda: asked == ["window"])


def test_a_stale_answer_is_dropped(
    qtbot: QtBot,
    journal: Journal,
    look: Look,
    clock: SetClock,
    values: Callable[[str], Value],
) -> None:
    some_pages(journal)
    work = LateWork()
    page = JournalPage(journal, work, look, clock, values)
    qtbot.addWidget(page)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    work.late = True
    ask(face, "fish")
    ask(face, "soup")
    first, second = work.waiting
    second()
    first()
    assert [title for _, title in lines(face)] == ["November 2026", "Soup"]


def test_arrows_enter_and_escape_are_all_one_needs(
    qtbot: QtBot, journal: Journal, page: JournalPage
) -> None:
    some_pages(journal)
    page.show()
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    qtbot.waitUntil(face.field.hasFocus)
    QTest.keyClick(face.field, Qt.Key.Key_Down)
    assert face.list.hasFocus()
    assert face.list.currentIndex().row() == 1
    QTest.keyClick(face.list, Qt.Key.Key_Down)
    QTest.keyClick(face.list, Qt.Key.Key_Down)
    assert face.list.currentIndex().row() == 4
    QTest.keyClick(face.list, Qt.Key.Key_Return)
    assert face.pane.view.hasFocus()
    assert "a fish on the window" in face.pane.view.toPlainText()
    assert page.stop()
    assert face.list.hasFocus()
    assert face.pane.view.toPlainText() == ""
    assert not page.stop()


def test_tab_goes_search_list_page_and_its_actions(
    qtbot: QtBot, journal: Journal, page: JournalPage
) -> None:
    some_pages(journal)
    page.show()
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    face.open(journal.entries()[0].id)
    face.field.setFocus()
    qtbot.waitUntil(face.field.hasFocus)
    ways, pane = face.ways, face.pane
    chain = [ways.calendar, ways.filters, face.chip, face.list]
    chain += [pane.view, pane.more, pane.seal, pane.menu]
    before: QWidget = face.field
    for thing in chain:
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert thing.hasFocus(), thing
        before = thing


def test_write_more_opens_the_page_as_a_draft(
    qtbot: QtBot, journal: Journal, page: JournalPage
) -> None:
    some_pages(journal)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    entry = journal.entries()[0]
    face.open(entry.id)
    with qtbot.waitSignal(page.face_changed):
        face.pane.more.click()
    write = page.findChildren(WriteFace)[0]
    assert page.face() == "write"
    assert write.sheet.text.text() == "by the window"
    write.sheet.text.add_text(" again")
    write.finish.click()
    assert journal.entry(entry.id).body == "by the window again"
    assert journal.entry(entry.id).versions == 2


def test_a_page_changed_meanwhile_is_read_again_and_one_that_is_gone_is_closed(
    journal: Journal, page: JournalPage
) -> None:
    some_pages(journal)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    entry = journal.entries()[0]
    face.open(entry.id)
    journal.edit(entry.id, Page("by the other window"))
    page.arrive()
    assert "by the other window" in face.pane.view.toPlainText()
    journal.marks.seal(entry.id, Seal())
    page.arrive()
    assert face.pane.view.toPlainText() == ""
    assert face.opened.key() == entry.id
    journal.delete(entry.id)
    page.arrive()
    assert face.opened.key() == ""
    assert face.notice.words() == ""


def test_pages_still_open_stand_above_the_months(page: JournalPage, write: WriteFace) -> None:
    write.sheet.text.add_text("half a page")
    write.stop_here()
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    assert lines(face) == [(Kind.HEAD, words.still_open()), (Kind.DRAFT, words.untitled())]
    page.write_blank()
    page.show_list()
    QTest.keyClick(face.list, Qt.Key.Key_Down)
    QTest.keyClick(face.list, Qt.Key.Key_Return)
    assert page.face() == "write"
    assert write.sheet.text.text() == "half a page"


def test_months_are_read_as_one_scrolls_to_them(
    qtbot: QtBot, journal: Journal, page: JournalPage
) -> None:
    for year in range(2000, 2020):
        for month in range(1, 13):
            journal.add(Page("a", title="b", date=f"{year}-{month:02}-10"))
    page.show()
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    bar, model = face.list.verticalScrollBar(), face.list.pages
    assert model.rowCount() < 200
    while model.unread or bar.value() < bar.maximum():
        bar.setValue(bar.value() + 300)
        qtbot.wait(1)
        assert model.rowCount() < 320
    assert lines(face)[-2] == (Kind.HEAD, "January 2000")
    assert model.above
    while model.above or bar.value() > 0:
        bar.setValue(bar.value() - 300)
        qtbot.wait(1)
        assert model.rowCount() < 320
    assert lines(face)[0] == (Kind.HEAD, "December 2019")
    QTest.keyClick(face.list, Qt.Key.Key_End)
    assert lines(face)[-2] == (Kind.HEAD, "January 2000")
    QTest.keyClick(face.list, Qt.Key.Key_Home)
    assert lines(face)[0] == (Kind.HEAD, "December 2019")


def test_what_is_seen_stays_while_months_come_and_go(
    qtbot: QtBot, journal: Journal, page: JournalPage
) -> None:
    for year in range(2000, 2040):
        for month in range(1, 13):
            journal.add(Page("a", title=f"{year} {month}", date=f"{year}-{month:02}-10"))
    page.show()
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    bar, model = face.list.verticalScrollBar(), face.list.pages

    def on_top() -> list[str]:
        rows = [face.list.indexAt(QPoint(40, y)).row() for y in range(60, 500, 20)]
        return [one.title for one in map(model.line, map(model.index, rows)) if one.key]

    before = on_top()
    while model.unread or bar.value() < bar.maximum():
        bar.setValue(bar.value() + 200)
        now = on_top()
        assert set(now) & set(before), (before, now)
        before = now
        qtbot.wait(1)
        assert on_top() == before


def test_a_journal_that_is_damaged_says_so_and_nothing_else_breaks(
    journal: Journal, page: JournalPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> list[object]:
        raise DamagedError

    monkeypatch.setattr(journal, "months", broken)
    page.show_list()
    face = page.findChildren(JournalFace)[0]
    assert "damaged" in face.notice.words()


def test_the_page_tells_which_face_it_shows(qtbot: QtBot, page: JournalPage) -> None:
    assert page.face() == "journal"
    with qtbot.waitSignals([page.face_changed, page.title_changed]):
        page.write_blank()
    assert (page.face(), page.title()) == ("write", words.write())
    page.search()
    assert (page.face(), page.title()) == ("journal", words.journal())
    page.go_on_writing()
    assert page.face() == "write"
    assert page.lines() == [*words.write_lines(), *writing_words.writing_lines()]


def test_the_page_is_quick_to_make_and_works_with_real_threads(
    qtbot: QtBot,
    look: Look,
    clock: SetClock,
    values: Callable[[str], Value],
    journal: Journal,
) -> None:
    work = ThreadedWork()
    made = JournalPage(journal, work, look, clock, values)
    qtbot.addWidget(made)
    assert made.findChildren(QObject) == [made.layout()]
