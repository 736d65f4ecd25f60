"""Ground and Help from the locked window: there by one key, and no file of the journal touched."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journeys.program import LOOKS_INSIDE, Home, Program, Start
from tests.journeys.screen import KEYBOARD, SIZE, tool, wait_for

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool("strace", *KEYBOARD)]

WINDOW = (0, 0, *SIZE)
SHOWN_BY = {"ctrl+g": "grounding/", "F2": "grounding/", "ctrl+h": "helplines/"}


@contextmanager
def traced(program: Program, into: Path) -> Iterator[None]:
    """Write down every call that names a file or uses one, with its path."""
    call = [
        *(tool("strace"), "-f", "-y", "-s", "4096", "-o", str(into)),
        *("-e", "trace=%file,%desc", "-e", "signal=none", "-p", str(program.pid)),
    ]
    tracer = subprocess.Popen(call, stderr=subprocess.PIPE)
    assert tracer.stderr is not None
    assert b"attached" in tracer.stderr.readline()
    try:
        yield
    finally:
        tracer.terminate()
        tracer.communicate(timeout=10)


@pytest.mark.parametrize("key", SHOWN_BY)
def test_one_key_shows_it_and_touches_no_file_of_the_journal(
    start: Start, home: Home, tmp_path: Path, key: str
) -> None:
    program = start()
    program.comes()
    before = program.screen.pixels(WINDOW)
    trace = tmp_path / "trace"
    with traced(program, trace):
        program.screen.key(key)
        wait_for(lambda: program.screen.pixels(WINDOW) != before, "another page")
        wait_for(lambda: SHOWN_BY[key] in trace.read_text(), "what it shows")
        program.screen.still()
        program.screen.key("Tab", "Tab", "space")
        program.screen.still()
    seen = trace.read_text()
    assert str(home.vault) not in seen
    assert "v.hdr" not in seen
    assert "v.db" not in seen
    assert not [name for name in program.open_files() if str(home.vault) in name]
    program.screen.key("ctrl+q")
    assert program.ends() == 0
