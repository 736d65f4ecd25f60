"""A chapter taken along: its ready pages alone, whole, and in the order the person gave it."""

from healingjournal.sharing.consent import ConsentState
from tests.ui.sharing.conftest import Room, at_choose, choosing


def test_a_chapter_is_taken_in_its_order_and_only_what_is_ready(room: Room) -> None:
    first, second, closed = (room.write(f"Page {n}.\n\nMore.") for n in range(3))
    room.sharing.mark(closed, ConsentState.FOR_ME_ONLY)
    chapters = room.journal.chapters
    chapter = chapters.make("Weekends").chapter
    for entry in (second, closed, first):
        chapters.put_in(chapter, entry)
    page = at_choose(room)
    view = choosing(page)
    assert page.bringing.chosen == []
    view.chapter.menu.chosen.emit("0")
    assert [(each.entry, each.piece) for each in page.bringing.chosen] == [
        (second, ""), (first, "")
    ]
    room.qtbot.waitUntil(view.chapter.said.isVisible)
    assert "Weekends" in view.chapter.said.words()
    assert page.next.isEnabled()


def test_with_no_chapter_that_holds_a_ready_page_there_is_no_choice(room: Room) -> None:
    room.write("One.")
    room.journal.chapters.make("Empty")
    assert choosing(at_choose(room)).chapter.isHidden()
