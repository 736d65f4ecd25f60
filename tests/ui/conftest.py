"""What upstairs tests share: one look, put on, still, in the theme paper."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from healingjournal.ui.kit.specimen_kit import HEIGHT, WIDTH, SpecimenKit
from healingjournal.ui.shell.collecting import CollectsHere
from healingjournal.ui.theme.look import Look, Wishes

PLAIN = Wishes(theme="paper", zoom=1.0, wider=False, reduced_motion=True)


@pytest.fixture(scope="session")
def one_look(qapp: QApplication) -> Look:
    made = Look(qapp, PLAIN)
    made.put_on()
    return made


@pytest.fixture
def look(one_look: Look, qapp: QApplication) -> Iterator[Look]:
    yield one_look
    if qapp.layoutDirection() != Qt.LayoutDirection.LeftToRight:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        one_look.direction_changed()
    one_look.wish(PLAIN)
    one_look.room.know(WIDTH, HEIGHT)


@pytest.fixture
def kit(look: Look) -> SpecimenKit:
    return SpecimenKit(look)


@pytest.fixture(scope="session", autouse=True)
def collects_in_the_ui_thread(qapp: QApplication) -> None:
    """As in the program: no widget in Python's waste may end in a worker's thread."""
    CollectsHere(qapp)
