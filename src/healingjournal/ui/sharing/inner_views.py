"""What opens inside a step and closes back to it: marks, the list, what left, reading here."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from healingjournal.base.clock import Clock
from healingjournal.base.ids import EntryId, LedgerId, MomentId
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.ledger import LedgerLine
from healingjournal.sharing.press import Preview
from healingjournal.sharing.service import Sharing
from healingjournal.sharing.spec import Replacement
from healingjournal.ui.sharing import told, words
from healingjournal.ui.sharing.after import words as after
from healingjournal.ui.sharing.after.after_view import AfterView
from healingjournal.ui.sharing.aloud.small_view import LargeView
from healingjournal.ui.sharing.beside_views import BesideViews
from healingjournal.ui.sharing.ledger_view import LedgerView, LineShown
from healingjournal.ui.sharing.list_view import ListView
from healingjournal.ui.sharing.marks_view import MarksView, PassagesView
from healingjournal.ui.sharing.moments.marks_view import MomentMarksView
from healingjournal.ui.sharing.read_view import ReadView
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.sharing.views import Views
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class InnerViews(QObject):
    """One is open at a time; Back and Esc close it."""

    failed = Signal(object)
    said = Signal(str)
    opened = Signal(str)  # the word of the main button, if there is one
    closed = Signal()
    list_kept = Signal(object)

    def __init__(
        self, sharing: Sharing, work: Work, look: Look, clock: Clock, views: Views
    ) -> None:
        """Take the room downstairs, work, look, clock, and the stack they are shown in."""
        super().__init__()
        self._sharing = sharing
        self._work = work
        self._look = look
        self._clock = clock
        self._views = views
        self._open: StepView | None = None
        self._under: list[StepView] = []
        self.beside = BesideViews(sharing, work, look, views, self._show)
        self._entry: EntryId | None = None

    def here(self) -> bool:
        """Tell whether one is open."""
        return self._open is not None

    def is_reading(self) -> bool:
        """Tell whether words are shown to read from, with nothing beside them."""
        return isinstance(self._open, ReadView | LargeView)

    def reading_aloud(self) -> bool:
        """Tell whether reading from the screen may still go on, also in fewer words."""
        read = self._views.made(ReadView)
        return read is not None and read in (self._open, *self._under) and read.reading_aloud()

    def close(self) -> None:
        """Go back: to the view this one was opened from, else to the step."""
        self.beside.store()
        if self._under:
            self._open = None
            self._show(self._under.pop())
            self.refresh()
            return
        self.leave()
        self.closed.emit()

    def leave(self) -> None:
        """Close without showing anything else."""
        read = self._views.made(ReadView)
        if read is not None:
            read.end()
        self._open = None
        self._under = []

    def refresh(self) -> None:
        """Read again what the open view shows."""
        if isinstance(self._open, MarksView | MomentMarksView):
            self._open.ask()
        elif isinstance(self._open, PassagesView):
            self._read_page()
        elif isinstance(self._open, LedgerView):
            self._read_ledger()
        elif isinstance(self._open, AfterView):
            self.beside.refresh_after()

    # ---- where pages stand ----

    def open_marks(self) -> None:
        """Show the pages and where they stand."""
        view = self._marks()
        view.begin()
        self._show(view)

    def _marks(self) -> MarksView:
        return self._views.get(MarksView, self._make_marks)

    def _make_marks(self) -> MarksView:
        view = MarksView(self._look)
        view.wanted.connect(self._pages_wanted)
        view.marked.connect(lambda entry, state: self._mark(entry, "", state))
        view.passages_requested.connect(self.open_passages)
        return view

    def _pages_wanted(self, search: str, limit: int) -> None:
        self._work.run(
            self,
            lambda: self._sharing.pages(search, limit),
            self._marks().show_pages,
            self.failed.emit,
        )

    def open_passages(self, entry: str) -> None:
        """Show one page, passage by passage."""
        self._entry = EntryId(entry)
        view = self._views.get(PassagesView, self._make_passages)
        self._read_page()
        self._show(view)

    def _make_passages(self) -> PassagesView:
        view = PassagesView(self._look)
        view.marked.connect(self._mark)
        return view

    def _read_page(self) -> None:
        view = self._views.made(PassagesView)
        entry = self._entry
        if view is not None and entry is not None:
            self._work.run(
                self, lambda: self._sharing.page(entry), view.show_page, self.failed.emit
            )

    def _mark(self, entry: str, passage: str, state: ConsentState) -> None:
        def marked(_fact: object) -> None:
            self.refresh()

        self._work.run(
            self,
            lambda: self._sharing.mark(EntryId(entry), state, passage),
            marked,
            self.failed.emit,
        )

    # ---- where moments stand ----

    def open_moments(self) -> None:
        """Show the moments and where they stand."""
        view = self._views.get(MomentMarksView, self._make_moments)
        self._show(view)
        view.begin()

    def _make_moments(self) -> MomentMarksView:
        view = MomentMarksView(self._look)

        def wanted(limit: int) -> None:
            moments = self._sharing.moments
            if moments is not None:
                read = partial(moments.recent, limit)
                self._work.run(self, read, view.show_moments, self.failed.emit)

        def marked(moment: str, state: ConsentState) -> None:
            moments = self._sharing.moments
            if moments is not None:
                mark = partial(moments.mark, MomentId(moment), state)
                self._work.run(self, mark, lambda _fact: self.refresh(), self.failed.emit)

        view.wanted.connect(wanted)
        view.marked.connect(marked)
        return view

    # ---- the person's own list ----

    def open_list(self, kept: tuple[Replacement, ...]) -> None:
        """Show the list of words to leave out."""
        view = self._views.get(ListView, lambda: ListView(self._look))
        view.show_list(kept)
        self._show(view, words.foot("keep_list"))

    def keep_list(self) -> None:
        """Keep the list as it is written now, and go back."""
        view = self._views.made(ListView)
        if view is None or self._open is not view:
            return
        kept = view.word_list()

        def done(_nothing: None) -> None:
            self.list_kept.emit(kept)
            self.leave()
            self.closed.emit()

        self._work.run(self, lambda: self._sharing.keep_word_list(kept), done, self.failed.emit)

    # ---- what left ----

    def open_ledger(self) -> None:
        """Show what left so far."""
        view = self._views.get(LedgerView, self._make_ledger)
        self._read_ledger()
        self._show(view)

    def _make_ledger(self) -> LedgerView:
        view = LedgerView(self._look)
        view.delete_requested.connect(self._delete_line)
        view.remove_requested.connect(self._remove_file)
        view.back_requested.connect(self._take_back)
        view.want_requested.connect(lambda: self.beside.open_sheet("back"))
        return view

    def _read_ledger(self) -> None:
        view = self._views.made(LedgerView)
        if view is not None:
            self._work.run(self, self._ledger, view.show_lines, self.failed.emit)

    def _ledger(self) -> tuple[LineShown, ...]:
        sharing = self._sharing
        return tuple(
            LineShown(line, sharing.lies_there(line), sharing.brought.named(line))
            for line in sharing.ledger()
        )

    def _take_back(self, line: LedgerLine) -> None:
        def done(_fact: object) -> None:
            self._read_ledger()
            self.said.emit(after.ledger("taken"))

        self._work.run(
            self, lambda: self._sharing.brought.take_back(line), done, self.failed.emit
        )

    def _delete_line(self, line: str) -> None:
        def done(_fact: object) -> None:
            self._read_ledger()
            self.said.emit(told.ledger("deleted"))

        self._work.run(
            self, lambda: self._sharing.delete_line(LedgerId(line)), done, self.failed.emit
        )

    def _remove_file(self, line: str) -> None:
        def done(_fact: object) -> None:
            self._read_ledger()
            self.said.emit(told.made("removed"))

        self._work.run(
            self, lambda: self._sharing.remove_file(LedgerId(line)), done, self.failed.emit
        )

    # ---- reading from the screen ----

    def open_reading(self, preview: Preview) -> None:
        """Show the words to read from."""
        view = self._views.get(ReadView, self._make_reading)
        view.show_preview(preview)
        self._show(view)

    def _make_reading(self) -> ReadView:
        view = ReadView(self._look, self._clock)
        view.read.connect(self._learn_pace)
        view.forget_requested.connect(self._forget_pace)
        view.small_requested.connect(self.beside.open_small)
        view.after_requested.connect(self.beside.open_after)
        return view

    def _learn_pace(self, words: int, seconds: float) -> None:
        self._work.run(
            self,
            lambda: self._sharing.pace.learn(words, seconds),
            lambda _pace: self._pace_known(known=True),
            self.failed.emit,
        )

    def _forget_pace(self) -> None:
        self._work.run(
            self,
            self._sharing.pace.forget,
            lambda _none: self._pace_known(known=False),
            self.failed.emit,
        )

    def _pace_known(self, *, known: bool) -> None:
        view = self._views.made(ReadView)
        if view is not None and view.pace is not None:
            view.pace.know(known)

    def _show(self, view: StepView, next_word: str = "") -> None:
        if self._open is not None and self._open is not view:
            self._under.append(self._open)
        self._open = view
        self._views.setCurrentWidget(view)
        self.opened.emit(next_word)
