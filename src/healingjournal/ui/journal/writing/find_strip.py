"""Finding words on the page one writes: next, previous, and nothing is counted or changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.journal.plain_text import PlainText
from healingjournal.ui.journal.writing import words
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look

_BREAKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK = QTextDocument.FindFlag.FindBackward


class FindStrip(QWidget):
    """One line under the page; what is found is selected in the text. Sends `closed`."""

    closed = Signal()

    def __init__(self, look: Look, text: PlainText) -> None:
        """Take the look and the text it looks through."""
        super().__init__()
        self._text = text
        self._from = 0
        self.field = Field(look, words.find_here(), words.find_here())
        self.previous = IconButton(look, "up", words.find_previous())
        self.next = IconButton(look, "down", words.find_next())
        self.shut = IconButton(look, "close", words.find_shut())
        self.line = Label(look, "", "small", "quiet-ink")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for button in (self.previous, self.next, self.shut):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.line)
        self.line.hide()
        self.field.textEdited.connect(self._typed)
        self.next.clicked.connect(self.find_next)
        self.previous.clicked.connect(self.find_previous)
        self.shut.clicked.connect(self.leave)
        self.hide()

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in order."""
        return [self.field, self.previous, self.next, self.shut]

    def open(self) -> None:
        """Begin with what is selected, or go on with what was looked for."""
        self._text.bring_in()
        cursor = self._text.textCursor()
        chosen = cursor.selectedText()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self._from = cursor.selectionStart()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def look_for(self, sought: str) -> None:
        """Look for these words, as if they had been typed."""
        self.field.setText(sought)
        self._typed()

    def leave(self) -> None:
        """Close, with the caret at what was found."""
        self._say("")
        self.hide()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def forget(self) -> None:
        """Close without a word of what was looked for."""
        self.field.clear()
        self._say("")
        self.hide()

    def find_next(self) -> None:
        """Go to the next place, from the last one on to the first."""
        self._go(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def find_previous(self) -> None:
        """Go to the place before, from the first one on to the last."""
        self._go(_BACK, QTextCursor.MoveOperation.End)

    def _typed(self) -> None:
        cursor = self._text.textCursor()
        cursor.setPosition(self._from)
        self._text.setTextCursor(cursor)
        self.find_next()

    def _go(self, way: QTextDocument.FindFlag, again_from: QTextCursor.MoveOperation) -> None:
        self._text.bring_in()
        sought = self.field.text()
        if not sought:
            self._say("")
            return
        document = self._text.document()
        found = document.find(sought, self._text.textCursor(), way)
        if found.isNull():
            start = QTextCursor(document)
            start.movePosition(again_from)
            found = document.find(sought, start, way)
        if found.isNull():
            self._say(words.not_on_page())
            return
        self._say("")
        self._text.setTextCursor(found)
        self._text.ensureCursorVisible()

    def _say(self, text: str) -> None:
        self.line.say(text)
        self.line.setVisible(bool(text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _BREAKS:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.find_previous()
        else:
            self.find_next()
