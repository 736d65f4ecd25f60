"""Python's waste: cleared between two events, in the UI thread, and never by chance elsewhere."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from healingjournal.ui.shell.collecting import OLDEST_EVERY, CollectsHere


class Ring:
    """Holds itself, so that counting holders alone never ends it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collecting(qtbot: QtBot) -> Iterator[CollectsHere]:
    del qtbot
    parent = QObject()
    yield CollectsHere(parent)
    parent.deleteLater()
    gc.unfreeze()
    gc.enable()


def test_python_clears_nothing_by_itself(collecting: CollectsHere) -> None:
    assert collecting.parent() is not None
    assert not gc.isenabled()
    ring = weakref.ref(Ring())
    kept = [Ring() for _ in range(5000)]
    assert ring() is not None
    del kept
    for _ in range(OLDEST_EVERY):
        collecting.collect()
    assert ring() is None


def test_nothing_is_looked_through_while_little_is_new(collecting: CollectsHere) -> None:
    gc.collect()
    ring = weakref.ref(Ring())
    collecting.collect()
    assert ring() is not None
