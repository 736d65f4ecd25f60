"""A name the person chose stands everywhere the system lists programs, after a lock too."""

import json
from pathlib import Path

import pytest

from tests.journeys.conftest import PHRASE
from tests.journeys.program import LOOKS_INSIDE, Home, Program, Start
from tests.journeys.screen import KEYBOARD, wait_for

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool(*KEYBOARD)]

CHOSEN, PLAIN = "Garden notes", "garden-notes"


def chosen(home: Home, **values: str) -> None:
    settings = home.home / ".config/pages/settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps(values))


def carries(program: Program) -> None:
    window = program.window()
    assert window is not None
    assert window.title == CHOSEN
    assert (Path(f"/proc/{program.pid}") / "comm").read_text() == f"{PLAIN}\n"
    assert program.screen.named(PLAIN) == program.screen.mapped()
    assert program.screen.named("pages") == []


def test_window_class_and_process_carry_it_also_after_a_lock(start: Start, home: Home) -> None:
    chosen(home, window_name=CHOSEN)
    program = start()
    program.comes()
    carries(program)
    program.unlock(PHRASE)
    carries(program)
    began = program.began()
    program.screen.key("ctrl+l")
    wait_for(lambda: program.began() != began, "a new image")
    program.comes()
    carries(program)
    program.screen.key("ctrl+q")
    assert program.ends() == 0
    assert program.said() == b""
