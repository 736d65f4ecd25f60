"""The question above the text; it can be folded away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.journal import words
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look


class QuestionStrip(QWidget):
    """At least 60 pixels over a hairline; folded it shows only that there is a question."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._text = ""
        self.question = Label(look, "", "body", "quiet-ink")
        self.fold = IconButton(look, "up", kit_words.fold(), "quiet-ink")
        self._icon = Icon(look, "words", "quiet-ink", 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(35, 10, 24, 10)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.question, 1)
        row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.fold.clicked.connect(lambda: self.turn(not self.is_open()))
        look.changed.connect(self._grow)
        look.changed.connect(self.update)

    def ask(self, question: str) -> None:
        """Show a question, unfolded."""
        self._text = question
        self.turn(True)

    def is_open(self) -> bool:
        """Tell whether the question can be read."""
        return self.question.words() == self._text

    def turn(self, is_open: bool) -> None:
        """Unfold the question, or fold it away."""
        self.question.say(self._text if is_open else words.question())
        verb = kit_words.fold() if is_open else kit_words.unfold()
        self.fold.rename(verb, "up" if is_open else "down")
        self._grow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        self.setMinimumHeight(max(60, self.heightForWidth(self.width())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hair = self._look.hair
        foot = self.height() - hair
        painter.fillRect(0, foot, self.width(), hair, self._look.colour("edge"))
        painter.end()
