"""When the window cannot come: one plain line, and an end that says so."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.program import LOOKS_INSIDE, PAGES, Home, Start
from tests.journeys.screen import KEYBOARD, wait_for

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen"),
]

AS_A_MODULE = (sys.executable, "-m", "healingjournal")
HERE = Path(__file__).parents[2]


def opened(home: Home, more: dict[str, str], command: tuple[str, ...] = PAGES) -> str:
    env = home.environment(None) | more
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=env, cwd=home.home, timeout=60
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert str(home.root) not in done.stderr
    return done.stderr


def test_without_a_screen_it_says_so(home: Home) -> None:
    assert "No screen was found" in opened(home, {})


@pytest.mark.tool("Xvfb")
def test_a_screen_that_does_not_answer_is_told(home: Home) -> None:
    assert "No screen answers" in opened(home, {"DISPLAY": ":4711"})


def copy_without(broken: str, home: Home) -> dict[str, str]:
    """Copy the program but for a part, and give the variable that makes Python start the copy."""
    copy = home.tmp / "copy"
    shutil.copytree(HERE / "src" / "healingjournal", copy / "src" / "healingjournal")
    shutil.copytree(HERE / "assets", copy / "assets")
    gone = copy / broken
    shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
    return {"PYTHONPATH": str(copy / "src")}


@pytest.mark.parametrize("broken", ["assets", "assets/base.qss", "src/healingjournal/ui/vault"])
def test_a_fault_before_the_first_window_is_told(home: Home, broken: str) -> None:
    where = copy_without(broken, home)
    said = opened(home, where | {"QT_QPA_PLATFORM": "offscreen"}, AS_A_MODULE)
    assert "The window could not open" in said
    assert "Nothing in the journal was changed" in said


@LOOKS_INSIDE
@pytest.mark.tool(*KEYBOARD)
def test_a_fault_in_every_drawing_neither_ends_it_nor_tells_a_place(
    start: Start, home: Home
) -> None:
    program = start(AS_A_MODULE, more=copy_without("assets/icons", home))
    wait_for(lambda: program.window() is not None, "the window")
    window = program.window()
    assert window is not None
    program.screen.focus(window)
    program.screen.still()
    program.screen.key("ctrl+g", "ctrl+h", "ctrl+q")
    assert program.ends() == 0
    # PySide itself names the function; the error, which holds a path, stays untold.
    assert b"Traceback" not in program.said()
    assert str(home.root).encode() not in program.said()
