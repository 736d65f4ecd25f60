"""One word and what stands in for it, with each of its sentences."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.sharing.places import Place
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.bringing import Rule
from healingjournal.ui.sharing.naming import words as naming
from healingjournal.ui.sharing.naming.maybe_part import Sentences
from healingjournal.ui.theme.look import Look

_MOST = 4


class _Answer(QWidget):
    """What the person decides: a field or fixed words, and Keep it or Change."""

    def __init__(self, look: Look, shown: QWidget, change: bool) -> None:
        super().__init__()
        self._look = look
        self._shown = shown
        self.kept = Label(look, words.names("kept"), "body", "quiet-ink")
        self.button = QuietButton(look, words.names("keep"))
        self._room = QWidget()
        inside = QVBoxLayout(self._room)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(shown)
        inside.addWidget(self.kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._room)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self._dress)
        self._dress()
        self.show_change(change)

    def show_change(self, change: bool) -> None:
        self._shown.setVisible(change)
        self.kept.setVisible(not change)
        self.button.say(words.names("keep") if change else words.names("change"))

    def _dress(self) -> None:
        self._room.setFixedWidth(self._look.px(196))
        self.button.setMinimumWidth(self._look.px(88))


class NameRow(QWidget):
    """A word of the list, where it stands, and the person's answer."""

    def __init__(self, look: Look, rule: Rule, places: tuple[Place, ...]) -> None:
        """Take the look, the word with its answer, and the places it was found at."""
        super().__init__()
        self._rule = rule
        places = tuple(dict.fromkeys(places))
        self.field = Field(look, words.instead_of(rule.find), words.names("left_out"))
        self.field.setText(rule.stands_in)
        self.field.setCursorPosition(0)
        spoken = " ".join(_said(each) for each in places[:_MOST])
        self.field.setAccessibleDescription(spoken)
        self.answer = _Answer(look, self.field, rule.change)
        self.answer.button.setAccessibleDescription(rule.find)
        _lay_out(self, look, rule.find, places, self.answer)
        self.field.textEdited.connect(self._written)
        self.answer.button.clicked.connect(self._turned)

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.answer.button if self.field.isHidden() else self.field

    def _written(self, text: str) -> None:
        self._rule.stands_in = text

    def _turned(self) -> None:
        self._rule.change = not self._rule.change
        self.answer.show_change(self._rule.change)


class DatesRow(QWidget):
    """All dates with a day at once: they become “that day” or a looser word, or stay."""

    turned = Signal(bool)
    word_chosen = Signal(str)

    def __init__(self, look: Look, places: tuple[Place, ...], change: bool, word: str) -> None:
        """Take the look, where dates stand, whether they are changed, and the person's word."""
        super().__init__()
        self._change = change
        self.field = Field(look, naming.maybe("instead"), words.names("that_day"))
        self.field.setMaxLength(60)
        self.field.setText(word)
        self.field.setAccessibleDescription(naming.maybe("looser"))
        self.field.textEdited.connect(self.word_chosen)
        self.answer = _Answer(look, self.field, change)
        self.answer.button.setAccessibleDescription(words.names("dates"))
        once = tuple(dict.fromkeys(places))
        _lay_out(self, look, words.names("dates"), once, self.answer)
        self.answer.button.clicked.connect(self._turned)

    def _turned(self) -> None:
        self._change = not self._change
        self.answer.show_change(self._change)
        self.turned.emit(self._change)


def _lay_out(
    row: QWidget, look: Look, name: str, places: tuple[Place, ...], answer: QWidget
) -> None:
    said = QWidget()
    lines = QVBoxLayout(said)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(2)
    lines.addWidget(Label(look, name, bold=True))
    if places:
        lines.addWidget(Sentences(look, places, _MOST))
    else:
        lines.addWidget(Label(look, words.names("not_found"), "small", "quiet-ink"))
    beside = BesideLayout(look, 12, 180)
    beside.setContentsMargins(0, 11, 0, 11)
    row.setLayout(beside)
    beside.addWidget(said)
    beside.addWidget(answer)


def _said(place: Place) -> str:
    return f"{place.before}{place.words}{place.after}"
