"""The computer sleeps, locks its screen or changes its user: it locks, whatever is open.

Its buses are real ones, and its services are made up.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from healingjournal.base.clock import SystemClock
from healingjournal.base.private import Private
from healingjournal.journal.drawing import read
from healingjournal.journal.picture import Place
from healingjournal.journal.service import Journal
from healingjournal.vault.keys import SHIPPED_BOUNDS
from healingjournal.vault.service import open_with_passphrase
from tests.journeys.computer import Computer, a_computer
from tests.journeys.conftest import EARLIER, PHRASE
from tests.journeys.program import LOOKS_INSIDE, ROOT, WALK, Home, Program, Start
from tests.journeys.screen import KEYBOARD, Screen, wait_for

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool(*KEYBOARD)]

TYPED = "Marigold canary, spoken softly twice."
COMPOSED = "ひかり"
SECONDS_TO_LOCK = 2.0

Drafts = Callable[[], list[str]]


@pytest.fixture
def computer(tmp_path: Path, screen: Screen) -> Iterator[Computer]:
    """A computer whose session bus is the screen's own."""
    with a_computer(tmp_path / "computer", screen.bus) as found:
        yield found


def ends_the_old_image(program: Program, act: Callable[[], None]) -> None:
    """Let something happen, and see that the old image ends in time and a locked window comes."""
    pid, began, begun = program.pid, program.began(), time.monotonic()
    act()
    wait_for(lambda: program.began() != began, "a new image", SECONDS_TO_LOCK)
    assert time.monotonic() - begun < SECONDS_TO_LOCK
    program.comes()
    assert program.pids() == [program.pid] == [pid]


def leaves_well(program: Program) -> None:
    program.unlock(PHRASE)
    program.screen.key("ctrl+q")
    assert program.ends() == 0
    assert program.said().splitlines()[-1:] != [b"no drag"]


@pytest.mark.parametrize("sign", ["sleep", "lock", "away", "screen"])
def test_each_sign_locks_a_page_being_written(
    start: Start, computer: Computer, drafts: Drafts, sign: str
) -> None:
    program = start(more=computer.environment())
    program.comes()
    program.unlock(PHRASE)
    computer.waits("held sleep:shutdown delay")
    program.write(TYPED)
    ends_the_old_image(program, lambda: computer.tell(sign))
    assert computer.heard()[-2:] == [f"did {sign}", "let go"]
    program.unlock(PHRASE)
    wait_for(lambda: computer.heard()[-1].startswith("held"), "sleep to be held off again", 20)
    program.screen.key("ctrl+q")
    assert program.ends() == 0
    assert drafts() == [TYPED]
    assert program.said() == b""


def test_what_only_looks_like_a_sign_locks_nothing(start: Start, computer: Computer) -> None:
    program = start(more=computer.environment())
    program.comes()
    program.unlock(PHRASE)
    computer.waits("held sleep:shutdown delay")
    began = program.began()
    computer.tell("garbled sleep", "a stranger's sleep to each", "another away", "wake")
    computer.waits("did wake")
    program.write(TYPED)
    assert program.began() == began
    assert program.is_open()


WAYS = {
    "to_the_dialog": ([PHRASE, TYPED, EARLIER], ""),
    "to_a_menu": ([PHRASE, TYPED], "a menu"),
    "to_a_drag": ([PHRASE, TYPED], "a drag"),
    "to_composing": ([PHRASE, TYPED, COMPOSED], "composing"),
}


@pytest.mark.parametrize("sign", ["sleep", "screen"])
@pytest.mark.parametrize("walk", WAYS)
def test_whatever_is_open_it_locks_in_time(
    start: Start, computer: Computer, drafts: Drafts, walk: str, sign: str
) -> None:
    words, said = WAYS[walk]
    program = start([*WALK, walk, *words], more=ROOT | computer.environment())
    program.comes()
    computer.waits("held sleep:shutdown delay")
    if said:
        wait_for(lambda: program.said().decode().strip() == said, said, 30)
    else:
        wait_for(lambda: len(program.screen.windows(program.pid)) == 2, "the dialog")
    ends_the_old_image(program, lambda: computer.tell(sign))
    leaves_well(program)
    kept = {"to_the_dialog": [], "to_composing": [TYPED + COMPOSED]}
    assert drafts() == kept.get(walk, [TYPED])


MORE = {
    "to_a_text_menu": "a text menu",
    "to_the_sheet": "a dialog",
    "to_the_backup": "a dialog",
    "to_the_pack": "a dialog",
    "to_the_way_out": "a dialog",
    "to_the_exercises": "a dialog",
    "to_the_picture": "a dialog",
    "to_a_drawing": "a drawing",
    "to_a_list": "a list",
    "to_a_question": "a question",
}


@pytest.mark.parametrize("walk", MORE)
def test_every_other_dialog_list_and_menu_ends_with_it(
    start: Start, computer: Computer, walk: str
) -> None:
    program = start([*WALK, walk, PHRASE, TYPED, EARLIER], more=ROOT | computer.environment())
    program.comes()
    computer.waits("held sleep:shutdown delay")
    wait_for(lambda: program.said().decode().strip() == MORE[walk], MORE[walk], 30)
    ends_the_old_image(program, lambda: computer.tell("lock"))
    leaves_well(program)


def test_a_drawing_just_begun_is_kept_by_a_lock(
    start: Start, computer: Computer, home: Home
) -> None:
    program = start([*WALK, "to_a_drawing", PHRASE, TYPED], more=ROOT | computer.environment())
    program.comes()
    computer.waits("held sleep:shutdown delay")
    wait_for(lambda: program.said().decode().strip() == "a drawing", "a drawing", 30)
    ends_the_old_image(program, lambda: computer.tell("lock"))
    leaves_well(program)
    vault = open_with_passphrase(home.vault, Private(PHRASE), SHIPPED_BOUNDS, SystemClock())
    journal = Journal(vault, SystemClock())
    (draft,) = journal.drafts()
    (one,) = journal.pictures.of(Place(draft=draft.id))
    assert len(read(journal.pictures.strokes(one.id)).strokes) == 1
    vault.close()


def test_a_computer_that_shuts_down_gets_the_words_kept_first(
    start: Start, computer: Computer, drafts: Drafts
) -> None:
    program = start(more=computer.environment())
    program.comes()
    program.unlock(PHRASE)
    computer.waits("held sleep:shutdown delay")
    program.write(TYPED)
    computer.tell("shut down")
    assert program.ends() == 0
    assert computer.heard()[-2:] == ["did shut down", "let go"]
    assert drafts() == [TYPED]


def test_before_it_is_open_no_bus_is_asked(start: Start, computer: Computer) -> None:
    program = start(more=computer.environment())
    program.comes()
    maps = Path(f"/proc/{program.pid}/maps")
    assert "QtDBus." not in maps.read_text()
    assert computer.heard() == ["ready"]
    program.unlock(PHRASE)
    assert "QtDBus." in maps.read_text()
