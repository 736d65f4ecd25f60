"""Help, Ground, Lock and Leave answer by the place of their keys, whatever these type.

The keys are real ones, pressed outside the program; what they did is read from the
accessibility tree.
"""

from collections.abc import Callable, Iterator

import pytest

from tests.journeys.conftest import PHRASE
from tests.journeys.desktop import LAYOUTS, PLACES, SPOKEN, accessibility, layout
from tests.journeys.program import Program
from tests.journeys.screen import Screen, wait_for
from tests.journeys.tree import Tree

pytestmark = [pytest.mark.program, pytest.mark.tool(*LAYOUTS)]

LETTERS_OF = {"ara": "Arabic", "ru": "Cyrillic", "gr": "Greek"}
HELP = "Which country are you in?"
GROUND = "Look around the room"
LOCKED = "Passphrase"
EDITOR = "Text of the page"
FOLDER, FILE = "Another journal", "Make the file"


class Typist:
    """Somebody before the program, with a keyboard of another language."""

    def __init__(self, program: Program, screen: Screen, tree: Tree) -> None:
        self.program = program
        self.screen = screen
        self.tree = tree

    def turns_to_the_window(self) -> None:
        """Give the keyboard to what lies on top, as a window manager would."""
        wait_for(lambda: bool(self.screen.windows(self.program.pid)), "a window")
        self.screen.focus(self.screen.windows(self.program.pid)[-1])
        self.tree.wait(lambda node: "active" in node.states, "the keyboard in the window")

    def meets_the_locked_window(self) -> None:
        self.tree.waits_to_see(LOCKED)
        self.turns_to_the_window()

    def unlocks(self) -> None:
        self.tree.insert(self.tree.find(LOCKED, "password text"), PHRASE)
        self.tree.press("Open")
        self.tree.waits_to_see("Hello.")
        self.turns_to_the_window()

    def writes(self) -> None:
        """Begin a page by the key at the place of N, and have the keyboard in its text."""
        self.screen.key(PLACES["New page"])
        self.tree.wait(lambda n: n.name == EDITOR and "focused" in n.states, "the editor")

    def comes_to_the_making(self) -> None:
        """Go through Bring along until a file could be made."""
        tree = self.tree
        tree.press("Bring along")
        tree.press("Next: choose")
        tree.press("Yesterday the lamp by the window was warm.")
        tree.press("Next: names")
        tree.press("Next: see the file")
        tree.press("Next: make")
        tree.press("Plain")

    def opens_a_dialog(self, by: str) -> None:
        self.tree.press(by)
        self.tree.wait(lambda node: node.role == "dialog", "a dialog")
        self.turns_to_the_window()

    def goes(self, way: str, to: str) -> None:
        """Press the key of a way and wait to be there, with no dialog left."""
        assert not self.tree.sees(to)
        self.screen.key(PLACES[way])
        self.tree.waits_to_see(to)
        assert all(node.role != "dialog" for node in self.tree.windows())

    def comes_back(self, to: str) -> None:
        self.turns_to_the_window()
        self.screen.key("Escape")
        self.tree.waits_to_see(to)

    def locks(self) -> None:
        began = self.program.began()
        self.goes("Lock", LOCKED)
        assert self.program.began() != began
        self.meets_the_locked_window()

    def leaves(self) -> None:
        self.screen.key(PLACES["Leave"])
        assert self.program.ends() == 0


@pytest.fixture(params=list(LETTERS_OF))
def typist(
    request: pytest.FixtureRequest, start: Callable[..., Program], screen: Screen
) -> Iterator[Typist]:
    program = start(more=SPOKEN)
    with accessibility(screen) as tree:
        layout(screen, request.param)
        found = Typist(program, screen, tree)
        found.meets_the_locked_window()
        screen.key(PLACES["G"])
        tree.waits_to_see(f"The keyboard types {LETTERS_OF[request.param]} letters now.")
        screen.key("BackSpace")
        yield found


def test_they_answer_while_locked_also_under_a_dialog(typist: Typist) -> None:
    typist.goes("Help", HELP)
    typist.comes_back(LOCKED)
    typist.goes("Ground", GROUND)
    typist.comes_back(LOCKED)
    typist.opens_a_dialog(FOLDER)
    typist.goes("Help", HELP)
    typist.comes_back(LOCKED)
    typist.opens_a_dialog(FOLDER)
    typist.goes("Ground", GROUND)
    typist.comes_back(LOCKED)
    typist.opens_a_dialog(FOLDER)
    typist.leaves()


def test_they_answer_while_writing(typist: Typist) -> None:
    typist.unlocks()
    typist.writes()
    typist.goes("Help", HELP)
    typist.comes_back(EDITOR)
    typist.goes("Ground", GROUND)
    typist.comes_back(EDITOR)
    typist.locks()
    typist.leaves()


def test_they_answer_under_the_dialog_that_asks_for_a_place(typist: Typist) -> None:
    typist.unlocks()
    typist.comes_to_the_making()
    typist.opens_a_dialog(FILE)
    typist.goes("Help", HELP)
    typist.comes_back(FILE)
    typist.opens_a_dialog(FILE)
    typist.goes("Ground", GROUND)
    typist.comes_back(FILE)
    typist.opens_a_dialog(FILE)
    typist.locks()
    typist.unlocks()
    typist.writes()
    typist.leaves()
