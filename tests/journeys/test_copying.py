"""What is copied or selected: gone with lock and leave, and nobody else's copy is touched."""

import subprocess

import pytest

from tests.journeys.conftest import PHRASE
from tests.journeys.program import LOOKS_INSIDE, Program, Start
from tests.journeys.screen import KEYBOARD, Screen, tool, wait_for

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool("xclip", *KEYBOARD)]

TYPED = "Marigold canary, spoken softly twice."
PLACES = ("clipboard", "primary")


def held(screen: Screen, place: str) -> str:
    """Give what another program would paste."""
    done = subprocess.run(
        [tool("xclip"), "-o", "-selection", place],
        capture_output=True,
        text=True,
        check=False,
        env={"DISPLAY": screen.display},
        timeout=60,
    )
    return done.stdout


def hold(screen: Screen, place: str, text: str) -> None:
    """Copy as another program."""
    subprocess.run(
        [tool("xclip"), "-i", "-selection", place],
        input=text,
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={"DISPLAY": screen.display},
        timeout=60,
    )


@pytest.fixture
def copied(start: Start) -> Program:
    """A program with a page whose words were just selected and copied."""
    program = start()
    program.comes()
    program.unlock(PHRASE)
    program.write(TYPED)
    program.screen.key("ctrl+a", "ctrl+c")
    wait_for(lambda: held(program.screen, "clipboard") == TYPED, "the copy")
    return program


def test_words_only_selected_are_not_given_to_other_programs(copied: Program) -> None:
    assert held(copied.screen, "primary") == ""


def test_a_copy_goes_with_the_lock(copied: Program) -> None:
    copied.screen.key("ctrl+l")
    wait_for(copied.is_locked, "a fresh window")
    assert [held(copied.screen, place) for place in PLACES] == ["", ""]


def test_a_copy_goes_with_leaving(copied: Program) -> None:
    copied.screen.key("ctrl+q")
    assert copied.ends() == 0
    assert [held(copied.screen, place) for place in PLACES] == ["", ""]


def test_what_others_copied_stays(copied: Program) -> None:
    for place in PLACES:
        hold(copied.screen, place, f"somebody's {place}")
    copied.screen.key("ctrl+l")
    wait_for(copied.is_locked, "a fresh window")
    assert [held(copied.screen, place) for place in PLACES] == [
        f"somebody's {place}" for place in PLACES
    ]
