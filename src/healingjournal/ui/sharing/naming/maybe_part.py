"""Words that may be names, numbers or addresses: folded at first, each decided by the person."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.sharing.places import Place
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing.naming import words
from healingjournal.ui.sharing.reading_text import ReadingText, Words
from healingjournal.ui.theme.look import Look

Maybe = tuple[str, tuple[Place, ...]]
_SHOWN = 2


class MaybePart(FoldedPart):
    """Nothing in it is changed until the person says so; rows are drawn when it is opened."""

    change_requested = Signal(str)
    keep_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, words.maybe("title"))
        self._look = look
        self._found: list[Maybe] = []
        self.rows: list[MaybeRow] = []
        about = Label(look, words.maybe("about"), "small", "quiet-ink")
        self.content.addWidget(about)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.content.addLayout(self._rows)
        self.turned.connect(lambda _opened: self._draw())

    def show_found(self, found: Sequence[Maybe]) -> None:
        """Show these words, each with where it stands."""
        self._found = list(found)
        self._draw()

    def _draw(self) -> None:
        emptied(self._rows)
        self.rows = []
        if not self.is_open():
            return
        if not self._found:
            none = Label(self._look, words.maybe("none"), "body", "quiet-ink")
            self._rows.addWidget(none)
            none.show()
        for word, places in self._found:
            row = MaybeRow(self._look, word, places)
            row.change.clicked.connect(lambda _on=False, w=word: self.change_requested.emit(w))
            row.keep.clicked.connect(lambda _on=False, w=word: self._kept(w))
            self.rows.append(row)
            self._rows.addWidget(row)
            row.show()

    def _kept(self, word: str) -> None:
        at = next(n for n, each in enumerate(self._found) if each[0] == word)
        self.keep_requested.emit(word)
        self.show_found([each for each in self._found if each[0] != word])
        follows = self.rows[min(at, len(self.rows) - 1)].keep if self.rows else self.line
        follows.setFocus(Qt.FocusReason.TabFocusReason)


class MaybeRow(QWidget):
    """One word, every sentence it stands in, and two answers."""

    def __init__(self, look: Look, word: str, places: Sequence[Place]) -> None:
        """Take the look, the word and its places."""
        super().__init__()
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(Label(look, word, bold=True))
        lines.addWidget(Sentences(look, places, _SHOWN))
        self.change = SoftButton(look, words.maybe("change"))
        self.keep = QuietButton(look, words.maybe("keep"))
        ways = QWidget()
        flow = FlowLayout(8)
        ways.setLayout(flow)
        near = " ".join(f"{each.before}{each.words}{each.after}" for each in places[:_SHOWN])
        for button in (self.change, self.keep):
            button.setAccessibleDescription(f"{word}: {near}")
            flow.addWidget(button)
        beside = BesideLayout(look, 12, 180)
        self.setLayout(beside)
        beside.addWidget(said)
        beside.addWidget(ways)


class Sentences(QWidget):
    """The sentences of some places, the first of them at once and every one with a press."""

    def __init__(self, look: Look, places: Sequence[Place], first: int) -> None:
        """Take the look, the places, and how many are shown at first."""
        super().__init__()
        self._places = places
        self._text = ReadingText(look, size="small", gap=2)
        self.every = QuietButton(look, words.maybe("every")).flush()
        self.every.setVisible(len(places) > first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._text)
        column.addWidget(self.every, 0, Qt.AlignmentFlag.AlignLeading)
        self.every.clicked.connect(self._show_every)
        self._say(first)

    def said(self) -> str:
        """Give the sentences shown, one a line."""
        return self._text.said()

    def _show_every(self) -> None:
        self._say(len(self._places))
        self.every.hide()

    def _say(self, count: int) -> None:
        self._text.say(
            [
                [Words(each.before), Words(each.words, "underlined"), Words(each.after)]
                for each in self._places[:count]
            ]
        )
