"""The whole main job, as one person does it: from first opening to a checked PDF."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QWidget

from tools.person import Person

PAGE = """Last week I told Anna that I could not take the call. I did not give a reason.

I had a reason, but I kept it. The kettle boiled, and nothing fell down."""
ANSWER = "The sound of the rain on the roof. It asks for nothing."


def walk_main_job(person: Person, passphrase: str, folder: Path) -> Path:
    """Create, check in, write, ground, note a moment, choose passages, make; gives the PDF."""
    first_opening(person, passphrase)
    write_a_page(person, PAGE)
    write_on_a_prompt(person, ANSWER)
    ground(person)
    note_a_moment(person)
    return bring_along(person, folder / "pages.pdf", {"Anna": "a friend"})


def first_opening(person: Person, passphrase: str) -> None:
    """Go through the first opening to its last step; the recovery code is tried."""
    to_the_code(person, passphrase)
    groups = read_code(person)
    person.press("Try two groups")
    person.waits_to_see("Does the paper open it?")
    asked = re.findall(r"groups (\d) and (\d)", " ".join(person.words()))[0]
    for number in asked:
        person.types_in(f"Group {number}", groups[int(number) - 1])
    person.press("Try it")
    person.waits_to_see("Your journal is open.")
    person.picture("begin")


def to_the_code(person: Person, passphrase: str) -> None:
    """Go through the first opening until the recovery code is shown."""
    person.waits_to_see("how would you like this to look")
    person.picture("welcome")
    person.press("Next")
    person.picture("what-this-is")
    person.press("Next")
    person.press("Yes")
    person.picture("this-computer")
    person.press("Next")
    person.press("Next")
    person.types_in("Passphrase", passphrase)
    person.types_in("Once more", passphrase)
    person.picture("passphrase")
    person.press("Make the journal")
    person.waits_to_see("A second way in")
    person.picture("recovery-code")


def read_code(person: Person) -> list[str]:
    """Give the groups of the code that is shown."""
    tiles = next(w for w in person.shown(QWidget) if "Group 1:" in w.accessibleName())
    said = re.findall(r"Group \d: ([^.]+)\.", tiles.accessibleName())
    return [letters.replace(" ", "") for letters in said]


def unlock(person: Person, passphrase: str) -> None:
    """Open a journal that is there."""
    person.types_in("Passphrase", passphrase)
    person.press("Open")
    person.waits_to_see("Hello. Where would you like to be today?")


def write_a_page(person: Person, text: str) -> None:
    """Write a blank page and finish it."""
    person.press("Blank page")
    person.waits_to_see("This page")
    person.types(text)
    person.picture("write")
    person.press("Finish")
    person.waits_to_see("Hello. Where would you like to be today?")
    person.picture("today")


def write_on_a_prompt(person: Person, text: str) -> None:
    """Check in, take the prompt that is offered, and write on it."""
    person.press("A prompt")
    person.waits_to_see("How strong are your feelings right now?")
    person.press("Here")
    person.picture("check-in")
    person.press("Go on")
    person.waits_to_see("Not this topic")
    person.picture("prompt")
    person.press("Words")  # a prompt can ask for a list or a drawing first
    person.press("Write about this")
    person.waits_to_see("This question")
    person.types(text)
    person.picture("answer")
    person.press("Finish")
    _close_the_page(person)
    person.picture("after-writing")
    person.press("Stop here")
    person.waits_to_see("Hello. Where would you like to be today?")


def _close_the_page(person: Person) -> None:
    # A closer prompt ends with a line of its own first.
    after, line = "More here, the same, or further away?", "Close the page"
    person.until(lambda: person.sees(after) or person.sees(line), "what comes after the page")
    if person.sees(line):
        person.press(line)
    person.waits_to_see(after)


def ground(person: Person) -> None:
    """Ground by its key, look at the list, and stop."""
    person.key("Ctrl+G")
    person.waits_to_see("Something else")
    person.picture("ground")
    person.press("All of them")
    person.waits_to_see("Longer out-breath")
    person.picture("ground-list")
    person.key("Escape")
    person.key("Escape")
    person.waits_to_see("Hello. Where would you like to be today?")


def note_a_moment(person: Person) -> None:
    """Note one moment in the tiny form."""
    person.key("Ctrl+M")
    person.waits_to_see("What I did")
    for answer in ("Sound", "Looked around", "A bit easier"):
        person.press(answer)
    person.picture("moment")
    person.press("Keep this note")
    person.waits_to_see("It is noted.")
    person.picture("moments")


def bring_along(
    person: Person, out: Path, changed: dict[str, str], password: str | None = None
) -> Path:
    """Choose every page, change names, look at the file, and make it; gives the file."""
    prepare_to_make(person, changed, password)
    person.answers("Make the file", out)
    person.waits_to_see("The file is made.")
    person.picture("bring-made")
    person.press("Done")
    person.waits_to_see("Hello. Where would you like to be today?")
    return out


def prepare_to_make(person: Person, changed: dict[str, str], password: str | None = None) -> None:
    """Go through the five steps up to the last button."""
    person.press("Bring along")
    person.waits_to_see("Who is it for?")
    person.press("A group")
    person.press("I would like to be heard, not advised.")
    person.picture("bring-meeting")
    person.press("Next: choose")
    mark_all_ready(person)
    person.waits_to_see("For the group, in this order")
    rows = person.shown(QCheckBox)
    whole = [row for row in rows if row.accessibleName().startswith("The whole page")]
    for row in whole or rows[::-1]:
        person.clicks(row)
    person.picture("bring-choose")
    person.press("Next: names")
    for name, instead in changed.items():
        person.types_in("A name, a place, another word", name)
        person.press("Add it")
        person.types_in(f"Instead of {name}", instead)
    person.press("No")
    person.picture("bring-names")
    person.press("Next: see the file")
    person.waits_to_see("Changed words are marked here only.")
    person.find("Next: make", QAbstractButton)
    person.until(lambda: person.sees("Card."), "the words of the file")
    person.picture("bring-see")
    person.press("Next: make")
    person.press("With a password" if password else "Plain")
    if password:
        for field in person.shown(QLineEdit):
            person.fills(field, password)
    person.picture("bring-make")


def mark_all_ready(person: Person) -> None:
    """Mark each page ready: the person's own act, before anything can be chosen."""
    ways = ("Look through my pages", "Mark other pages")
    person.press(person.wait(lambda: next(filter(person.sees, ways), None), "a way to my pages"))
    person.waits_to_see("Where my pages stand")
    person.until(lambda: {"For me only", "Ready"} & set(person.words()) != set(), "my pages")
    for left in range(person.words().count("For me only"), 0, -1):
        person.chooses("For me only", "Ready")
        person.until(partial(_left, person, left - 1), "Ready")
    person.press("Back")


def _left(person: Person, count: int) -> bool:
    return person.words().count("For me only") == count
