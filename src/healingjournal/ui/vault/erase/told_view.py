"""Afterwards: what could not be reached, what stays, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.erase import words

_MOST = 12


class ToldView(MiddlePage):
    """Each thing takes the keyboard, so that it is read out; sends `leave` and `again`."""

    leave_requested = Signal()
    again_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        said = words.told()
        self._look = look
        self._said = said
        self.title = Label(look, said["title"], "greeting").reads()
        self.more = Label(look, said["more"], "lead").reads()
        self.lines: list[Label] = []
        self._missed = Card(look, 24, 12)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._missed.column.addWidget(Label(look, said["not_reached"], "label"))
        self._missed.column.addLayout(self._list)
        self._missed.column.addWidget(
            Label(look, said["not_reached_more"], "body", "quiet-ink")
        )
        self.stays = Card(look, 24, 8)
        self.stays.column.addWidget(Label(look, said["stays"], "label"))
        self.stays.column.addWidget(Label(look, said["stays_more"]))
        self.go = PrimaryButton(look, said["leave"], "leave")
        self.again = SoftButton(look, said["again"])
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        flow.addWidget(self.again)
        flow.addWidget(self.go)
        for part, gap in (
            (self.title, 12),
            (self.more, 24),
            (self._missed, 16),
            (self.stays, 24),
            (row, 0),
        ):
            self.middle.addWidget(part)
            self.middle.addSpacing(gap)
        self.go.clicked.connect(self.leave_requested)
        self.again.clicked.connect(self.again_requested)

    def tell(self, missed: Sequence[str]) -> None:
        """Say that it is erased, and what was not reached."""
        self._say(self._said["title"], self._said["more"], again=False)
        shown = [words.not_reached(key) for key in missed[:_MOST]]
        if len(missed) > _MOST:
            shown.append(self._said["more_files"])
        before: QWidget = self.more
        for text in shown:
            line = Label(self._look, text).reads()
            self.lines.append(line)
            self._list.addWidget(line)
            QWidget.setTabOrder(before, line)
            before = line

    def tell_failed(self, error: ToldError) -> None:
        """Say why it could not be erased; trying again is offered."""
        self._say(self._said["not_title"], told(error), again=True)

    def _say(self, title: str, more: str, *, again: bool) -> None:
        self.title.say(title)
        self.more.say(more)
        for line in self.lines:
            self._list.removeWidget(line)
            line.setParent(None)
            line.deleteLater()
        self.lines = []
        self._missed.setVisible(not again)
        self.stays.setVisible(not again)
        self.again.setVisible(again)
