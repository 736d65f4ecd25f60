"""A short version, one line, and a card to pass: written beforehand, shown large when wanted."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.sharing.small_words import Small
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.sharing.aloud import words
from healingjournal.ui.sharing.reading_text import ReadingText, Words
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look

_TYPING_MS = 600
_WIDE = 720


class SmallView(StepView):
    """Three things to write, each of which can stay empty; kept as they are typed."""

    written = Signal(object)  # the words as they are now
    large_requested = Signal(str, str)  # the name of a text, and the text
    said = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        column = self.area.column
        self.title = Label(look, words.small("title"), "title").reads()
        column.addWidget(self.title)
        column.addWidget(Label(look, words.small("about"), "body", "quiet-ink"))
        self.short = TextArea(look, words.small("short"), lines=5)
        self.line = Field(look, words.small("line"))
        self.passing = Field(look, words.small("pass"), words.small("pass_usual"))
        for field in (self.line, self.passing):
            field.setMaxLength(400)
            field.textEdited.connect(self._typed)
        self.short.textChanged.connect(self._typed)
        self.short.too_much.connect(lambda: self.said.emit(words.small("too_much")))
        self.large: dict[str, SoftButton] = {}
        things = (("short", self.short), ("line", self.line), ("pass", self.passing))
        for key, thing in things:
            column.addWidget(self._card(key, thing))
        self.area.end()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._keep)
        self._filling = False

    @override
    def first_focus(self) -> QWidget:
        return self.title

    def show_small(self, small: Small) -> None:
        """Show what was written; what is being typed now stays."""
        if self._timer.isActive():
            return
        self._filling = True
        self.short.setPlainText(small.short)
        self.line.setText(small.line)
        self.passing.setText(small.passing)
        self._filling = False
        self._enable()

    def small(self) -> Small:
        """Give the words as they are written now."""
        return Small(self.short.toPlainText(), self.line.text(), self.passing.text())

    def store(self) -> None:
        """Have what is typed kept now, if anything waits."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def _keep(self) -> None:
        self.written.emit(self.small())

    def _typed(self) -> None:
        if not self._filling:
            self._timer.start()
            self._enable()

    def _enable(self) -> None:
        self.large["short"].setEnabled(bool(self.short.toPlainText().strip()))
        self.large["line"].setEnabled(bool(self.line.text().strip()))

    def _card(self, key: str, thing: QWidget) -> Card:
        card = Card(self._look, 24, 8)
        name = words.small(key)
        card.column.addWidget(Named(self._look, name, thing, words.small(f"{key}_hint")))
        button = self.large[key] = SoftButton(self._look, words.small("large"), "screen")
        button.setAccessibleDescription(name)
        button.clicked.connect(lambda: self.large_requested.emit(name, self._text(key)))
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _text(self, key: str) -> str:
        small = self.small()
        held = {"short": small.short, "line": small.line, "pass": small.passing}[key].strip()
        return held or words.small("pass_usual")


class LargeView(StepView):
    """Some words and nothing else, as large as those that are read aloud."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 20)
        self._column = QVBoxLayout()
        self.area.column.addStretch(1)
        self.area.column.addLayout(self._column)
        self.area.column.addStretch(1)
        self.text: ReadingText | None = None

    @override
    def first_focus(self) -> QWidget:
        return self.area if self.text is None else self.text

    def show_words(self, name: str, text: str) -> None:
        """Show these words."""
        emptied(self._column)
        self.text = ReadingText(self._look, name, "aloud", gap=24)
        self.text.say([[Words(line)] for line in text.split("\n") if line.strip()])
        self.text.setMaximumWidth(max(_WIDE, self._look.px(_WIDE)))
        self._column.addWidget(self.text)
        self.text.show()
