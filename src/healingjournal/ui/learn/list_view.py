"""All cards by their shelves, or those that a word or a chip leaves."""

from collections.abc import Collection, Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.learn.card import SHELVES, Card
from healingjournal.learn.finding import found
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.search_field import SearchField
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.learn import words
from healingjournal.ui.learn.card_grid import CardGrid
from healingjournal.ui.theme.look import Look

_MARKED = "marked"


class ListView(QWidget):
    """A search field, chips, and the cards. What is typed or chosen here is kept nowhere."""

    card_requested = Signal(str)
    also_locked_chosen = Signal(bool)
    back_requested = Signal()
    help_card_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._cards: tuple[Card, ...] = ()
        self._marked: Collection[str] = ()
        self._failed = False
        self._intro = Label(look, words.intro(), "lead").wide(900)
        self._review = Label(look, words.reviewed(False), "body", "quiet-ink").wide(900)
        self.search = SearchField(look, words.search())
        shelves = [Choice(key, word) for key, word in words.shelves().items()]
        marked = Choice(_MARKED, words.bookmarked())
        self.about = ChipGroup(look, words.what_about(), [marked, *shelves])
        self.also_locked = CheckBox(look, *words.also_locked())
        self.help_cards = [
            (key, SoftButton(look, word, "help")) for key, word in words.help_cards().items()
        ]
        self.footer = FlowFooter(look, kit_words.back(), "left")
        self.grids: list[CardGrid] = []
        self.empty: EmptyState | None = None
        self._place = QVBoxLayout()
        self._place.setSpacing(16)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.about.changed.connect(self.refresh)
        self.also_locked.clicked.connect(self.also_locked_chosen)
        self.footer.stop_requested.connect(self.back_requested)
        self.be_locked(True, False)

    def _lay_out(self) -> None:
        page = ScrollPage(self._look)
        column = page.column
        for thing in (self._intro, self._review, self.search, self.about):
            column.addWidget(thing)
        column.addLayout(self._place)
        column.addWidget(self._in_help())
        column.addWidget(self.also_locked)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)

    def _in_help(self) -> QWidget:
        """Give the ways to the two cards that stand in Help; they need an open journal."""
        self._help_part = QWidget()
        column = QVBoxLayout(self._help_part)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        said = Label(self._look, words.also_in_help(), "small", "quiet-ink", bold=True)
        column.addWidget(said)
        ways = QWidget()
        place = FlowLayout(8)
        for key, button in self.help_cards:
            place.addWidget(button)
            button.clicked.connect(lambda _on=False, k=key: self.help_card_requested.emit(k))
        ways.setLayout(place)
        wraps(ways)
        column.addWidget(ways)
        wraps(self._help_part)
        return self._help_part

    # ---- what the page tells ----

    def be_locked(self, locked: bool, also_locked: bool) -> None:
        """Show what goes with a locked or an open journal, and what was chosen."""
        self.footer.setVisible(locked)
        self.also_locked.setVisible(not locked)
        self._help_part.setVisible(not locked)
        self.also_locked.setChecked(also_locked)
        self.about.chip(_MARKED).setVisible(not locked)
        if locked and self.about.only() == _MARKED:
            self.about.choose(())

    def show_cards(self, cards: Sequence[Card], marked: Collection[str]) -> None:
        """Take the cards there are, and the ids of those with a bookmark."""
        self._cards = tuple(sorted(cards, key=lambda card: SHELVES.index(card.shelf)))
        self._failed = not cards
        unread = [card for card in cards if not card.reviewed_by]
        self._review.say(words.reviewed(len(unread) < len(cards)))
        self._review.setVisible(bool(unread))
        self.mark(marked)

    def mark(self, marked: Collection[str]) -> None:
        """Take other bookmarks."""
        self._marked = marked
        self.refresh()

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.search

    def card_of(self, card_id: str) -> QWidget | None:
        """Give the pressable card of an id if it is shown, and let Tab come to it."""
        found_here = (grid.come_to(card_id) for grid in self.grids)
        return next((card for card in found_here if card is not None), None)

    # ---- showing ----

    def refresh(self) -> None:
        """Show the cards that fit what is typed and chosen."""
        emptied(self._place)
        self.grids, self.empty = [], None
        fitting = self._fitting()
        if self.search.text().strip():
            self._add_grid(fitting)
        else:
            for shelf, cards in groupby(fitting, key=lambda card: card.shelf):
                self._add_grid(tuple(cards), words.shelves()[shelf])
        if not fitting and (self._cards or self._failed):
            self._show_nothing()
        in_order(
            [
                *(self.search, *self.about.all_chips()),
                *(card for grid in self.grids for card in grid.cards),
                *self._ways_on(),
                *(button for _key, button in self.help_cards),
                *(self.also_locked, self.footer.stop),
            ]
        )

    def _fitting(self) -> tuple[Card, ...]:
        about = self.about.only()
        cards = found(self.search.text(), self._cards)
        if about == _MARKED:
            return tuple(card for card in cards if card.id in self._marked)
        return tuple(card for card in cards if about in (None, card.shelf))

    def _add_grid(self, cards: Sequence[Card], name: str = "") -> None:
        if not cards:
            return
        grid = CardGrid(self._look, cards, self._marked)
        grid.card_requested.connect(self.card_requested)
        self.grids.append(grid)
        shelf = QWidget()
        column = QVBoxLayout(shelf)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        if name:
            column.addWidget(Label(self._look, name, "small", "quiet-ink", bold=True))
        column.addWidget(grid)
        wraps(shelf)
        self._place.addWidget(shelf)
        shelf.show()  # at once, so that a card can take the keyboard

    def _show_nothing(self) -> None:
        if self._failed:
            self.empty = EmptyState(self._look, words.none_here())
        else:
            marks = self.about.only() == _MARKED and not self._marked
            said = words.no_bookmarks() if marks else words.none_found()
            self.empty = EmptyState(self._look, said, words.all_cards())
        if self.empty.button is not None:
            self.empty.button.clicked.connect(self._widen)
        self._place.addWidget(self.empty)
        self.empty.show()

    def _ways_on(self) -> list[QWidget]:
        button = self.empty.button if self.empty is not None else None
        return [button] if button is not None else []

    def _widen(self) -> None:
        self.about.choose(())
        self.search.clear()
        self.refresh()
        self.first().setFocus()
