"""The kind of file is chosen in a quiet menu, PDF first; whatever kind, the words are the same."""

import pytest
from PySide6.QtCore import Qt

from healingjournal.sharing.kinds import sealing
from healingjournal.ui.sharing import told
from healingjournal.ui.sharing.made_view import MadeView
from healingjournal.ui.sharing.page import CHOOSE, MADE, MAKE, NAMES, BringPage
from tests.sharing.kinds.reading_anew import KINDS, unsealed, words_in
from tests.ui.sharing.conftest import Room, making, naming, on_to, replace, rows, take

BODY = "Last week I told Marta that I could not come."
WORDS = "Last week I told a friend that I could not come.".split()


def at_the_last_step(room: Room, way: str) -> BringPage:
    room.write(BODY)
    page = room.page()
    on_to(page, CHOOSE)
    for row in rows(page):
        row.box.click()
    on_to(page, NAMES)
    assert naming(page)
    replace(page, "Marta", "a friend")
    on_to(page, MAKE)
    take(page, way)
    return page


def test_a_pdf_is_what_it_is_unless_another_kind_is_chosen(room: Room) -> None:
    page = at_the_last_step(room, "plain")
    kind = making(page).kind
    assert kind.held() == "pdf"
    assert kind.menu.text() == told.kind_of("pdf")
    assert kind.menu.focusPolicy() & Qt.FocusPolicy.TabFocus
    page.next.click()
    assert room.endings == [".pdf"]
    assert room.left() == ["pages.pdf"]


def test_where_there_is_no_file_no_kind_is_asked_for(room: Room) -> None:
    page = at_the_last_step(room, "none")
    assert making(page).kind.isHidden()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_holds_the_words_and_no_changed_name(room: Room, kind: str) -> None:
    room.out = f"pages.{kind}"
    page = at_the_last_step(room, "plain")
    making(page).kind.menu.chosen.emit(kind)
    page.next.click()
    assert page.step == MADE
    assert (room.endings, room.left()) == ([f".{kind}"], [f"pages.{kind}"])
    content = (room.outside / f"pages.{kind}").read_bytes()
    assert words_in(content, kind) == WORDS
    assert b"Marta" not in content
    view = page.views.made(MadeView)
    assert view is not None
    assert told.kind_of(kind) in view.extent.text()
    page.inner.open_ledger()


def test_with_a_password_it_is_said_what_opens_it_and_the_name_ends_in_age(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "_WORK", 10)
    room.out = "a name without an ending"
    page = at_the_last_step(room, "password")
    view = making(page)
    view.kind.menu.chosen.emit("odt")
    assert view.kind.said.text() == told.kind("age")
    for field in (view.words["password"].first, view.words["password"].again):
        field.setText("sea and salt")
    page.next.click()
    assert room.endings == [".odt.age"]
    assert room.left() == ["a name without an ending.odt.age"]
    content = (room.outside / room.left()[0]).read_bytes()
    assert words_in(unsealed(content, "sea and salt"), "odt") == WORDS
    made = page.views.made(MadeView)
    assert made is not None
    assert made.opens.text() == told.made("age")


def test_the_next_time_it_is_a_pdf_again(room: Room) -> None:
    page = at_the_last_step(room, "plain")
    making(page).kind.menu.chosen.emit("txt")
    page.make.forget(password=False)
    assert making(page).kind.held() == "pdf"
