"""The further cards, one at a time."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.moments.moment import Moment
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.moments import words
from healingjournal.ui.moments.answer_line import set_chain
from healingjournal.ui.moments.further_card import FurtherCard
from healingjournal.ui.moments.further_cards import further_cards
from healingjournal.ui.theme.look import Look


class CardsView(QWidget):
    """Back leads to the card before, and from the first one to the form."""

    keep_requested = Signal()
    back_requested = Signal()
    stop_requested = Signal()

    def __init__(
        self, look: Look, clock: Clock, help_beside: Callable[[], QWidget]
    ) -> None:
        """Take the look, the clock, and what makes the card with help."""
        super().__init__()
        self.told = NoticeBar(look)
        self.cards: list[FurtherCard] = further_cards(look, clock, help_beside)
        self.stack = QStackedWidget()
        for card in self.cards:
            page = MiddlePage(look)
            page.middle.addWidget(card)
            self.stack.addWidget(page)
        self.footer = FlowFooter(look)
        self.footer.say(words.every_card())
        self.back = SoftButton(look, kit_words.back())
        self.on = PrimaryButton(look, kit_words.next_word())
        self.footer.add(self.back)
        self.footer.add(self.on)
        around = QWidget()
        top = QVBoxLayout(around)
        margin = look.measures.space["page-margin"]
        top.setContentsMargins(margin, 0, margin, 0)
        top.addWidget(self.told)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(around)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.footer)
        self.order_stops()
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        self.footer.stop_requested.connect(self.stop_requested)

    def order_stops(self) -> None:
        """Let Tab go through the cards, then the footer."""
        chain = [thing for card in self.cards for thing in card.chain()]
        set_chain([*chain, self.footer.stop, self.back, self.on])

    def offer(self, own: Mapping[str, Sequence[str]]) -> None:
        """Offer own words used before."""
        for card in self.cards:
            card.offer(own)
        self.order_stops()

    def fill(self, moment: Moment) -> None:
        """Show the answers of a moment that is to be changed."""
        for card in self.cards:
            card.fill(moment.fields)
        self.order_stops()

    def show_card(self, at: int) -> None:
        """Show a card and put the keyboard there."""
        self.stack.setCurrentIndex(at)
        last = at == len(self.cards) - 1
        self.on.say(words.keep_this() if last else kit_words.next_word())
        if self.isVisible():
            self.first().setFocus()

    def given(self) -> dict[str, object]:
        """Give what was answered on all cards."""
        return {key: answer for card in self.cards for key, answer in card.given().items()}

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.cards[self.stack.currentIndex()].first()

    def _go_back(self) -> None:
        at = self.stack.currentIndex()
        if at:
            self.show_card(at - 1)
        else:
            self.back_requested.emit()

    def _go_on(self) -> None:
        at = self.stack.currentIndex() + 1
        if at < len(self.cards):
            self.show_card(at)
        else:
            self.keep_requested.emit()
