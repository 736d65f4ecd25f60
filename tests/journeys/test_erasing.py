"""Emergency erase at the real window: open or locked, nothing opens afterwards, and all is told."""

import json
import os
from pathlib import Path

import pytest

from healingjournal.base.clock import SystemClock
from healingjournal.base.errors import ToldError
from healingjournal.base.private import Private
from healingjournal.vault import rotation
from healingjournal.vault.keys import SHIPPED_BOUNDS
from healingjournal.vault.opening import Secret
from healingjournal.vault.passphrase import typed
from healingjournal.vault.restoring import restore
from healingjournal.vault.service import open_with_passphrase
from healingjournal.vault.slots import PASSPHRASE
from tests.journeys.conftest import EARLIER, PHRASE, MadeJournal
from tests.journeys.program import LOOKS_INSIDE, ROOT, WALK, Home, Start, forms, in_memory
from tests.journeys.screen import KEYBOARD, wait_for
from tests.journeys.test_lock_leaves_nothing import private

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool(*KEYBOARD)]

TYPED = "Marigold canary, spoken softly twice."
CARD = "Look around the room first."
FONT_LIST = "home/.cache/fontconfig/"
SETTINGS = "home/.config/pages/settings.json"


def by_phrase() -> Secret:
    return Secret(PASSPHRASE, typed(Private(PHRASE)))


@pytest.fixture
def kept(home: Home, tmp_path: Path) -> Path:
    """A card, choices and a backup; and, elsewhere, another name for each file of the journal."""
    config = home.home / ".config/pages"
    config.mkdir(parents=True, mode=0o700)
    (config / "card").write_text(CARD)
    chosen = {"erase_locked": True, "help_lines_locked": True, "theme": "paper"}
    (config / "settings.json").write_text(json.dumps(chosen))
    vault = open_with_passphrase(home.vault, Private(PHRASE), SHIPPED_BOUNDS, SystemClock())
    backup = rotation.make(vault).file
    vault.close()
    restore(backup, tmp_path / "works", by_phrase, SHIPPED_BOUNDS)
    seen = tmp_path / "seen"
    for path in [*home.vault.rglob("*"), config / "card"]:
        if path.is_file():
            name = seen / (path.name if path.name != "card" else "words")
            name.parent.mkdir(exist_ok=True)
            os.link(path, name)
    return seen


def nothing_is_left(home: Home, seen: Path) -> None:
    left = {name: raw for name, raw in home.files().items() if not name.startswith(FONT_LIST)}
    assert set(left) == {SETTINGS}
    assert json.loads(left[SETTINGS]) == {"theme": "paper"}
    for path in seen.iterdir():
        assert not any(shape in path.read_bytes() for shape in forms(CARD).values())
        with pytest.raises(ToldError):
            restore(path, seen / "restored", by_phrase, SHIPPED_BOUNDS)
    with pytest.raises(ToldError):
        open_with_passphrase(seen, Private(PHRASE), SHIPPED_BOUNDS, SystemClock())


def test_an_open_journal_is_erased_and_a_fresh_start_tells_it(
    start: Start, home: Home, kept: Path, made_journal: MadeJournal
) -> None:
    program = start([*WALK, "erases", PHRASE, TYPED], more=ROOT)
    wait_for(lambda: program.window() is not None, "the window")
    began, pid = program.began(), program.pid
    window = program.window()
    assert window is not None
    program.screen.focus(window)
    wait_for(lambda: program.began() != began, "a new image")
    wait_for(program.is_locked, "the page that tells it")
    assert program.pid == pid
    assert in_memory(program.pids(), private(made_journal) | {"typed": TYPED.encode()}) == {}
    nothing_is_left(home, kept)
    fresh = program.window()
    assert fresh is not None
    program.screen.focus(fresh)
    program.screen.still()
    assert not program.shows_open_button()
    program.screen.key("ctrl+q")
    assert program.ends() == 0
    assert program.said() == b""
    nothing_is_left(home, kept)


def test_a_locked_one_is_erased_where_that_was_chosen(
    start: Start, home: Home, kept: Path
) -> None:
    program = start([*WALK, "erases_locked"], more=ROOT)
    wait_for(lambda: program.said().endswith(b"told\n"), "what is told")
    said = program.said().decode()
    assert "The journal is erased" in said
    assert "Copies and backups in other places" in said
    assert EARLIER not in said
    nothing_is_left(home, kept)
    program.screen.key("ctrl+q")
    assert program.ends() == 0


def test_the_card_is_read_while_locked(start: Start, home: Home, kept: Path) -> None:
    program = start([*WALK, "reads_the_card", CARD], more=ROOT)
    wait_for(lambda: program.said() == b"seen\n", "the words of the card")
    assert program.is_locked()
    assert (home.home / ".config/pages/card").read_text() == CARD
    assert (kept / "words").exists()
    program.screen.key("ctrl+q")
    assert program.ends() == 0
