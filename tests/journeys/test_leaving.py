"""Leave, and every other way a program can end: nothing stays on the screen, no words are lost."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.conftest import PHRASE
from tests.journeys.program import LOOKS_INSIDE, ROOT, WALK, Home, Program, Start
from tests.journeys.screen import KEYBOARD, wait_for

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool(*KEYBOARD)]

TYPED = "Marigold canary, spoken softly twice."
SECONDS_KEPT = 2.0
SECONDS_TO_HIDE = 1.0

Drafts = Callable[[], list[str]]


@pytest.fixture
def writing(start: Start) -> Program:
    """A program with a page begun and some words just typed."""
    program = start()
    program.comes()
    program.unlock(PHRASE)
    program.write(TYPED)
    return program


def test_leave_hides_the_window_at_once_and_keeps_what_is_typed(
    writing: Program, drafts: Drafts
) -> None:
    window = writing.window()
    assert window is not None
    writing.screen.key("ctrl+q")
    hidden = wait_for(lambda: window.number not in writing.screen.mapped(), "no window")
    assert hidden < SECONDS_TO_HIDE
    assert writing.ends() == 0
    assert writing.pids() == []
    assert drafts() == [TYPED]
    assert writing.said() == b""


def test_shift_three_times_leaves_too(writing: Program, drafts: Drafts) -> None:
    writing.screen.key("shift", "shift", "shift")
    assert writing.ends() == 0
    assert drafts() == [TYPED]


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGHUP])
def test_logging_out_keeps_what_is_typed(
    writing: Program, drafts: Drafts, asked: signal.Signals
) -> None:
    os.kill(writing.pid, asked)
    assert writing.ends() == 0
    assert drafts() == [TYPED]
    assert writing.said() == b""


def test_the_end_of_a_session_keeps_what_is_typed(start: Start, drafts: Drafts) -> None:
    program = start([*WALK, "told_to_end", PHRASE, TYPED], more=ROOT)
    program.comes()
    assert program.ends() == 0
    assert drafts() == [TYPED]
    assert program.said() == b""


def test_a_kill_while_typing_takes_two_seconds_of_words_at_most(
    start: Start, drafts: Drafts
) -> None:
    program = start()
    program.comes()
    program.unlock(PHRASE)
    program.write("")
    typed: list[tuple[float, str]] = []
    begun = time.monotonic()
    while time.monotonic() < begun + 7:
        program.screen.types(f"leaf{len(typed)} ")
        typed.append((time.monotonic(), f"leaf{len(typed)} "))
    os.kill(program.pid, signal.SIGKILL)
    killed = time.monotonic()
    program.ends()
    whole = "".join(word for _, word in typed)
    surely = "".join(word for when, word in typed if when < killed - SECONDS_KEPT)
    kept = drafts()
    assert len(kept) == 1
    assert whole.startswith(kept[0])
    assert kept[0].startswith(surely)
    assert surely


def test_a_screen_that_goes_away_ends_it_without_a_word(writing: Program, drafts: Drafts) -> None:
    time.sleep(SECONDS_KEPT)
    writing.screen.goes_away()
    assert writing.ends() == 1
    assert drafts() == [TYPED]
    assert writing.said() == b""


def test_a_crash_leaves_no_memory_behind(writing: Program, home: Home) -> None:
    limits = Path(f"/proc/{writing.pid}/limits").read_text().splitlines()
    core = next(line for line in limits if line.startswith("Max core file size"))
    assert core.split()[4:6] in (["0", "0"], ["1", "1"])
    before = set(home.files())
    os.kill(writing.pid, signal.SIGSEGV)
    assert writing.ends() == -signal.SIGSEGV
    assert writing.said() == b""
    assert set(home.files()) <= before
