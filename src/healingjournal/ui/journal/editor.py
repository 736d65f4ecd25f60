"""The text of a page."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QSizePolicy

from healingjournal.base.overriding import override
from healingjournal.journal import list_item
from healingjournal.journal.typography import NONE, exchange
from healingjournal.ui.journal import words
from healingjournal.ui.journal.plain_text import PlainText
from healingjournal.ui.journal.writing.line_style import LineStyle
from healingjournal.ui.theme.look import Look

_LEAST_LINES = 7
_BREAKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_AROUND = {Qt.Key.Key_B: "**", Qt.Key.Key_I: "*"}
_STYLED_AT_A_TIME = 10


class Editor(PlainText):
    """Takes the room of the page and scrolls in it; no toolbar, no count.

    Signs of Markdown are styled where they stand. Enter goes on with a list, or ends it after an
    empty item. Ctrl and B, I or Enter: strong, emphasis, tick a box. Sends `ended` where one line
    is taken and Return is pressed (Shift and Return still break it), `picture_offered` with what
    is dropped or pasted and holds a picture, and `menu_requested` where a menu is asked for.
    """

    ended = Signal()
    picture_offered = Signal(QMimeData)
    menu_requested = Signal(QPoint, QTextCursor)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, words.text(), words.text_waits(), "page")
        self._one_line = False
        self._takes_pictures = False
        self._typography = NONE
        self._unstyled: QTextBlock | None = None
        self._restyle = QTimer(self)
        self._restyle.timeout.connect(self._style_some)
        self.line_style = LineStyle(look, self.document())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def take_one_line(self, one_line: bool) -> None:
        """Let Return lead on instead of breaking the line, or let it break the line."""
        self._one_line = one_line

    def take_pictures(self, takes: bool) -> None:
        """Offer pictures that are dropped or pasted, or let them be."""
        self._takes_pictures = takes

    def take_typography(self, style: str) -> None:
        """Write quotes and dashes in this way while typing, or as they are typed ("off")."""
        self._typography = style

    # ---- keys ----

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.bring_in()
        held = event.modifiers() & _HELD
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.key() in _BREAKS and held == Qt.KeyboardModifier.NoModifier:
            if self._one_line:
                self.ended.emit()
            elif not self._go_on_with_list():
                super().keyPressEvent(event)
        elif held == Qt.KeyboardModifier.ControlModifier and self._shaped(event.key()):
            event.accept()
        else:
            super().keyPressEvent(event)
            if event.text() and held != Qt.KeyboardModifier.ControlModifier:
                self._set_well()

    def _go_on_with_list(self) -> bool:
        """Begin the next item, or end the list; one step to undo. False: an ordinary break."""
        cursor = self.textCursor()
        line = cursor.block().text()
        lead = list_item.next_lead(line)
        if not lead or cursor.hasSelection():
            return False
        if cursor.positionInBlock() < list_item.lead_length(line):
            return False
        cursor.beginEditBlock()
        if list_item.is_empty(line):
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, keep)
            cursor.removeSelectedText()
        else:
            # The break comes last: what is typed next would be undone together with the sign.
            at = cursor.position()
            cursor.insertText(lead)
            cursor.setPosition(at)
            cursor.insertBlock()
            cursor.setPosition(at + 1 + len(lead))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _shaped(self, key: int) -> bool:
        """Make what is selected strong or emphasised, or tick a box; tell whether that was it."""
        if key in _BREAKS:
            self._tick()
            return True
        sign = _AROUND.get(Qt.Key(key))
        if sign is None:
            return False
        cursor = self.textCursor()
        chosen = cursor.selectedText()
        if "\u2029" in chosen:
            return True  # signs reach no further than a paragraph
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.beginEditBlock()
        for place in (end, start):
            cursor.setPosition(place)
            cursor.insertText(sign)
        cursor.endEditBlock()
        cursor.setPosition(end + (2 * len(sign) if chosen else len(sign)))
        self.setTextCursor(cursor)
        return True

    def _tick(self) -> None:
        cursor = self.textCursor()
        block = cursor.block()
        at = list_item.box_at(block.text())
        if at is None:
            return
        other = " " if block.text()[at] in "xX" else "x"
        change = QTextCursor(block)
        change.setPosition(block.position() + at)
        change.beginEditBlock()
        change.deleteChar()
        change.insertText(other)
        change.endEditBlock()

    def _set_well(self) -> None:
        """Exchange what was typed just now, in a step of its own: one undo gives it back."""
        cursor = self.textCursor()
        if self._typography == NONE or cursor.hasSelection():
            return
        made = exchange(_before(cursor), self._typography)
        if made is None:
            return
        cursor.beginEditBlock()
        cursor.setPosition(cursor.position() - made.back)
        cursor.insertText(made.instead)
        # Taking away comes last: what is typed next would be undone together with the exchange.
        for _ in range(made.back):
            cursor.deleteChar()
        cursor.endEditBlock()

    # ---- from outside ----

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return self._is_picture(source) or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._is_picture(source):
            self.picture_offered.emit(source)
        else:
            super().insertFromMimeData(source)

    def _is_picture(self, source: QMimeData) -> bool:
        """Tell a picture or a file from words; programs often give a picture of words with them."""
        if not self._takes_pictures:
            return False
        file = any(url.isLocalFile() for url in source.urls())
        return file or (source.hasImage() and not source.hasText())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_keys else self.cursorForPosition(event.pos())
        place = self.cursorRect().bottomLeft() if by_keys else event.pos()
        self.menu_requested.emit(self.viewport().mapToGlobal(place), cursor)

    # ---- style ----

    def style_blocks(self, blocks: Sequence[QTextBlock]) -> None:
        """Style near paragraphs, given in order, as they stand now."""
        if not blocks or not all(block.isValid() for block in blocks):
            return
        begin, end = blocks[0].position(), blocks[-1].position() + blocks[-1].length()
        self._dressing = True
        self.line_style.style_now(blocks)
        self.document().markContentsDirty(begin, end - begin - 1)
        self._dressing = False

    def style_again(self) -> None:
        """Style every paragraph anew: the first ones now, the others as the window breathes."""
        self._unstyled = self.document().begin()
        self._restyle.start(0)
        self._style_some()

    def _style_some(self) -> None:
        block = self._unstyled
        some: list[QTextBlock] = []
        while block is not None and block.isValid() and len(some) < _STYLED_AT_A_TIME:
            some.append(block)
            block = block.next()
        self._unstyled = block
        if some:
            self.style_blocks(some)
        else:
            self._restyle.stop()

    @override
    def _dress(self) -> None:
        super()._dress()
        if hasattr(self, "line_style"):
            self.line_style.dress(self._factor)
            self.style_again()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(620), self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(self._look.line("page") * _LEAST_LINES))


def _before(cursor: QTextCursor) -> str:
    """Give the paragraph up to the caret."""
    before = QTextCursor(cursor)
    before.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return before.selectedText()
