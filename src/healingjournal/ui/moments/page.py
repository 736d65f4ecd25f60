"""The page of moments: the tiny form, the further cards, the list, and one moment."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from healingjournal.base.clock import Clock
from healingjournal.base.errors import ToldError
from healingjournal.base.ids import MomentId
from healingjournal.moments.moment import Moment, MomentNoted
from healingjournal.moments.service import Moments
from healingjournal.ui.kit.told import told
from healingjournal.ui.kit.views_page import ViewsPage
from healingjournal.ui.moments import words
from healingjournal.ui.moments.cards_view import CardsView
from healingjournal.ui.moments.list_view import ListView
from healingjournal.ui.moments.moment_view import MomentView
from healingjournal.ui.moments.tiny_form import TinyForm
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_AT_ONCE = 50

Exercises = Callable[[], Sequence[tuple[str, str]]]


class MomentsPage(ViewsPage):
    """Notes in one press, reads back, deletes; a note begun waits here until it is kept."""

    ground_requested = Signal()
    help_requested = Signal()

    def __init__(
        self, moments: Moments, exercises: Exercises, work: Work, look: Look, clock: Clock
    ) -> None:
        """Take the moments, the exercises by id and name, the work, the look and the clock."""
        super().__init__()
        self._moments = moments
        self._exercises = exercises
        self._work = work
        self._look = look
        self._clock = clock
        self._shown = _AT_ONCE
        self._keeping = False
        self._focus_at: int | None = None
        self._asked_from: QWidget | None = None
        self._list: ListView | None = None
        self._form: TinyForm | None = None
        self._cards: CardsView | None = None
        self._opened: MomentView | None = None

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        noting = self.here() in {self._form, self._cards} and self.here() is not None
        return words.note_a_moment() if noting else words.moments()

    @override
    def first_focus(self) -> QWidget:
        here = self.here()
        if isinstance(here, ListView | TinyForm | CardsView | MomentView):
            return here.first()
        return self

    @override
    def arrive(self) -> None:
        if self.here() is None:
            self.show_view(self._list_view())
        if self.here() is self._list:
            self._read(focus_at=0)

    @override
    def stop(self) -> bool:
        if self.here() in {self._form, self._cards} and self.here() is not None:
            self._stop()
            return True
        if self._opened is not None and self.here() is self._opened:
            self.show_list()
            return True
        return False

    @override
    def in_the_midst(self) -> bool:
        begun = self._form is not None and bool(self._given())
        return begun or self._keeping

    @override
    def lines(self) -> list[str]:
        if self.here() in {self._form, self._cards} and self.here() is not None:
            return words.lines_form()
        return words.lines_list()

    # ---- doors ----

    def note_now(self) -> None:
        """Show the tiny form: empty, or as it was left."""
        form = self._form_view()
        if not self._given():
            self._begin_afresh()
        self.show_view(form)

    def show_list(self) -> None:
        """Show what was noted, newest first."""
        view = self._list_view()
        view.notice.hush()
        self.show_view(view)
        if self._opened is not None:
            self.let_go(self._opened)
            self._opened = None
        self._read(focus_at=0)

    # ---- noting ----

    def _given(self) -> dict[str, object]:
        cards = self._cards.given() if self._cards is not None else {}
        return {**self._form_view().given(), **cards}

    def _stop(self) -> None:
        if self._given():
            self._keep(words.stopped_kept(), undo=True)
        else:
            self._begin_afresh()
            self.show_list()

    def _keep(self, sentence: str, *, undo: bool = False) -> None:
        if self._keeping:
            return
        self._keeping = True
        given = self._given()

        def done(noted: MomentNoted) -> None:
            self._keeping = False
            self._begin_afresh()
            self._shown = _AT_ONCE
            self.show_list()
            takes = [(words.delete(), lambda: self._delete(noted.id))] if undo else []
            self._list_view().notice.say(sentence, takes)

        self._work.run(self, lambda: self._moments.note(given), done, self._not_kept)

    def _not_kept(self, error: Exception) -> None:
        self._keeping = False
        here = self.here()
        if isinstance(here, TinyForm | CardsView):
            here.told.say(_sentence(error))

    def _begin_afresh(self) -> None:
        self._form_view().empty()
        if self._cards is not None:
            self.let_go(self._cards)
            self._cards = None

    def _more(self) -> None:
        if self._cards is None:
            view = CardsView(self._look, self._clock)
            view.keep_requested.connect(lambda: self._keep(words.kept()))
            view.back_requested.connect(lambda: self.show_view(self._form_view()))
            view.stop_requested.connect(self._stop)
            self._cards = view
        self._cards.show_card(0)
        self.show_view(self._cards)

    # ---- reading back ----

    def _read(self, *, focus_at: int) -> None:
        self._focus_at = focus_at
        self._asked_from = QApplication.focusWidget()
        most = self._shown + 1
        self._work.run(
            self, lambda: self._moments.moments(most), self._show_moments, self._not_read
        )

    def _show_moments(self, moments: list[Moment]) -> None:
        view = self._list_view()
        today = self._clock.now().date()
        more = len(moments) > self._shown
        view.show_moments(moments[: self._shown], self._names(), today, more=more)
        if self._focus_at is not None and self.here() is view and self._keyboard_waits():
            view.first(self._focus_at).setFocus()
        self._focus_at = None

    def _keyboard_waits(self) -> bool:
        # Whoever has gone on to another part of the window meanwhile is not called back.
        focus = QApplication.focusWidget()
        still = focus is None or focus is self._asked_from or self.isAncestorOf(focus)
        return self.isVisible() and still

    def _not_read(self, error: Exception) -> None:
        self._list_view().show_error(_sentence(error))

    def _earlier(self) -> None:
        before = self._shown
        self._shown += _AT_ONCE
        self._read(focus_at=before)

    def _open(self, moment: Moment) -> None:
        if self._opened is not None:
            self.let_go(self._opened)
        view = MomentView(self._look, moment, self._names(), self._clock.now().date())
        view.back_requested.connect(self.show_list)
        view.delete_requested.connect(lambda: self._delete(moment.id))
        view.help_requested.connect(self.help_requested)
        self._opened = view
        self.show_view(view)

    def _delete(self, moment_id: MomentId) -> None:
        def done(_gone: object) -> None:
            self.show_list()
            self._list_view().notice.say(words.gone())

        self._work.run(self, lambda: self._moments.delete(moment_id), done, self._not_deleted)

    def _not_deleted(self, error: Exception) -> None:
        here = self.here()
        if isinstance(here, ListView | MomentView):
            here.notice.say(_sentence(error))

    def _names(self) -> dict[str, str]:
        return dict(self._exercises())

    # ---- views, each made when first shown ----

    def _list_view(self) -> ListView:
        if self._list is None:
            view = ListView(self._look)
            view.note_requested.connect(self.note_now)
            view.open_requested.connect(self._open)
            view.earlier_requested.connect(self._earlier)
            self._list = view
        return self._list

    def _form_view(self) -> TinyForm:
        if self._form is None:
            view = TinyForm(self._look, self._exercises)
            view.ground_requested.connect(self.ground_requested)
            view.keep_requested.connect(lambda: self._keep(words.kept()))
            view.more_requested.connect(self._more)
            view.stop_requested.connect(self._stop)
            self._form = view
        return self._form


def _sentence(error: Exception) -> str:
    if isinstance(error, ToldError):
        return told(error)
    raise error
