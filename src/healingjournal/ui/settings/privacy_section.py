"""Privacy: what is working on this computer, and the limits."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.settings.limits import words as limit_words
from healingjournal.ui.settings.menu_card import MenuCard
from healingjournal.ui.settings.privacy import words
from healingjournal.ui.settings.protection_rows import ProtectionRow, ProtectionRows
from healingjournal.ui.settings.seen import words as seen_words
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class PrivacySection(QWidget):
    """Looks again at each showing; nothing claims more than was just checked."""

    limits_requested = Signal()
    seen_requested = Signal()
    keys_requested = Signal()
    backups_requested = Signal()
    transfer_requested = Signal()
    erase_requested = Signal()

    def __init__(
        self,
        look: Look,
        work: Work,
        protections: Callable[[], Callable[[], Sequence[ProtectionRow]]],
        menu: MenuCard | None = None,
    ) -> None:
        """Take the look, the work, what begins a look at the protections, and the menu's card."""
        super().__init__()
        said = words.privacy()
        self._said = said
        self._work = work
        self._protections = protections
        self.menu = menu
        self.again = SoftButton(look, said["again"], "another")
        self.again.clicked.connect(self.check)
        self.when = Label(look, said["checking"], "body", "quiet-ink")
        self.card = ProtectionRows(look)
        self.keys = _door(look, "keys", self.keys_requested)
        self.backups = _door(look, "backups", self.backups_requested)
        self.transfer = _door(look, "transfer", self.transfer_requested)
        self.seen = _door(look, "seen", self.seen_requested)
        self.limits = _door(look, "limits", self.limits_requested)
        self.erase = _door(look, "erase", self.erase_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(look))
        column.addSpacing(12)
        column.addWidget(self.card)
        column.addSpacing(16)
        column.addWidget(self._doors(look))
        if menu is not None:
            column.addSpacing(16)
            column.addWidget(menu)
        column.addStretch(1)

    def _head(self, look: Look) -> QWidget:
        text = QWidget()
        lines = QVBoxLayout(text)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(Label(look, self._said["title"], "label"))
        lines.addWidget(self.when)
        head = QWidget()
        beside = BesideLayout(look, 16, 240)
        head.setLayout(beside)
        beside.addWidget(text)
        beside.addWidget(self.again)
        return head

    def _doors(self, look: Look) -> QWidget:
        doors = QWidget()
        grid = GridLayout(look, 2, 16, 260)
        doors.setLayout(grid)
        for way in self.ways():
            grid.addWidget(way)
        return doors

    def first(self) -> QWidget:
        """Give what Tab reaches first."""
        return self.again

    def ways(self) -> list[PressCard]:
        """Give the doors under the protections, in order."""
        return [self.keys, self.backups, self.transfer, self.seen, self.limits, self.erase]

    def check(self) -> None:
        """Look at every protection again: the window's here, all else in the journal's thread."""
        self.when.say(self._said["checking"])
        self._work.run(self, self._protections(), self._checked, self._not_checked)
        if self.menu is not None:
            self.menu.check()

    def _checked(self, rows: Sequence[ProtectionRow]) -> None:
        self.when.say(self._said["checked"])
        self.card.show_rows(rows)
        for one, other in pairwise([self.again, *self.card.rows, *self.ways()]):
            QWidget.setTabOrder(one, other)

    def _not_checked(self, _error: Exception) -> None:
        # What cannot be looked at is not claimed; nothing else depends on it.
        self.card.show_rows([])
        self.when.say(self._said["failed"])


def _door(look: Look, key: str, asked: SignalInstance) -> PressCard:
    said = words.privacy() | seen_words.doors()
    door = PressCard(look, said[key], said[f"{key}_more"], kind="way")
    door.clicked.connect(asked)
    return door


class LimitsSection(QWidget):
    """What no setting can change, one plain fact each."""

    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self.title = Label(look, words.privacy()["limits"], "title").reads()
        self.back = SoftButton(look, words.privacy()["back"], "left")
        self.back.clicked.connect(self.back_requested)
        card = Card(look, 24, 12)
        facts = limit_words.limit_facts()
        for key, name in limit_words.limits().items():
            if card.column.count():
                card.column.addWidget(Hairline(look))
            card.column.addWidget(Label(look, name, "label"))
            card.column.addWidget(Label(look, facts[key], "body", "quiet-ink"))
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addWidget(card)
        column.addLayout(row)
        column.addStretch(1)
