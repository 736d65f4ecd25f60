"""Steps one after another: a quiet word above, the step, the ways at its foot."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.look_choices import LOOKS, LookChoices
from healingjournal.ui.vault.step_footer import StepFooter
from healingjournal.ui.vault.steps import Step


class FlowView(QWidget):
    """Shows one step and sends what is pressed at its foot."""

    stop_requested = Signal()
    back_requested = Signal()
    later_requested = Signal()
    on_requested = Signal()

    def __init__(
        self, look: Look, choices: LookChoices | None = None, keys: Sequence[str] = LOOKS
    ) -> None:
        """Take the look, what can be chosen at the foot, if anything, and which of it."""
        super().__init__()
        self.notice = NoticeBar(look)
        self.footer = StepFooter(look, choices, keys)
        self.footer.stop_requested.connect(self.stop_requested)
        self.footer.back_requested.connect(self.back_requested)
        self.footer.later_requested.connect(self.later_requested)
        self.footer.on_requested.connect(self.on_requested)
        self._stack = QStackedWidget()
        self._step: Step | None = None
        quiet = QHBoxLayout()
        quiet.setContentsMargins(40, 0, 40, 0)
        quiet.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(quiet)
        column.addWidget(self._stack, 1)
        column.addWidget(self.footer)

    def step(self) -> Step | None:
        """Give the step shown."""
        return self._step

    def go(self, step: Step) -> None:
        """Show a step, and put the keyboard where it wants it."""
        if self._step is not None and self._step is not step:
            self._step.leave()
        if self._stack.indexOf(step) < 0:
            self._stack.addWidget(step)
            step.ways_changed.connect(lambda: self._ways_of(step))
            step.on_wished.connect(self.footer.on.click)
        self._step = step
        self._stack.setCurrentWidget(step)
        self.footer.show_ways(step.ways())
        for one, other in pairwise([_last_in(step), *self.footer.tab_stops()]):
            QWidget.setTabOrder(one, other)
        step.first().setFocus()

    def forget(self, step: Step) -> None:
        """Drop a step for good."""
        self._stack.removeWidget(step)
        step.deleteLater()
        if self._step is step:
            self._step = None

    def leave(self) -> None:
        """Hear that another page is shown now."""
        if self._step is not None:
            self._step.leave()

    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        return self._step.first() if self._step is not None else self.footer.stop

    def _ways_of(self, step: Step) -> None:
        if step is self._step:
            self.footer.show_ways(step.ways())


def _last_in(root: QWidget) -> QWidget:
    """Give the last widget of a part in the order of Tab; parts stand in it in one piece."""
    last = root
    following = root.nextInFocusChain()
    while following is not None and root.isAncestorOf(following):
        last, following = following, following.nextInFocusChain()
    return last
