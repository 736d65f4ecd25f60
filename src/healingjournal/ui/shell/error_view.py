"""What was not foreseen: a calm page that says only what is known.

The details that can be copied hold error types, files and lines: never messages, locals
or home paths, because a message can quote a page.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.shell import words
from healingjournal.ui.theme.look import Look


class ErrorView(RoomPage):
    """Says that something did not work, and what is known; one way back."""

    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look; `tell` says what happened."""
        super().__init__()
        self._lines = ""
        scroll = ScrollPage(look)
        self._what = Label(look, words.error_what(), "lead").reads()
        scroll.column.addWidget(self._what)
        scroll.column.addWidget(Label(look, words.error_words()))
        scroll.column.addWidget(Label(look, words.error_details(), "small", "quiet-ink"))
        self._details = Label(look, "", "small", "quiet-ink")
        scroll.column.addWidget(self._details)
        self.copy = SoftButton(look, words.copy_details())
        self.copy.clicked.connect(self._copy)
        scroll.column.addWidget(self.copy)
        scroll.end()
        footer = FlowFooter(look, kit_words.back(), "left")
        footer.stop_requested.connect(self.back_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(footer)

    def tell(self, lines: str) -> None:
        """Show the details of what happened: types, files and lines."""
        self._lines = lines
        self._details.say(lines)
        self.copy.say(words.copy_details())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._lines)
        self.copy.say(words.copied())

    @override
    def title(self) -> str:
        return words.error_title()

    @override
    def first_focus(self) -> QWidget:
        return self._what
