"""Two copies of the program on one journal: the second says so and changes nothing."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.conftest import PHRASE
from tests.journeys.program import LOOKS_INSIDE, ROOT, WALK, Home, Start
from tests.journeys.screen import KEYBOARD, Screen, wait_for

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool(*KEYBOARD)]

TOLD = "This journal is already open"
TYPED = "Marigold canary, spoken softly twice."


def fingerprints(folder: Path) -> dict[str, str]:
    """Give what each file of the journal holds and when it was last written."""
    return {
        path.name: f"{path.stat().st_mtime_ns} {hashlib.sha256(path.read_bytes()).hexdigest()}"
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_second_says_so_and_changes_nothing(
    start: Start, home: Home, other_screen: Screen, drafts: Callable[[], list[str]]
) -> None:
    first = start()
    first.comes()
    first.unlock(PHRASE)
    before = fingerprints(home.vault)
    assert "v.db-wal" in before
    second = start([*WALK, "sees", TOLD], more=ROOT, on=other_screen)
    second.comes()
    other_screen.types(PHRASE)
    other_screen.key("Return")
    wait_for(lambda: second.said() == b"seen\n", "the line that says so")
    assert second.is_locked()
    assert fingerprints(home.vault) == before
    first.write(TYPED)
    first.screen.key("ctrl+q")
    assert first.ends() == 0
    other_screen.key("ctrl+q")
    assert second.ends() == 0
    assert drafts() == [TYPED]


def test_the_second_opens_once_the_first_has_locked(
    start: Start, other_screen: Screen, drafts: Callable[[], list[str]]
) -> None:
    first = start()
    first.comes()
    first.unlock(PHRASE)
    first.write(TYPED)
    first.screen.key("ctrl+l")
    wait_for(first.is_locked, "a fresh window")
    second = start(on=other_screen)
    second.comes()
    second.unlock(PHRASE)
    second.screen.key("ctrl+q")
    assert second.ends() == 0
    assert drafts() == [TYPED]
