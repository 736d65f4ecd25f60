"""On the unlock screen: the card where there is one, Learn and the erase where chosen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal.base.private import Private
from healingjournal.settings.card import PlainCard
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.vault.attempt import put_outside
from healingjournal.ui.vault.chosen_ways import ChosenWays
from tests.ui.vault.conftest import WayIn
from tests.ui.vault.walking import unlock_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Enter = Callable[..., WayIn]


@pytest.fixture
def outside(tmp_path: Path) -> OutsideSettings:
    return OutsideSettings(tmp_path / "settings.json")


@pytest.fixture
def locked(code: Private[str], outside: OutsideSettings) -> OutsideSettings:
    del code
    return outside


def chosen_of(way: WayIn) -> ChosenWays:
    chosen = unlock_of(way.page).chosen
    assert chosen is not None
    return chosen


def test_learn_has_a_quiet_door_only_where_that_was_chosen(
    locked: OutsideSettings, enter: Enter
) -> None:
    locked.put("learn_locked", True)
    way = enter()
    asked: list[str] = []
    way.page.learn_requested.connect(lambda: asked.append("learn"))
    chosen = chosen_of(way)
    assert not chosen.card.isVisible()
    assert not chosen.erase.isVisible()
    chosen.learn.click()
    assert asked == ["learn"]


def test_none_is_there_unless_it_was_chosen(locked: OutsideSettings, enter: Enter) -> None:
    assert locked.get("erase_locked") is False
    assert unlock_of(enter().page).chosen is None


def test_the_card_has_a_quiet_door_as_long_as_it_is_there(
    locked: OutsideSettings, enter: Enter
) -> None:
    PlainCard(locked).keep("Look around first.")
    way = enter()
    asked: list[str] = []
    way.page.card_requested.connect(lambda: asked.append("card"))
    chosen = chosen_of(way)
    assert not chosen.erase.isVisible()
    chosen.card.click()
    assert asked == ["card"]
    PlainCard(locked).take_away()
    way.page.arrive()
    assert not chosen.card.isVisible()


def test_a_damaged_card_keeps_its_door(
    locked: OutsideSettings, enter: Enter, tmp_path: Path
) -> None:
    del locked
    (tmp_path / "card").write_bytes(b"\xff")
    assert chosen_of(enter()).card.isVisible()


def test_the_erase_is_about_the_journal_that_is_shown(
    locked: OutsideSettings, enter: Enter, folder: Path
) -> None:
    locked.put("erase_locked", True)
    way = enter()
    asked: list[Path] = []
    way.page.erase_requested.connect(asked.append)
    chosen = chosen_of(way)
    assert not chosen.card.isVisible()
    chosen.erase.click()
    folder.rename(folder.with_name("other"))
    way.page.take_folder(folder.with_name("other"))
    chosen.erase.click()
    assert asked == [folder, folder.with_name("other")]


def test_each_comes_after_the_other_links(locked: OutsideSettings, enter: Enter) -> None:
    locked.put("erase_locked", True)
    PlainCard(locked).keep("Look around first.")
    way = enter()
    unlock, chosen = unlock_of(way.page), chosen_of(way)
    stops = unlock.stops({"help": QWidget(), "leave": QWidget()})
    at = stops.index(chosen.card)
    assert stops.index(unlock.another) < at
    assert stops[at + 1 : at + 3] == [chosen.learn, chosen.erase]
    chosen.card.setFocus()
    QTest.keyClick(chosen.card, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is chosen.erase


def test_where_others_use_the_computer_a_new_journal_begins_without_a_card(
    outside: OutsideSettings,
) -> None:
    card = PlainCard(outside)
    card.keep("Look around first.")
    put_outside(outside, {"window_name": "Pages"})
    assert card.there()
    put_outside(outside, {"others_use": True, "lock_minutes": 2})
    assert not card.there()
