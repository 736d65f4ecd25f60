"""Backups in the whole window: one comes by itself, the page is reached from Settings."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.shell import backup_ways
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.vault.backups.page import BackupsPage
from tests.journeys.house_shell import House, a_house

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def made(folder: Path) -> list[str]:
    place = folder / "pages" / "backups"
    return [path.name for path in place.iterdir()] if place.is_dir() else []


def opened(house: House) -> BackupsPage:
    house.shell.navigation.go(Place.SETTINGS)
    settings = house.shell.navigation.current()
    assert isinstance(settings, SettingsPage)
    settings.backups_requested.emit()
    page = house.shell.navigation.current()
    assert isinstance(page, BackupsPage)
    return page


def test_one_comes_by_itself_once_today_is_shown(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_ways, "BEGINS_AFTER_MS", 0)
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        house.person.until(lambda: len(made(tmp_path)) == 1, "a backup")
        page = opened(house)
        house.person.waits_to_see("Verified. It was read again and found whole.")
        wiring = house.shell._wiring
        assert wiring is not None
        assert wiring.rail.items["settings"].accessibleDescription()
        page.overview.back.click()
        assert house.shell.navigation.here is Place.SETTINGS


def test_what_was_seen_leads_there_too(tmp_path: Path, qapp: QApplication) -> None:
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        house.shell.navigation.go(Place.SETTINGS)
        settings = house.shell.navigation.current()
        assert isinstance(settings, SettingsPage)
        settings.seen_part_requested.emit("backups")
        assert isinstance(house.shell.navigation.current(), BackupsPage)
        house.person.key("Escape")
        assert house.shell.navigation.here is Place.SETTINGS


def test_lock_drops_the_one_under_way_first(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[object] = []
    monkeypatch.setattr("healingjournal.vault.lock.replace_process", begun.append)
    with a_house(tmp_path, qapp) as house:
        house.unlock()
        page = opened(house)
        house.settles()
        page.overview.make.click()
        house.shell.lock()
        assert len(begun) == 1
        assert made(tmp_path) == []
