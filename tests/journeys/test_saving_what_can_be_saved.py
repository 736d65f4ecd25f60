"""From a damaged journal to a new one in the real window, told as one person's story."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.base.clock import SystemClock
from healingjournal.base.private import Private
from healingjournal.journal.entry import Page
from healingjournal.journal.salvaged import index_anew
from healingjournal.journal.service import Journal
from healingjournal.ui.kit import days
from healingjournal.vault.keys import SHIPPED_BOUNDS
from healingjournal.vault.lock import Handover
from healingjournal.vault.opening import Secret
from healingjournal.vault.passphrase import typed
from healingjournal.vault.salvage import Salvaged, salvage
from healingjournal.vault.service import open_with_passphrase
from healingjournal.vault.slots import PASSPHRASE
from tests.journeys.conftest import EARLIER, PHRASE, MadeJournal
from tests.journeys.house_shell import TITLE, a_house
from tests.journeys.program import LOOKS_INSIDE, ROOT, WALK, Home, Start, in_memory
from tests.journeys.screen import KEYBOARD, wait_for
from tests.journeys.test_lock_leaves_nothing import private
from tests.vault.cheap import CHEAP, CLOCK, again, flip_page
from tests.vault.cheap import PHRASE as CHEAP_PHRASE
from tools import saving

WORDS = "The kettle hums and the cat sleeps. " * 300


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def written(folder: Path) -> None:
    """Write three long pages of three days beside the one that is there."""
    vault = again(folder)
    for day in (3, 4, 17):
        page = Page(WORDS, f"Morning {day}", (), f"2025-11-{day:02d}T09:00:00")
        Journal(vault, CLOCK).add(page)
    vault.close()


def damaged(folder: Path, aside: Path) -> Salvaged:
    """Flip a bit in the first part, and one under the words of one page; give what is left."""
    secret = Secret(PASSPHRASE, typed(CHEAP_PHRASE))
    for number in range(1, (folder / "v.db").stat().st_size // 4096):
        copy = aside / str(number)
        shutil.copytree(folder, copy)
        for page in (0, number):
            flip_page(copy / "v.db", page)
        left = salvage(copy, aside / f"{number} saved", secret, CHEAP, CLOCK, index_anew)
        if left.entries_lost == 1 and left.lost_dates == ("2025-11-04",):
            shutil.copyfile(copy / "v.db", folder / "v.db")
            return left
    pytest.fail("no bit was under that page alone")


def test_the_undamaged_pages_are_found_in_a_new_journal_and_the_old_folder_is_as_it_was(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[Handover] = []
    monkeypatch.setattr("healingjournal.vault.lock.replace_process", handed.append)
    folder, there = tmp_path / "pages", tmp_path / "other" / "pages"
    there.mkdir(parents=True)
    with a_house(tmp_path, qapp) as house:
        written(folder)
        left = damaged(folder, tmp_path / "aside")
        assert left.entries_saved == 3
        before = files(folder)
        saving.save(house.person, CHEAP_PHRASE.open(), str(there))
        house.person.waits_to_see("Saved: 3 pages, now in the new journal.")
        house.person.waits_to_see("1 page could not be read as it was.")
        house.person.waits_to_see(f"{days.month(date(2025, 11, 1))}: 4")
        assert not house.person.sees("From a backup")
        house.person.press("Open it")
        house.person.until(lambda: bool(handed), "a fresh start")
    (told,) = handed
    assert (told.folder, told.salvaged) == (str(there), True)
    assert files(folder) == before
    with a_house(there.parent, qapp, new=True, handover=told) as house:
        house.person.waits_to_see("This is the new journal, with what could be saved.")
        house.unlock()
        house.person.press("Read back")
        for title in (TITLE, "Morning 3", "Morning 17"):
            house.person.waits_to_see(title)
        assert not house.person.sees("Morning 4")
    assert files(folder) == before


def test_whoever_goes_back_to_the_damaged_one_is_told_how_to_find_the_other(
    tmp_path: Path, qapp: QApplication
) -> None:
    back = Handover(str(tmp_path / "pages"), salvaged=False)
    with a_house(tmp_path, qapp, handover=back) as house:
        house.person.waits_to_see("What could be saved is in the folder you chose.")
        house.unlock()


@pytest.mark.program
@LOOKS_INSIDE
@pytest.mark.tool(*KEYBOARD)
def test_the_program_that_saved_it_starts_anew_with_no_key_and_opens_the_new_journal(
    start: Start, home: Home, made_journal: MadeJournal
) -> None:
    flip_page(home.vault / "v.db", 0)
    before, there = files(home.vault), home.home / "saved"
    there.mkdir()
    program = start([*WALK, "saves", PHRASE, str(there)], more=ROOT)
    wait_for(lambda: program.window() is not None, "the window")
    began, pid = program.began(), program.pid
    window = program.window()
    assert window is not None
    program.screen.focus(window)
    wait_for(lambda: program.began() != began, "a new image")
    wait_for(program.shows_open_button, "the way in, with a word above it")
    assert program.pid == pid
    assert in_memory(program.pids(), private(made_journal)) == {}
    assert files(home.vault) == before
    fresh = program.window()
    assert fresh is not None
    program.screen.focus(fresh)
    program.screen.still()
    program.unlock(PHRASE)
    assert f"{there}/v.db" in program.open_files()
    program.screen.key("ctrl+q")
    assert program.ends() == 0
    assert program.said() == b""
    assert files(home.vault) == before
    vault = open_with_passphrase(there, Private(PHRASE), SHIPPED_BOUNDS, SystemClock())
    journal = Journal(vault, SystemClock())
    assert [journal.entry(line.id).body for line in journal.entries()] == [EARLIER]
    vault.close()
