"""Pages of a chapter: their order, what is in front of them, putting in and taking out."""

import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import ChapterId, PageTakenOut
from healingjournal.journal.chapters import Chapters
from healingjournal.journal.entry import Page, Seal
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.kit.told import told
from tests.ui.journal.chapters.conftest import Gathering

ALT = Qt.KeyboardModifier.AltModifier


def test_an_empty_chapter_says_so_and_leads_to_pages(gathering: Gathering) -> None:
    gathering.journal.add(Page("Text.", title="The lamp"))
    chapter = gathering.chapter("A")
    gathering.goes_inside(chapter)
    inside = gathering.inside
    assert inside.none.sentence.words() == words.pages()["none"]
    button = inside.none.button
    assert button is not None
    assert gathering.focus() is button
    button.click()
    assert gathering.page.title() == words.putting()["title"]
    gathering.putting.rows[0].box.click()
    assert gathering.order(chapter) == ["The lamp"]
    gathering.page.stop()
    assert len(inside.sides.list.keys()) == 1
    assert gathering.focus() is inside.sides.list


def test_alt_and_an_arrow_move_a_page(gathering: Gathering) -> None:
    chapter = gathering.chapter("A", pages=3)
    gathering.goes_inside(chapter)
    assert gathering.focus() is gathering.inside.sides.list
    gathering.key(Qt.Key.Key_Down, ALT)
    assert gathering.order(chapter) == ["Page 1", "Page 0", "Page 2"]


def test_enter_opens_what_a_page_has_here_and_the_buttons_move_it(gathering: Gathering) -> None:
    chapter = gathering.chapter("A", pages=3)
    gathering.goes_inside(chapter)
    gathering.key(Qt.Key.Key_Return)
    card = gathering.inside.card
    assert card.title.words() == "Page 0"
    assert gathering.focus() is card.read
    card.place.down.click()
    assert gathering.order(chapter) == ["Page 1", "Page 0", "Page 2"]


def test_a_page_taken_out_can_be_put_back_to_its_place(gathering: Gathering) -> None:
    chapter = gathering.chapter("A", pages=3)
    gathering.goes_inside(chapter)
    gathering.inside.open(gathering.entries(chapter)[1])
    gathering.inside.card.out.click()
    assert gathering.order(chapter) == ["Page 0", "Page 2"]
    assert gathering.inside.notice.words() == words.pages()["out"]
    gathering.inside.notice.buttons()[0].click()
    assert gathering.order(chapter) == ["Page 0", "Page 1", "Page 2"]


def test_a_sealed_page_shows_its_seal_and_can_be_moved_and_nothing_else(
    gathering: Gathering,
) -> None:
    chapter = gathering.chapter("A", pages=2)
    entry = gathering.entries(chapter)[0]
    gathering.chapters.add_foreword(chapter, "About it.", entry)
    gathering.journal.marks.seal(entry, Seal())
    gathering.goes_inside(chapter)
    inside = gathering.inside
    inside.open(entry)
    assert inside.card.title.words() == words.pages()["sealed"]
    assert not inside.card.read.isVisible()
    assert not inside.card.foreword.isVisible()
    assert gathering.focus() is inside.card.place.down
    inside.card.place.down.click()
    assert gathering.entries(chapter)[1] == entry


def test_a_hidden_page_is_not_in_the_list(gathering: Gathering) -> None:
    chapter = gathering.chapter("A", pages=2)
    gathering.journal.marks.hide(gathering.entries(chapter)[0])
    gathering.goes_inside(chapter)
    assert len(gathering.inside.sides.list.keys()) == 1


def test_what_goes_wrong_is_told(
    gathering: Gathering, monkeypatch: pytest.MonkeyPatch
) -> None:
    chapter = gathering.chapter("A", pages=1)
    gathering.goes_inside(chapter)
    gathering.inside.open(gathering.entries(chapter)[0])

    def full(_chapters: Chapters, _chapter: ChapterId, _entry: EntryId) -> PageTakenOut:
        raise CannotWriteError("disk_full")

    monkeypatch.setattr(Chapters, "take_out", full)
    gathering.inside.card.out.click()
    assert gathering.inside.notice.words() == told(CannotWriteError("disk_full"))
    assert gathering.order(chapter) == ["Page 0"]


def test_pages_are_found_by_their_words_and_ticked_in_and_out(
    gathering: Gathering, qtbot: QtBot
) -> None:
    gathering.journal.add(Page("A pear from the stall.", title="Market"))
    gathering.journal.add(Page("Rain.", title="Bus"))
    chapter = gathering.chapter("A")
    gathering.goes_inside(chapter)
    gathering.inside.put_in.click()
    putting = gathering.putting
    assert gathering.focus() is putting.field
    gathering.types("pear")
    qtbot.waitUntil(lambda: [row.box.text() for row in putting.rows] == ["Market"])
    putting.rows[0].box.click()
    assert gathering.order(chapter) == ["Market"]
    putting.rows[0].box.click()
    assert gathering.order(chapter) == []
    assert gathering.page.stop()
    assert putting.field.text() == ""
    assert gathering.page.title() == words.putting()["title"]


def test_earlier_pages_come_when_asked_for(gathering: Gathering) -> None:
    for n in range(45):
        gathering.journal.add(Page("Text.", title=f"Page {n}"))
    gathering.goes_inside(gathering.chapter("A"))
    gathering.inside.put_in.click()
    putting = gathering.putting
    assert len(putting.rows) == 40
    putting.older.setFocus()
    putting.older.click()
    assert [row.box.text() for row in putting.rows] == [f"Page {n}" for n in range(44, -1, -1)]
    assert putting.older.isHidden()
    assert gathering.focus() is putting.rows[40].box


def test_two_thousand_pages_hold_nothing_up(gathering: Gathering) -> None:
    chapter = gathering.chapter("A")
    with gathering.journal._vault.writing():
        for n in range(2000):
            entry = gathering.journal.add(Page("Text.", title=f"Page {n}")).entry
            gathering.chapters.put_in(chapter, entry)
    gathering.goes_inside(chapter)
    listed = gathering.inside.sides.list
    listed.setFocus()
    begun = time.perf_counter()
    gathering.key(Qt.Key.Key_Down, ALT)
    assert gathering.order(chapter)[:2] == ["Page 1", "Page 0"]
    # Reading and drawing in one thread here; a held-up window would take seconds.
    assert time.perf_counter() - begun < 2
