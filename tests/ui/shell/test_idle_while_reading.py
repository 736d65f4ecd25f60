"""While one reads aloud from the screen, the idle lock waits: the reading time and ten minutes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from healingjournal.base.clock import SystemClock
from healingjournal.ui.sharing.read_view import ReadView
from healingjournal.ui.shell.shell import Shell
from tests.journeys.house_shell import PASSAGE, House, a_house

MINUTES = 10  # of quiet after which it locks, where nothing else is chosen
TEN = 10 * 60


def reads(house: House) -> ReadView:
    """Choose the page and read it from the screen."""
    house.unlock()
    for name in ("Bring along", "A group", "Next: choose", PASSAGE, "Next: names", "No"):
        house.person.press(name)
    house.person.press("Next: see the file")
    house.person.press("Next: make")
    house.person.press("No file")
    house.person.press("Read it here")
    (view,) = house.person.shown(ReadView)
    return view


def test_reading_is_not_cut_and_what_comes_after_is_quiet_time_again(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = [1000.0]
    locked: list[float] = []
    monkeypatch.setattr(SystemClock, "since_boot", lambda _clock: seconds[0])
    monkeypatch.setattr(Shell, "lock", lambda _shell: locked.append(seconds[0]))
    with a_house(tmp_path, qapp) as house:
        view = reads(house)
        guard = house.shell.watching.guard
        assert guard is not None
        assert view._until is not None
        held = view._until - seconds[0]
        assert held >= TEN + 60
        for part in range(100):
            seconds[0] = 1000 + held * part / 100
            guard.idle.look()
        assert locked == []
        assert not house.person.sees("This locks in 20 seconds")
        seconds[0] = 1000 + held + MINUTES * 60 - 15
        guard.idle.look()
        assert locked == []
        house.person.waits_to_see("This locks in 20 seconds")
        seconds[0] += 15 + held / 100
        guard.idle.look()
        assert locked == [seconds[0]]
