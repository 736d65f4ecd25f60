"""A person at the window: finds things by the words they show, presses, types and looks.

The tour and the journeys both walk the real window through it, so neither can reach what a
person could not: what is hidden, disabled or without a name is not there.
"""

import time
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

PATIENCE = 20.0
FADE_MS = 300
MOST_ROWS = 50
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class NotThereError(AssertionError):
    """What was looked for did not come."""


class Person:
    """Walks one window."""

    def __init__(self, window: QWidget, pictures: Path | None = None) -> None:
        """Take the window, and a folder if pictures are wanted."""
        self.window = window
        self._pictures = pictures
        self._taken = 0

    # ---- looking ----

    def sees(self, words: str) -> bool:
        """Tell whether these words are shown somewhere."""
        return any(words in shown for shown in self.words())

    def words(self) -> list[str]:
        """Give every text shown by a label, button or text field."""
        found: list[str] = []
        for widget in self.shown(QWidget):
            if isinstance(widget, QLabel | QAbstractButton):
                found.append(widget.accessibleName() or widget.text())
            elif isinstance(widget, QAbstractItemView):
                found += _rows(widget)
            elif hasattr(widget, "toPlainText"):
                found.append(widget.toPlainText())
        return found

    def find(self, name: str, kind: type[W]) -> W:
        """Give the one shown widget of a kind with this name; waits for it."""

        def there() -> W | None:
            return next((w for w in self.shown(kind) if _name(w) == name), None)

        return self.wait(there, f"{kind.__name__} “{name}”")

    def wait(self, there: Callable[[], T | None], what: str) -> T:
        """Let the window work until something is there; raises NotThereError."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            QApplication.processEvents()
            found = there()
            if found is not None:
                return found
            time.sleep(0.005)
        raise NotThereError(f"{what} did not come; shown: {self.words()}")

    def until(self, so: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so; raises NotThereError."""
        self.wait(lambda: True if so() else None, what)

    def waits_to_see(self, words: str) -> None:
        """Wait until these words are shown."""
        self.until(lambda: self.sees(words), f"“{words}”")

    def focus(self) -> QWidget:
        """Give what has the keyboard; where nothing is in front, the window comes there first."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            QApplication.processEvents()
        found = QApplication.focusWidget()
        if found is None:
            raise NotThereError("nothing has the keyboard")
        return found

    # ---- doing ----

    def press(self, name: str) -> None:
        """Press a button by its word."""
        button = self.find(name, QAbstractButton)
        self.until(button.isEnabled, f"“{name}” to be ready")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_inside(button))
        QApplication.processEvents()

    def chooses(self, name: str, word: str, place: int = 0) -> None:
        """Open the menu of the button with this word (the `place`th of them) and choose."""
        buttons = [w for w in self.shown(QAbstractButton) if _name(w).startswith(name)]
        QTest.mouseClick(buttons[place], Qt.MouseButton.LeftButton, pos=_inside(buttons[place]))
        menu = self.wait(_open_menu, f"the menu of “{name}”")
        action = next((one for one in menu.actions() if one.text() == word), None)
        if action is None:
            raise NotThereError(f"“{word}” in {[one.text() for one in menu.actions()]}")
        at = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)
        QApplication.processEvents()

    def clicks(self, widget: QWidget) -> None:
        """Click something that is shown."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=_inside(widget))
        QApplication.processEvents()

    def fills(self, field: QWidget, text: str) -> None:
        """Type into a field that is shown."""
        field.setFocus()
        _enter(field, text)
        QApplication.processEvents()

    def answers(self, name: str, file: Path) -> None:
        """Press a button that asks for a place, and name this file in the dialog."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                QTimer.singleShot(20, answer)
                return
            field = dialog.findChild(QLineEdit)
            if isinstance(field, QLineEdit):
                field.setText(str(file))
                QTest.keyClick(field, Qt.Key.Key_Return)

        QTimer.singleShot(20, answer)
        self.press(name)

    def key(self, keys: str) -> None:
        """Press keys as one would, such as Ctrl+G, Tab or Escape."""
        QTest.keySequence(self.window.windowHandle(), QKeySequence(keys))
        QApplication.processEvents()

    def types(self, text: str) -> None:
        """Type text into what has the keyboard."""
        widget = self.focus()
        for line, part in enumerate(text.split("\n")):
            if line:
                QTest.keyClick(widget, Qt.Key.Key_Return)
            _enter(widget, part)
        QApplication.processEvents()

    def types_in(self, name: str, text: str) -> None:
        """Put the keyboard into a field by its name, and type."""

        def there() -> QWidget | None:
            fields = (w for kind in FIELDS for w in self.shown(kind))
            return next((w for w in fields if _name(w) == name), None)

        self.fills(self.wait(there, f"a field “{name}”"), text)

    def picture(self, name: str) -> None:
        """Take a picture of the window, numbered in order."""
        if self._pictures is None:
            return
        self._taken += 1
        self._pictures.mkdir(parents=True, exist_ok=True)
        QTest.qWait(FADE_MS)
        self.window.grab().save(str(self._pictures / f"{self._taken:02}-{name}.png"))

    def _mine(self, top: QWidget | None) -> bool:
        while top is not None and top is not self.window:
            top = top.parentWidget()
        return top is not None

    def shown(self, kind: type[W]) -> list[W]:
        """Give every widget of a kind that can be seen now, dialogs included."""
        tops = [w for w in QApplication.topLevelWidgets() if w.isVisible() and self._mine(w)]
        found: list[W] = []
        for top in tops:
            found += [w for w in top.findChildren(kind) if w.isVisible()]
        return found


def _open_menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text().replace("&&", "&") if isinstance(widget, QAbstractButton) else ""


def _rows(view: QAbstractItemView) -> list[str]:
    model = view.model()
    rows = (model.index(row, 0) for row in range(min(MOST_ROWS, model.rowCount())))
    return [str(row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data()) for row in rows]


def _enter(widget: QWidget, text: str) -> None:
    """Type plain letters by keys, others as an input method does."""
    for plain, run in groupby(text, str.isascii):
        if plain:
            QTest.keyClicks(widget, "".join(run))
        else:
            event = QInputMethodEvent()
            event.setCommitString("".join(run))
            QApplication.sendEvent(widget, event)


def _inside(widget: QWidget) -> QPoint:
    return widget.rect().center()
