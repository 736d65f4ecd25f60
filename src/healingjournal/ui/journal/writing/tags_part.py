"""The tags of a page: a line to write them in, and those used before that begin like this."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.journal import words as journal_words
from healingjournal.ui.journal.writing import words
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class TagsPart(QWidget):
    """Sends `changed`, and `beginnings_requested` with the letters of the tag being written."""

    changed = Signal()
    beginnings_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self.field = Field(look, journal_words.tags())
        self.hint = Label(look, journal_words.tags_hint(), "small", "quiet-ink")
        self.offered = QWidget()
        self.offered.setAccessibleName(words.tag_beginnings())
        self._flow = FlowLayout(4)
        self.offered.setLayout(self._flow)
        wraps(self.offered)
        wraps(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.offered)
        column.addWidget(self.hint)
        self.offered.hide()
        self.field.textEdited.connect(self._typed)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show the tags of a page."""
        self.field.setText(", ".join(tags))
        self.field.setCursorPosition(0)
        self.offer([])

    def tags(self) -> tuple[str, ...]:
        """Give the tags as typed, those that are something."""
        return tuple(one.strip() for one in self.field.text().split(",") if one.strip())

    def letters(self) -> str:
        """Give what is written so far of the tag the caret is in."""
        before = self.field.text()[: self.field.cursorPosition()]
        return before.rpartition(",")[2].strip()

    def offer(self, tags: Sequence[str]) -> None:
        """Offer tags used before; one press takes one."""
        had_focus = self.offered.isAncestorOf(self.focusWidget() or self)
        while self._flow.count():
            item = self._flow.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        there = {one.casefold() for one in self.tags()}
        shown = [one for one in tags if one.casefold() not in there]
        before: QWidget = self.field
        for one in shown:
            button = SoftButton(self._look, one)
            button.clicked.connect(lambda _checked=False, tag=one: self._take(tag))
            self._flow.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        self.offered.setVisible(bool(shown))
        if had_focus:
            self.field.setFocus()

    def _typed(self) -> None:
        self.changed.emit()
        letters = self.letters()
        if letters:
            self.beginnings_requested.emit(letters)
        else:
            self.offer([])

    def _take(self, tag: str) -> None:
        text, at = self.field.text(), self.field.cursorPosition()
        begin = text.rfind(",", 0, at) + 1
        end = text.find(",", at)
        parts = [text[:begin].rstrip(), text[end:] if end >= 0 else ""]
        head = f"{parts[0]} {tag}".strip()
        self.field.setText(head + parts[1])
        self.field.setCursorPosition(len(head))
        self.offer([])
        self.field.setFocus()
        self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        first = self._flow.itemAt(0)
        chip = first.widget() if first and self.offered.isVisible() else None
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and chip is not None:
            chip.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
