"""From every screen: one action leads to Ground and to Help, Tab reaches everything by its name."""

from collections.abc import Callable, Iterator
from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from healingjournal.ui.journal.page_list import PageList
from healingjournal.ui.shell.navigation import Place
from tests.journeys.house_shell import PASSAGE, House, a_house
from tools.person import Person

Way = Callable[[Person], None]
GROUND, HELP = "Let your eyes find the door.", "Which country are you in?"
Action = str | QWidget


def presses(*names: str, sees: str = "") -> Way:
    """Give a way that presses these, one after the other, and waits to see the last words."""

    def go(person: Person) -> None:
        for name in names:
            person.press(name)
        if sees:
            person.waits_to_see(sees)

    return go


def reading(person: Person) -> None:
    """Find the page by a word and open it, by keys alone."""
    person.key("Ctrl+F")
    person.types("lamp")
    person.waits_to_see("Clear")
    found = person.find("Pages", PageList)
    person.until(lambda: found.pages.first_page().isValid(), "the page that was found")
    while person.focus() is not found:
        person.key("Tab")
    person.key("Return")
    person.waits_to_see("Write more")


def a_card(person: Person) -> None:
    """Open a card from the list, once the list is there."""
    person.press("Learn")
    person.waits_to_see("Trust, bit by bit")
    person.press("Trust, bit by bit")
    person.waits_to_see("What helps some people")


STEPS = ("Meeting", "Choose", "Names", "See the file", "Make")


def brings(step: str) -> Way:
    """Give a way to a step of Bring along, which stays where it was left."""

    def go(person: Person) -> None:
        person.press("Bring along")
        while (here := step_in(person)) != step:
            at = STEPS.index(here)
            if here == "Choose" and not person.find(PASSAGE, QAbstractButton).isChecked():
                person.press(PASSAGE)
            on = STEPS.index(step) > at
            person.press(f"Next: {STEPS[at + 1].lower()}" if on else "Back")
        if step == "See the file":
            person.until(person.find("Next: make", QAbstractButton).isEnabled, "the pages")

    return go


def step_in(person: Person) -> str:
    def here() -> str | None:
        said = (word.partition(": here now") for word in person.words())
        return next((name for name, here, _ in said if here), None)

    return person.wait(here, "a step")


OPEN: dict[str, tuple[Way, str]] = {
    "today": (presses(sees="Hello."), "Hello. Where would you like to be today?"),
    "write": (presses("Write", sees="This page"), "Text of the page"),
    "journal": (presses("Journal", sees="No page is open"), "Search"),
    "reading": (reading, ""),
    "chapters": (presses("Journal", "Chapters", sees="none are needed"), "New chapter"),
    "check-in": (
        presses("A prompt", sees="Why these questions"),
        "How strong are your feelings right now?",
    ),
    "prompt": (presses("A prompt", "Go on", sees="Not this topic"), ""),
    "ground": (presses("Ground", sees=GROUND), GROUND),
    "ground list": (presses("Ground", "All of them", sees="Leave out"), "Look around the room"),
    "caution": (
        presses("Ground", "All of them", "Longer out-breath", sees="Before you begin"),
        "Before you begin",
    ),
    "moment": (presses("Note a moment", sees="How strong"), "Sound"),
    "moments": (presses("Moments"), "Note a moment"),
    "small steps": (
        presses("Small steps and meetings", sees="Steps to try"),
        "Not with someone you are afraid of. With a dangerous person a small no can raise the "
        "danger.",
    ),
    "steps": (
        presses("Small steps and meetings", "Steps to try", sees="No step is noted."),
        "A new step",
    ),
    "step": (
        presses("Small steps and meetings", "Steps to try", "A new step", sees="How it went"),
        "A step to try",
    ),
    "circle": (
        presses("Small steps and meetings", "Meetings", "A new meeting", sees="How often"),
        "About this meeting",
    ),
    "practice": (
        presses("Small steps and meetings", "Cards to practise", "A pause", sees="Words to"),
        "A pause",
    ),
    "meeting": (brings("Meeting"), "A group"),
    "choose": (brings("Choose"), PASSAGE),
    "names": (brings("Names"), ""),
    "see": (brings("See the file"), "Words on this page"),
    "make": (brings("Make"), ""),
    "learn": (presses("Learn", sees="The first days"), "Search"),
    "learn card": (a_card, "Trust, bit by bit"),
    "settings": (presses("Settings", "Look and text"), "Look and text"),
    "packs": (presses("Settings", "Pace", "Prompt packs", sees="No pack is"), "Choose a file"),
    "privacy": (presses("Settings", "Privacy", sees="Checked just now"), ""),
    "help": (presses("Help", sees=HELP), ""),
}


@pytest.fixture(scope="module")
def one_house(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with a_house(tmp_path_factory.mktemp("open"), qapp) as found:
        found.unlock()
        yield found


@pytest.mark.parametrize("screen_name", list(OPEN))
def test_the_keyboard_reaches_everything_and_ground_and_help_are_one_action_away(
    one_house: House, screen_name: str
) -> None:
    house = one_house
    house.comes_home()
    way, first = OPEN[screen_name]
    way(house.person)
    house.settles()
    assert house.person.focus().accessibleName() == first or not first
    tab_goes_in_reading_order_and_back(house)
    f6_goes_round_the_regions(house)
    whatever_takes_the_keyboard_has_a_name(house)
    ground_and_help_are_one_action_away(house)


def tab_goes_in_reading_order_and_back(house: House) -> None:
    house.shell.window.top.help.setFocus()
    stops = house.stops()
    regions = [house.region(stop) for stop in stops]
    assert [region for region, _ in groupby(regions)] == [
        *("Help", "Ground", "Lock", "Leave"),
        *parts(house),
    ]
    assert regions.count("rail") <= 1
    assert house.stops(back=True) == [stops[0], *reversed(stops[1:])]


def f6_goes_round_the_regions(house: House) -> None:
    house.shell.window.top.help.setFocus()
    found: list[str] = []
    while len(found) < 5 and found[-1:] != ["Help"]:
        house.person.key("F6")
        found.append(house.region(house.person.focus()))
    assert found == [*parts(house), "Help"]


def parts(house: House) -> list[str]:
    """Give the parts of the window below the four ways, in reading order."""
    rail = house.shell.window.rail
    footer = any(foot.isVisible() for foot in house.footers())
    return [
        *(["rail"] if rail is not None and rail.isVisible() else []),
        *(["page", "footer"] if footer else ["page"]),
    ]


def whatever_takes_the_keyboard_has_a_name(house: House) -> None:
    inside = house.shell.window.findChildren(QWidget)
    takes = [w for w in inside if w.isVisible() and w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert [type(w).__name__ for w in takes if not w.accessibleName().strip()] == []


def ground_and_help_are_one_action_away(house: House) -> None:
    top, navigation = house.shell.window.top, house.shell.navigation
    here = navigation.here
    ground: list[Action] = ["Ctrl+G", "F2", top.ground]
    help_: list[Action] = ["Ctrl+H", top.help]
    ways = [*((one, Place.GROUND) for one in ground), *((one, Place.HELP) for one in help_)]
    for action, place in ways:
        if isinstance(action, str):
            house.person.key(action)
        else:
            QTest.mouseClick(action, Qt.MouseButton.LeftButton)
        assert navigation.here is place
        assert place is Place.HELP or house.person.sees(GROUND)
        if here not in {Place.GROUND, Place.HELP}:
            house.person.key("Escape")
            assert navigation.here is here
