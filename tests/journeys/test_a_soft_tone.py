"""A soft tone in the whole app: not there without its part, and gone under another window."""

import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.grounding.sounding import words
from healingjournal.ui.grounding.sounding.made_up import MadeUpSound
from healingjournal.ui.grounding.sounding.speaker import Sound
from healingjournal.ui.shell.navigation import Place
from tests.journeys.house_shell import House, a_house


def breathing(house: House) -> GroundPage:
    house.shell.navigation.go(Place.GROUND)
    page = house.shell.navigation.current()
    assert isinstance(page, GroundPage)
    page.start_at("G19", 1)
    return page


def caption(page: GroundPage) -> str:
    return page.player.tone.caption.words() if page.player.tone else ""


def test_without_its_part_one_sentence_says_so_and_the_breath_goes_on(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with a_house(tmp_path, qapp) as house:
        page = breathing(house)
        page.player.chips.group.chip("tone").click()
        qtbot.waitUntil(lambda: caption(page) == words.not_installed())
        assert not page.player.chips.tone()
        assert page.in_progress() == ("G19", 1)


def test_it_is_silent_when_another_window_is_looked_at(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    sounds: list[MadeUpSound] = []

    def opened() -> Sound:
        sounds.append(MadeUpSound())
        return sounds[-1]

    with a_house(tmp_path, qapp) as house:
        house.shell.window.activateWindow()
        QTest.qWaitForWindowActive(house.shell.window)
        page = breathing(house)
        page.player.take_sound(house.shell.work, opened)
        page.player.chips.group.chip("tone").click()
        qtbot.waitUntil(lambda: bool(sounds) and sounds[0].waiting() > 0)
        other = QWidget()
        qtbot.addWidget(other)
        other.show()
        other.activateWindow()
        qtbot.waitUntil(lambda: sounds[0].ended)
        assert not page.player.chips.tone()
        house.shell.window.activateWindow()
        QTest.qWait(100)
        assert len(sounds) == 1
