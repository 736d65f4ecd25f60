"""Walking the first opening as a person does."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.ui.vault.code_step import CodeStep
from healingjournal.ui.vault.first_opening import FirstOpening
from healingjournal.ui.vault.page import VaultPage
from healingjournal.ui.vault.phrase_step import PhraseStep
from healingjournal.ui.vault.unlock_view import UnlockView
from tests.ui.vault.conftest import PHRASE, WayIn

T = TypeVar("T")
Key = Qt.Key


def flow(way: WayIn) -> FirstOpening:
    assert way.page.first_opening is not None
    return way.page.first_opening


def step(way: WayIn, kind: type[T]) -> T:
    found = flow(way).step()
    assert isinstance(found, kind)
    return found


def press_on(way: WayIn, times: int = 1) -> None:
    for _ in range(times):
        flow(way).footer.on.click()


def to_phrase(way: WayIn) -> PhraseStep:
    press_on(way, 4)
    return step(way, PhraseStep)


def make(way: WayIn, phrase: str = PHRASE.open()) -> None:
    at = to_phrase(way)
    at.phrase.field.setText(phrase)
    at.again.field.setText(phrase)
    press_on(way)


def written(at: CodeStep) -> list[str]:
    """Give the seven groups as they are read out."""
    parts = at.tiles.accessibleName().split("Group")[1:]
    return [part.partition(":")[2].replace(" ", "").replace(".", "") for part in parts]


def unlock_of(page: VaultPage) -> UnlockView:
    assert page.unlock is not None
    return page.unlock


def type_phrase(way: WayIn, phrase: str) -> UnlockView:
    unlock = unlock_of(way.page)
    QTest.keyClicks(unlock.phrase.field, phrase)
    QTest.keyClick(unlock.phrase.field, Key.Key_Return)
    return unlock


def leave_window(qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    qtbot.waitExposed(other)
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
