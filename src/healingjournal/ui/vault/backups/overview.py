"""What lies beside the journal, each backup with its status in plain words."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import days
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.backups import words
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.stepped_page import OverviewView

if TYPE_CHECKING:
    from healingjournal.vault.rotation import KeptBackup

_WIDE = 780


class Overview(OverviewView):
    """A card that makes backups, one for each that is here, and what else may be done."""

    make_requested = Signal()
    elsewhere_requested = Signal()
    fresh_requested = Signal()
    try_requested = Signal()
    remove_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        said = words.page()
        self._look = look
        self._said = said
        self.make = SoftButton(look, said["make"])
        self.elsewhere = SoftButton(look, said["elsewhere"])
        self.fresh = SoftButton(look, said["fresh_do"])
        self.try_one = SoftButton(look, said["try_do"])
        self.back = SoftButton(look, said["back"], "left")
        self.state = Label(look, "")
        self.line = Label(look, said["looking"], "body", "quiet-ink")
        self.removes: list[SoftButton] = []
        self._resting = self._tries_early = False
        now = Card(look, 24, 8)
        now.column.addWidget(Label(look, said["now"], "label"))
        now.column.addWidget(self.state)
        for key in ("now_more", "elsewhere_more"):
            now.column.addWidget(Label(look, said[key], "body", "quiet-ink"))
        now.column.addWidget(_row(self.make, self.elsewhere))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        self.column.addWidget(self.notice)
        self._add(now)
        self._add(self._list())
        self._try_place = self._add(self._part("try", self.try_one))
        self._add(self._part("fresh", self.fresh))
        self.column.addLayout(foot)
        self.end()
        self._connect()
        self.say_state("")

    def _list(self) -> QWidget:
        here = QWidget()
        column = QVBoxLayout(here)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self._look, self._said["list"], "label"))
        column.addWidget(self.line)
        column.addLayout(self._rows)
        return here

    def _connect(self) -> None:
        self.make.clicked.connect(self.make_requested)
        self.elsewhere.clicked.connect(self.elsewhere_requested)
        self.fresh.clicked.connect(self.fresh_requested)
        self.try_one.clicked.connect(self.try_requested)
        self.back.clicked.connect(self.back_requested)

    @override
    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        return self.make if self.make.isEnabled() else self.back

    def say_state(self, line: str) -> None:
        """Say how the last backup ended, or that one is being made."""
        self.state.say(line)
        self.state.setVisible(bool(line))

    def rest(self, resting: bool) -> None:
        """Hold what would make or remove one back while that is under way."""
        self._resting = resting
        buttons = (self.make, self.elsewhere, self.fresh, self.try_one, *self.removes)
        if resting and any(button.hasFocus() for button in buttons):
            # Else the keyboard would go to the foot, and the page with it, away from what is said.
            self.state.show()
            self.state.setFocus()
            self.verticalScrollBar().setValue(0)
        for button in buttons:
            button.setEnabled(not resting)
        if not resting and self.state.hasFocus():
            self.make.setFocus()

    def show_backups(self, backups: "Sequence[KeptBackup]") -> None:
        """Show what is here, the latest first; a test is offered above until there was one."""
        while (item := self._rows.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        self.removes = []
        for backup in backups:
            self._rows.addWidget(self._row_of(backup))
        self.line.say("" if backups else self._said["none"])
        self.line.setVisible(not backups)
        offered = any(each.proven for each in backups)
        offered = offered and not any(each.tested for each in backups)
        self._place_try(early=offered)
        self.rest(self._resting)

    def order_stops(self) -> None:
        """Let Tab go down the page, whatever was shown last."""
        early = self._tries_early
        middle = [self.try_one, *self.removes] if early else [*self.removes, self.try_one]
        in_order([self.make, self.elsewhere, *middle, self.fresh, self.back])

    def _place_try(self, *, early: bool) -> None:
        if early is not self._tries_early:
            self._tries_early = early
            self.column.removeWidget(self._try_place)
            # After the notice and the first card, or after the list.
            self.column.insertWidget(2 if early else 3, self._try_place)

    def _row_of(self, backup: "KeptBackup") -> Card:
        look, said = self._look, self._said
        day = days.full_day(backup.made.date())
        card = Card(look, 20, 4)
        card.column.addWidget(Label(look, said["kept_aside"] if backup.aside else day, bold=True))
        for line in _about(backup, day):
            card.column.addWidget(Label(look, line, "body", "quiet-ink"))
        remove = SoftButton(look, said["remove"])
        remove.setAccessibleDescription(day)
        remove.clicked.connect(lambda: self.remove_requested.emit(backup))
        self.removes.append(remove)
        card.column.addSpacing(8)
        card.column.addWidget(_row(remove))
        return card

    def _part(self, key: str, button: SoftButton) -> Card:
        card = Card(self._look, 24, 8)
        card.column.addWidget(Label(self._look, self._said[key], "label"))
        more = self._said[f"{key}_more"]
        card.column.addWidget(Label(self._look, more, "body", "quiet-ink"))
        card.column.addWidget(_row(button))
        return card

    def _add(self, part: QWidget) -> QWidget:
        place = narrow(self._look, part, _WIDE)
        self.column.addWidget(place)
        return place


def _about(backup: "KeptBackup", day: str) -> list[str]:
    said = words.page()
    if backup.aside:
        return [day, said["kept_aside_more"]]
    if backup.tested is not None:
        status = words.tested(days.full_day(date.fromisoformat(backup.tested)))
    else:
        status = words.verified() if backup.proven else words.written()
    entries = backup.entries
    held = words.pages_unknown() if entries is None else words.pages(entries)
    return [status, held, said["present"] if backup.present_passphrase else said["former"]]


def _row(*buttons: SoftButton) -> QWidget:
    row = QWidget()
    flow = FlowLayout(8)
    row.setLayout(flow)
    for button in buttons:
        flow.addWidget(button)
    return row
