"""A page is written, set and sealed with the keyboard alone; the journal then holds just that."""

from collections.abc import Callable

import pytest

from healingjournal.base.clock import SystemClock
from healingjournal.base.private import Private
from healingjournal.journal.service import Journal
from healingjournal.vault.service import open_with_passphrase
from tests.journeys.conftest import PHRASE, QUICKEST
from tests.journeys.desktop import SPOKEN, accessibility
from tests.journeys.program import Home, Program
from tests.journeys.screen import Screen, wait_for
from tests.journeys.tree import Tree

pytestmark = [pytest.mark.program, pytest.mark.tool("Xvfb", "xdotool", "dbus-run-session")]

EDITOR = "Text of the page"


WANTED = "- bread\n- string\nOne slow line."


class Writer:
    """Somebody with a keyboard and nothing else."""

    def __init__(self, program: Program, screen: Screen, tree: Tree) -> None:
        self.program = program
        self.screen = screen
        self.tree = tree

    def is_at(self, name: str) -> None:
        self.tree.wait(
            lambda node: node.name == name and "focused" in node.states, f"the keyboard in {name}"
        )

    def tabs_to(self, name: str) -> None:
        for _ in range(20):
            here = [node.name for node in self.tree.everything() if "focused" in node.states]
            if name in here:
                return
            self.screen.key("Tab")
            self.screen.still()
        self.is_at(name)

    def takes(self, *keys: str) -> None:
        """Open the menu that has the keyboard and take something from it."""
        self.screen.key("space")
        self.screen.still()
        self.screen.key(*keys)

    def opens_the_journal(self) -> None:
        wait_for(lambda: bool(self.screen.windows(self.program.pid)), "a window")
        self.screen.focus(self.screen.windows(self.program.pid)[-1])
        self.tree.waits_to_see("Passphrase")
        self.screen.types(PHRASE)
        self.screen.key("Return")
        self.tree.waits_to_see("Hello.")

    def writes_a_list_and_a_line(self) -> None:
        self.screen.key("ctrl+n")
        self.is_at(EDITOR)
        self.screen.types("- bread")
        self.screen.key("Return")
        self.screen.types("string")
        self.screen.key("Return", "Return")
        self.screen.types("One slow line.")
        text = self.tree.find(EDITOR)
        self.tree.until(lambda: self.tree.text(text) == WANTED, "a list, gone on with and ended")

    def finds_a_word(self) -> None:
        self.screen.key("F3")
        self.is_at("Find on this page")
        self.screen.types("slow")
        self.screen.key("Escape")
        self.is_at(EDITOR)

    def sees_only_the_page_for_a_while(self) -> None:
        self.screen.key("F11")
        self.tree.until(lambda: not self.tree.sees("Settings"), "only the page")
        assert all(self.tree.sees(way) for way in ("Help", "Ground", "Lock", "Leave"))
        self.screen.key("Escape")
        self.tree.waits_to_see("Settings")
        self.is_at(EDITOR)

    def seals_it(self) -> None:
        self.tabs_to("Page menu")
        self.takes(*["Down"] * 5, "Return")
        self.is_at("Not sealed")
        assert self.tree.sees("A seal is not a second lock.")
        self.takes("Down", "Down", "Return")
        self.is_at("Until I ask")

    def finishes_and_leaves(self) -> None:
        self.tabs_to("Finish")
        self.screen.key("Return")
        self.tree.waits_to_see("Hello.")
        self.screen.key("ctrl+q")
        assert self.program.ends() == 0


def test_a_page_is_written_and_sealed_by_keys(
    start: Callable[..., Program], screen: Screen, home: Home
) -> None:
    program = start(more=SPOKEN)
    with accessibility(screen) as tree:
        writer = Writer(program, screen, tree)
        writer.opens_the_journal()
        writer.writes_a_list_and_a_line()
        writer.finds_a_word()
        writer.sees_only_the_page_for_a_while()
        writer.seals_it()
        writer.finishes_and_leaves()
    vault = open_with_passphrase(home.vault, Private(PHRASE), QUICKEST, SystemClock())
    try:
        journal = Journal(vault, SystemClock())
        line = journal.entries()[0]
        assert line.sealed
        journal.marks.open_seal(line.id)
        assert journal.entry(line.id).body == WANTED
    finally:
        vault.close()
