"""Plain pages: a card, or a page to hand on, with nothing else of the journal."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healingjournal.sharing.one_page import Section


class PlainPages:
    """Makes one page outside the journal's folder; no line of the ledger tells of it."""

    def __init__(self, journal: Path, lang: Callable[[], str]) -> None:
        """Take the folder of the journal, and what gives the language of a page."""
        self._journal = journal
        self._lang = lang

    def put(self, sections: "Sequence[Section]", path: Path) -> None:
        """Make the page as a new file; runs beside the vault.

        Raises what `one_page.put_page` raises, and then leaves nothing behind.
        """
        from healingjournal.sharing.one_page import put_page

        put_page(sections, path, self._journal, self._lang())
