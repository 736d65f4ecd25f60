"""The text of a page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from healingjournal.ui.journal import words
from healingjournal.ui.journal.plain_text import PlainText
from healingjournal.ui.theme.look import Look

_LEAST_LINES = 7
_BREAKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Editor(PlainText):
    """Takes the room of the page and scrolls in it; no toolbar, no count, no marks.

    Sends `ended` where one line is taken and Return is pressed; Shift and Return still break it.
    """

    ended = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, words.text(), words.text_waits(), "page")
        self._one_line = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def take_one_line(self, one_line: bool) -> None:
        """Let Return lead on instead of breaking the line, or let it break the line."""
        self._one_line = one_line

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._one_line and event.key() in _BREAKS and not shifted:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(620), self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(self._look.line("page") * _LEAST_LINES))
