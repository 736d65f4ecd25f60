"""Left alone or hung: the journal closes by itself, and an exercise goes on where it was."""

import json
import shutil
import sys
import time
from collections.abc import Callable

import pytest

from healingjournal.grounding.step_table import SHORTEST as SHORTEST_STEP
from tests.journeys.conftest import PHRASE
from tests.journeys.desktop import READER, SPOKEN, accessibility
from tests.journeys.program import LOOKS_INSIDE, ROOT, WALK, Home, Program, Start
from tests.journeys.screen import KEYBOARD, wait_for

pytestmark = [pytest.mark.program, LOOKS_INSIDE]

SOON = "This locks in 20 seconds. Any key keeps it open."
STEP = "Look along the walls, one after the other."
SECONDS_TO_GO_ON = float(SHORTEST_STEP)  # no instruction is over before that
HUNG_SECONDS = (20, 45)  # armed for thirty, at most five before the hang

Drafts = Callable[[], list[str]]


@pytest.mark.tool(*READER)
def test_a_line_says_so_any_key_stays_and_the_exercise_goes_on_after_the_lock(
    start: Start, home: Home
) -> None:
    settings = home.home / ".config/pages/settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"lock_minutes": 1}))
    program = start(more=SPOKEN)
    program.comes()
    program.unlock(PHRASE)
    with accessibility(program.screen) as tree:
        program.screen.key("ctrl+g")
        tree.press("Go on when you like")
        tree.waits_to_see(STEP)
        began = program.began()
        tree.waits_to_see(SOON)
        program.screen.key("shift")
        tree.until(lambda: not tree.sees(SOON), "the line gone")
        touched = time.monotonic()
        wait_for(lambda: program.began() != began, "a lock", 90)
    locked = time.monotonic()
    assert locked - touched > 50
    wait_for(lambda: program.window() is not None, "a fresh window")
    with accessibility(program.screen) as tree:
        tree.waits_to_see(STEP)
        assert time.monotonic() - locked < SECONDS_TO_GO_ON
        assert not tree.sees("Lock")
    program.screen.still()
    assert not any(name.endswith("/v.db") for name in program.open_files())


_SOON = """
import sys
from healingjournal import app
from healingjournal.ui.shell.guard import Guard
Guard._lock_minutes = lambda _guard: 0.25
sys.exit(app.run([]))
"""
SOON_SECONDS = 15


@pytest.mark.tool(*READER)
def test_what_a_screen_reader_presses_and_writes_keeps_it_open_as_a_key_does(
    start: Start, drafts: Drafts
) -> None:
    program = start(command=(sys.executable, "-c", _SOON), more=SPOKEN)
    program.comes()
    program.unlock(PHRASE)
    began, begun = program.began(), time.monotonic()
    with accessibility(program.screen) as tree:
        while time.monotonic() < begun + 3 * SOON_SECONDS:
            tree.press("Journal", "push button")
            rests(program, began, SOON_SECONDS / 2)
            tree.press("Write", "push button")
            rests(program, began, SOON_SECONDS / 2)
            tree.insert(tree.find("Text of the page", "text"), "a leaf ")
            touched = time.monotonic()
    wait_for(lambda: program.began() != began, "a lock", 3 * SOON_SECONDS)
    assert time.monotonic() - touched > SOON_SECONDS
    program.comes()
    program.screen.key("ctrl+q")
    assert program.ends() == 0
    assert "a leaf a leaf" in "".join(drafts())


def rests(program: Program, began: str, seconds: float) -> None:
    """Let time go by in which nobody does anything, and see that it stays open."""
    until = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > until or program.began() != began, "some time")
    assert program.began() == began


@pytest.mark.tool(*KEYBOARD)
def test_a_program_that_hangs_at_the_code_ends_by_itself_without_a_word(
    start: Start, home: Home
) -> None:
    shutil.rmtree(home.vault)
    program = start([*WALK, "hangs_at_the_code", PHRASE], more=ROOT)
    wait_for(lambda: program.said().endswith(b"hangs\n"), "the hang", 60)
    begun = time.monotonic()
    assert program.ends() == 1
    assert HUNG_SECONDS[0] < time.monotonic() - begun < HUNG_SECONDS[1]
    assert program.said() == b"hangs\n"
    assert program.pids() == []
