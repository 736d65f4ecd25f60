"""Where moments stand: what kind each was and its day, with its state."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.sharing.moments import MomentOffered
from healingjournal.ui.kit import days
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.sharing.moments import words
from healingjournal.ui.sharing.state_menu import StateMenu
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look

STEP = 15


class MomentMarksView(StepView):
    """The newest moments, and more with each press; none of their words beside the kind."""

    wanted = Signal(int)  # how many moments at most
    marked = Signal(str, object)  # the moment and its new state

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 12)
        self._limit = STEP
        self.states: dict[str, StateMenu] = {}
        column = self.area.column
        column.addWidget(Label(look, words.stand(), "title"))
        column.addWidget(Label(look, words.stand_lead(), "body", "quiet-ink"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        self.none = Label(look, words.nothing_noted(), "body", "quiet-ink")
        column.addWidget(self.none)
        self.more = QuietButton(look, words.earlier(), "down")
        self.more.clicked.connect(self._show_more)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.area.end()
        self.none.hide()
        self.more.hide()

    @override
    def first_focus(self) -> QWidget:
        return next(iter(self.states.values()), self.area)

    def begin(self) -> None:
        """Start with the newest moments."""
        self._limit = STEP
        self.ask()

    def ask(self) -> None:
        """Ask for the moments to show, one more than fits."""
        self.wanted.emit(self._limit + 1)

    def show_moments(self, moments: Sequence[MomentOffered]) -> None:
        """Show these; the keyboard stays on the one that was just marked."""
        held = next((one for one, state in self.states.items() if state.hasFocus()), "")
        first = not self.states
        self.states = {}
        emptied(self._rows)
        for moment in moments[: self._limit]:
            row = self._row(moment)
            self._rows.addWidget(row)
            row.show()
        self.none.setVisible(not moments)
        self.more.setVisible(len(moments) > self._limit)
        if held in self.states:
            self.states[held].setFocus(Qt.FocusReason.OtherFocusReason)
        elif first and self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        self._limit += STEP
        self.ask()

    def _row(self, moment: MomentOffered) -> QWidget:
        look = self._look
        day = days.full_day(moment.day)
        state = StateMenu(look, moment.consent, f"{moment.title}, {day}")
        state.state_chosen.connect(lambda chosen: self.marked.emit(moment.id, chosen))
        self.states[moment.id] = state
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(Label(look, moment.title, bold=True))
        lines.addWidget(Label(look, day, "body", "quiet-ink"))
        card = Card(look, 0, 0)
        inside = QWidget()
        beside = BesideLayout(look, 16, 280)
        beside.setContentsMargins(20, 10, 12, 10)
        inside.setLayout(beside)
        beside.addWidget(said)
        beside.addWidget(state)
        card.column.addWidget(inside)
        return card
