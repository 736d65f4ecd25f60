"""One card: what it says, what helps some people, how sure that is, and from where."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.learn.card import Card
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card as Ground
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.help_button import HelpButton
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.learn import words
from healingjournal.ui.theme.look import Look

_ASIDE_WIDE = 264


class CardView(QWidget):
    """Shows one card, or says that it cannot be read; made anew for each."""

    back_requested = Signal()
    help_requested = Signal()
    marked = Signal(bool)

    def __init__(self, look: Look, card: Card | None, back: str) -> None:
        """Take the look, the card if there is one, and the word of the way back."""
        super().__init__()
        self._look = look
        self.title = Label(look, card.title if card else words.not_there(), "prompt").reads()
        self.more: FoldedPart | None = None
        self.help = HelpButton(look)
        self.mark = SoftButton(look, words.add_bookmark(), "pin")
        self._whole = card is not None
        self._is_marked = False
        self.footer = FlowFooter(look, back, "left")
        self.footer.add(self.mark)
        self.mark.hide()
        page = ScrollPage(look)
        main = self._main(card)
        page.column.addWidget(
            Columns(look, main, self._aside(card), _ASIDE_WIDE) if card is not None else main
        )
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)
        self.help.clicked.connect(self.help_requested)
        self.mark.clicked.connect(lambda: self.marked.emit(not self._is_marked))
        self.footer.stop_requested.connect(self.back_requested)

    def show_mark(self, marked: bool) -> None:
        """Offer a bookmark, or to take it away; before, and for no card, there is neither."""
        self._is_marked = marked
        self.mark.say(words.take_bookmark() if marked else words.add_bookmark())
        self.mark.setVisible(self._whole)

    def first(self) -> QWidget:
        """Give the title, to be read out."""
        return self.title

    def _main(self, card: Card | None) -> QWidget:
        main = Ground(self._look, 0, 12)
        column = main.column
        column.setContentsMargins(40, 32, 40, 32)
        column.addWidget(self.title)
        if card is not None:
            column.addSpacing(4)
            for text in card.paragraphs:
                column.addWidget(Label(self._look, text, "page"))
            if card.more:
                self.more = FoldedPart(self._look, words.more())
                for text in card.more:
                    self.more.content.addWidget(Label(self._look, text).reads())
                column.addSpacing(4)
                column.addWidget(self.more)
            column.addSpacing(8)
            column.addWidget(Label(self._look, words.helps(), "label"))
            for line in card.helps:
                column.addWidget(Label(self._look, words.helps_line(line), "body"))
        column.addSpacing(8)
        column.addWidget(Hairline(self._look))
        column.addWidget(self._way_to_help())
        return main

    def _way_to_help(self) -> QWidget:
        row = QWidget()
        beside = BesideLayout(self._look, 16, 220)
        beside.addWidget(Label(self._look, words.people_and_numbers(), "body", "quiet-ink"))
        beside.addWidget(self.help)
        row.setLayout(beside)
        wraps(row)
        return row

    def _aside(self, card: Card) -> QWidget:
        aside = Aside(self._look)
        aside.add_title(words.sure())
        aside.add_text(card.sure)
        if card.missing:
            aside.add_title(words.missing())
            aside.add_text(card.missing)
        aside.add_title(words.sources())
        for one in card.sources:
            aside.add_text(words.source(one), "quiet-ink")
        if not card.sources:
            aside.add_text(words.no_source(), "quiet-ink")
        aside.add_title(words.review())
        if card.reviewed_by and card.review_date is not None:
            aside.add_text(words.reviewed_by(card.reviewed_by, card.review_date), "quiet-ink")
        else:
            aside.add_text(words.not_reviewed(), "quiet-ink")
        return aside


def back_word(*, to_help: bool) -> str:
    """Name the way back from a card."""
    return words.back_to_help() if to_help else words.all_cards()
