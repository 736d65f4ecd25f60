"""Faults around lock and typing, in the real window: nothing stays, nothing is lost."""

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.catalogue import fault
from tests.faults.conftest import Count
from tests.journeys.conftest import EARLIER, PHRASE, MadeJournal
from tests.journeys.desktop import READER, SPOKEN, accessibility, layout
from tests.journeys.program import LOOKS_INSIDE, Home, Program, Start, forms, in_memory
from tests.journeys.screen import KEYBOARD, tool, wait_for
from tests.journeys.test_copying import held, hold

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool("xclip", *KEYBOARD)]

Drafts = Callable[[], list[str]]
TYPED = "Marigold canary, spoken softly twice."
SOUGHT = "velvet harbour"
SECONDS_TO_LOCK = 2.0
SECONDS_KEPT = 2.0
SECONDS_TYPED = (7.0, 9.0)  # enough that most of it has to be there


@pytest.fixture
def writing(start: Start) -> Program:
    """A program with a page begun and some words just typed."""
    program = start()
    program.comes()
    program.unlock(PHRASE)
    program.write(TYPED)
    return program


def locks(program: Program, *keys: str) -> float:
    """Press keys, the last of which locks; give how long the old image was still there."""
    began = program.began()
    program.screen.key(*keys)
    took = wait_for(lambda: program.began() != began, "a new image")
    wait_for(program.is_locked, "a fresh window")
    return took


OPEN = {
    "nothing": [],
    "a menu of the text": ["Menu"],
    "a selection": ["ctrl+a"],
    "half a letter": ["dead_acute"],
    "help": ["ctrl+h"],
    "an exercise": ["ctrl+g"],
    "search": ["ctrl+f"],
}


QUICK = "a menu of the text"


@pytest.mark.parametrize(
    "what",
    [pytest.param(what, marks=[] if what == QUICK else [pytest.mark.long]) for what in OPEN],
)
@fault(54, 55)
def test_lock_comes_at_once_over_whatever_is_open_and_keeps_the_words(
    writing: Program, drafts: Drafts, what: str
) -> None:
    if OPEN[what]:
        writing.screen.key(*OPEN[what])
        writing.screen.still()
    assert locks(writing, "ctrl+l") < SECONDS_TO_LOCK
    window = writing.window()
    assert window is not None
    writing.screen.focus(window)
    writing.screen.key("ctrl+q")
    assert writing.ends() == 0
    assert drafts() == [TYPED]
    assert writing.said() == b""


@fault(51, 72)
def test_typing_keeping_a_new_page_undo_and_lock_in_one_breath_lose_nothing(
    writing: Program, drafts: Drafts
) -> None:
    locks(writing, "a", "b", "ctrl+n", "c", "ctrl+z", "ctrl+n", "ctrl+l")
    writing.comes()
    writing.unlock(PHRASE)
    writing.screen.key("ctrl+z", "ctrl+z")
    writing.screen.key("ctrl+q")
    assert writing.ends() == 0
    kept = drafts()
    assert f"{TYPED}ab" in kept
    assert set(kept) <= {f"{TYPED}ab", "c"}


@pytest.mark.long
@fault(57)
def test_after_lock_no_word_key_or_search_is_in_memory(
    writing: Program, made_journal: MadeJournal
) -> None:
    writing.screen.key("ctrl+f")
    writing.screen.types(SOUGHT)
    writing.screen.still()
    key = made_journal.key.database_key()
    texts = (PHRASE, TYPED, SOUGHT, EARLIER, key[:64])
    shapes = [forms(text) for text in texts]
    wanted = {f"{at} {name}": raw for at, one in enumerate(shapes) for name, raw in one.items()}
    wanted["raw key"] = bytes.fromhex(key[:64])
    assert len(in_memory(writing.pids(), wanted)) >= 3
    locks(writing, "ctrl+l")
    assert in_memory(writing.pids(), wanted) == {}


@fault(58)
def test_a_copy_is_marked_private_and_is_gone_with_the_program_that_is_killed(
    writing: Program,
) -> None:
    writing.screen.key("ctrl+f")
    writing.screen.types(SOUGHT)
    is_copied(writing, SOUGHT, "ctrl+a", "ctrl+c")
    is_copied(writing, "x", "ctrl+n", "x", "ctrl+a", "ctrl+c")
    os.kill(writing.pid, signal.SIGKILL)
    writing.ends()
    assert [held(writing.screen, place) for place in ("clipboard", "primary")] == ["", ""]


def is_copied(program: Program, text: str, *keys: str) -> None:
    """Press keys and see that words are copied, marked as private, and selected for nobody."""
    program.screen.still()
    program.screen.key(*keys)
    wait_for(lambda: held(program.screen, "clipboard") == text, "the copy")
    assert hint(program) == "secret"
    assert held(program.screen, "primary") == ""


def hint(program: Program) -> str:
    """Give what a program that keeps a history is told about the copy."""
    done = subprocess.run(
        [
            *(tool("xclip"), "-o", "-selection", "clipboard"),
            *("-t", "x-kde-passwordManagerHint"),
        ],
        capture_output=True,
        text=True,
        check=False,
        env={"DISPLAY": program.screen.display},
        timeout=60,
    )
    return done.stdout


@pytest.mark.long
@fault(59)
def test_selected_words_are_not_given_to_other_programs(writing: Program) -> None:
    hold(writing.screen, "primary", "somebody's")
    writing.screen.key("ctrl+a")
    writing.screen.still()
    assert TYPED not in held(writing.screen, "primary")
    writing.screen.key("ctrl+f")
    writing.screen.types(SOUGHT)
    writing.screen.key("ctrl+a")
    writing.screen.still()
    assert SOUGHT not in held(writing.screen, "primary")


@fault(53, 60)
def test_an_open_program_has_no_child_and_its_names_say_nothing(writing: Program) -> None:
    window = writing.window()
    assert window is not None
    assert window.title == "Pages"
    at = Path(f"/proc/{writing.pid}")
    told = (at / "cmdline").read_bytes() + (at / "environ").read_bytes()
    told += (at / "comm").read_bytes() + window.title.encode()
    for text in (PHRASE, TYPED, EARLIER, "The lamp"):
        assert text.encode() not in told
    assert writing.pids() == [writing.pid]
    assert not any(task.read_text() for task in at.glob("task/*/children"))


@pytest.mark.long
@pytest.mark.parametrize("by", [signal.SIGABRT, signal.SIGSEGV], ids=lambda one: one.name)
@fault(45)
def test_after_a_crash_the_next_start_is_locked_and_has_the_words(
    writing: Program, start: Start, home: Home, drafts: Drafts, by: signal.Signals
) -> None:
    time.sleep(SECONDS_KEPT)
    before = set(home.files())
    os.kill(writing.pid, by)
    assert writing.ends() == -by
    assert writing.said() == b""
    assert set(home.files()) <= before
    following = start()
    following.comes()
    following.unlock(PHRASE)
    following.screen.key("ctrl+q")
    assert following.ends() == 0
    assert drafts() == [TYPED]


@pytest.mark.long
@fault(68)
def test_a_page_of_another_program_comes_in_as_plain_words_and_nothing_is_fetched(
    writing: Program, drafts: Drafts
) -> None:
    rich = '<p>A <b>quiet</b> line <img src="http://127.0.0.1:9/x.png"><script>x</script></p>'
    subprocess.run(
        [tool("xclip"), "-i", "-selection", "clipboard", "-t", "text/html"],
        input=rich,
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={"DISPLAY": writing.screen.display},
        timeout=60,
    )
    writing.screen.key("ctrl+v")
    writing.screen.still()
    net = Path(f"/proc/{writing.pid}/fd")
    assert all("inet" not in str(one.readlink()).lower() for one in net.iterdir())
    writing.screen.key("ctrl+q")
    assert writing.ends() == 0
    (kept,) = drafts()
    assert kept.startswith(TYPED)
    assert "<" not in kept
    assert "http" not in kept


@pytest.mark.long
@pytest.mark.tool(*READER, "setxkbmap")
@fault(14)
def test_capitals_and_another_keyboard_are_hinted_at_while_nobody_has_failed_yet(
    start: Start,
) -> None:
    program = start(more=SPOKEN)
    program.comes()
    with accessibility(program.screen) as tree:
        program.screen.key("Caps_Lock")
        program.screen.types("quiet")
        tree.waits_to_see("Caps Lock")
        program.screen.key("Caps_Lock", "ctrl+a", "BackSpace")
        layout(program.screen, "ru")
        program.screen.key("41", "42")
        tree.waits_to_see("letters")


@pytest.mark.tool(*READER)
@fault(39)
def test_a_disk_that_is_full_is_told_and_what_is_typed_stays_until_it_is_kept(
    start: Start, drafts: Drafts
) -> None:
    import resource

    program = start(more=SPOKEN)
    program.comes()
    program.unlock(PHRASE)
    none = (4096, resource.RLIM_INFINITY)
    resource.prlimit(program.pid, resource.RLIMIT_FSIZE, none)
    program.write(TYPED)
    with accessibility(program.screen) as tree:
        tree.waits_to_see("the disk is full")
        assert any(tree.text(n) == TYPED for n in tree.everything() if n.offers("Text"))
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        tree.waits_to_see("Saved on this computer")
    os.kill(program.pid, signal.SIGKILL)
    program.ends()
    assert drafts() == [TYPED]


def killed_while_typing(start: Start, drafts: Drafts, times: int, count: Count) -> None:
    """Kill the window at random moments; each start has all but the last two seconds."""
    dice = random.Random(34)
    lost = 0.0
    whole = ""
    for number in range(times):
        program = start()
        program.comes()
        program.unlock(PHRASE)
        program.write("")
        typed: list[tuple[float, str]] = []
        until = time.monotonic() + dice.uniform(*SECONDS_TYPED)
        while time.monotonic() < until:
            word = f"leaf{number}x{len(typed)} "
            program.screen.types(word)
            typed.append((time.monotonic(), word))
        os.kill(program.pid, signal.SIGKILL)
        killed = time.monotonic()
        program.ends()
        program.close()
        whole = "".join(word for _, word in typed)
        kept = next((one for one in drafts() if f"leaf{number}x" in one), "")
        assert whole.startswith(kept)
        surely = "".join(word for when, word in typed if when < killed - SECONDS_KEPT)
        missing = [when for at, (when, _) in enumerate(typed) if len(kept) < ends(typed, at)]
        lost = max(lost, *(killed - when for when in missing), 0.0)
        assert surely
        assert kept.startswith(surely), f"{killed - missing[0]:.2f} s of typing are missing"
    count("kills of the window while typing", times)
    count("kills of the window while typing: journals that could not be read", 0)
    count("kills of the window while typing: most typing missing, in ms", round(1000 * lost))


def ends(typed: list[tuple[float, str]], at: int) -> int:
    return sum(len(word) for _, word in typed[: at + 1])


@pytest.mark.long
@fault(33)
def test_sixty_kills_take_two_seconds_of_typing_at_most(
    start: Start, drafts: Drafts, count: Count
) -> None:
    killed_while_typing(start, drafts, 60, count)
