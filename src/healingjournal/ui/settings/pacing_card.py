"""What pacing keeps: a line for each note, the newest first, and one press that clears it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.ui.kit import days
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.settings import words
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class PacingNote(NamedTuple):
    """One prompt that was written on: its question (empty if it is gone), day, and end."""

    question: str
    day: date
    further_away: bool


class Pacing(NamedTuple):
    """Two calls for the vault's thread: what pacing keeps, newest first, and clearing it."""

    notes: Callable[[], Sequence[PacingNote]]
    clear: Callable[[], None]


class PacingCard(Card):
    """Lists what is kept as it is now; `check` reads it again."""

    def __init__(self, look: Look, work: Work, pacing: Pacing) -> None:
        """Take the look, the work, and the two calls."""
        super().__init__(look, 24, 8)
        said = words.pacing()
        self._look = look
        self._work = work
        self._pacing = pacing
        self.notice = NoticeBar(look)
        self.clear = SoftButton(look, said["clear"])
        self.clear.clicked.connect(self._clear)
        self.lines: list[Label] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        flow.addWidget(self.clear)
        self.column.addWidget(Label(look, said["title"], "label"))
        self.column.addWidget(Label(look, said["text"], "body", "quiet-ink"))
        self.column.addWidget(row)
        self.column.addWidget(self.notice)
        self.column.addLayout(self._list)

    def check(self) -> None:
        """Read what is kept and list it."""
        self._work.run(self, self._pacing.notes, self._show, self._not_read)

    def _show(self, notes: Sequence[PacingNote]) -> None:
        self._list_lines([_line(note) for note in notes] or [words.pacing()["nothing"]])

    def _not_read(self, error: Exception) -> None:
        self._list_lines([])
        self._tell(error)

    def _clear(self) -> None:
        self._work.run(self, self._pacing.clear, self._cleared, self._tell)

    def _cleared(self, _nothing: None) -> None:
        self.notice.say(words.pacing()["cleared"])
        self.check()

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))

    def _list_lines(self, texts: Sequence[str]) -> None:
        emptied(self._list)
        # Each takes the keyboard, so that it is read out; the button stands before them all.
        self.lines = [Label(self._look, text).reads() for text in texts]
        before: QWidget = self.clear
        for line in self.lines:
            self._list.addWidget(Hairline(self._look))
            self._list.addWidget(line)
            line.show()  # at once, so that it can take the keyboard
            QWidget.setTabOrder(before, line)
            before = line

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Say no more of what was pressed once the section is left."""
        super().hideEvent(event)
        self.notice.hush()


def _line(note: PacingNote) -> str:
    return words.pacing_note(
        days.weekday_and_day(note.day), note.question, further_away=note.further_away
    )
