"""Emergency erase in the whole window: closed first, erased, and told by a fresh start."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.settings.card import PlainCard
from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.vault.erase import words
from healingjournal.vault import erase
from healingjournal.vault.lock import Handover
from tests.journeys.house_shell import House, a_house

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LIMITS = ("copies_elsewhere", "disk_leftovers")


@pytest.fixture
def anew(monkeypatch: pytest.MonkeyPatch) -> list[Handover]:
    handed: list[Handover] = []
    monkeypatch.setattr("healingjournal.vault.lock.replace_process", handed.append)
    return handed


def to_the_page(house: House) -> None:
    house.shell.navigation.go(Place.SETTINGS)
    page = house.shell.navigation.current()
    assert isinstance(page, SettingsPage)
    page.erase_requested.emit()
    assert house.shell.navigation.here is Place.ERASE


def type_twice(house: House) -> None:
    house.person.types_in(words.ask()["word"], "erase")
    house.person.types_in(words.ask()["again"], "erase")
    house.person.press(words.ask()["do"])


def test_an_open_journal_is_closed_and_erased_and_the_rest_is_left_to_a_fresh_start(
    tmp_path: Path, qapp: QApplication, anew: list[Handover]
) -> None:
    with a_house(tmp_path, qapp) as house:
        outside = house.shell._start.outside
        outside.put("theme", "paper")
        outside.put("erase_locked", True)
        PlainCard(outside).keep("Look around first.")
        house.unlock()
        assert house.shell.watching.guard is not None
        vault = house.shell.watching.guard.vault
        to_the_page(house)
        assert house.person.sees("Settings")
        type_twice(house)
        house.person.until(lambda: bool(anew), "a fresh start")
        assert anew[0].erased == LIMITS
        assert anew[0].folder == str(tmp_path / "pages")
        assert not vault._open
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
    assert json.loads((tmp_path / "settings.json").read_text()) == {"theme": "paper"}


def test_what_could_not_be_erased_is_handed_on(
    tmp_path: Path, qapp: QApplication, anew: list[Handover], monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        to_the_page(house)
        monkeypatch.setattr(erase, "_overwritten", lambda parts: [part[0] for part in parts])
        monkeypatch.setattr(erase, "_removed", lambda _path: False)
        type_twice(house)
        house.person.until(lambda: bool(anew), "a fresh start")
    assert anew[0].erased == ("not_erased",)
    assert (tmp_path / "pages" / "v.db").exists()


def test_stop_leads_back_to_settings_and_changes_nothing(
    tmp_path: Path, qapp: QApplication, anew: list[Handover]
) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        to_the_page(house)
        house.person.types_in(words.ask()["word"], "erase")
        house.person.key("Escape")
        assert house.shell.navigation.here is Place.SETTINGS
        to_the_page(house)
        house.person.press(words.ask()["do"])
        assert house.person.sees(words.ask()["word_missing"])
    assert anew == []
    assert (tmp_path / "pages" / "v.hdr").exists()


def test_a_locked_one_is_erased_in_place_and_told(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp) as house:
        house.shell._start.outside.put("erase_locked", True)
        house.shell.navigation.go(Place.VAULT)
        house.person.press("Erase this journal")
        house.person.key("Escape")
        assert house.shell.navigation.here is Place.VAULT
        house.person.press("Erase this journal")
        type_twice(house)
        house.person.waits_to_see(words.told()["title"])
        assert not (tmp_path / "pages").exists()
        for key in LIMITS:
            assert house.person.sees(words.not_reached(key))
        house.person.press("Help")
        house.person.key("Escape")
        assert house.person.sees(words.told()["title"])


def test_a_fresh_start_after_an_erase_tells_it_and_a_failure_can_be_tried_again(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        house.shell.erasing.tell(tmp_path / "pages", ("not_erased",))
        house.person.waits_to_see(words.told()["not_title"])
        house.person.press(words.told()["again"])
        house.person.waits_to_see(words.told()["title"])
        assert not (tmp_path / "pages").exists()


def test_long_names_fit_into_what_is_handed_on(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp) as house:
        backups = tmp_path / "pages" / "backups"
        backups.mkdir()
        for number in range(40):
            (backups / f"{number} {'x' * 200}").write_text("mine")
        missed = house.shell.erasing.erased(tmp_path / "pages")
    assert len(json.dumps(missed)) < 8192
    assert missed[:2] == LIMITS


def test_the_card_is_read_while_locked_and_goes_where_others_use_the_computer(
    tmp_path: Path, qapp: QApplication
) -> None:
    with a_house(tmp_path, qapp) as house:
        card = PlainCard(house.shell._start.outside)
        card.keep("Look around first.")
        house.shell.navigation.go(Place.VAULT)
        house.person.press("Card")
        house.person.waits_to_see("Look around first.")
        house.person.key("Escape")
        assert house.shell.navigation.here is Place.VAULT
        house.unlock()
        house.shell.navigation.go(Place.SETTINGS)
        page = house.shell.navigation.current()
        assert isinstance(page, SettingsPage)
        page.show_section("help")
        house.person.waits_to_see("Look around first.")
        page.show_section("screen")
        page.rows["others_use"].taken.emit(True)
        assert not card.there()
