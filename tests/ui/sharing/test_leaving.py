"""From a page in the journal to a checked file: what leaves, and what does not."""

from pathlib import Path

import pypdfium2
import pytest

from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.service import Sharing
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.made_view import MadeView
from healingjournal.ui.sharing.page import CHOOSE, MADE, MAKE, MEETING, NAMES, SEE, BringPage
from healingjournal.ui.work import ThreadedWork
from healingjournal.vault.service import Vault, open_with_passphrase
from tests.ui.sharing.conftest import (
    BOUNDS,
    Room,
    choosing,
    making,
    naming,
    on_to,
    replace,
    rows,
    seeing,
    take,
)

BODY = "Last week I told Marta that I could not come.\n\nOn 3 November Marta's brother called."


def read(path: Path, password: str | None = None) -> str:
    document = pypdfium2.PdfDocument(path.read_bytes(), password=password)
    try:
        numbers = range(len(document))
        pages = [document[number].get_textpage().get_text_range() for number in numbers]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())


def chosen(room: Room, body: str = BODY) -> BringPage:
    room.write(body)
    page = room.page()
    on_to(page, CHOOSE)
    for row in rows(page):
        row.box.click()
    return page


def fill(page: BringPage, way: str, first: str, again: str) -> None:
    fields = making(page).words[way]
    fields.first.setText(first)
    fields.again.setText(again)


def test_a_changed_name_is_nowhere_in_the_file_and_all_other_words_are(room: Room) -> None:
    page = chosen(room)
    page.bringing.lines[0].ticked = True
    on_to(page, NAMES)
    replace(page, "Marta", "a friend")
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    assert page.step == MADE
    file = room.outside / "pages.pdf"
    text = read(file)
    assert "a friend that I could not come." in text
    assert "On that day a friend brother called." in text
    assert page.bringing.lines[0].text in text
    assert b"Marta" not in file.read_bytes()
    assert "Marta" not in text
    assert "November" not in text


def test_a_file_with_a_password_opens_with_it_alone(room: Room) -> None:
    room.settings["packet_password"] = True
    page = chosen(room)
    on_to(page, MAKE)
    assert making(page).way() == "password"
    fill(page, "password", "sea and salt", "sea and salt")
    page.next.click()
    file = room.outside / "pages.pdf"
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(file.read_bytes())
    assert "I told Marta" in read(file, "sea and salt")
    assert making(page).words["password"].first.text() == ""


def test_a_stick_may_have_the_password_too(room: Room) -> None:
    room.settings["packet_password"] = True
    page = chosen(room)
    on_to(page, MAKE)
    take(page, "stick")
    fill(page, "stick", "sea", "sea")
    page.next.click()
    assert "I told Marta" in read(room.outside / "pages.pdf", "sea")


@pytest.mark.parametrize(("first", "again"), [("one", "two"), ("", ""), ("é" * 64, "é" * 64)])
def test_a_password_that_cannot_be_makes_no_file(room: Room, first: str, again: str) -> None:
    room.settings["packet_password"] = True
    page = chosen(room)
    on_to(page, MAKE)
    fill(page, "password", first, again)
    page.next.click()
    assert page.notice.isVisible()
    assert page.step == MAKE
    assert page.next.isEnabled()
    assert room.left() == []


def test_no_place_is_asked_for_before_there_is_a_password(room: Room) -> None:
    room.settings["packet_password"] = True
    page = chosen(room)
    on_to(page, MAKE)
    page.next.click()
    assert page.notice.words() == words.make("no_word")


def test_a_password_of_127_bytes_opens_its_file(room: Room) -> None:
    room.settings["packet_password"] = True
    page = chosen(room)
    on_to(page, MAKE)
    fill(page, "password", "s" * 127, "s" * 127)
    page.next.click()
    assert "I told Marta" in read(room.outside / "pages.pdf", "s" * 127)


def test_a_file_that_is_there_is_never_overwritten(room: Room) -> None:
    (room.outside / "pages.pdf").write_text("mine")
    page = chosen(room)
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    assert (room.outside / "pages.pdf").read_text() == "mine"
    assert page.notice.isVisible()
    assert page.step == MAKE
    assert room.sharing.ledger() == ()
    room.out = "other"
    page.next.click()
    assert room.left() == ["other.pdf", "pages.pdf"]


def test_nothing_is_written_outside_before_the_file_is_made(room: Room) -> None:
    page = chosen(room)
    on_to(page, MAKE)
    assert room.left() == []
    assert room.sharing.ledger() == ()
    take(page, "none")
    page.next.click()
    assert page.inner.is_reading()
    assert room.left() == []


def test_what_was_made_is_told_and_stands_in_the_list(room: Room) -> None:
    page = chosen(room)
    page.bringing.name = "Tuesday circle"
    page.bringing.afterwards = "Tea with Jo."
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    view = page.views.made(MadeView)
    assert view is not None
    assert view.place.words() == str(room.outside / "pages.pdf")
    assert view.checked.words()
    line = room.sharing.ledger()[0]
    assert (line.group, line.passages, line.locked) == ("Tuesday circle", 2, False)
    entry = room.sharing.offered()[0]
    assert {piece.consent.state for piece in entry.pieces()} == {ConsentState.SHARED}


def test_the_file_just_made_can_be_removed_again(room: Room) -> None:
    page = chosen(room)
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    view = page.views.made(MadeView)
    assert view is not None
    view.remove.click()
    assert room.left() == []
    assert page.notice.isVisible()
    assert view.remove.isHidden()


def test_afterwards_everything_starts_anew(room: Room) -> None:
    page = chosen(room)
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    with room.qtbot.waitSignal(page.stopped):
        page.next.click()
    assert page.step == MEETING
    assert page.bringing.chosen == []
    assert page.making.preview is None


def test_a_page_that_changed_since_it_was_seen_is_shown_again_first(room: Room) -> None:
    entry = room.write(BODY)
    page = room.page()
    on_to(page, CHOOSE)
    whole = choosing(page).groups[0].whole
    assert whole is not None
    whole.box.click()
    on_to(page, MAKE)
    room.journal.edit(entry, Page(body="Other words about Ines."))
    take(page, "plain")
    page.next.click()
    assert room.left() == []
    assert page.step == SEE
    assert "Other words about Ines." in seeing(page).reading.said()
    assert page.notice.isVisible()


def test_a_kept_name_stays_and_the_list_stays_in_the_journal(room: Room) -> None:
    page = chosen(room)
    on_to(page, NAMES)
    replace(page, "Marta", "a friend")
    naming(page).rows[0].answer.button.click()
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    assert "I told Marta" in read(room.outside / "pages.pdf")
    kept = room.sharing.word_list()
    assert [(each.find, each.stands_in) for each in kept] == [("Marta", "a friend")]


def test_no_folder_of_this_computer_is_suggested_when_that_is_not_wished(room: Room) -> None:
    room.settings["suggest_folder"] = False
    page = chosen(room)
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    assert room.starts == [None]


def test_with_real_threads_the_same_file_is_made(room: Room) -> None:
    folder = room.outside.parent / "pages"
    room.write(BODY)
    room.vault.close()
    work = ThreadedWork()

    def opened() -> Vault:
        return open_with_passphrase(folder, Private("four plain words here"), BOUNDS, room.clock)

    vault = work.wait_for(opened, 20)
    assert vault is not None
    journal = Journal(vault, room.clock)
    room.sharing = Sharing(vault, journal, room.clock)
    page = room.page(work)
    page.next.click()
    room.qtbot.waitUntil(lambda: bool(choosing(page).groups))
    for row in rows(page):
        row.box.click()
    for step in (NAMES, SEE):
        page.next.click()
        assert page.step == step
    room.qtbot.waitUntil(page.next.isEnabled, timeout=20_000)
    page.next.click()
    take(page, "plain")
    page.next.click()
    assert not page.next.isEnabled()
    room.qtbot.waitUntil(lambda: page.step == MADE, timeout=20_000)
    work.wait_for(vault.close, 20)
    assert "I told Marta" in read(room.outside / "pages.pdf")
