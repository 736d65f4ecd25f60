"""The small menu of the page: its day, its tags, a seal, and never in search or lists."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.journal.entry import Page, Seal
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.journal.writing import words
from healingjournal.ui.kit.soft_button import SoftButton

TODAY = date(2026, 11, 22)


def kept(journal: Journal) -> Page:
    """Finish has been pressed: give what the newest page is."""
    entry = journal.entry(journal.entries()[0].id)
    return Page(entry.body, entry.title, entry.tags, entry.day.isoformat())


def written(field: QWidget, text: str) -> None:
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_menu_holds_what_is_not_set(write: WriteFace) -> None:
    beside = write.beside
    assert not beside.tags.isVisibleTo(write)
    assert not beside.seal.isVisibleTo(write)
    assert not beside.hidden.isVisibleTo(write)
    for key, part in (("tags", beside.tags), ("seal", beside.seal), ("day", beside.other_day)):
        beside.menu.chosen.emit(key)
        assert part.isVisibleTo(write)


def test_a_page_can_be_about_any_day_and_the_day_of_writing_stays(
    page: JournalPage, write: WriteFace, journal: Journal
) -> None:
    page.show()
    write.sheet.text.add_text("a")
    write.beside.day.chosen.emit("other")
    written(write.beside.other_day.field, "2019-03-14")
    assert write.beside.chosen_day() == date(2019, 3, 14)
    write.finish.click()
    entry = journal.entry(journal.entries()[0].id)
    assert entry.day == date(2019, 3, 14)
    assert entry.written_ms > 1_700_000_000_000


@pytest.mark.parametrize("text", ["soon", "31/31/2020", "2020-02-30", "-"])
def test_what_is_no_day_is_said_and_nothing_changes(
    text: str, page: JournalPage, write: WriteFace
) -> None:
    page.show()
    write.beside.menu.chosen.emit("day")
    part = write.beside.other_day
    written(part.field, text)
    assert part.line.words().startswith("This could not be read as a day")
    assert write.beside.chosen_day() == TODAY


def test_tags_used_before_are_offered_and_taken_by_keys(
    page: JournalPage, write: WriteFace, journal: Journal
) -> None:
    journal.add(Page("a", tags=("window", "winter", "bus")))
    page.show()
    write.beside.menu.chosen.emit("tags")
    tags = write.beside.tags
    QTest.keyClicks(tags.field, "tea, win")
    QApplication.processEvents()
    offered = [one.words() for one in tags.offered.findChildren(SoftButton) if one.isVisible()]
    assert offered == ["window", "winter"]
    QTest.keyClick(tags.field, Qt.Key.Key_Down)
    chip = next(one for one in tags.offered.findChildren(SoftButton) if one.isVisible())
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert tags.tags() == ("tea", "window")
    assert tags.offered.isHidden()
    write.sheet.text.add_text("b")
    write.finish.click()
    assert sorted(kept(journal).tags or ()) == ["tea", "window"]


def test_a_tag_in_the_middle_is_completed_where_it_stands(write: WriteFace) -> None:
    tags = write.beside.tags
    tags.show_tags(("wi", "tea"))
    tags.field.setCursorPosition(2)
    tags._take("winter")
    assert tags.tags() == ("winter", "tea")


@pytest.mark.parametrize(
    ("key", "until"),
    [
        ("asked", None),
        ("week", TODAY + timedelta(days=7)),
        ("month", date(2026, 12, 22)),
        ("quarter", date(2027, 2, 22)),
        ("year", date(2027, 11, 22)),
    ],
)
def test_a_seal_begins_with_finish(
    key: str, until: date | None, write: WriteFace, journal: Journal
) -> None:
    write.sheet.text.add_text("a")
    write.beside.menu.chosen.emit("seal")
    write.beside.seal.button.chosen.emit(key)
    write.keeping.now()
    assert journal.entries() == []
    write.finish.click()
    line = journal.entries()[0]
    assert line.sealed
    assert journal.entry(line.id).seal == Seal(until)


def test_what_a_seal_is_stands_beside_it(write: WriteFace) -> None:
    write.beside.menu.chosen.emit("seal")
    assert write.beside.seal.said.words() == (
        "A seal is not a second lock. Anyone who has your journal open can break it."
    )


def test_a_seal_ends_on_a_day_to_come(page: JournalPage, write: WriteFace) -> None:
    page.show()
    write.beside.menu.chosen.emit("seal")
    seal = write.beside.seal
    seal.button.chosen.emit("other")
    written(seal.day.field, "2026-11-22")
    assert seal.seal() is None
    assert seal.day.line.words().startswith("A seal ends on a day to come")
    written(seal.day.field, "2030-01-02")
    assert seal.seal() == Seal(date(2030, 1, 2))
    seal.button.chosen.emit("none")
    assert seal.seal() is None


def test_hiding_asks_for_a_title_first(write: WriteFace, journal: Journal) -> None:
    write.sheet.text.add_text("a")
    write.beside.menu.chosen.emit("hidden")
    assert write.notice.words() == words.hidden_needs_title()
    assert not write.beside.is_hidden()
    write.sheet.title.add_text("Blue room")
    assert write.notice.isHidden()
    write.beside.hidden.click()
    assert write.beside.is_hidden()
    write.finish.click()
    assert journal.entries() == []
    assert len(journal.marks.hidden_titled("blue ROOM")) == 1


def test_a_hidden_page_that_lost_its_title_is_not_ended_and_nothing_is_lost(
    write: WriteFace, journal: Journal
) -> None:
    write.sheet.title.add_text("Blue room")
    write.beside.menu.chosen.emit("hidden")
    write.sheet.text.add_text("a")
    write.sheet.title.show_text("")
    write.finish.click()
    assert not write.notice.isHidden()
    assert write.sheet.text.text() == "a"
    assert journal.entries() == []


def test_a_hidden_page_is_shown_again_at_once(
    page: JournalPage, write: WriteFace, journal: Journal
) -> None:
    entry = journal.add(Page("a", "Blue room")).entry
    journal.marks.hide(entry)
    page._open_entry(entry)
    assert write.beside.is_hidden()
    assert write.beside.hidden.isVisibleTo(write)
    write.beside.hidden.click()
    assert not write.beside.is_hidden()
    assert len(journal.entries()) == 1
    write.finish.click()
    assert len(journal.entries()) == 1


def test_the_marks_of_a_draft_come_back(
    write: WriteFace, reopened: Callable[[], Journal]
) -> None:
    write.sheet.title.add_text("Blue room")
    write.sheet.text.add_text("a")
    write.beside.menu.chosen.emit("hidden")
    write.beside.seal.button.chosen.emit("asked")
    draft = write.draft().id
    write.keeping.now()
    found = reopened().draft(draft)
    assert found.hidden
    assert found.seal == Seal(None)


def test_other_rooms_can_add_to_the_menu(write: WriteFace, qtbot: QtBot) -> None:
    write.beside.offer_more([("picture", "Picture")])
    with qtbot.waitSignal(write.beside.menu_chosen) as heard:
        write.beside.menu.chosen.emit("picture")
    assert heard.args == ["picture"]


def test_the_menu_finds_words_and_shows_only_the_page(page: JournalPage, write: WriteFace) -> None:
    page.show()
    write.beside.menu.chosen.emit("find")
    assert write.sheet.finding.isVisible()
    write.beside.menu.chosen.emit("alone")
    assert not page.with_rail()


def test_the_menu_goes_from_tags_over_pictures_and_the_seal_to_chapters(write: WriteFace) -> None:
    keys = [key for key, _ in write.beside._offered]
    first = keys.index("tags")
    assert keys[first : first + 5] == ["tags", "picture", "drawing", "seal", "chapters"]
