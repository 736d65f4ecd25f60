"""After making, at work: what was made is shown, and can be removed again."""

from PySide6.QtCore import QObject, Signal

from healingjournal.sharing.service import Made, Sharing
from healingjournal.ui.sharing import told
from healingjournal.ui.sharing.bringing import Bringing
from healingjournal.ui.sharing.made_view import MadeView
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.sharing.views import Views
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class MadeStep(QObject):
    """Holds what was made last, until a new start."""

    failed = Signal(object)
    said = Signal(str)
    ground_requested = Signal()
    ledger_requested = Signal()
    after_requested = Signal()

    def __init__(self, sharing: Sharing, work: Work, look: Look, views: Views) -> None:
        """Take the room downstairs, work, look, and the stack of views."""
        super().__init__()
        self._sharing = sharing
        self._work = work
        self._look = look
        self._views = views
        self._made: Made | None = None
        self._locked = False

    def take(self, made: Made | None, *, locked: bool = False) -> None:
        """Take what was made, or nothing for a new start."""
        self._made, self._locked = made, locked

    def show(self, bringing: Bringing) -> StepView:
        """Show what was made."""
        view = self._views.get(MadeView, self._make)
        if self._made is not None:
            view.show_made(self._made, bringing, locked=self._locked)
        return view

    def _make(self) -> MadeView:
        view = MadeView(self._look)
        view.ground_requested.connect(self.ground_requested)
        view.ledger_requested.connect(self.ledger_requested)
        view.after_requested.connect(self.after_requested)
        view.remove_requested.connect(self._remove)
        return view

    def _remove(self) -> None:
        made, view = self._made, self._views.made(MadeView)
        if made is None or view is None:
            return

        def done(_fact: object) -> None:
            view.show_removed()
            self.said.emit(told.made("removed"))

        self._work.run(
            self, lambda: self._sharing.remove_file(made.fact.line), done, self.failed.emit
        )
