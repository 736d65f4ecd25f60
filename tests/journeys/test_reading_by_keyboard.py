"""Reading back by keyboard alone: find a page, seal it, hide it, bring back what it said before."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTextEdit

from tests.journeys.house_shell import PASSAGE, TITLE, House, a_house


class Keys:
    """Somebody with a keyboard and nothing else."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.person = house.person

    def at(self) -> str:
        """Give the name of what has the keyboard."""
        return self.person.focus().accessibleName()

    def goes_to(self, name: str) -> None:
        """Press Tab until a thing with this name has the keyboard."""
        self.person.until(lambda: bool(self.at()), "the keyboard somewhere")
        for _ in range(60):
            if self.at() == name:
                return
            self.house.tab()
        pytest.fail(f"Tab does not come to {name}")

    def presses(self, name: str) -> None:
        self.goes_to(name)
        self.person.key("Return")

    def takes(self, word: str) -> None:
        """Open the small menu of the page and take an entry by arrows."""
        self.presses("More")
        self.person.until(lambda: QApplication.activePopupWidget() is not None, "the menu")
        menu = QApplication.activePopupWidget()
        assert menu is not None
        words = [one.text() for one in menu.actions()]
        for _ in range(words.index(word) + 1):
            self.person.key("Down")
        self.person.key("Return")
        self.person.until(lambda: QApplication.activePopupWidget() is None, "the menu gone")

    def finds(self, words: str) -> None:
        """Type into the search field."""
        self.person.key("Ctrl+F")
        self.person.until(lambda: self.at() == "Search", "the search field")
        self.person.types(words)
        self.house.settles()

    def reads(self) -> str:
        """Give what the page that has the keyboard says."""
        view = self.person.focus()
        assert isinstance(view, QTextEdit), view
        return view.toPlainText()


def opens_the_first_hit(keys: Keys) -> None:
    keys.person.waits_to_see(TITLE)
    keys.person.key("Return")
    keys.person.until(lambda: keys.at() == "Pages", "the list")
    keys.person.key("Return")
    keys.person.until(lambda: keys.at() == "Page", "the page")


def seals_it_and_opens_it_in_one_press(keys: Keys) -> None:
    keys.presses("Seal")
    keys.goes_to("Until I open it")
    keys.presses("Seal")
    keys.person.waits_to_see("Sealed until you open it.")
    assert not keys.person.sees(PASSAGE)
    assert not keys.person.sees(TITLE)
    keys.person.until(lambda: keys.at() == "Open it", "the way to open it")
    keys.person.key("Return")
    keys.person.until(lambda: keys.at() == "Page", "the page")
    assert PASSAGE in keys.reads()


def adds_to_it(keys: Keys) -> None:
    keys.presses("Write more")
    keys.person.until(lambda: keys.at() == "Text of the page", "the text")
    keys.person.key("Ctrl+End")
    keys.person.types(" And then it rained.")
    keys.presses("Finish")
    keys.person.waits_to_see("Hello. Where would you like to be today?")


def brings_back_what_it_said_before(keys: Keys) -> None:
    keys.takes("Earlier versions")
    keys.person.until(lambda: keys.at() == "Earlier versions", "the list of them")
    keys.person.key("Return")
    keys.person.until(lambda: keys.at() == "Page", "the version")
    assert "rained" not in keys.reads()
    keys.goes_to("What is different now")
    keys.person.key("Space")
    keys.person.waits_to_see("[added: ")
    keys.presses("Bring this back")
    keys.person.waits_to_see("This is the text again.")
    keys.person.until(lambda: keys.at() == "Page", "the page")
    assert "rained" not in keys.reads()


def keeps_it_out_of_lists(keys: Keys) -> None:
    keys.takes("Never in search or lists")
    keys.presses("Take it out of lists")
    keys.person.waits_to_see("This page is in no list and no search now.")
    keys.person.key("Escape")
    keys.finds("warm")
    keys.person.waits_to_see("No page holds these words.")


def opens_it_by_its_title_and_lists_it_again(keys: Keys) -> None:
    keys.finds(TITLE.upper())
    keys.person.key("Return")
    keys.person.until(lambda: keys.at() == "Page", "the page")
    assert PASSAGE in keys.reads()
    keys.takes("Show in search and lists again")
    keys.person.waits_to_see("This page is in search and lists again.")
    keys.person.key("Escape")


def opens_the_day_in_the_calendar(keys: Keys) -> None:
    keys.person.key("Ctrl+F")
    keys.presses("Calendar")
    keys.person.until(lambda: keys.at() == "Calendar", "the days")
    keys.person.key("Right")
    keys.person.key("Left")
    keys.person.key("Return")
    keys.person.until(lambda: keys.at() == "Pages", "the list")
    keys.person.key("Return")
    keys.person.until(lambda: keys.at() == "Page", "the page")


def deletes_it_and_takes_it_back(keys: Keys) -> None:
    keys.takes("Delete")
    keys.person.waits_to_see("The page goes in half a minute")
    keys.presses("Take it back")
    keys.person.waits_to_see(TITLE)


def test_a_page_is_found_sealed_hidden_and_brought_back_by_keys_alone(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        keys = Keys(house)
        keys.finds("LAMP")
        opens_the_first_hit(keys)
        assert PASSAGE in keys.reads()
        seals_it_and_opens_it_in_one_press(keys)
        adds_to_it(keys)
        keys.finds("rained")
        opens_the_first_hit(keys)
        brings_back_what_it_said_before(keys)
        keeps_it_out_of_lists(keys)
        opens_it_by_its_title_and_lists_it_again(keys)
        opens_the_day_in_the_calendar(keys)
        deletes_it_and_takes_it_back(keys)
        house.comes_home()
