"""Pages become a chapter, are ordered, re-framed and read through, and are there again later."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from healingjournal.ui.journal.chapters.order_list import OrderList
from healingjournal.ui.shell.navigation import Place
from tests.journeys.house_shell import PASSAGE, TITLE, House, a_house

FIRST, THEN = "It was the winter of the lamp.", "It was also the winter of the bicycle."


def to_the_chapters(house: House) -> None:
    house.person.press("Journal")
    house.person.press("Chapters")
    assert house.shell.navigation.here is Place.CHAPTERS


def writes_a_page(house: House, text: str) -> None:
    house.person.press("Write")
    house.person.waits_to_see("This page")
    house.person.types_in("Text of the page", text)
    house.person.press("Finish")
    house.person.waits_to_see("Hello.")


def adds_a_foreword(house: House, way: str, text: str) -> None:
    house.person.press(way)
    house.person.types_in("Words to stand in front", text)
    house.person.press("Keep")
    house.person.waits_to_see(text)


def rows(listed: OrderList) -> list[str]:
    return [listed.pages.line(listed.pages.index(n)).title for n in range(len(listed.keys()))]


def test_a_chapter_is_gathered_ordered_reframed_and_read_and_is_there_again(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        person = house.person
        writes_a_page(house, "The bicycle stood in the hall.")
        to_the_chapters(house)
        person.press("New chapter")
        person.types_in("Title of the chapter", "A winter")
        person.press("Its pages")
        person.press("Put pages in")
        person.find(TITLE, QAbstractButton).click()
        person.find("A page with no title", QAbstractButton).click()
        house.settles()
        person.key("Escape")
        listed = person.find("Its pages", OrderList)
        person.until(lambda: rows(listed) == [TITLE, "A page with no title"], "both pages")
        listed.setFocus()
        QTest.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        person.until(lambda: rows(listed) == ["A page with no title", TITLE], "the new order")
        person.key("Escape")
        adds_a_foreword(house, "Write a foreword", FIRST)
        adds_a_foreword(house, "Write a new foreword", THEN)
        assert not person.sees(FIRST)
        person.press("Earlier forewords")
        person.waits_to_see(FIRST)
        person.press("Read through")
        person.waits_to_see(PASSAGE)
        read = next(shown for shown in person.words() if PASSAGE in shown)
        assert read.index("A winter") < read.index(THEN) < read.index("The bicycle stood")
        assert read.index("The bicycle stood") < read.index(PASSAGE)
        person.key("Escape")
        person.key("Escape")
        assert house.shell.navigation.here is Place.JOURNAL
    with a_house(tmp_path, qapp, new=True) as house:
        house.unlock()
        to_the_chapters(house)
        assert rows(house.person.find("Chapters", OrderList)) == ["A winter"]
