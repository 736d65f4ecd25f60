"""The end half of Journal: the page one reads, or the mark and a way to begin one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from healingjournal.ui.journal import words
from healingjournal.ui.journal.reading_view import ReadingView
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class _Frame(Card):
    """An edge without a ground, for a page that is not there."""

    @override
    def surface(self) -> Surface:
        return Surface(edge="edge", width=self._look.hair, radius=12)


class ReadingPane(QWidget):
    """Shows one page, or none."""

    new_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self.none = EmptyState(look, words.no_page_open(), words.new_page())
        if self.none.button is not None:
            self.none.button.show_icon("write")
            self.none.button.clicked.connect(self.new_requested)
        frame = _Frame(look, 0, 0)
        frame.column.addWidget(self.none, 1)
        self.page = Card(look, 0, 0)
        self.view = ReadingView(look)
        self.back = SoftButton(look, kit_words.back(), "left")
        self.more = SoftButton(look, words.write_more(), "write")
        self.delete = SoftButton(look, words.delete())
        self.back.clicked.connect(self.close_requested)
        self.more.clicked.connect(self.edit_requested)
        self.delete.clicked.connect(self.delete_requested)
        self.page.column.addWidget(self.view, 1)
        self.page.column.addWidget(Hairline(look))
        self.page.column.addWidget(self._actions())
        self._stack = QStackedLayout(self)
        self._stack.addWidget(frame)
        self._stack.addWidget(self.page)
        look.changed.connect(self._dress)
        self._dress()

    def _actions(self) -> QWidget:
        start = QWidget()
        row = FlowLayout(8)
        start.setLayout(row)
        row.addWidget(self.back)
        row.addWidget(self.more)
        actions = QWidget()
        line = QHBoxLayout(actions)
        line.setContentsMargins(24, 12, 24, 12)
        line.setSpacing(8)
        line.addWidget(start, 1)
        line.addWidget(self.delete)
        column = QVBoxLayout()
        column.addWidget(actions)
        return actions

    def show_none(self, sentence: str) -> None:
        """Show that no page is open, and hold none."""
        self.none.sentence.say(sentence)
        self.view.clear_page()
        self._stack.setCurrentIndex(0)

    def show_page(self, day: str, title: str, html: str, asked: list[str]) -> None:
        """Show a page."""
        self.view.show_page(day, title, html, asked)
        self._stack.setCurrentIndex(1)

    def _dress(self) -> None:
        hair = self._look.hair
        self.page.column.setContentsMargins(hair, hair, hair, hair)
