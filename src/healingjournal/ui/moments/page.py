"""The page of moments: noting, the list, one moment, its thread, and what helped."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.ids import MomentId
from healingjournal.base.overriding import override
from healingjournal.moments.moment import Moment
from healingjournal.moments.service import Moments
from healingjournal.ui.kit.notice_bar import Action
from healingjournal.ui.kit.views_page import ViewsPage
from healingjournal.ui.moments import words
from healingjournal.ui.moments.held.reading import GoingNow, StillHeld, read_going
from healingjournal.ui.moments.helped import words as helped_words
from healingjournal.ui.moments.helped.view import HelpedPage, HelpedView
from healingjournal.ui.moments.list_view import ListView
from healingjournal.ui.moments.moment_view import MomentView
from healingjournal.ui.moments.note_flow import (
    Ended,
    Exercises,
    NoteFlow,
    each,
    help_line,
    sentence_of,
)
from healingjournal.ui.moments.own import words as own_words
from healingjournal.ui.moments.own.view import OwnWordsView
from healingjournal.ui.moments.thread import words as thread_words
from healingjournal.ui.moments.thread.view import ThreadView
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_AT_ONCE = 50

Listed = tuple[list[Moment], GoingNow, bool, bool]
Days = Callable[[], Sequence[tuple[date, str]]]


class MomentsPage(ViewsPage):
    """Notes in one press, reads back, changes, deletes; what is begun waits until it is kept.

    `help_beside` makes the card with help that stands beside a note; `days_ahead` gives hard
    days to come, in the vault's thread; `still_held` knows the backups. Set before first needed.
    """

    ground_requested = Signal()
    help_requested = Signal()
    pins_changed = Signal(object, object)  # the former ones, and those now

    def __init__(
        self, moments: Moments, exercises: Exercises, work: Work, look: Look, clock: Clock
    ) -> None:
        """Take the moments, the exercises by id and name, the work, the look and the clock."""
        super().__init__()
        self._moments, self._exercises = moments, exercises
        self._work, self._look, self._clock = work, look, clock
        self._shown, self._thread_kept = _AT_ONCE, True
        self._focus_at: int | None = None
        self._asked_from: QWidget | None = None
        self._list: ListView | None = None
        self._opened: MomentView | None = None
        self._thread: ThreadView | None = None
        self._helped: HelpedView | None = None
        self._own_words: OwnWordsView | None = None
        self.help_beside: Callable[[], QWidget] = self._help_line
        self.days_ahead: Days = tuple
        self.still_held: StillHeld | None = None
        self._flow = NoteFlow(moments, exercises, work, look, clock, self._make_help)
        self._flow.setParent(self)
        self._flow.shown.connect(self.show_view)
        self._flow.ended.connect(self._noted)
        self._flow.delete_requested.connect(self._let_go)
        self._flow.ground_requested.connect(self.ground_requested)

    # ---- what the shell asks ----

    def favour(self, favourites: Callable[[], Sequence[str]]) -> None:
        """Take what gives the exercises that are favourites, by id."""
        self._flow.favourites = favourites

    @override
    def title(self) -> str:
        here = self.here()
        if self._flow.holds(here):
            return words.change_a_note() if self._flow.changing() else words.note_a_moment()
        if isinstance(here, HelpedView):
            return helped_words.what_helped()
        if isinstance(here, ThreadView):
            return thread_words.follow_thread()
        return own_words.my_own_words() if isinstance(here, OwnWordsView) else words.moments()

    @override
    def first_focus(self) -> QWidget:
        first = getattr(self.here(), "first", None)
        found = first() if callable(first) else None
        return found if isinstance(found, QWidget) else self

    @override
    def order_stops(self) -> None:
        order = getattr(self.here(), "order_stops", None)
        if callable(order):
            order()

    @override
    def arrive(self) -> None:
        if self.here() is None:
            self.show_view(self._list_view())
        if self.here() is self._list:
            self._read(focus_at=0)

    @override
    def stop(self) -> bool:
        here = self.here()
        if self._flow.holds(here):
            self._flow.stop()
        elif isinstance(here, ThreadView):
            self._keep_thread(stopped=True)
        elif isinstance(here, MomentView | HelpedView | OwnWordsView):
            self.show_list()
        else:
            return False
        return True

    @override
    def in_the_midst(self) -> bool:
        return self._flow.begun() or self._flow.busy() or self.unsaved() is not None

    @override
    def unsaved(self) -> Callable[[], None] | None:
        view, found = self._thread, [self._flow.unsaved()]
        if view is not None and not self._thread_kept and view.given() != dict(view.moment.thread):
            found.append(partial(self._follow, view.moment.id, view.given()))
        commands = [one for one in found if one is not None]
        return partial(each, commands) if commands else None

    @override
    def lines(self) -> list[str]:
        here = self.here()
        if self._flow.holds(here):
            return words.lines_form()
        if isinstance(here, HelpedView):
            return helped_words.lines_helped()
        return thread_words.lines_thread() if isinstance(here, ThreadView) else words.lines_list()

    # ---- doors ----

    def note_now(self) -> None:
        """Show the tiny form: empty, or as it was left."""
        self._flow.begin()

    def show_list(self) -> None:
        """Show what was noted, newest first."""
        view = self._list_view()
        view.notice.hush()
        self.show_view(view)
        self._put_away()
        self._read(focus_at=0)

    def open_moment(self, moment_id: MomentId) -> None:
        """Show one moment, found elsewhere."""
        self._open_again(moment_id, "")

    def show_helped(self) -> None:
        """Show what helped."""
        if self._helped is None:
            view = HelpedView(self._look)
            view.back_requested.connect(self.show_list)
            view.note_requested.connect(self.note_now)
            view.chosen.connect(self._choose)
            self._helped = view
        self.show_view(self._helped)
        self._read_helped()

    # ---- noting and changing ----

    def _noted(self, end: Ended) -> None:
        self._shown = _AT_ONCE
        if end.moment is not None:
            self._open_again(end.moment, end.sentence, end.takes)
            return
        self.show_list()
        if end.sentence:
            self._list_view().notice.say(end.sentence, end.takes)

    def _make_help(self) -> QWidget:
        return self.help_beside()

    def _help_line(self) -> QWidget:
        return help_line(self._look, self.help_requested.emit)

    # ---- reading back ----

    def _read(self, *, focus_at: int) -> None:
        self._focus_at = focus_at
        self._asked_from = QApplication.focusWidget()
        most = self._shown + 1

        def read() -> Listed:
            own = any(self._moments.own_words.all().values())
            going = read_going(self._moments.going, self.still_held)
            away = self._moments.choices().away
            return self._moments.moments(most), going, own, away

        self._work.run(self, read, self._show_moments, self._not_read)

    def _show_moments(self, listed: Listed) -> None:
        moments, going, own, away = listed
        view = self._list_view()
        today = self._clock.now().date()
        more = len(moments) > self._shown
        view.show_moments(moments[: self._shown], self._names(), today, more=more)
        view.offer_own_words(own)
        view.tell_helped(away=away)
        view.going.show_going(going, self.still_held)
        if self._focus_at is not None and self.here() is view and self._keyboard_waits():
            view.first(self._focus_at).setFocus()
        self._focus_at = None

    def _keyboard_waits(self) -> bool:
        # Whoever has gone on to another part of the window meanwhile is not called back.
        focus = QApplication.focusWidget()
        still = focus is None or focus is self._asked_from or self.isAncestorOf(focus)
        return self.isVisible() and still

    def _not_read(self, error: Exception) -> None:
        self._list_view().show_error(sentence_of(error))

    def _earlier(self) -> None:
        before = self._shown
        self._shown += _AT_ONCE
        self._read(focus_at=before)

    def _open_again(
        self, moment_id: MomentId, sentence: str, takes: Sequence[Action] = ()
    ) -> None:
        def opened(moment: Moment) -> None:
            self._open(moment)
            if sentence and self._opened is not None:
                self._opened.notice.say(sentence, takes)

        def not_opened(error: Exception) -> None:
            self.show_list()
            self._not_read(error)

        self._work.run(self, lambda: self._moments.moment(moment_id), opened, not_opened)

    def _open(self, moment: Moment) -> None:
        former = self._opened
        view = MomentView(self._look, moment, self._names(), self._clock.now())
        view.back_requested.connect(self.show_list)
        view.change_requested.connect(lambda: self._flow.change(moment))
        view.follow_requested.connect(lambda: self._follow_thread(moment))
        view.delete_requested.connect(lambda: self._let_go(moment.id))
        view.help_requested.connect(self.help_requested)
        self._opened = view
        self.show_view(view)
        if former is not None:
            self.let_go(former)

    def _let_go(self, moment_id: MomentId) -> None:
        self._work.run(
            self,
            lambda: self._moments.going.let_go(moment_id),
            lambda _going: self.show_list(),
            self._not_done,
        )

    def _not_done(self, error: Exception) -> None:
        here = self.here()
        if isinstance(here, ListView | MomentView | HelpedView | OwnWordsView):
            here.notice.say(sentence_of(error))
        elif isinstance(here, ThreadView):
            here.told.say(sentence_of(error))

    def _put_away(self) -> None:
        for view in (self._opened, self._thread):
            if view is not None:
                self.let_go(view)
        self._opened = self._thread = None

    def _names(self) -> Mapping[str, str]:
        return dict(self._exercises())

    # ---- the thread of one moment ----

    def _follow_thread(self, moment: Moment) -> None:
        view = ThreadView(self._look, moment)
        view.keep_requested.connect(lambda stopped: self._keep_thread(stopped=stopped))
        if self._thread is not None:
            self.let_go(self._thread)
        self._thread, self._thread_kept = view, False
        self.show_view(view)

    def _follow(self, moment_id: MomentId, given: Mapping[str, str]) -> None:
        self._moments.follow(moment_id, dict(given))

    def _keep_thread(self, *, stopped: bool) -> None:
        view = self._thread
        if view is None:
            return
        moment, given = view.moment, view.given()
        if given == dict(moment.thread):
            self._open_again(moment.id, "")
            return

        def done(_nothing: None) -> None:
            self._thread_kept = True
            self._open_again(moment.id, words.stopped_kept() if stopped else words.kept())

        self._work.run(self, lambda: self._follow(moment.id, given), done, self._not_done)

    # ---- what helped ----

    def _read_helped(self) -> None:
        today = self._clock.now().date()

        def read() -> HelpedPage:
            days = sorted(self.days_ahead())
            return HelpedPage(
                self._moments.helped(),
                self._moments.choices(),
                [one for one in days if one[0] >= today],
                self._names(),
                today,
            )

        self._work.run(self, read, self._show_helped, self._not_done)

    def _show_helped(self, page: HelpedPage) -> None:
        view = self._helped
        if view is None:
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and view.isAncestorOf(focus)
        view.show_page(page)
        if inside and self.here() is view:
            view.first().setFocus()

    def _choose(self, chosen: object) -> None:
        from healingjournal.moments.choices import HelpedChoices

        if isinstance(chosen, HelpedChoices):
            choices = chosen
            former = self._helped.pins() if self._helped is not None else ()

            def done(_nothing: None) -> None:
                if former != choices.pins:
                    self.pins_changed.emit(former, choices.pins)
                self._read_helped()

            self._work.run(self, lambda: self._moments.choose(choices), done, self._not_done)

    # ---- own words ----

    def _show_own_words(self) -> None:
        if self._own_words is None:
            view = OwnWordsView(self._look)
            view.back_requested.connect(self.show_list)
            view.forget_requested.connect(self._forget)
            self._own_words = view
        self.show_view(self._own_words)
        self._read_own_words()

    def _read_own_words(self) -> None:
        self._work.run(self, self._moments.own_words.all, self._own_words_read, self._not_done)

    def _own_words_read(self, own: Mapping[str, Sequence[str]]) -> None:
        view = self._own_words
        if view is not None:
            view.show_words(own)
            if self.here() is view and self.isVisible():
                view.first().setFocus()

    def _forget(self, line: str, word: str) -> None:
        self._work.run(
            self,
            lambda: self._moments.own_words.forget(line, word),
            lambda _nothing: self._read_own_words(),
            self._not_done,
        )

    # ---- the list, made when first shown ----

    def _list_view(self) -> ListView:
        if self._list is None:
            view = ListView(self._look, self._moments.going, self._work)
            view.note_requested.connect(self.note_now)
            view.open_requested.connect(self._open)
            view.earlier_requested.connect(self._earlier)
            view.helped_requested.connect(self.show_helped)
            view.own_words_requested.connect(self._show_own_words)
            view.going.settled.connect(lambda: self._read(focus_at=0))
            view.going.failed.connect(self._not_read)
            self._list = view
        return self._list
