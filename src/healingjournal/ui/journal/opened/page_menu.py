"""The small menu on the page one reads: what is asked for now and then."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from healingjournal.journal.entry import Entry
from healingjournal.ui.journal import words as page_words
from healingjournal.ui.journal.opened import words
from healingjournal.ui.kit.menu_button import MenuButton
from healingjournal.ui.theme.look import Look

VERSIONS, HIDE, UNHIDE, DELETE = "versions", "hide", "unhide", "delete"


def _always(_page: Entry) -> bool:
    return True


class PageMenu(MenuButton):
    """Offers ways for the page shown; whoever has one more adds it with `add_way`.

    Sends `way_requested` with the key of a way. Delete always stands last.
    """

    way_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, words.more())
        self._plain = False
        self._ways: list[tuple[str, Callable[[], str], Callable[[Entry], bool]]] = []
        self.chosen.connect(self.way_requested)
        self.add_way(VERSIONS, words.earlier_versions, lambda page: page.versions > 1)
        self.add_way(HIDE, words.never_listed, lambda page: not page.hidden)
        self.add_way(UNHIDE, words.list_again, lambda page: page.hidden)

    def add_way(
        self,
        key: str,
        word: Callable[[], str],
        wanted: Callable[[Entry], bool] = _always,
    ) -> None:
        """Add a way: its key, its word, and for which pages it is offered; never a sealed one."""
        self._ways.append((key, word, wanted))

    def show_page(self, page: Entry) -> None:
        """Offer what can be done with a page; with a sealed one, that it can be deleted."""
        ways = [] if page.seal else [(key, word()) for key, word, on in self._ways if on(page)]
        self.offer([*ways, (DELETE, page_words.delete())])
