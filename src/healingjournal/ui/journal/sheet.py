"""The page itself: a raised ground with the question, the title and the text on it."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from healingjournal.settings.declared import Value
from healingjournal.ui.journal import words
from healingjournal.ui.journal.editor import Editor
from healingjournal.ui.journal.question_strip import QuestionStrip
from healingjournal.ui.journal.title_field import TitleField
from healingjournal.ui.journal.writing.find_strip import FindStrip
from healingjournal.ui.journal.writing.spelled_page import SpelledPage
from healingjournal.ui.journal.writing.spelling import Spelling
from healingjournal.ui.journal.writing.text_menu import TextMenu
from healingjournal.ui.kit.card import Card
from healingjournal.ui.theme.look import Look

_SIDE = 36
_WIDE = {"narrow": 480, "usual": 620, "wide": 800}  # pixels at 100 %; 620 are about 68 letters


class Sheet(Card):
    """A column of words with room around; the text scrolls inside."""

    def __init__(self, look: Look, spelling: Spelling) -> None:
        """Take the look and the spelling."""
        super().__init__(look, 0, 0)
        self.spelling = spelling
        self._width = "usual"
        self.strip = QuestionStrip(look)
        self.title = TitleField(look)
        self.text = Editor(look)
        self.title.pad(_SIDE)
        self.text.pad(_SIDE)
        self.finding = FindStrip(look, self.text)
        self.spelled = SpelledPage(self.text, spelling)
        self.menu = TextMenu(self.text, self.spelled, spelling)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 25, 0, 28)
        inside.setSpacing(16)
        inside.addWidget(self.title)
        inside.addWidget(self.text, 1)
        found = QVBoxLayout()
        found.setContentsMargins(_SIDE, 0, _SIDE, 0)
        found.addWidget(self.finding)
        inside.addLayout(found)
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
        self.finding.forget()

    def wear(self, values: Callable[[str], Value]) -> None:
        """Take the settings for writing as they are now."""
        size = values("page_size")
        self._width = str(values("line_width"))
        self.text.take_factor(size if isinstance(size, float) else 1.0)
        self.text.take_typography(str(values("typography")))
        self.spelling.use(str(values("spelling")))

    def widest(self) -> int:
        """Give how wide it may be, with the room beside the words."""
        return self._look.px(_WIDE.get(self._width, _WIDE["usual"]) + 2 * _SIDE)

    def take_one_line(self, one_line: bool) -> None:
        """Let Return lead on from the text, and say so under the question; or let it not."""
        self.text.take_one_line(one_line)
        if one_line:
            self.strip.ask(words.and_one_line(self.strip.question.words()))

    def _dress(self) -> None:
        hair = self._look.hair
        self.column.setContentsMargins(hair, hair, hair, hair)
