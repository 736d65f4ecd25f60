"""What can be chosen: only what the person made ready, in whole or in part, in their order."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from healingjournal.sharing.consent import ConsentState
from healingjournal.ui.sharing.marks_view import MarksView, PassagesView
from healingjournal.ui.sharing.page import SEE
from tests.ui.sharing.conftest import Room, at_choose, choosing, on_to, rows, seeing

BODY = "I told Marta a small thing.\n\nThen I went home.\n\nThis I keep."


def test_with_no_pages_there_is_a_way_to_write(room: Room) -> None:
    page = at_choose(room)
    empty = choosing(page).empty
    assert empty is not None and empty.button is not None
    with room.qtbot.waitSignal(page.write_requested):
        empty.button.click()


def test_only_what_was_marked_ready_is_shown(room: Room) -> None:
    room.write(BODY, ready=False)
    page = at_choose(room)
    assert rows(page) == []
    assert not page.next.isEnabled()


def test_marking_and_ticking_are_two_acts(room: Room) -> None:
    room.write(BODY, ready=False)
    page = at_choose(room)
    empty = choosing(page).empty
    assert empty is not None and empty.button is not None
    empty.button.click()
    marks = page.views.made(MarksView)
    assert marks is not None
    marks.marked.emit(room.sharing.pages()[0].entry, ConsentState.READY)
    page.back.click()
    assert [row.chosen() for row in rows(page)] == [False, False, False]
    assert page.bringing.chosen == []


def test_a_passage_for_me_only_stays_closed_on_a_ready_page(room: Room) -> None:
    entry = room.write(BODY)
    room.sharing.mark(entry, ConsentState.MAYBE, "This I keep.")
    room.sharing.mark(entry, ConsentState.FOR_ME_ONLY, "This I keep.")
    page = at_choose(room)
    assert len(rows(page)) == 2
    assert choosing(page).groups[0].whole is None


def test_the_keyboard_stays_on_what_was_marked(room: Room) -> None:
    entry = room.write(BODY, ready=False)
    page = at_choose(room)
    page.inner.open_marks()
    marks = page.views.made(MarksView)
    assert marks is not None
    marks.states[entry].setFocus()
    room.qtbot.waitUntil(marks.states[entry].hasFocus)
    marks.states[entry].state_chosen.emit(ConsentState.MAYBE)
    assert marks.states[entry].words() == "Maybe"
    assert marks.states[entry].hasFocus()
    page.inner.open_passages(entry)
    passages = page.views.made(PassagesView)
    assert passages is not None
    passages.states[1].setFocus()
    room.qtbot.waitUntil(passages.states[1].hasFocus)
    passages.states[1].state_chosen.emit(ConsentState.READY)
    assert passages.states[1].words() == "Ready"
    assert passages.states[1].hasFocus()


def test_one_passage_is_marked_by_itself(room: Room) -> None:
    entry = room.write(BODY, ready=False)
    page = at_choose(room)
    page.inner.open_marks()
    page.inner.open_passages(entry)
    passages = page.views.made(PassagesView)
    assert passages is not None
    passages.states[2].state_chosen.emit(ConsentState.READY)
    assert page.stop() and page.stop()
    assert [row.box.words() for row in rows(page)] == ["Then I went home."]


def test_only_the_selected_words_are_taken(room: Room) -> None:
    room.write("\U0001f33f\U0001f33f I told Marta a small thing.")
    page = at_choose(room)
    row = rows(page)[0]
    row.fold.click()
    assert row.reading is not None and row.some is not None
    cursor = row.reading.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(17, QTextCursor.MoveMode.KeepAnchor)
    row.reading.setTextCursor(cursor)
    row.some.click()
    assert page.bringing.texts() == ("I told Marta",)
    on_to(page, SEE)
    assert "a small thing" not in seeing(page).reading.said()


def test_the_order_is_changed_by_keyboard(room: Room) -> None:
    room.write(BODY)
    page = at_choose(room)
    for row in rows(page):
        row.box.click()
    order = choosing(page).order
    assert order is not None
    first = order.rows[0].down
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert page.bringing.texts()[0] == "Then I went home."
    assert page.focusWidget() is order.rows[1].down
    QTest.keyClick(order.rows[1].down, Qt.Key.Key_Space)
    assert page.bringing.texts()[2] == "I told Marta a small thing."
    assert page.focusWidget() is order.rows[2].up


def test_a_long_page_is_shown_a_part_at_a_time(room: Room) -> None:
    room.write("\n\n".join(f"Line {number}." for number in range(30)))
    page = at_choose(room)
    group = choosing(page).groups[0]
    assert len(group.rows) == 12
    group.more.click()
    assert list(group.rows)[-1] == "Line 23."
    group.rows["Line 20."].box.click()
    page.arrive()
    assert choosing(page).groups[0].rows["Line 20."].chosen()
