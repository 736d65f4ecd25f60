"""The step in which the page one reads is put into chapters."""

from PySide6.QtCore import QObject

from healingjournal.journal.service import Journal
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.chooser import ChapterChooser
from healingjournal.ui.journal.opened.opened_page import OpenedPage
from healingjournal.ui.journal.opened.step_card import StepCard
from healingjournal.ui.journal.reading_pane import ReadingPane
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

CHAPTERS = "chapters"


class ChapterStep(StepCard):
    """The chapters with a box each, where the page was; Back leads to the page again."""

    def __init__(self, journal: Journal, work: Work, look: Look) -> None:
        """Take the journal, the work and the look."""
        said = words.chooser()
        super().__init__(look, said["way"])
        self.chooser = ChapterChooser(journal, work, look)
        self.inside.addWidget(Label(look, said["more"], "body", "quiet-ink"))
        self.inside.addWidget(self.chooser)
        self.inside.addStretch(1)
        self.chooser.shown.connect(self._order_stops)

    def _order_stops(self) -> None:
        in_order([self.title, *self.chooser.stops(), self.back])


class ChapterWay(QObject):
    """Adds the step to the menu of the page that is open; it is made when first asked for."""

    def __init__(
        self, journal: Journal, work: Work, look: Look, pane: ReadingPane, opened: OpenedPage
    ) -> None:
        """Take the journal, the work, the look, the pane, and the page that is open there."""
        super().__init__(pane)
        self._journal = journal
        self._work = work
        self._look = look
        self._pane = pane
        self._opened = opened
        self._step: ChapterStep | None = None
        pane.menu.add_way(CHAPTERS, lambda: words.chooser()["way"])
        pane.way_requested.connect(self._go)

    def _go(self, way: str) -> None:
        entry = self._opened.entry
        if way != CHAPTERS or entry is None:
            return
        if self._step is None:
            self._step = ChapterStep(self._journal, self._work, self._look)
        self._step.chooser.begin(entry.id)
        self._pane.show_step(CHAPTERS, self._step)
