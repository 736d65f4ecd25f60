"""Lock: the same process with a new image, a fresh window, and nothing of what was open."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.conftest import EARLIER, PHRASE, MadeJournal
from tests.journeys.program import (
    LOOKS_INSIDE,
    PAGES,
    ROOT,
    WALK,
    Home,
    Program,
    Start,
    forms,
    in_memory,
)
from tests.journeys.screen import KEYBOARD, wait_for

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool(*KEYBOARD)]

CANARY = "Marigold canary, spoken softly twice."
SOUGHT = "velvet harbour"
SECONDS_TO_LOCK = 2.0
WHILE_OPEN = ("typed in utf-16", "sought in utf-16", "key in utf-8")
NAMELESS = ("socket:", "anon_inode:", "pipe:")

Drafts = Callable[[], list[str]]


def private(journal: MadeJournal) -> dict[str, bytes]:
    """Everything that must be gone, in every shape."""
    key = journal.key.database_key()
    texts = {"phrase": PHRASE, "page": EARLIER, "typed": CANARY, "sought": SOUGHT, "key": key[:64]}
    found = {"raw key": bytes.fromhex(key[:64]), "raw data key": journal.key.data_key.open()}
    for name, text in texts.items():
        found |= {f"{name} in {form}": raw for form, raw in forms(text).items()}
    return found


def locks(program: Program) -> float:
    """Press the key, wait for a new image of the same process and its fresh window."""
    pid, began = program.pid, program.began()
    program.screen.key("ctrl+l")
    took = wait_for(lambda: program.began() != began, "a new image")
    took += wait_for(program.is_locked, "a fresh window")
    assert program.pids() == [program.pid] == [pid]
    return took


def test_after_lock_nothing_of_what_was_open_is_in_memory(
    start: Start, made_journal: MadeJournal, drafts: Drafts
) -> None:
    program = start()
    to_start = program.comes()
    program.unlock(PHRASE)
    program.screen.key("ctrl+f")
    program.screen.types(SOUGHT)
    program.screen.still()
    program.write(CANARY)
    wanted = private(made_journal)
    there = {name: wanted[name] for name in WHILE_OPEN}
    wait_for(lambda: set(in_memory(program.pids(), there)) == set(there), "what is open")
    took = locks(program)
    assert in_memory(program.pids(), wanted) == {}
    assert took < to_start + SECONDS_TO_LOCK
    window = program.window()
    assert window is not None
    assert window.title == "Pages"
    program.comes()
    program.unlock(PHRASE)
    program.screen.key("ctrl+q")
    assert program.ends() == 0
    assert drafts() == [CANARY]
    assert program.said() == b""


def test_an_open_dialog_changes_nothing(start: Start, made_journal: MadeJournal) -> None:
    program = start([*WALK, "to_the_dialog", PHRASE, CANARY, EARLIER], more=ROOT)
    program.comes()
    wait_for(lambda: len(program.screen.windows(program.pid)) == 2, "the dialog")
    wanted = private(made_journal)
    assert in_memory(program.pids(), {"page": EARLIER.encode()})
    locks(program)
    assert len(program.screen.windows(program.pid)) == 1
    assert in_memory(program.pids(), wanted) == {}
    program.comes()
    program.unlock(PHRASE)
    program.screen.key("ctrl+q")
    assert program.ends() == 0


@pytest.mark.parametrize("key", ["ctrl+l", "Escape"])
def test_a_code_that_is_shown_is_gone_with_lock_and_with_stop(
    start: Start, home: Home, key: str
) -> None:
    shutil.rmtree(home.vault)
    program = start([*WALK, "to_the_code", PHRASE], more=ROOT)
    wait_for(lambda: program.window() is not None, "the window")
    window = program.window()
    assert window is not None
    program.screen.focus(window)
    wait_for(lambda: program.said().endswith(b"\n"), "the code", 60)
    code = program.said().decode().strip()
    groups = [group for group in code.split("-") if not group.isdigit()]
    wanted = forms(PHRASE) | forms(code) | {one: one.encode() for one in groups}
    assert in_memory(program.pids(), {"a group": groups[0].encode()})
    program.screen.still()
    began = program.began()
    program.screen.key(key)
    wait_for(lambda: program.began() != began, "a new image")
    wait_for(program.shows_open_button, "a fresh window")
    assert in_memory(program.pids(), wanted) == {}
    fresh = program.window()
    assert fresh is not None
    program.screen.focus(fresh)
    program.screen.still()
    program.unlock(PHRASE)
    program.screen.key("ctrl+q")
    assert program.ends() == 0


def test_only_one_number_is_handed_on(start: Start, home: Home) -> None:
    elsewhere = home.home / "another place"
    home.vault.rename(elsewhere)
    program = start(command=[*PAGES, "--vault", str(elsewhere)])
    program.comes()
    program.unlock(PHRASE)
    program.write(CANARY)
    locks(program)
    at = Path(f"/proc/{program.pid}")
    told = (at / "cmdline").read_bytes() + (at / "environ").read_bytes()
    arguments = (at / "cmdline").read_bytes().rstrip(b"\0").split(b"\0")
    assert arguments[-1].isdigit()
    for word in ("another place", PHRASE, CANARY):
        assert word.encode() not in told
    assert (at / "comm").read_text() == "pages\n"
    assert [name for name in program.open_files() if not name.startswith(NAMELESS)] == []
    assert program.screen.named("pages") == program.screen.mapped()
    program.comes()
    program.unlock(PHRASE)
    assert str(elsewhere / "v.db") in program.open_files()
    program.screen.key("ctrl+q")
    assert program.ends() == 0
