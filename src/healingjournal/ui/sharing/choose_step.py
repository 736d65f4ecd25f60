"""The second step at work: the pages made ready are read each time it is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from healingjournal.sharing.moments import MomentOffered
from healingjournal.sharing.offering import ChapterOffered, PageOffered
from healingjournal.sharing.service import Sharing
from healingjournal.ui.sharing.bringing import Bringing
from healingjournal.ui.sharing.choose_view import ChooseView
from healingjournal.ui.sharing.moments import words
from healingjournal.ui.sharing.moments.part import still_ready
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.sharing.views import Views
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

Ready = tuple[MomentOffered, ...]
Chapters = tuple[ChapterOffered, ...]
Read = tuple[tuple[PageOffered, ...], bool, int | None, Chapters, Ready | None]


class ChooseStep(QObject):
    """Shows what may be chosen; tells when the choice is another."""

    failed = Signal(object)
    said = Signal(str)
    moments_requested = Signal()
    marks_requested = Signal()
    write_requested = Signal()
    chosen_changed = Signal()

    def __init__(self, sharing: Sharing, work: Work, look: Look, views: Views) -> None:
        """Take the room downstairs, work, look, and the stack of views."""
        super().__init__()
        self._sharing = sharing
        self._work = work
        self._look = look
        self._views = views

    def show(self, bringing: Bringing) -> StepView:
        """Show the step; its pages come when they are read."""
        view = self._views.get(ChooseView, self._make)

        def done(found: Read) -> None:
            pages, any_page, bringing.pace, view.chapters, moments = found
            view.show_pages(bringing, pages, moments, any_page=any_page)
            self.chosen_changed.emit()
            if view.isVisible():
                view.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

        self.chosen_changed.emit()
        self._work.run(self, self._read, done, self.failed.emit)
        return view

    def check(self, bringing: Bringing, dropped: Callable[[], None]) -> None:
        """Drop moments that were deleted, changed or are no longer ready since they were chosen."""
        moments = self._sharing.moments
        if moments is None or not any(one.moment for one in bringing.chosen):
            return

        def done(ready: Ready) -> None:
            left = [one for one in bringing.chosen if still_ready(one, ready)]
            if len(left) < len(bringing.chosen):
                bringing.chosen = left
                dropped()
                self.said.emit(words.gone())

        self._work.run(self, moments.ready, done, self.failed.emit)

    def _read(self) -> Read:
        offered = self._sharing.offered()
        any_page = bool(offered) or bool(self._sharing.pages("", 1))
        chapters, pace = self._sharing.brought.chapters(offered), self._sharing.pace.own()
        moments = self._sharing.moments
        ready = moments.ready() if moments is not None and moments.recent(1) else None
        return offered, any_page, pace, chapters, ready

    def _make(self) -> ChooseView:
        view = ChooseView(self._look)
        view.marks_requested.connect(self.marks_requested)
        view.write_requested.connect(self.write_requested)
        view.moments_requested.connect(self.moments_requested)
        view.chosen_changed.connect(self.chosen_changed)
        return view
