"""Plain words one writes: taken in as they are, given back as they are, to the letter."""

import time

from PySide6.QtCore import QMimeData, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit

from healingjournal.base.overriding import override
from healingjournal.base.text import MAX_ENTRY_BYTES, taken_in
from healingjournal.ui.kit.private_text import NEVER_LEARNED, private_copy
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.text_block import TextBlock

_BREAKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AT_ONCE = 40_000  # letters shown at once; what is longer comes in slices, as the window breathes
_SLICE, _SLICE_SECONDS = 2_000, 0.003
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


def plain_copy(cursor: QTextCursor) -> QMimeData:
    """Give selected words for the clipboard as plain text and nothing else."""
    words = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
    return private_copy(words.replace("\ufffc", ""))  # where a picture stands


class PlainText(QTextEdit):
    """A text in one size and one line height; nothing is learned from it, nothing suggested.

    Tab leaves it. Each paragraph reads in its own direction. Sends `typed` when the words
    changed and `refused` when a paste would not fit.
    """

    typed = Signal()
    refused = Signal()
    shown = Signal()  # all of a text is here

    def __init__(self, look: Look, name: str, waits: str, size: str) -> None:
        """Take the look, the spoken name, the words shown while empty, and the type size."""
        super().__init__()
        self._look = look
        self._size = size
        self._waits = waits
        self._dressing = False
        self._lit = True
        self._composing = False
        self._room = 0
        self._factor = 1.0
        self._worn: tuple[QFont, float] | None = None
        self._whole, self._shown = "", 0  # a long text while it comes in, and how much is in
        self._coming = QTimer(self)
        self._coming.timeout.connect(self._come_in)
        self.setAccessibleName(name)
        self.setAccessibleDescription(waits)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(0)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine | NEVER_LEARNED)
        self.document().setDocumentMargin(0)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._turn_caret)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._show_caret)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        look.changed.connect(self._dress)
        self._dress()

    # ---- words ----

    def text(self) -> str:
        """Give the words as they stand; cheap enough to ask for at each saving."""
        if self._coming.isActive():
            return self._whole
        raw = self.document().toRawText()
        letters = self.document().characterCount() - 1
        if len(raw.encode("utf-16-le")) != 2 * letters:
            raw = self._letter_by_letter(letters)
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def _letter_by_letter(self, letters: int) -> str:
        """Read where half of a pair stands alone, which Qt would pass over without a mark."""
        document = self.document()
        halves = "".join(document.characterAt(at) for at in range(letters))
        return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def show_text(self, text: str) -> None:
        """Show words instead of what is there; there is nothing to undo afterwards.

        A long text comes in slices. Until all of it is in, `text` gives it whole, nothing is
        painted, and a key brings the rest in at once.
        """
        self._coming.stop()
        self._dressing = True
        self.clear()
        self.setUndoRedoEnabled(False)
        self._whole, self._shown = text, 0
        self._worn = None
        self._dressing = False
        self._dress()
        if len(text) > _AT_ONCE:
            self.viewport().setUpdatesEnabled(False)
            self._coming.start(0)
        else:
            self._put_in(len(text))
            self._all_in()

    def is_coming(self) -> bool:
        """Tell whether part of a long text is still on its way in."""
        return self._coming.isActive()

    def bring_in(self) -> None:
        """Have all of a long text here, now."""
        if self._coming.isActive():
            self._put_in(len(self._whole))
            self._all_in()

    def _come_in(self) -> None:
        end = time.monotonic() + _SLICE_SECONDS
        while self._shown < len(self._whole) and time.monotonic() < end:
            cut = self._whole.find("\n", self._shown + _SLICE)
            self._put_in(len(self._whole) if cut < 0 else cut + 1)
        if self._shown >= len(self._whole):
            self._all_in()

    def _put_in(self, end: int) -> None:
        self._dressing = True
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._whole[self._shown : end])
        self._shown = end
        self._dressing = False

    def _all_in(self) -> None:
        self._coming.stop()
        self._whole = ""
        self.setUndoRedoEnabled(True)
        self.viewport().setUpdatesEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.shown.emit()

    def add_text(self, text: str) -> None:
        """Put words from outside where the caret is, or refuse them whole."""
        self.bring_in()
        plain = taken_in(text)
        if len(plain.encode()) + len(self.text().encode("utf-8", "replace")) > MAX_ENTRY_BYTES:
            self.refused.emit()
            return
        self.textCursor().insertText(plain)
        self.ensureCursorVisible()

    # ---- for the focus ring ----

    def focus_area(self) -> tuple[QRect, int]:
        """Ask for no ring: the caret shows where one is."""
        return QRect(), 0

    def writes(self) -> bool:
        """Tell that it is written in."""
        return True

    # ---- doors ----

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.add_text(source.text())

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        return plain_copy(self.textCursor())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.bring_in()
        if event.key() in _BREAKS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.hasFocus() or self.textCursor().hasSelection():
            self.ensureCursorVisible()

    # ---- caret ----

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.document().isEmpty() and not self._composing:
            self._paint_waits()
        if self._lit and self.hasFocus() and not self.isReadOnly():
            painter = QPainter(self.viewport())
            painter.fillRect(self._caret(), self._look.colour("accent"))
            painter.end()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_caret()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self.viewport().update()

    def _paint_waits(self) -> None:
        look, wide = self._look, self.viewport().width()
        words = TextBlock(self._waits, look.font(self._size, False), look.line(self._size))
        side = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        painter = QPainter(self.viewport())
        area = QRect(0, 0, wide, words.height(wide))
        words.draw(painter, area, look.colour("quiet-ink"), side)
        painter.end()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.bring_in()
        self._composing = bool(event.preeditString())
        if _took_a_shortcut(event) and not self.textCursor().block().layout().preeditAreaText():
            return
        super().inputMethodEvent(event)

    def _caret(self) -> QRect:
        line = self.cursorRect()
        tall = self._look.px(24 if self._size == "page" else 28)
        end = self.viewport().width() - 2
        # An empty page has no direction of its own yet; it waits where the app begins to read.
        left = end if self.document().isEmpty() and self._look.rtl else min(line.left(), end)
        return QRect(max(0, left), line.center().y() - tall // 2 + 1, 2, tall)

    def _show_caret(self) -> None:
        self._lit = True
        flash = QApplication.cursorFlashTime()
        if self.hasFocus() and flash > 0:
            self._blink.start(flash // 2)
        else:
            self._blink.stop()
        self.viewport().update()

    def _turn_caret(self) -> None:
        self._lit = not self._lit
        self.viewport().update(self._caret())

    # ---- look ----

    def pad(self, side: int) -> None:
        """Keep so much room beside the words; a scroll bar stands in it."""
        self._room = side
        self._make_room()

    def _make_room(self) -> None:
        bar = self.verticalScrollBar()
        wide = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        end = max(0, self._room - wide)
        if self.isRightToLeft():
            self.setViewportMargins(end, 0, self._room, 0)
        else:
            self.setViewportMargins(self._room, 0, end, 0)

    def is_dressing(self) -> bool:
        """Tell whether what changes now is the app's doing, not the person's."""
        return self._dressing

    def take_factor(self, factor: float) -> None:
        """Show the words so much larger or smaller than usual."""
        if factor != self._factor:
            self._factor = factor
            self._dress()

    def _changed(self) -> None:
        if not self._dressing:
            self.typed.emit()

    def _dress(self) -> None:
        font, tall = self._look.font(self._size), self._look.line(self._size) * self._factor
        if self._factor != 1:
            font = QFont(font)
            font.setPixelSize(round(font.pixelSize() * self._factor))
        if self._worn != (font, tall):
            self._dressing = True
            self._worn = (QFont(font), tall)
            self._lay_out(font, tall)
            self._dressing = False
            self.updateGeometry()
        self._make_room()

    def _lay_out(self, font: QFont, tall: float) -> None:
        self.setFont(font)
        self.document().setDefaultFont(font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        line = QTextBlockFormat()
        line.setLineHeight(tall, _FIXED)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.joinPreviousEditBlock()
        cursor.mergeBlockFormat(line)
        cursor.endEditBlock()


def _took_a_shortcut(event: QInputMethodEvent) -> bool:
    """Tell a letter made of a dead key and a shortcut: nobody meant to write it."""
    held = QGuiApplication.queryKeyboardModifiers()
    return bool(event.commitString()) and held == Qt.KeyboardModifier.ControlModifier
