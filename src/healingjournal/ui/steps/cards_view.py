"""The cards to practise: their list, and one card."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.steps import catalogue
from healingjournal.steps.card import PracticeCard
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.steps import words
from healingjournal.ui.steps.view import View
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_START = Qt.AlignmentFlag.AlignLeft


class CardsView(View):
    """Every card by its title. Sends `card_requested` with the card."""

    card_requested = Signal(object)

    def __init__(self, work: Work, look: Look, lang: str) -> None:
        """Take the work, the look and the language."""
        super().__init__()
        self._work = work
        self._look = look
        self._lang = lang
        self.cards: list[PressCard] = []
        self.back = QuietButton(look, words.title(), "left").flush()
        self.note = Label(look, words.cards_note(), "body", "quiet-ink")
        self.empty = EmptyState(look, words.no_cards())
        self.empty.hide()
        inside = QWidget()
        self._place = GridLayout(look, 2, 8, 300)
        inside.setLayout(self._place)
        wraps(inside)
        page = ScrollPage(look)
        page.column.addWidget(self.back, 0, _START)
        page.column.addWidget(self.note)
        page.column.addWidget(inside)
        page.column.addWidget(self.empty, 1000)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.back.clicked.connect(self.back_requested)

    @override
    def first(self) -> QWidget:
        return self.cards[0] if self.cards else self.back

    @override
    def stops(self) -> list[QWidget]:
        return [self.back, *self.cards]

    @override
    def title(self) -> str:
        return words.doors()["cards"][0]

    @override
    def lines(self) -> list[str]:
        return words.lines_cards()

    @override
    def arrive(self) -> None:
        if not self.cards:
            lang = self._lang
            self._work.run_free(
                self, lambda: catalogue.shipped(lang), self.show_cards, self._not_read
            )

    def show_cards(self, found: Sequence[PracticeCard]) -> None:
        """Show these cards; with none it says that they cannot be read."""
        emptied(self._place)
        self.cards = []
        for one in found:
            card = PressCard(self._look, one.title, kind="way")
            card.clicked.connect(lambda _checked=False, c=one: self.card_requested.emit(c))
            self._place.addWidget(card)
            card.show()
            self.cards.append(card)
        self.note.setVisible(bool(found))
        self.empty.setVisible(not found)
        if self.isVisible() and self.back.hasFocus():
            self.first().setFocus()

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self.show_cards(())


class CardView(View):
    """One card: what it says, ways to try it, words to borrow."""

    def __init__(self, look: Look, card: PracticeCard) -> None:
        """Take the look and the card."""
        super().__init__()
        self.back = QuietButton(look, words.doors()["cards"][0], "left").flush()
        self.heading = Label(look, card.title, "prompt").reads()
        inside = Card(look, 32, 12)
        inside.column.addWidget(self.heading)
        for text in card.paragraphs:
            inside.column.addWidget(Label(look, text, "page"))
        for name, lines in ((words.to_try(), card.tries), (words.to_borrow(), card.says)):
            if lines:
                inside.column.addSpacing(8)
                inside.column.addWidget(Label(look, name, "label"))
            for line in lines:
                inside.column.addWidget(Label(look, words.a_line(line)))
        page = ScrollPage(look)
        page.column.addWidget(self.back, 0, _START)
        page.column.addWidget(inside)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.back.clicked.connect(self.back_requested)

    @override
    def first(self) -> QWidget:
        return self.heading

    @override
    def stops(self) -> list[QWidget]:
        return [self.back, self.heading]

    @override
    def title(self) -> str:
        return words.doors()["cards"][0]

    @override
    def lines(self) -> list[str]:
        return words.lines_cards()
