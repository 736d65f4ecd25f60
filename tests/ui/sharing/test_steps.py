"""Five steps with a way back at each; nothing is asked, and nothing becomes ready by itself."""


from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest

from healingjournal.ui.sharing.ledger_view import LedgerView
from healingjournal.ui.sharing.list_view import ListView
from healingjournal.ui.sharing.meeting_view import MeetingView
from healingjournal.ui.sharing.page import CHOOSE, MAKE, MEETING, NAMES, SEE
from healingjournal.ui.sharing.reading_text import ReadingText
from tests.ui.sharing.conftest import (
    HeldWork,
    Room,
    at_choose,
    choosing,
    making,
    naming,
    on_to,
    replace,
    rows,
    seeing,
    take,
)

BODY = "I told Marta a small thing.\n\nThen I went home.\n\nThis I keep."


def marked(text: ReadingText) -> list[str]:
    """Give every stretch with a dashed underline."""
    found: list[str] = []
    block = text.document().begin()
    while block.isValid():
        each = block.begin()
        while not each.atEnd():
            part = each.fragment()
            dashed = QTextCharFormat.UnderlineStyle.DashUnderline
            if part.charFormat().underlineStyle() == dashed:
                found.append(part.text())
            each += 1
        block = block.next()
    return found


def test_every_place_of_a_name_is_shown_in_its_sentence(room: Room) -> None:
    room.write("I told Marta. On 3 May, Marta's dog barked.")
    page = at_choose(room)
    rows(page)[0].box.click()
    on_to(page, NAMES)
    replace(page, "Marta", "a friend")
    shown = naming(page).rows[0].findChild(ReadingText)
    assert shown is not None
    assert shown.said() == "I told Marta.\nOn 3 May, Marta's dog barked."
    assert naming(page).dates is not None


def test_the_words_are_read_with_what_was_changed(room: Room) -> None:
    room.write(BODY)
    page = at_choose(room)
    for row in rows(page):
        row.box.click()
    choosing(page).stop.chosen.emit("1")
    on_to(page, NAMES)
    replace(page, "Marta", "a friend")
    on_to(page, SEE)
    view = seeing(page)
    assert view.reading.said().split("\n") == [
        "1. I told a friend (changed, was Marta) a small thing.",
        "Stop mark. If time is short, stopping here is fine.",
        "2. Then I went home.",
        "3. This I keep.",
    ]
    assert marked(view.reading) == ["a friend"]
    assert view.picture.accessibleName() == "Page 1 of 1, as it will be"
    view.chips.chip("changes").click()
    assert view.reading.said() == "a friend (changed, was Marta)"


def test_every_page_can_be_seen(room: Room) -> None:
    room.write("\n\n".join(f"Line {number} of many." for number in range(90)))
    page = at_choose(room)
    whole = choosing(page).groups[0].whole
    assert whole is not None
    whole.box.click()
    on_to(page, SEE)
    preview = page.making.preview
    assert preview is not None and len(preview.pages) > 1
    view = seeing(page)
    first = view.reading.said()
    view.later.click()
    assert view.reading.said() != first
    for _ in preview.pages:
        view.turn(1)
    assert "Line 89 of many." in view.reading.said()


def test_a_letter_no_font_has_is_named_before_making(room: Room) -> None:
    room.write("A sign: \ue0f1")
    page = at_choose(room)
    rows(page)[0].box.click()
    on_to(page, SEE)
    assert "U+E0F1" in page.notice.words()


def test_a_name_left_in_the_note_is_told_before_making(room: Room) -> None:
    room.write(BODY)
    page = at_choose(room)
    rows(page)[0].box.click()
    page.bringing.note = "about Marta"
    on_to(page, NAMES)
    replace(page, "Marta", "a friend")
    on_to(page, SEE)
    assert "topic" in page.notice.words()


def test_there_is_a_way_back_at_each_step(room: Room) -> None:
    room.write(BODY)
    page = at_choose(room)
    rows(page)[0].box.click()
    on_to(page, MAKE)
    for step in (SEE, NAMES, CHOOSE, MEETING):
        page.back.click()
        assert page.step == step
    assert page.back.isHidden()


def test_stop_asks_nothing_and_what_was_chosen_is_still_there(room: Room) -> None:
    room.write(BODY)
    page = at_choose(room)
    rows(page)[0].box.click()
    on_to(page, NAMES)
    replace(page, "Marta", "a friend")
    with room.qtbot.waitSignal(page.stopped):
        page.footer.stop.click()
    page.leave()
    page.arrive()
    assert page.step == NAMES
    assert page.bringing.texts() == ("I told Marta a small thing.",)
    assert naming(page).rows[0].field.text() == "a friend"


def test_stopping_while_the_file_is_made_makes_none(room: Room) -> None:
    room.write(BODY)
    work = HeldWork()
    page = room.page(work)
    on_to(page, CHOOSE)
    rows(page)[0].box.click()
    on_to(page, SEE)
    assert not page.next.isEnabled()
    work.let_go()
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    assert not page.stop()
    work.let_go()
    assert room.left() == []
    assert room.sharing.ledger() == ()


def test_reading_from_the_screen_holds_the_idle_lock_for_its_time_and_ten_minutes(
    room: Room,
) -> None:
    room.write("word " * 240)
    page = at_choose(room)
    rows(page)[0].box.click()
    on_to(page, MAKE)
    assert not page.reading_aloud()
    take(page, "none")
    page.next.click()
    assert page.reading_aloud()
    assert not page.with_rail()
    room.clock.seconds = (3 + 10) * 60 - 1
    assert page.reading_aloud()
    page.leave()
    assert not page.reading_aloud()
    page.arrive()
    room.clock.seconds += 1
    assert not page.reading_aloud()
    assert page.stop()
    assert page.step == MAKE and making(page).isVisible()


def test_some_of_it_being_another_persons_leads_back_to_the_passages(room: Room) -> None:
    room.write(BODY)
    page = at_choose(room)
    rows(page)[0].box.click()
    on_to(page, NAMES)
    naming(page).story.chips.chip("some").click()
    assert page.step == CHOOSE


def test_the_list_is_written_by_the_person(room: Room) -> None:
    room.write(BODY)
    page = at_choose(room)
    rows(page)[0].box.click()
    on_to(page, NAMES)
    naming(page).list_requested.emit()
    view = page.views.made(ListView)
    assert view is not None
    view.rows[0].word.setText("Marta")
    view.rows[0].stands_in.setText("a friend")
    page.next.click()
    assert [each.find for each in room.sharing.word_list()] == ["Marta"]
    assert page.step == NAMES
    assert [row.field.text() for row in naming(page).rows] == ["a friend"]


def test_a_line_of_the_ledger_is_deleted_and_its_file_removed(room: Room) -> None:
    room.write(BODY)
    page = at_choose(room)
    rows(page)[0].box.click()
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    page.inner.open_ledger()
    view = page.views.made(LedgerView)
    assert view is not None and len(view.cards) == 1
    line = room.sharing.ledger()[0].id
    view.remove_requested.emit(line)
    assert room.left() == []
    view.delete_requested.emit(line)
    assert room.sharing.ledger() == ()
    assert page.notice.isVisible()


def test_the_room_takes_the_groups_name_only_when_the_person_says_so(room: Room) -> None:
    page = room.page()
    view = page.views.made(MeetingView)
    assert view is not None
    assert view.rename.isHidden()
    view.whom.chip("group").click()
    with room.qtbot.waitSignal(page.value_requested) as heard:
        view.rename.click()
    assert heard.args == ["meets_group", True]


def test_a_line_for_the_card_is_changed_in_place(room: Room) -> None:
    page = room.page()
    view = page.views.made(MeetingView)
    assert view is not None
    view.add_line.click()
    row = view.lines()[-1]
    QTest.keyClicks(row.field, "Please sit beside me.")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert page.bringing.card() == ("Please sit beside me.",)
    row.button.click()
    row.field.setText("Please sit near me.")
    row.button.click()
    assert page.bringing.card() == ("Please sit near me.",)


def test_names_are_taken_from_the_words_by_selecting_them(room: Room) -> None:
    room.write(BODY)
    page = at_choose(room)
    rows(page)[0].box.click()
    on_to(page, NAMES)
    view = naming(page)
    view.part.turn(True)
    cursor = view.reading.textCursor()
    cursor.setPosition(7)
    cursor.setPosition(12, QTextCursor.MoveMode.KeepAnchor)
    view.reading.setTextCursor(cursor)
    view.take.click()
    assert [rule.find for rule in page.bringing.rules] == ["Marta"]


def test_tab_follows_the_reading_order_whatever_was_drawn_last(room: Room) -> None:
    page = room.page()
    view = page.views.made(MeetingView)
    assert view is not None
    view.add_line.click()
    here = view.lines()[-1].field
    here.setFocus()
    page.order_stops()  # as the window does before Tab moves
    for expected in (view.lines()[-1].button, view.add_line, view.note):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is expected
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Backtab)
    assert page.focusWidget() is view.add_line
