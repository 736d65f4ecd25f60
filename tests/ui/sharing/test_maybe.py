"""Words that may be names: offered in their sentences, and decided by the person alone."""

from pypdfium2 import PdfDocument

from healingjournal.ui.sharing.naming.maybe_part import Sentences
from healingjournal.ui.sharing.page import CHOOSE, MAKE, NAMES, BringPage
from tests.ui.sharing.conftest import Room, naming, on_to, rows, take

BODY = "I told Marta no. Then we met at 214 with Ines, on 3 November. " + "I saw Ines. " * 6


def at_names(room: Room) -> BringPage:
    room.write(BODY)
    page = room.page()
    on_to(page, CHOOSE)
    for row in rows(page):
        row.box.click()
    on_to(page, NAMES)
    return page


def open_part(page: BringPage) -> list[str]:
    part = naming(page).maybe
    if not part.is_open():
        part.line.click()
    return [each[0] for each in part._found]


def test_they_are_folded_and_nothing_is_changed_before_a_press(room: Room) -> None:
    page = at_names(room)
    assert not naming(page).maybe.is_open()
    assert open_part(page) == ["Marta", "214", "Ines"]
    assert page.bringing.rules == []


def test_a_word_taken_from_them_is_changed_in_the_file(room: Room) -> None:
    page = at_names(room)
    open_part(page)
    naming(page).maybe.rows[0].change.click()
    assert [rule.find for rule in page.bringing.rules] == ["Marta"]
    assert open_part(page) == ["214", "Ines"]
    row = naming(page).rows[-1]
    assert page.focusWidget() is row.field
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    assert b"Marta" not in (room.outside / "pages.pdf").read_bytes()


def test_a_word_kept_is_not_offered_again_in_this_run(room: Room) -> None:
    page = at_names(room)
    open_part(page)
    naming(page).maybe.rows[1].keep.click()
    assert open_part(page) == ["Marta", "Ines"]
    page.back.click()
    page.next.click()
    assert open_part(page) == ["Marta", "Ines"]


def test_every_place_is_shown_when_asked_for(room: Room) -> None:
    page = at_names(room)
    open_part(page)
    sentences = naming(page).maybe.rows[2].findChild(Sentences)
    assert sentences is not None
    assert len(sentences.said().split("\n")) == 2
    sentences.every.click()
    assert len(sentences.said().split("\n")) > 2


def test_dates_become_a_looser_word_the_person_chose(room: Room) -> None:
    page = at_names(room)
    dates = naming(page).dates
    assert dates is not None
    dates.field.setText("that autumn")
    dates.field.textEdited.emit("that autumn")
    on_to(page, MAKE)
    take(page, "plain")
    page.next.click()
    text = PdfDocument((room.outside / "pages.pdf").read_bytes())[0].get_textpage()
    assert "on that autumn." in " ".join(text.get_text_range().split())
