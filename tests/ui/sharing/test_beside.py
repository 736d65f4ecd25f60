"""Beside the steps: plain pages, fewer words, the time after a meeting, and taking back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Seal
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.reading import read_pages
from healingjournal.sharing.small_words import Small
from healingjournal.ui.kit.button import Button
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.after import words as after
from healingjournal.ui.sharing.after.after_view import AfterView
from healingjournal.ui.sharing.aloud import words as aloud
from healingjournal.ui.sharing.aloud.small_view import LargeView, SmallView
from healingjournal.ui.sharing.ledger_view import LedgerView
from healingjournal.ui.sharing.meeting_view import MeetingView
from healingjournal.ui.sharing.page import CHOOSE, MADE, MAKE, MEETING, SEE, BringPage
from healingjournal.ui.sharing.plain import words as plain
from healingjournal.ui.sharing.plain.sheet_view import SheetView
from healingjournal.ui.sharing.read_view import ReadView
from healingjournal.ui.sharing.step_view import StepView
from tests.ui.sharing.conftest import Room, on_to, rows, take


def chosen(room: Room, body: str = "One small thing.\n\nAnd another.") -> tuple[BringPage, EntryId]:
    entry = room.write(body, "A small no")
    page = room.page()
    on_to(page, CHOOSE)
    for row in rows(page):
        row.box.click()
    return page, entry


def made(room: Room) -> tuple[BringPage, EntryId]:
    page, entry = chosen(room)
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    assert page.step == MADE
    return page, entry


def meeting(page: BringPage) -> MeetingView:
    view = page.views.made(MeetingView)
    assert view is not None
    return view


def button(view: QWidget | None, text: str) -> Button:
    assert view is not None
    return next(each for each in view.findChildren(Button) if each.accessibleName() == text)


def said(view: StepView | None) -> str:
    assert view is not None
    return "\n".join(each.accessibleName() for each in view.findChildren(QWidget))


def tab_to(room: Room, page: BringPage, thing: QWidget) -> None:
    page.activateWindow()
    room.qtbot.waitUntil(page.isActiveWindow)
    page.order_stops()
    page.first_focus().setFocus()
    for _ in range(80):
        if thing.hasFocus():
            return
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
    pytest.fail("Tab never came there.")


# ---- plain pages ----


@pytest.mark.parametrize("key", ["law", "leading"])
def test_a_plain_page_is_one_quiet_press_from_the_first_step_by_keyboard(
    room: Room, key: str
) -> None:
    page = room.page()
    link = button(meeting(page), plain.title(key))
    tab_to(room, page, link)
    QTest.keyClick(link, Qt.Key.Key_Space)
    view = page.views.here()
    assert isinstance(view, SheetView)
    for heading, lines in plain.sections(key):
        assert heading in said(view)
        assert all(line in said(view) for line in lines)
    assert page.stop()
    assert page.views.here() is meeting(page)


def test_the_page_for_who_leads_becomes_one_pdf_page(room: Room) -> None:
    page = room.page()
    page.inner.beside.ask = room.ask
    page.inner.beside.open_sheet("leading")
    view = page.views.made(SheetView)
    assert view is not None
    view.make.click()
    (only,) = read_pages((room.outside / "pages.pdf").read_bytes())
    flat = " ".join(only.everything.split())
    for heading, _lines in plain.sections("leading"):
        assert heading in flat
    assert "pages.pdf" in page.notice.words()
    view.make.click()
    assert room.left() == ["pages.pdf"]


def test_the_card_alone_becomes_one_page_and_without_lines_none(room: Room) -> None:
    page = room.page()
    page.inner.beside.ask = room.ask
    meeting(page).alone.click()
    assert page.notice.words() == plain.way("card_empty")
    assert room.left() == []
    line = page.bringing.lines[0]
    line.ticked, page.bringing.note = True, "about sleep; nothing graphic"
    meeting(page).alone.click()
    (only,) = read_pages((room.outside / "pages.pdf").read_bytes())
    flat = " ".join(only.everything.split())
    assert words.meeting("before") in flat
    assert line.text in flat
    assert "about sleep; nothing graphic" in flat
    assert room.sharing.ledger() == ()


# ---- fewer words ----


def test_few_words_are_kept_as_they_are_typed_and_shown_large(room: Room) -> None:
    page = room.page()
    page.inner.beside.open_small()
    view = page.views.made(SmallView)
    assert view is not None
    assert not view.large["short"].isEnabled()
    view.short.setPlainText("The short of it.")
    QTest.keyClicks(view.line, "I am here.")
    room.qtbot.waitUntil(
        lambda: room.sharing.small_words.written() == Small("The short of it.", "I am here.")
    )
    view.large["short"].click()
    large = page.views.here()
    assert isinstance(large, LargeView)
    assert large.text is not None
    assert large.text.said() == "The short of it."
    assert not page.with_rail()
    assert page.stop()
    assert page.views.here() is view
    assert page.stop()
    assert page.views.here() is meeting(page)


def test_what_is_typed_last_is_kept_when_the_page_is_left(room: Room) -> None:
    page = room.page()
    page.inner.beside.open_small()
    view = page.views.made(SmallView)
    assert view is not None
    QTest.keyClicks(view.passing, "Not today.")
    page.leave()
    assert room.sharing.small_words.written().passing == "Not today."
    view.passing.clear()
    view.passing.textEdited.emit("")
    page.leave()
    assert room.sharing.small_words.written() == Small()


def test_the_card_to_pass_has_words_before_any_are_written(room: Room) -> None:
    page = room.page()
    page.inner.beside.open_small()
    view = page.views.made(SmallView)
    assert view is not None
    view.large["pass"].click()
    large = page.views.made(LargeView)
    assert large is not None and large.text is not None
    assert large.text.said() == aloud.small("pass_usual")


def test_pause_marks_and_the_time_of_day_come_only_when_wanted(room: Room) -> None:
    page, _entry = chosen(room)
    on_to(page, SEE)
    assert page.making.preview is not None
    page.inner.open_reading(page.making.preview)
    view = page.views.made(ReadView)
    assert view is not None and view.pauses is not None
    assert aloud.reading("pause") not in view.texts[-1].said()
    assert view.time.said.isHidden()
    view.pauses.click()
    assert view.texts[-1].said().split("\n") == [
        "One small thing.", aloud.reading("pause"), "And another."
    ]
    view.time.wanted.click()
    assert "30" in view.time.said.words()
    view.pauses.click()
    assert aloud.reading("pause") not in view.texts[-1].said()


def test_the_idle_lock_waits_in_the_few_words_opened_while_reading(room: Room) -> None:
    page, _entry = chosen(room)
    on_to(page, SEE)
    assert page.making.preview is not None
    page.inner.open_reading(page.making.preview)
    page.inner.beside.open_small()
    assert page.reading_aloud()
    room.clock.seconds += 60 * 60
    assert not page.reading_aloud()
    page.inner.leave()
    assert not page.inner.here()


# ---- after a meeting ----


def wished(room: Room) -> tuple[BringPage, EntryId]:
    entry = room.write("One small thing.")
    page = room.page()
    page.contacts = lambda: ["Jo · 0600 123 456"]
    page.go(MEETING)
    view = meeting(page)
    view.after.setText("Tea.")
    view.after.textEdited.emit("Tea.")
    view.wishes.contact.chosen.emit("0")
    view.wishes.seal.click()
    view.wishes.gentle.click()
    on_to(page, CHOOSE)
    rows(page)[0].box.click()
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    return page, entry


def open_after(page: BringPage) -> AfterView:
    page.inner.beside.open_after()
    view = page.views.made(AfterView)
    assert view is not None
    return view


def test_nothing_is_chosen_or_kept_for_afterwards_unasked(room: Room) -> None:
    page, _entry = made(room)
    assert room.sharing.afterwards.chosen() is None
    view = open_after(page)
    assert view.nothing.isVisible()
    assert not view.seal.isVisible() and not view.gentle.isVisible()
    assert after.after("bare") in said(view)


def test_what_was_chosen_before_is_offered_after_also_in_another_run(room: Room) -> None:
    wished(room)
    page = room.page()
    view = open_after(page)
    assert "Tea." in said(view)
    assert "Jo · 0600 123 456" in said(view)
    assert view.gentle.isChecked()
    assert view.seal.isVisible()


def test_the_day_after_stays_gentle_until_that_is_turned_off(room: Room) -> None:
    page, _entry = wished(room)
    day_after = room.clock.now().date() + timedelta(days=1)
    assert room.sharing.afterwards.gentle_days() == {day_after}
    open_after(page).gentle.click()
    assert room.sharing.afterwards.gentle_days() == frozenset()


def test_a_seal_is_offered_and_only_a_press_makes_it(room: Room) -> None:
    page, entry = wished(room)
    assert room.journal.entry(entry).seal is None
    view = open_after(page)
    view.seal.click()
    assert room.journal.entry(entry).seal == Seal(date(2026, 11, 24))
    assert not view.seal.isVisible()
    assert "24" in page.notice.words()


def test_what_was_chosen_for_afterwards_can_be_forgotten(room: Room) -> None:
    page, _entry = wished(room)
    view = open_after(page)
    view.forget.click()
    assert room.sharing.afterwards.chosen() is None
    assert view.nothing.isVisible()


# ---- what left, taken back ----


def ledger(page: BringPage) -> LedgerView:
    page.inner.open_ledger()
    view = page.views.made(LedgerView)
    assert view is not None
    return view


def test_a_line_names_its_pages_and_is_taken_back_in_one_press(room: Room) -> None:
    page, entry = made(room)
    view = ledger(page)
    assert "A small no" in said(view)
    button(view, after.ledger("back")).click()
    assert page.notice.words() == after.ledger("taken")
    assert after.ledger("is_back") in said(view)
    states = {each.state for each in room.sharing.consents(entry) if each.passage}
    assert states == {ConsentState.FOR_ME_ONLY}
    assert not any(
        each.isVisible()
        for each in view.findChildren(Button)
        if each.accessibleName() == after.ledger("back")
    )
    # The file is not reached by this, and still lies there to be removed.
    assert room.left() == ["pages.pdf"]


def test_wanting_it_back_is_one_press_away_and_leads_back_to_the_list(room: Room) -> None:
    page, _entry = made(room)
    view = ledger(page)
    button(view, after.ledger("want")).click()
    assert isinstance(page.views.here(), SheetView)
    assert page.stop()
    assert page.views.here() is view
    assert page.stop()
    assert page.step == MADE
