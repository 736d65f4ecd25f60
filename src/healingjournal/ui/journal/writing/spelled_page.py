"""Spelling on a page: what is in sight is looked at while nothing is typed, a little at a time."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor

from healingjournal.journal.spelled import spelled
from healingjournal.ui.journal.editor import Editor
from healingjournal.ui.journal.writing.line_style import places
from healingjournal.ui.journal.writing.spelling import Spelling

_REST_MS = 500  # since the last key
_SCROLLED_MS = 100
_STEP_SECONDS = 0.003
_MARKED_AT_A_TIME = 4
_LONGEST = 20_000
_NOT_LOOKED_AT, _ASKED = -1, -2


class SpelledPage(QObject):
    """Marks what spelling does not know; never the word that is being written.

    Each paragraph holds, as its user state, the round in which it was last looked at.
    """

    def __init__(self, text: Editor, spelling: Spelling) -> None:
        """Take the text and the spelling."""
        super().__init__(text)
        self._text = text
        self._spelling = spelling
        self._round = 0
        self._left_out: QTextBlock | None = None  # where the word at the caret went unmarked
        text.line_style.wrong = self.marked
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._step)
        text.document().contentsChange.connect(self._changed)
        text.cursorPositionChanged.connect(self._moved)
        text.verticalScrollBar().valueChanged.connect(self._scrolled)
        text.shown.connect(self._go_on)
        spelling.answered.connect(self._answered)
        spelling.changed.connect(self._turned)

    def marked(self, block: QTextBlock, line: str) -> Iterator[tuple[int, int]]:
        """Give the stretches of a paragraph to mark now; the word at the caret waits."""
        caret = self._text.textCursor()
        here = caret.block() == block and self._text.hasFocus()
        at, place = caret.positionInBlock(), places(line)
        for start, end in self._wrong(line):
            if here and place(start) <= at <= place(end):
                self._left_out = QTextBlock(block)
            else:
                yield start, end

    def word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """Give the marked word a place is in, selected; None where there is none."""
        block = cursor.block()
        line, at = block.text(), cursor.positionInBlock()
        place = places(line)
        for start, end in self._wrong(line):
            begin, last = place(start), place(end)
            if begin <= at <= last:
                found = QTextCursor(block)
                found.setPosition(block.position() + begin)
                found.setPosition(block.position() + last, QTextCursor.MoveMode.KeepAnchor)
                return found
        return None

    # ---- inside ----

    def _wrong(self, line: str) -> Iterator[tuple[int, int]]:
        if not self._spelling.on():
            return
        for at, word in spelled(line):
            if self._spelling.is_wrong(word):
                yield at, at + len(word)

    def _changed(self, at: int, _removed: int, added: int) -> None:
        if not self._spelling.on() or self._text.is_dressing():
            return
        block, end = self._text.document().findBlock(at), at + added
        while block.isValid() and block.position() <= end:
            block.setUserState(_NOT_LOOKED_AT)
            block = block.next()
        self._rest.start(_REST_MS)

    def _moved(self) -> None:
        left = self._left_out
        if left is not None:
            self._left_out = None
            if left.isValid():
                left.setUserState(_NOT_LOOKED_AT)
            if not self._rest.isActive():
                self._rest.start(_SCROLLED_MS)

    def _scrolled(self) -> None:
        if self._spelling.on() and not self._rest.isActive():
            self._rest.start(_SCROLLED_MS)

    def _go_on(self) -> None:
        if self._spelling.on():
            self._rest.start(0)

    def _answered(self) -> None:
        self._go_on()

    def _turned(self) -> None:
        self._round += 1
        self._rest.start(0)

    def _step(self) -> None:
        end = time.monotonic() + _STEP_SECONDS
        new: set[str] = set()
        marked: list[QTextBlock] = []
        more, asking = False, self._spelling.is_asking()
        for block in self._in_sight():
            if block.userState() == self._round or (block.userState() == _ASKED and asking):
                continue
            if time.monotonic() > end or len(marked) >= _MARKED_AT_A_TIME:
                more = True
                break
            words = self._words(block)
            unheard = {word for word in words if not self._spelling.knows_of(word)}
            if block.userState() >= 0 or any(map(self._spelling.is_wrong, words)):
                marked.append(block)
            block.setUserState(_ASKED if unheard else self._round)
            new |= unheard
        if marked:
            self._text.style_blocks(marked)
        if new:
            self._spelling.ask(new)
        if more:
            self._rest.start(0)

    def _words(self, block: QTextBlock) -> set[str]:
        if not self._spelling.on():
            return set()
        return {word for _, word in spelled(block.text()[:_LONGEST])}

    def _in_sight(self) -> Iterator[QTextBlock]:
        bottom = self._text.viewport().height()
        block = self._text.cursorForPosition(QPoint(0, 0)).block()
        last = self._text.cursorForPosition(QPoint(0, bottom)).block().blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            yield block
            block = block.next()
