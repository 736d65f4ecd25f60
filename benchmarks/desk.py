"""What a person does in an open journal, each step timed as the window feels it.

A step is one key, one turn of the list, or one round of the event loop meanwhile: as long as it
takes, nothing is painted and no key is heard.
"""

import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.shell.shell import Shell

PATIENCE = 60.0
PARAGRAPHS, WORDS_EACH = 700, 72
KEYS, BETWEEN_MS = 300, 30
SOUGHT = "harbour"
FEW = 20
Face = TypeVar("Face", JournalFace, WriteFace)


class Steps:
    """Does steps one after another and keeps how long each took, in milliseconds."""

    def __init__(self) -> None:
        """Start with none."""
        self.took: list[float] = []

    def do(self, step: Callable[[], object] = QApplication.processEvents) -> None:
        """Do a step and what follows from it at once."""
        begun = time.perf_counter()
        step()
        QApplication.processEvents()
        self.took.append(1000 * (time.perf_counter() - begun))

    def until(self, so: Callable[[], bool]) -> None:
        """Let the window go on until something is so; raises TimeoutError if it never is."""
        end = time.monotonic() + PATIENCE
        while not so():
            if time.monotonic() > end:
                raise TimeoutError
            self.do()


def read(shell: Shell) -> float:
    """Scroll through pages, search as one types, open a page; give the longest step."""
    face = _shown(shell, "Ctrl+F", JournalFace)
    pages, bar, keys = face.list.pages, face.list.verticalScrollBar(), QTest.keyClick
    Steps().until(lambda: pages.rowCount() > FEW)
    steps = Steps()
    for _ in range(300):
        steps.do(lambda: bar.setValue(bar.value() + 120))
    there = pages.rowCount()
    for letter in SOUGHT:
        steps.do(partial(keys, face.field, letter))
    steps.until(lambda: 0 < pages.rowCount() < there)
    steps.do(partial(keys, face.field, Qt.Key.Key_Return))
    steps.do(partial(keys, face.list, Qt.Key.Key_Return))
    steps.until(face.pane.page.isVisible)
    return max(steps.took)


def write(shell: Shell) -> float:
    """Type in the middle of a long page while it is kept; give the time one key in 100 exceeds."""
    face = _shown(shell, "Ctrl+N", WriteFace)
    text = face.sheet.text
    paragraph = " ".join(["word"] * WORDS_EACH) + "."
    text.show_text("\n\n".join([paragraph] * PARAGRAPHS))
    cursor = text.textCursor()
    cursor.setPosition(text.document().characterCount() // 2)
    text.setTextCursor(cursor)
    kept: list[None] = []
    face.keeping.kept.connect(lambda: kept.append(None))
    Steps().do()
    steps = Steps()
    for number in range(KEYS):
        steps.do(partial(QTest.keyClick, text, " " if number % 6 == 5 else "a"))
        QTest.qWait(BETWEEN_MS)
    Steps().until(lambda: bool(kept))
    return sorted(steps.took)[-1 - KEYS // 100]


def _shown(shell: Shell, keys: str, kind: type[Face]) -> Face:
    QTest.keySequence(shell.window.windowHandle(), QKeySequence(keys))
    found: list[Face] = []

    def there() -> bool:
        found[:] = [one for one in shell.window.findChildren(kind) if one.isVisible()]
        return bool(found)

    Steps().until(there)
    return found[0]
