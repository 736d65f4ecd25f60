"""A page with an overview, and steps for what may be done from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.flow_view import FlowView
from healingjournal.ui.vault.steps import Step


class OverviewView(ScrollPage):
    """What stands here, with a quiet word about the last act in its notice."""

    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 16)
        self.notice = NoticeBar(look)

    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        return self


class SteppedPage(RoomPage):
    """Shows the overview, or one step; what failed is told on the one that is shown.

    `back_requested` asks for the page one came from.
    """

    back_requested = Signal()

    def __init__(self, overview: OverviewView, look: Look) -> None:
        """Take the overview and the look."""
        super().__init__()
        self._first_view = overview
        self.flow = FlowView(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(overview)
        self._stack.addWidget(self.flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        overview.back_requested.connect(self.back_requested)

    @override
    def first_focus(self) -> QWidget:
        return self.flow.first() if self.in_step() else self._first_view.first()

    @override
    def leave(self) -> None:
        step = self.flow.step()
        if step is not None:
            step.leave()

    @override
    def in_the_midst(self) -> bool:
        return self.in_step()

    def in_step(self) -> bool:
        """Tell whether a step is shown, and not the overview."""
        return self._stack.currentWidget() is self.flow

    def go(self, step: Step, *, resting: bool = False) -> None:
        """Show a step in place of the overview or of another; its ways may rest at first."""
        self.drop_step()
        self.flow.notice.hush()
        self.flow.footer.rest(resting)
        self._stack.setCurrentWidget(self.flow)
        self.flow.go(step)

    def go_back(self) -> None:
        """Show the overview again; the step is gone, with what was typed in it."""
        self._stack.setCurrentWidget(self._first_view)
        self.drop_step()

    def drop_step(self) -> None:
        """Let the step go, with what was typed in it."""
        step = self.flow.step()
        if step is not None:
            step.forget()
            self.flow.forget(step)

    def tell(self, error: Exception) -> None:
        """Say what failed where one is; what nobody foresaw is raised."""
        if not isinstance(error, ToldError):
            raise error
        notice = self.flow.notice if self.in_step() else self._first_view.notice
        notice.say(told(error))
