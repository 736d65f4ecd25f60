"""What the computer says on real buses locks; what strangers say, or what is garbled, does not."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healingjournal.ui.shell.signs import SCREENS, Signs, SignsHeard
from tests.journeys.computer import BUS_TOOLS, Computer, a_computer

pytestmark = [pytest.mark.tool(*BUS_TOOLS), pytest.mark.usefixtures("qapp")]

ALL = SignsHeard(answers=True, sleep=True, screen=True, person=True)
NONE = SignsHeard(answers=False, sleep=False, screen=False, person=False)
MADE: list[Signs] = []  # one of them lives as long as its process does


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Computer]:
    with a_computer(tmp_path / "computer") as found:
        yield found


class Listening:
    """The signs of one computer, and what they asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.asked: list[str] = []
        self.signs = Signs()
        MADE.append(self.signs)
        self.signs.lock_requested.connect(lambda: self.asked.append("lock"))
        self.signs.leave_requested.connect(lambda: self.asked.append("leave"))
        self.signs.begin()

    def comes_to(self, state: SignsHeard) -> None:
        self.qtbot.waitUntil(lambda: self.signs.heard_now() == state, timeout=10_000)


@pytest.fixture
def listening(
    computer: Computer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Listening]:
    for name, value in computer.environment().items():
        monkeypatch.setenv(name, value)
    found = Listening(qtbot)
    found.comes_to(ALL)
    yield found
    found.signs.end()


@pytest.mark.parametrize("act", ["sleep", "lock", "locked", "away", "screen"])
def test_each_sign_asks_for_a_lock(computer: Computer, listening: Listening, act: str) -> None:
    computer.tell(act)
    listening.qtbot.waitUntil(lambda: listening.asked == ["lock"])


@pytest.mark.parametrize("was", ["hint", "active"])
def test_a_screen_that_locked_while_it_was_opened_asks_for_a_lock(
    computer: Computer, listening: Listening, was: str
) -> None:
    listening.signs.end()
    computer.stop_serving()
    listening.comes_to(SignsHeard(answers=True, sleep=False, screen=False, person=False))
    computer.serve(was)
    listening.qtbot.waitUntil(lambda: listening.signs._session.has(SCREENS[0]), timeout=10_000)
    assert listening.asked == []
    listening.signs.begin()
    listening.qtbot.waitUntil(lambda: listening.asked == ["lock"], timeout=10_000)


def test_the_end_of_the_computers_day_asks_to_leave(
    computer: Computer, listening: Listening
) -> None:
    computer.tell("shut down")
    listening.qtbot.waitUntil(lambda: listening.asked == ["leave"])


OF_NO_MEANING = (
    *("wake", "back", "screen back", "lock another", "another away"),
    *("garbled sleep", "empty sleep", "long sleep", "garbled lock", "garbled away"),
    *("garbled change", "a stranger's sleep", "a stranger's sleep to each"),
    "a stranger's lock to each",
)


def test_what_others_say_or_what_is_garbled_asks_for_nothing(
    computer: Computer, listening: Listening
) -> None:
    computer.tell(*OF_NO_MEANING)
    computer.waits(f"did {OF_NO_MEANING[-1]}")
    computer.tell("sleep")
    listening.qtbot.waitUntil(lambda: listening.asked != [])
    listening.qtbot.wait(200)
    assert listening.asked == ["lock"]


def test_sleep_is_held_off_while_it_listens_and_let_go_at_the_end(
    computer: Computer, listening: Listening
) -> None:
    assert computer.heard().count("held sleep:shutdown delay") == 1
    assert "let go" not in computer.heard()
    listening.signs.end()
    computer.waits("let go")
    computer.tell("sleep", "shut down")
    computer.waits("did shut down")
    listening.qtbot.wait(100)
    assert listening.asked == []
    listening.signs.begin()
    listening.comes_to(ALL)
    computer.tell("sleep")
    listening.qtbot.waitUntil(lambda: listening.asked == ["lock"])


def test_services_that_end_take_their_signs_along_and_bring_them_again(
    computer: Computer, listening: Listening
) -> None:
    computer.stop_serving()
    listening.comes_to(NONE._replace(answers=True))
    computer.serve("screen")
    listening.comes_to(ALL._replace(screen=False))
    computer.tell("sleep")
    listening.qtbot.waitUntil(lambda: listening.asked == ["lock"])


def test_no_session_means_that_nobody_else_is_noticed(
    computer: Computer, listening: Listening
) -> None:
    computer.stop_serving()
    computer.serve("session")
    listening.comes_to(ALL._replace(person=False))


def test_a_bus_that_dies_takes_its_signs_away_and_is_asked_again(
    computer: Computer, listening: Listening, tmp_path: Path
) -> None:
    computer.close()
    listening.comes_to(NONE)
    (tmp_path / "computer" / "system").unlink(missing_ok=True)
    (tmp_path / "computer" / "session").unlink(missing_ok=True)
    computer.bus(tmp_path / "computer" / "session")
    computer.begin()
    listening.signs._timer.timeout.emit()
    listening.comes_to(ALL)


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "tcp:host=localhost,port=1"])
def test_a_bus_that_is_not_there_is_no_loss(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, address)
    listening = Listening(qtbot)
    qtbot.wait(100)
    assert listening.signs.heard_now() == NONE
    listening.signs.end()


def test_a_bus_that_hangs_holds_nothing_up(
    computer: Computer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    slow = computer.bus(tmp_path / "slow")
    os.kill(slow.pid, signal.SIGSTOP)
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, f"unix:path={tmp_path / 'slow'}")
    begun = time.monotonic()
    listening = Listening(qtbot)
    assert time.monotonic() - begun < 1
    begun = time.monotonic()
    qtbot.wait(50)
    listening.signs.end()
    assert time.monotonic() - begun < 1
    assert listening.signs.heard_now() == NONE
