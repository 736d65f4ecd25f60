"""Encrypting a large journal anew in the whole window: the window answers, and lock goes first."""

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.keys.page import KeysPage
from tests.journeys.house_shell import House, a_house
from tests.vault.cheap import CLOCK, PHRASE, again

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SECONDS_TO_CLOSE = 2.5


def fill(folder: Path, pages: int) -> bytes:
    vault = again(folder)
    journal = Journal(vault, CLOCK)
    with vault.writing():
        for number in range(pages):
            journal.add(Page(f"page {number} " + "and more words of it " * 1500))
    vault.close()
    return (folder / "v.db").read_bytes()[:4096]


def begin(house: House) -> KeysPage:
    house.unlock()
    house.settles()
    house.shell.navigation.go(Place.KEYS)
    page = house.shell.navigation.current()
    assert isinstance(page, KeysPage)
    page.anew_now()
    house.person.types_in(words.anew()["phrase"], PHRASE.open())
    house.person.press(words.anew()["do"])
    house.person.waits_to_see(words.anew_progress()[0])
    return page


def test_stop_ends_it_while_it_runs_and_nothing_is_changed(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        before = fill(tmp_path / "pages", 300)
        begin(house)
        house.person.press("Stop here")
        house.person.waits_to_see(words.page()["as_it_was"])
        assert (tmp_path / "pages" / "v.db").read_bytes()[:4096] == before
        assert not (tmp_path / "pages" / "v.db-next").exists()
        house.comes_home()


def test_lock_goes_first_and_what_is_there_opens_as_before(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        before = fill(tmp_path / "pages", 300)
        begin(house)
        began = time.monotonic()
        assert house.shell.watching.guard is not None
        house.shell.watching.guard.close()
        assert time.monotonic() - began < SECONDS_TO_CLOSE
    assert (tmp_path / "pages" / "v.db").read_bytes()[:4096] == before
    vault = again(tmp_path / "pages")
    assert len(Journal(vault, CLOCK).entries()) == 301
    vault.close()


def test_it_ends_with_the_code_and_the_pages_are_read_as_before(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        before = fill(tmp_path / "pages", 30)
        page = begin(house)
        house.person.waits_to_see(words.anew_code()["title"])
        house.person.press("Go on")
        house.person.waits_to_see(words.anew()["done"])
        house.person.until(page.overview.code_works, "the word on the code")
        house.comes_home()
        house.person.press("Read back")
        house.person.waits_to_see("The lamp")
    assert (tmp_path / "pages" / "v.db").read_bytes()[:4096] != before
