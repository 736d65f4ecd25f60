"""Chapters are made, named, ordered by key, mouse and button, and removed without a question."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError
from healingjournal.journal.chapter import ChapterKept
from healingjournal.journal.chapters import Chapters
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.order_list import OrderList
from healingjournal.ui.kit.told import told
from tests.ui.journal.chapters.conftest import Gathering

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def three(gathering: Gathering) -> None:
    for title in ("A", "B", "C"):
        gathering.chapter(title)


def middle(listed: OrderList, row: int) -> QPoint:
    return listed.visualRect(listed.pages.index(row)).center()


def drag(listed: OrderList, row: int, to: QPoint, *, drop: bool = True) -> None:
    start = middle(listed, row)
    QTest.mousePress(listed.viewport(), LEFT, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(listed.viewport(), start + (to - start) * step / 4)
    if drop:
        QTest.mouseRelease(listed.viewport(), LEFT, pos=to)


def test_with_no_chapters_it_says_so_and_offers_one(gathering: Gathering) -> None:
    overview = gathering.overview
    button = overview.none.button
    assert overview.none.sentence.words() == words.said()["none"]
    assert button is not None
    assert gathering.page.first_focus() is button
    assert overview.new.isHidden()
    button.click()
    assert gathering.focus() is overview.card.field
    assert gathering.titles() == [""]


def test_a_title_is_kept_as_it_is_written(gathering: Gathering, qtbot: QtBot) -> None:
    gathering.chapter("A")
    gathering.overview.new.click()
    gathering.types("Kitchen windows ")
    qtbot.waitUntil(lambda: gathering.titles() == ["A", "Kitchen windows"])
    assert gathering.overview.card.field.text() == "Kitchen windows "
    gathering.types("and steam")
    gathering.key(Qt.Key.Key_Return)
    assert gathering.titles() == ["A", "Kitchen windows and steam"]
    assert gathering.overview.sides.list.keys() == [one.id for one in gathering.chapters.all()]


def test_a_title_being_written_is_there_for_a_lock(gathering: Gathering) -> None:
    gathering.overview.new.click()
    gathering.types("Steam")
    command = gathering.page.unsaved()
    assert command is not None
    command()
    assert gathering.titles() == ["Steam"]
    assert gathering.page.unsaved() is None


def test_a_title_too_long_is_told_and_nothing_is_lost(gathering: Gathering) -> None:
    chapter = gathering.chapter("A")
    gathering.overview.open(chapter)
    gathering.overview.card.field.selectAll()
    gathering.types("b" * 301)
    gathering.key(Qt.Key.Key_Return)
    assert "300" in gathering.overview.notice.words()
    assert gathering.overview.card.field.text() == "b" * 301
    assert gathering.titles() == ["A"]


def test_a_new_chapter_left_with_nothing_in_it_is_not_kept(gathering: Gathering) -> None:
    gathering.chapter("A")
    gathering.overview.new.click()
    gathering.page.leave()
    assert gathering.titles() == ["A"]
    gathering.page.arrive()
    assert not gathering.overview.sides.is_open()
    gathering.overview.new.click()
    gathering.overview.open(gathering.chapters.all()[0].id)
    assert gathering.titles() == ["A"]


def test_alt_and_an_arrow_move_a_chapter_and_the_keyboard_stays_with_it(
    gathering: Gathering,
) -> None:
    three(gathering)
    listed = gathering.overview.sides.list
    listed.setFocus()
    gathering.key(Qt.Key.Key_Down, ALT)
    assert gathering.titles() == ["B", "A", "C"]
    gathering.key(Qt.Key.Key_Down, ALT)
    gathering.key(Qt.Key.Key_Down, ALT)
    assert gathering.titles() == ["B", "C", "A"]
    line = listed.line()
    assert line is not None
    assert line.title == "A"
    gathering.key(Qt.Key.Key_Up, ALT)
    assert gathering.titles() == ["B", "A", "C"]
    assert not gathering.overview.sides.is_open()


def test_buttons_move_it_for_those_who_use_neither(gathering: Gathering) -> None:
    three(gathering)
    overview = gathering.overview
    overview.open(gathering.chapters.all()[2].id)
    place = overview.card.place
    assert place.up.accessibleName() == words.move("C", up=True)
    assert not place.down.isEnabled()
    place.up.setFocus()
    place.up.click()
    assert gathering.titles() == ["A", "C", "B"]
    place.up.click()
    assert gathering.titles() == ["C", "A", "B"]
    assert gathering.focus() is place.down


@pytest.mark.parametrize(
    ("row", "to", "below", "order"),
    [
        (0, 2, 8, ["B", "C", "A"]),
        (2, 0, -8, ["C", "A", "B"]),
        (0, 1, 8, ["B", "A", "C"]),
        (0, 1, -8, ["A", "B", "C"]),
        (1, 1, 14, ["A", "B", "C"]),
    ],
)
def test_the_mouse_drags_a_chapter_to_where_it_is_let_go(
    gathering: Gathering, row: int, to: int, below: int, order: list[str]
) -> None:
    three(gathering)
    listed = gathering.overview.sides.list
    drag(listed, row, middle(listed, to) + QPoint(0, below))
    assert gathering.titles() == order
    assert not gathering.overview.sides.is_open()


def test_escape_lets_a_dragged_chapter_stay(gathering: Gathering) -> None:
    three(gathering)
    listed = gathering.overview.sides.list
    listed.setFocus()
    drag(listed, 0, middle(listed, 2) + QPoint(0, 8), drop=False)
    gathering.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(listed.viewport(), LEFT, pos=middle(listed, 2))
    assert gathering.titles() == ["A", "B", "C"]


def test_a_click_opens_and_moves_nothing(gathering: Gathering) -> None:
    three(gathering)
    listed = gathering.overview.sides.list
    QTest.mouseClick(listed.viewport(), LEFT, pos=middle(listed, 1))
    assert gathering.overview.card.field.text() == "B"
    assert gathering.titles() == ["A", "B", "C"]


def test_a_removed_chapter_can_be_brought_back_at_once(gathering: Gathering) -> None:
    chapter = gathering.chapter("A", pages=2)
    gathering.chapters.add_foreword(chapter, "In front.")
    gathering.overview.open(chapter)
    gathering.overview.card.remove.click()
    assert gathering.titles() == []
    assert len(gathering.journal.entries()) == 2
    notice = gathering.overview.notice
    assert notice.words() == words.said()["removed"]
    notice.buttons()[0].click()
    assert gathering.titles() == ["A"]
    assert gathering.order(chapter) == ["Page 0", "Page 1"]
    assert gathering.overview.card.foreword.text.words() == "In front."


def test_what_goes_wrong_is_told_and_the_list_stays(
    gathering: Gathering, monkeypatch: pytest.MonkeyPatch
) -> None:
    three(gathering)

    def full(_chapters: Chapters, _title: str = "") -> ChapterKept:
        raise CannotWriteError("disk_full")

    monkeypatch.setattr(Chapters, "make", full)
    gathering.overview.new.click()
    assert gathering.overview.notice.words() == told(CannotWriteError("disk_full"))
    assert len(gathering.overview.sides.list.keys()) == 3


def test_escape_leads_back_to_the_journal(gathering: Gathering, qtbot: QtBot) -> None:
    gathering.overview.open(gathering.chapter("A"))
    with qtbot.waitSignal(gathering.page.back_requested):
        assert gathering.page.stop()


def test_where_room_is_short_the_card_takes_the_place_of_the_list(gathering: Gathering) -> None:
    gathering.page.resize(640, 600)
    gathering.overview.open(gathering.chapter("A"))
    overview = gathering.overview
    assert not overview.sides.list.isVisible()
    assert overview.card.back.isVisible()
    assert gathering.page.stop()
    assert overview.sides.list.isVisible()
    assert gathering.focus() is overview.sides.list
