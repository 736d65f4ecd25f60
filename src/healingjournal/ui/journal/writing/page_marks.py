"""What the journal is asked about the page being written: its tags, and whether it may hide."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from healingjournal.base.errors import ToldError
from healingjournal.journal.entry import Draft, EntryMarked
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.beside_page import BesidePage
from healingjournal.ui.journal.writing import words
from healingjournal.ui.kit.told import told
from healingjournal.ui.work import Work

_TAGS_OFFERED = 4


class PageMarks(QObject):
    """Offers tags used before; hides a page from its end on, and shows a hidden one at once."""

    def __init__(
        self,
        journal: Journal,
        work: Work,
        beside: BesidePage,
        title: Callable[[], str],
        say: Callable[[str], None],
    ) -> None:
        """Take the journal, the work, what stands beside the page, its title, and a notice."""
        super().__init__(beside)
        self._journal = journal
        self._work = work
        self._beside = beside
        self._title = title
        self._say = say
        self._draft: Draft | None = None
        beside.tags.beginnings_requested.connect(self._offer_tags)
        beside.hidden_requested.connect(self._hide)

    def begin(self, draft: Draft) -> None:
        """Hear which page is written now."""
        self._draft = draft

    def _offer_tags(self, letters: str) -> None:
        tags = self._beside.tags

        def found(begin_so: list[str]) -> None:
            if tags.letters() == letters:
                tags.offer(begin_so)

        def nothing(_error: Exception) -> None:
            found([])

        self._work.run(
            self, lambda: self._journal.tags_beginning(letters, _TAGS_OFFERED), found, nothing
        )

    def _hide(self, wanted: bool) -> None:
        draft = self._draft
        if draft is None:
            return
        if wanted and not self._title().strip():
            self._say(words.hidden_needs_title())
        elif wanted or draft.entry is None or not draft.hidden:
            self._beside.hide_page(wanted)
        else:
            self._show_again(draft)

    def _show_again(self, draft: Draft) -> None:
        entry = draft.entry
        if entry is None:
            return

        def shown(_fact: EntryMarked) -> None:
            if self._draft is draft:
                self._draft = replace(draft, hidden=False)
                self._beside.hide_page(False)

        def refused(error: Exception) -> None:
            self._say(told(error if isinstance(error, ToldError) else ToldError()))

        self._work.run(self, lambda: self._journal.marks.unhide(entry), shown, refused)
