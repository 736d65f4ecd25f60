"""The card with help that stands beside a note: a few lines, people, numbers; it keeps nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Signal

from healingjournal.safety.helplines import Country
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.group import Group
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.ltr import ltr
from healingjournal.ui.kit.number_line import NumberLine
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.safety import told, words
from healingjournal.ui.safety.numbers_card import NumbersCard
from healingjournal.ui.safety.own_numbers import OwnNumber
from healingjournal.ui.theme.look import Look


@dataclass(frozen=True)
class Reachable:
    """Whom one may reach: the country's numbers as seen by today, and one's own."""

    country: Country | None
    today: date
    own: Sequence[OwnNumber] = field(default=(), repr=False)
    has_plan: bool = False


class HelpCard(Card):
    """For an urge to hurt oneself. `plan_requested` and `thoughts_requested` lead further.

    It is shown where the urge was noted by hand, and never because of a number or a text.
    """

    plan_requested = Signal()
    thoughts_requested = Signal()
    help_requested = Signal()

    def __init__(self, look: Look, reach: Reachable) -> None:
        """Take the look, and whom one may reach."""
        super().__init__(look, 0, 0)
        self.column.setContentsMargins(24, 20, 24, 16)
        self.column.setSpacing(12)
        self.column.addWidget(Label(look, told.hurting(), "lead", bold=True).reads())
        for line in told.hurting_lines():
            self.column.addWidget(Label(look, line).reads())
        if reach.own:
            self.column.addWidget(Label(look, told.someone_to_reach(), "label"))
        for one in reach.own:
            row = NumberLine(look, one.name, ltr(one.number))
            row.number.reads()
            self.column.addWidget(row)
        if reach.country is not None:
            # As while locked: the emergency number and the crisis lines, and no others.
            numbers = NumbersCard(look, reach.country, reach.today, locked=True)
            numbers.show_lines(reach.country, also_locked=False)
            self.column.addWidget(numbers)
            self.column.addWidget(Label(look, numbers.caution(), "small", "quiet-ink"))
        self.column.addWidget(Label(look, told.cannot_call()))
        self.column.addWidget(self._ways(look, reach))

    def _ways(self, look: Look, reach: Reachable) -> Group:
        ways = Group(told.hurting())
        place = FlowLayout(8)
        self.plan = SoftButton(look, told.my_care_plan(), "care")
        self.thoughts = SoftButton(look, told.thoughts())
        self.all_help = SoftButton(look, words.help_title(), "help")
        for way in (self.plan, self.thoughts, self.all_help):
            place.addWidget(way)
        ways.setLayout(place)
        wraps(ways)
        self.plan.setVisible(reach.has_plan)
        self.plan.clicked.connect(self.plan_requested)
        self.thoughts.clicked.connect(self.thoughts_requested)
        self.all_help.clicked.connect(self.help_requested)
        return ways
