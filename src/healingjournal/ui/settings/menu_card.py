"""An entry in the menu of programs: what it is, that others can see it, and two presses."""

from collections.abc import Callable

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.settings.menu_entry import MenuEntry
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.settings.privacy import words
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class MenuCard(Card):
    """Puts the entry there, puts it there anew under the name of now, or takes it away."""

    def __init__(
        self, look: Look, work: Work, entry: MenuEntry, name: Callable[[], str]
    ) -> None:
        """Take the look, the work, the entry, and what gives the name of the window now."""
        super().__init__(look, 24, 8)
        said = words.menu()
        self._said = said
        self._work = work
        self._entry = entry
        self._name = name
        self.now = Label(look, said["none"])
        self.put = SoftButton(look, said["put"])
        self.remove = SoftButton(look, said["remove"])
        self.notice = NoticeBar(look)
        self.put.clicked.connect(self._put)
        self.remove.clicked.connect(self._remove)
        self.remove.hide()
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        flow.addWidget(self.put)
        flow.addWidget(self.remove)
        self.column.addWidget(Label(look, said["title"], "label"))
        self.column.addWidget(Label(look, said["text"], "body", "quiet-ink"))
        self.column.addWidget(self.now)
        self.column.addWidget(row)
        self.column.addWidget(self.notice)

    def check(self) -> None:
        """Look whether it is there."""
        self._work.run_free(self, self._entry.name, self._show, self._not_done)

    def _show(self, name: str | None) -> None:
        there = name is not None
        self.now.say(words.menu_there(name) if name is not None else self._said["none"])
        self.put.say(self._said["again" if there else "put"])
        if not there and self.remove.hasFocus():
            self.put.setFocus()
        self.remove.setVisible(there)

    def _put(self) -> None:
        name = self._name()
        self._work.run_free(self, lambda: self._entry.put(name), self._was_put, self._not_done)

    def _was_put(self, done: bool) -> None:
        self.notice.say(self._said["was_put" if done else "in_the_way"])
        self.check()

    def _remove(self) -> None:
        self._work.run_free(self, self._entry.remove, self._was_removed, self._not_done)

    def _was_removed(self, _nothing: None) -> None:
        self.notice.say(self._said["was_removed"])
        self.check()

    def _not_done(self, _error: Exception) -> None:
        # Only the disk can refuse, and no word of the journal is at stake.
        self.notice.say(self._said["not_done"])

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Say no more of what was pressed once the section is left."""
        super().hideEvent(event)
        self.notice.hush()
