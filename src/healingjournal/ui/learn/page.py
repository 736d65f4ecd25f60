"""The page of Learn: all cards, and one card; it works while the journal is locked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.learn import catalogue
from healingjournal.learn.card import Card
from healingjournal.learn.own_words import OwnWord, in_own_words
from healingjournal.ui.kit.views_page import ViewsPage
from healingjournal.ui.learn import words
from healingjournal.ui.learn.card_view import CardView, back_word
from healingjournal.ui.learn.list_view import ListView
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class LearnPage(ViewsPage):
    """Reads the shipped cards; bookmarks and the choice about locking are handed in and told.

    `back_requested` asks for the way in, while locked; `return_requested` for Help, when a
    card was opened from there.
    """

    back_requested = Signal()
    return_requested = Signal()
    help_requested = Signal()
    help_card_requested = Signal(str)
    bookmarks_changed = Signal(object)
    value_requested = Signal(str, object)

    def __init__(self, look: Look, work: Work, lang: str, *, locked: bool) -> None:
        """Take the look, the work, the language of the app, and whether no journal is open."""
        super().__init__()
        self._look = look
        self._work = work
        self._lang = lang
        self._locked = locked
        self._from_help = False
        self._asked = False
        self._open = ""
        self._marked: list[str] = []
        self._also_locked = False
        self._own: OwnWord | None = None
        self._list = ListView(look)
        self._card: CardView | None = None
        self._list.card_requested.connect(self.open_card)
        self._list.back_requested.connect(self.back_requested)
        self._list.help_card_requested.connect(self.help_card_requested)
        self._list.also_locked_chosen.connect(self._choose_also_locked)
        self._list.be_locked(locked, False)
        self.show_view(self._list)

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return words.title()

    @override
    def with_rail(self) -> bool:
        return not self._locked

    @override
    def first_focus(self) -> QWidget:
        here = self.here()
        return here.first() if isinstance(here, CardView) else self._list.first()

    @override
    def arrive(self) -> None:
        if not self._asked:
            self._asked = True
            lang = self._lang
            self._work.run_free(
                self, lambda: catalogue.shipped(lang), self._show_cards, self._not_read
            )

    @override
    def stop(self) -> bool:
        if isinstance(self.here(), CardView):
            self._back()
            return True
        if self._locked:
            self.back_requested.emit()
        return self._locked

    @override
    def lines(self) -> list[str]:
        card = isinstance(self.here(), CardView)
        return (words.lines_card if card else words.lines_list)(self._locked)

    def set_open(self, bookmarks: Sequence[object], also_locked: bool) -> None:
        """Show what belongs to the open journal: its bookmarks, and the choice about locking."""
        known = set(catalogue.ids())
        self._locked = False
        self._marked = [one for one in bookmarks if isinstance(one, str) and one in known]
        self.set_chosen(also_locked)
        self._list.mark(self._marked)
        self._show_mark()
        self.title_changed.emit()

    def set_chosen(self, also_locked: bool) -> None:
        """Take the choice about locking, changed elsewhere."""
        self._also_locked = also_locked
        self._list.be_locked(self._locked, also_locked)

    def set_word(self, own: OwnWord | None) -> None:
        """Take the person's word for what happened; it stands in cards opened from now on."""
        self._own = own

    # ---- doors ----

    def show_list(self) -> None:
        """Show all cards, and put the keyboard on the one that was open."""
        was, self._open = self._open, ""
        self._from_help = False
        self.show_view(self._list)
        if self._card is not None:
            self.let_go(self._card)
            self._card = None
        at = self._list.card_of(was) if was else None
        if at is not None and self.isVisible():
            at.setFocus()

    def open_card(self, card_id: str, *, from_help: bool = False) -> None:
        """Show one card; the way back then leads to all cards, or to Help."""
        self._open, self._from_help = card_id, from_help
        lang = self._lang
        self._work.run_free(
            self,
            lambda: catalogue.card(card_id, lang),
            lambda card: self._opened(card_id, card),
            lambda error: self._not_opened(card_id, error),
        )

    # ---- inside ----

    def _show_cards(self, cards: tuple[Card, ...]) -> None:
        self._list.show_cards(cards, self._marked)

    def _not_read(self, error: Exception) -> None:
        self._asked = False
        if not isinstance(error, ToldError | OSError):
            raise error
        self._list.show_cards((), self._marked)

    def _opened(self, card_id: str, card: Card | None) -> None:
        if card_id != self._open:
            return  # the person has gone on meanwhile
        before = self._card
        own = None if self._locked else self._own
        shown = in_own_words(card, own) if card is not None else None
        view = CardView(self._look, shown, back_word(to_help=self._from_help))
        view.back_requested.connect(self._back)
        view.help_requested.connect(self.help_requested)
        view.marked.connect(self._mark)
        self._card = view
        self._show_mark()
        self.show_view(view)
        if before is not None:
            self.let_go(before)

    def _not_opened(self, card_id: str, error: Exception) -> None:
        if not isinstance(error, ToldError | OSError):
            raise error
        self._opened(card_id, None)

    def _back(self) -> None:
        to_help = self._from_help
        self.show_list()
        if to_help:
            self.return_requested.emit()

    def _show_mark(self) -> None:
        if self._card is not None and not self._locked:
            self._card.show_mark(self._open in self._marked)

    def _mark(self, marked: bool) -> None:
        others = [one for one in self._marked if one != self._open]
        self._marked = [*others, self._open] if marked else others
        self._show_mark()
        self._list.mark(self._marked)
        self.bookmarks_changed.emit(list(self._marked))

    def _choose_also_locked(self, chosen: bool) -> None:
        self._also_locked = chosen
        self.value_requested.emit("learn_locked", chosen)
