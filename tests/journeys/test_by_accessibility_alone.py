"""The main job done once by what a screen reader is given: no eye, no pointer, no key."""

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from tests.journeys.desktop import READER, SPOKEN, accessibility
from tests.journeys.program import Home, Program
from tests.journeys.screen import Screen
from tests.journeys.tree import Tree

pytestmark = [pytest.mark.program, pytest.mark.tool(*READER)]

PHRASE = "velvet anchor pepper morning"
TITLE = "The bridge"
BODY = "Today the river was high, and Mara stood on the bridge with me."
SHARED = "Today the river was high, and a friend stood on the bridge with me."
ASKED = "I may stop part way, and that is all right."
OPENS_WITH = "a lantern for the way"
TODAY = "Hello. Where would you like to be today?"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Give folders with no journal in them."""
    return Home(tmp_path / "person")


@pytest.fixture
def tree(home: Home, screen: Screen) -> Iterator[Tree]:
    program = Program(home, screen, more=SPOKEN)
    try:
        with accessibility(screen) as found:
            yield found
    finally:
        program.close()


def test_the_main_job_from_first_opening_to_the_file(tree: Tree, home: Home) -> None:
    out = home.home / "for-the-group.pdf"
    first_opening(tree)
    check_in_and_write(tree)
    ground(tree)
    note_a_moment(tree)
    preview = choose_and_see(tree)
    make(tree, out)
    lock_and_open_again(tree)
    in_file, read = read_back(out), iter(words_of(preview))
    assert all(word in read for word in in_file), "each word of the file was read, in this order"
    assert not tree.nameless


def first_opening(tree: Tree) -> None:
    tree.press("Next")
    tree.waits_to_see("What this is, and what it is not")
    tree.press("Next")
    tree.press("No, only I do")
    tree.press("Next")
    tree.find("Name of the window", "text")
    tree.press("Next")
    for name in ("Passphrase", "Once more"):
        field = tree.find(name, "password text")
        tree.insert(field, PHRASE)
        assert not said_anywhere(tree, PHRASE)
    tree.press("Show")
    tree.waits_to_see("Screen readers and other programs can read it")
    assert said_anywhere(tree, PHRASE)
    tree.press("Cover")
    tree.until(lambda: not said_anywhere(tree, PHRASE), "the cover")
    tree.press("Make the journal")
    code = tree.wait(lambda n: "Group 7:" in n.name, "the recovery code").name
    tree.press("Try two groups")
    tree.waits_to_see("Does the paper open it?")
    for node in [n for n in tree.everything() if n.offers("EditableText")]:
        letters = re.findall(rf"{node.name}: ([^.]*)\.", code)[0]
        tree.insert(node, letters.replace(" ", ""))
    tree.press("Try it")
    tree.press("Blank page")
    tree.find("Text of the page", "text")
    tree.press("Stop here")
    tree.waits_to_see(TODAY)


def check_in_and_write(tree: Tree) -> None:
    tree.press("A prompt")
    tree.set_value(tree.wait(lambda n: n.role == "slider", "the slider"), 3)
    tree.press("Here")
    tree.press("Go on")
    tree.press("Words")  # a prompt can ask for a list or a drawing first
    tree.press("Write about this")
    tree.insert(tree.find("Text of the page", "text"), BODY)
    tree.insert(tree.find("Title", "text"), TITLE)
    tree.waits_to_see("Saved")
    tree.press("Finish")
    # A closer prompt ends with a line of its own first.
    tree.until(lambda: tree.sees("More here") or tree.sees("Close the page"), "what comes after")
    if not tree.sees("More here"):
        tree.press("Close the page")
    tree.press("More here")
    tree.press("Stop here")
    tree.waits_to_see(TODAY)


def ground(tree: Tree) -> None:
    tree.press("Ground")
    tree.waits_to_see("Let your eyes find the door.")
    tree.press("Go on when you like")
    tree.press("Stop")
    tree.waits_to_see(TODAY)


def note_a_moment(tree: Tree) -> None:
    tree.press("Note a moment")
    tree.press("Sound")
    tree.press("Looked around")
    tree.press("A bit easier")
    tree.press("Keep this note")
    tree.waits_to_see("It is noted.")


def choose_and_see(tree: Tree) -> str:
    """Mark the page, choose it, change a name; give every word of the preview."""
    tree.press("Bring along")
    tree.press("A group")
    tree.press(ASKED)
    tree.press("Next: choose")
    tree.press("Look through my pages")
    tree.choose("For me only", "Ready")
    tree.find("Ready", "button menu")
    tree.press("Back")
    tree.press(BODY)
    tree.press("Next: names")
    tree.insert(tree.find("A name, a place, another word", "text"), "Mara")
    tree.press("Add it")
    tree.insert(tree.find("Instead of Mara", "text"), "a friend")
    tree.press("Next: see the file")
    tree.wait(lambda n: n.name == "Next: make" and "enabled" in n.states, "the preview")
    tree.find("Page 1 of 1, as it will be", "graphic")
    text = tree.text(tree.find("Words on this page", "text"))
    assert "a friend (changed, was Mara) stood" in text
    return text


def make(tree: Tree, out: Path) -> None:
    tree.press("Next: make")
    tree.press("With a password")
    for name in ("A password", "The same again"):
        tree.insert(tree.find(name, "password text"), OPENS_WITH)
    assert not said_anywhere(tree, OPENS_WITH)
    tree.press("Make the file")
    tree.replace(tree.find("File name:", "text"), str(out))
    tree.press("Save", "push button")
    tree.waits_to_see("The file is made.")
    tree.press("Done")
    tree.waits_to_see(TODAY)


def lock_and_open_again(tree: Tree) -> None:
    tree.press("Lock")
    field = tree.find("Passphrase", "password text")
    for words in (PHRASE, TITLE, BODY, "Mara"):
        assert not said_anywhere(tree, words)
    tree.insert(field, PHRASE)
    assert not said_anywhere(tree, PHRASE)
    tree.press("Open")
    tree.waits_to_see(TODAY)


def said_anywhere(tree: Tree, words: str) -> bool:
    return any(words in said for said in tree.whispers())


def read_back(out: Path) -> list[str]:
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(out.read_bytes())
    file = pypdfium2.PdfDocument(out.read_bytes(), password=OPENS_WITH)
    pages = [file[at].get_textpage() for at in range(len(file))]
    text = "\n".join(page.get_text_bounded() for page in pages)
    file.close()
    assert " ".join(words_of(SHARED)) in " ".join(words_of(text))
    assert ASKED in " ".join(text.split())
    assert "Mara" not in text
    return words_of(text)


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text)
