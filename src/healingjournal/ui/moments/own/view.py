"""The own words that are offered again, each of which can be taken away."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.moments import words as moment_words
from healingjournal.ui.moments.own import words
from healingjournal.ui.theme.look import Look

_START = Qt.AlignmentFlag.AlignLeft


class OwnWordsView(QWidget):
    """Sends `forget_requested` with the line and the word; notes that hold it keep it."""

    back_requested = Signal()
    forget_requested = Signal(str, str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self.notice = NoticeBar(look)
        self.back = QuietButton(look, moment_words.all_moments(), "left").flush()
        self.removes: list[SoftButton] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        wraps(self._inside)
        page = ScrollPage(look)
        page.column.addWidget(self.notice)
        page.column.addWidget(self.back, 0, _START)
        page.column.addWidget(Label(look, words.own_words_lead(), "lead"))
        page.column.addWidget(self._inside)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.back.clicked.connect(self.back_requested)

    def show_words(self, own: Mapping[str, Sequence[str]]) -> None:
        """Show the words of each line, with Remove beside each."""
        emptied(self._column)
        self.removes = []
        parts: list[QWidget] = [self._card(line, some) for line, some in own.items() if some]
        for part in parts or [Label(self._look, words.no_own_words(), "body", "quiet-ink")]:
            self._column.addWidget(part)
            part.show()  # at once, so that the keyboard can go there

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.removes[0] if self.removes else self.back

    def _card(self, line: str, some: Sequence[str]) -> Card:
        card = Card(self._look, 0, 0)
        card.column.setContentsMargins(24, 16, 24, 8)
        card.column.addWidget(Label(self._look, moment_words.names()[line], "label"))
        for word in some:
            card.column.addWidget(Hairline(self._look))
            card.column.addWidget(self._row(line, word))
        return card

    def _row(self, line: str, word: str) -> QWidget:
        row = QWidget()
        place = BesideLayout(self._look, 16, 160)
        place.setContentsMargins(0, 8, 0, 8)
        remove = SoftButton(self._look, words.remove())
        remove.setAccessibleDescription(word)
        remove.clicked.connect(lambda: self.forget_requested.emit(line, word))
        self.removes.append(remove)
        place.addWidget(Label(self._look, word))
        place.addWidget(remove)
        row.setLayout(place)
        wraps(row)
        return row
