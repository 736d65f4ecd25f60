"""The vault's thread: one command after the other, but a long one lets the others go first."""

from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import RefusedError
from healingjournal.ui.work import ThreadedWork


def fails() -> None:
    raise RefusedError("stopped")


def test_what_waits_runs_inside_a_long_command_each_once_and_in_order(qtbot: QtBot) -> None:
    work, owner = ThreadedWork(), QObject()
    told: list[str] = []
    queued: list[bool] = []

    def long() -> str:
        told.append("long begins")
        while not queued:
            pass
        work.others_first(bool)
        told.append("long ends")
        return "long"

    home: list[object] = []
    work.run(owner, long, home.append, home.append)
    for name in ("one", "two"):
        work.run(owner, partial(told.append, name), home.append, home.append)
    work.run(owner, fails, home.append, home.append)
    queued.append(True)
    qtbot.waitUntil(lambda: len(home) == 4)
    assert told == ["long begins", "one", "two", "long ends"]
    assert [type(each) for each in home] == [type(None), type(None), RefusedError, str]
    assert work.wait_for(lambda: 7, 5) == 7
    work.end()


def test_once_stopped_a_long_command_lets_nothing_more_go_first(qtbot: QtBot) -> None:
    work, owner = ThreadedWork(), QObject()
    told: list[str] = []
    queued: list[bool] = []

    def long() -> None:
        while not queued:
            pass
        work.others_first(lambda: bool(told))
        told.append("long ends")

    home: list[None] = []
    work.run(owner, long, home.append, never)
    for name in ("one", "two"):
        work.run(owner, partial(told.append, name), home.append, never)
    queued.append(True)
    qtbot.waitUntil(lambda: len(home) == 3)
    assert told == ["one", "long ends", "two"]
    work.end()


def never(error: Exception) -> None:
    raise error
