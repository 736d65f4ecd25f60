"""What nobody foresaw is told once, and a fault in telling it does not go round in circles."""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from healingjournal.ui.shell.application import catch


class Telling:
    """Hears each line; fails in telling while it is broken."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)
        self.owner = QObject()
        self.lines: list[str] = []
        self.broken = False
        catch(self.owner, self.tell)

    def tell(self, line: str) -> None:
        self.lines.append(line)
        if self.broken:
            raise RuntimeError("the calm page itself")

    def fail(self) -> None:
        QTimer.singleShot(0, self.owner, _not_foreseen)


def _not_foreseen() -> None:
    raise ValueError("words of a page")


def test_each_is_told_without_its_message(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    telling = Telling(monkeypatch)
    telling.fail()
    telling.fail()
    qtbot.waitUntil(lambda: len(telling.lines) == 2)
    assert all(line.startswith("ValueError < ") for line in telling.lines)
    assert "words of a page" not in "".join(telling.lines)


def test_a_fault_in_telling_is_not_told_and_the_next_one_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    telling = Telling(monkeypatch)
    telling.broken = True
    telling.fail()
    qtbot.waitUntil(lambda: len(telling.lines) == 1)
    qtbot.wait(50)
    assert len(telling.lines) == 1
    telling.broken = False
    telling.fail()
    qtbot.waitUntil(lambda: len(telling.lines) == 2)
