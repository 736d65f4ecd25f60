"""The earlier versions of a page: by day and time, the last one first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.journal.entry import Version
from healingjournal.ui.journal import words as page_words
from healingjournal.ui.journal.list_line import Kind, ListLine
from healingjournal.ui.journal.opened import words
from healingjournal.ui.journal.opened.step_card import StepCard
from healingjournal.ui.journal.page_list import PageList
from healingjournal.ui.kit import days
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look


class VersionsCard(StepCard):
    """A list like the one of the pages. Sends `version_requested` with a number."""

    version_requested = Signal(int)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, words.earlier_versions(), scrolls=False)
        self.told = Label(look, words.versions_are(), "body", "quiet-ink")
        self.list = PageList(look)
        self.list.setAccessibleName(words.earlier_versions())
        self.list.page_requested.connect(lambda key: self.version_requested.emit(int(key)))
        self.inside.addWidget(self.told)
        self.inside.addWidget(self.list, 1)

    @override
    def first(self) -> QWidget:
        return self.list if self.list.pages.rowCount() else self.title

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show versions, with their titles where they had one."""
        self.told.say(words.versions_are() if versions else words.no_versions())
        self.list.pages.show_lines([_line(one) for one in versions])
        self.list.be_reachable()
        self.list.start()


def when(version: Version) -> str:
    """Give the day and time of a version."""
    day = version.changed.date()
    said = f"{days.weekday(day)} {days.full_day(day)}"
    return words.day_and_time(said, days.time_of(version.changed))


def _line(version: Version) -> ListLine:
    title = version.title or page_words.untitled()
    return ListLine(Kind.PAGE, str(version.number), when(version), title)
