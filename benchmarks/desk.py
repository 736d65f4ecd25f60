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

from benchmarks.measure import MONTHS_BACK, SOUGHT, TAG
from healingjournal.journal.speller import dictionaries
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.journal.writing.spelling import OFF
from healingjournal.ui.shell.shell import Shell

PATIENCE = 60.0
PARAGRAPHS, WORDS_EACH = 700, 72
KEYS, BETWEEN_MS = 2000, 4
TYPED = "the street was only the strete and i saw that it was mine "  # one word misspelt
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
    """Scroll, open days, filter, search as one types, open a page; give the longest step."""
    face = _shown(shell, "Ctrl+F", JournalFace)
    pages, keys = face.list.pages, QTest.keyClick
    Steps().until(lambda: pages.rowCount() > 0)
    steps, few = Steps(), min(FEW, pages.rowCount())
    _scroll(face, steps, 300)
    _open_a_day(face, steps, few)
    _filter(face, steps)
    for letter in SOUGHT:
        steps.do(partial(keys, face.field, letter))
    first = pages.first_page
    steps.until(lambda: first().isValid() and bool(pages.line(first()).marked))
    steps.do(partial(keys, face.field, Qt.Key.Key_Return))
    steps.until(face.list.hasFocus)
    steps.do(partial(keys, face.list, Qt.Key.Key_Return))
    steps.until(face.pane.page.isVisible)
    for _ in range(20):  # its pictures come after it
        steps.do()
    return max(steps.took)


def _scroll(face: JournalFace, steps: Steps, turns: int) -> None:
    bar = face.list.verticalScrollBar()
    for _ in range(turns):
        steps.do(lambda: bar.setValue(bar.value() + 120))


def _open_a_day(face: JournalFace, steps: Steps, few: int) -> None:
    """Open the calendar, go back some years by months, open a day, and take it away again.

    A day has fewer pages than `few`, and the list without it at least so many lines.
    """
    steps.do(face.ways.calendar.click)
    days = face.ways.days
    if days is None:
        raise LookupError
    for _ in range(MONTHS_BACK):
        steps.do(partial(QTest.keyClick, days.grid, Qt.Key.Key_PageUp))
    here = days.grid.here()
    steps.until(lambda: here is not None and days.grid.days.marked(here))
    steps.do(partial(QTest.keyClick, days.grid, Qt.Key.Key_Return))
    steps.until(lambda: 0 < face.list.pages.rowCount() < few)
    steps.do(face.ways.chips.chips()["day"].click)
    steps.until(lambda: face.list.pages.rowCount() >= few)


def _filter(face: JournalFace, steps: Steps) -> None:
    """Filter by a tag as it is offered, scroll what is left, and take the filter away."""
    there = face.list.pages.line(face.list.pages.first_page()).key
    steps.do(face.ways.filters.click)
    fields = face.ways.fields
    if fields is None:
        raise LookupError
    for letter in TAG:
        steps.do(partial(QTest.keyClick, fields.tag, letter))
    steps.do(partial(QTest.keyClick, fields.tag, Qt.Key.Key_Return))

    def first() -> str:
        found = face.list.pages.first_page()
        return face.list.pages.line(found).key if found.isValid() else there

    steps.until(lambda: first() != there)
    _scroll(face, steps, 100)
    tagged = first()
    steps.do(face.ways.chips.chips()["tag"].click)
    steps.until(lambda: first() != tagged)
    steps.do(face.field.setFocus)


def write(shell: Shell) -> tuple[float, float]:
    """Type in the middle of a long page while it is kept.

    Gives the time that one key in 100 exceeds, and the longest.

    The page is styled and, where this computer has a dictionary, spelling is on.
    """
    face = _shown(shell, "Ctrl+N", WriteFace)
    text = face.sheet.text
    known = dictionaries()
    face.sheet.spelling.use(known[0].code if known else OFF)
    text.show_text(_long_page())
    Steps().until(lambda: not text.is_coming())
    cursor = text.textCursor()
    cursor.setPosition(text.document().characterCount() // 2)
    text.setTextCursor(cursor)
    kept: list[None] = []
    face.keeping.kept.connect(lambda: kept.append(None))
    Steps().until(lambda: not face.sheet.spelling.is_asking())
    steps = Steps()
    for number in range(KEYS):
        steps.do(partial(QTest.keyClick, text, TYPED[number % len(TYPED)]))
        QTest.qWait(BETWEEN_MS)
    Steps().until(lambda: bool(kept))
    took = sorted(steps.took)
    return took[-1 - KEYS // 100], took[-1]


def turn_to(shell: Shell) -> float:
    """Open a long page, styled; give the longest step until all of it is there."""
    face = _shown(shell, "Ctrl+N", WriteFace)
    text = face.sheet.text
    page = _long_page()
    steps = Steps()
    steps.do(partial(text.show_text, page))
    steps.until(lambda: not text.is_coming())
    for _ in range(20):
        steps.do()
    return max(steps.took)


def _long_page() -> str:
    sentence = "The **window** was open, and the street was *only* the street."
    words = (sentence.split() * WORDS_EACH)[:WORDS_EACH]
    return "\n\n".join(["- [ ] a small thing\n\n" + " ".join(words)] * PARAGRAPHS)


def _shown(shell: Shell, keys: str, kind: type[Face]) -> Face:
    QTest.keySequence(shell.window.windowHandle(), QKeySequence(keys))
    found: list[Face] = []

    def there() -> bool:
        found[:] = [one for one in shell.window.findChildren(kind) if one.isVisible()]
        return bool(found)

    Steps().until(there)
    return found[0]
