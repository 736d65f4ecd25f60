"""A day written by hand, as the language of the app writes one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look

_BREAKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = "yyyy-MM-dd"
Sentence = Callable[[str], str]


class DayField(QWidget):
    """Sends `taken` with a day that could be read; else says so, and nothing changes.

    `hint` and `refusal` are given an example. `allowed` tells whether a day may be taken.
    """

    taken = Signal(date)

    def __init__(
        self, look: Look, name: str, hint: Sentence, refusal: Sentence,
        allowed: Callable[[date], bool] = lambda _day: True,
    ) -> None:
        """Take the look, the spoken name, the two sentences, and which days may be taken."""
        super().__init__()
        self._hint, self._refusal, self._allowed = hint, refusal, allowed
        self._example = ""
        self._done = ""
        self.field = Field(look, name)
        self.line = Label(look, "", "small", "quiet-ink")
        wraps(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.line)
        self.field.editingFinished.connect(self._take)

    def show_day(self, day: date, example: date) -> None:
        """Show a day, and the sentence with an example."""
        self._example = _written(example)
        self._done = _written(day)
        self.field.setText(self._done)
        self._say(self._hint(self._example))

    def take(self, text: str) -> None:
        """Take a day as it is written, as if it had been typed."""
        self.field.setText(text)
        self._take()

    def _take(self) -> None:
        text = self.field.text().strip()
        if not text or text == self._done:
            return
        self._done = text
        day = _read(text)
        if day is None or not self._allowed(day):
            self._say(self._refusal(self._example))
            return
        self._say(self._hint(self._example))
        self.taken.emit(day)

    def _say(self, sentence: str) -> None:
        self.line.say(sentence)
        self.field.setAccessibleDescription(sentence)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BREAKS:
            event.accept()  # the field has sent what it holds
        else:
            super().keyPressEvent(event)


def _pattern() -> str:
    """Give the short pattern of the language, with all four figures of the year."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _written(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), _pattern())


def _read(text: str) -> date | None:
    for found in (QLocale().toDate(text, _pattern()), QDate.fromString(text, _PLAIN)):
        if found.isValid() and 1 <= found.year() <= 9999:
            return date(found.year(), found.month(), found.day())
    return None
