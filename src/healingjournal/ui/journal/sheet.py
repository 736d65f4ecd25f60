"""The page itself: a raised ground with the question, the title and the text on it."""

from PySide6.QtWidgets import QVBoxLayout

from healingjournal.ui.journal import words
from healingjournal.ui.journal.editor import Editor
from healingjournal.ui.journal.question_strip import QuestionStrip
from healingjournal.ui.journal.title_field import TitleField
from healingjournal.ui.kit.card import Card
from healingjournal.ui.theme.look import Look

_SIDE = 36


class Sheet(Card):
    """620 pixels of words with room around; the text scrolls inside."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 0, 0)
        self.strip = QuestionStrip(look)
        self.title = TitleField(look)
        self.text = Editor(look)
        self.title.pad(_SIDE)
        self.text.pad(_SIDE)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 25, 0, 28)
        inside.setSpacing(16)
        inside.addWidget(self.title)
        inside.addWidget(self.text, 1)
        self.column.addWidget(self.strip)
        self.column.addLayout(inside, 1)
        self.title.text_requested.connect(self.text.setFocus)
        look.changed.connect(self._dress)
        self._dress()

    def show_page(self, title: str, body: str, question: str) -> None:
        """Show a page; without a question there is no strip."""
        self.title.show_text(title)
        self.text.show_text(body)
        self.strip.setVisible(bool(question))
        self.strip.ask(question)

    def take_one_line(self, one_line: bool) -> None:
        """Let Return lead on from the text, and say so under the question; or let it not."""
        self.text.take_one_line(one_line)
        if one_line:
            self.strip.ask(words.and_one_line(self.strip.question.words()))

    def _dress(self) -> None:
        hair = self._look.hair
        self.column.setContentsMargins(hair, hair, hair, hair)
