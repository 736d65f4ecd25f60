"""The title of a page: one line of thought, on as many lines as it needs."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from healingjournal.base.overriding import override
from healingjournal.base.text import taken_in
from healingjournal.ui.journal import words
from healingjournal.ui.journal.plain_text import PlainText
from healingjournal.ui.theme.look import Look

_LONGEST = 2000


class TitleField(PlainText):
    """As high as its words; Enter and Down go on to the text (`text_requested`)."""

    text_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, words.title(), words.title_waits(), "title")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = self.document().documentLayout()
        layout.documentSizeChanged.connect(self._grow)

    @override
    def text(self) -> str:
        return super().text().replace("\n", " ")

    @override
    def sizeHint(self) -> QSize:
        line = self._look.line("title")
        return QSize(self._look.px(320), max(round(line), round(self.document().size().height())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.text_requested.emit()
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        last = event.key() == Qt.Key.Key_Down and self.textCursor().position() == before
        if last and not event.modifiers():
            self.text_requested.emit()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        line = taken_in(source.text()).replace("\n", " ")
        if len(line) + len(self.text()) > _LONGEST:
            self.refused.emit()
            return
        self.textCursor().insertText(line)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _grow(self) -> None:
        self.updateGeometry()
