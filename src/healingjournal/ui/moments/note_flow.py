"""Noting and changing a moment: the tiny form and the cards, and what is kept of them."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.errors import ToldError
from healingjournal.base.ids import MomentId
from healingjournal.moments.helped import deeds
from healingjournal.moments.moment import Moment, MomentChanged, MomentNoted
from healingjournal.moments.service import Moments
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.notice_bar import Action
from healingjournal.ui.kit.told import told
from healingjournal.ui.moments import words
from healingjournal.ui.moments.cards_view import CardsView
from healingjournal.ui.moments.tiny_form import TinyForm
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

Exercises = Callable[[], Sequence[tuple[str, str]]]

_LOOKED_THROUGH = 200  # of the newest notes, for what was done before


@dataclass(frozen=True)
class Ended:
    """How noting ended: what is said of it, and what may be taken back in one press."""

    sentence: str = ""
    takes: Sequence[Action] = ()
    moment: MomentId | None = None


class NoteFlow(QObject):
    """What is begun waits here until it is kept; one press keeps it, and so does Stop.

    Sends `shown` with the view to show, and `ended` when there is nothing more to note.
    """

    shown = Signal(object)
    ended = Signal(object)
    delete_requested = Signal(object)
    ground_requested = Signal()

    def __init__(
        self,
        moments: Moments,
        exercises: Exercises,
        work: Work,
        look: Look,
        clock: Clock,
        help_beside: Callable[[], QWidget],
    ) -> None:
        """Take the moments, the exercises by id and name, and what makes the card with help."""
        super().__init__()
        self._moments = moments
        self._exercises = exercises
        self._work = work
        self._look = look
        self._clock = clock
        self._help_beside = help_beside
        self._keeping = False
        self._former: Moment | None = None
        self._filled: dict[str, object] = {}
        self._own: dict[str, list[str]] = {}
        self.favourites: Callable[[], Sequence[str]] = tuple
        self._form: TinyForm | None = None
        self._cards: CardsView | None = None

    # ---- what the page asks ----

    def begin(self) -> None:
        """Show the tiny form: empty, or as it was left."""
        if not self.begun():
            self._afresh()
        self._offer()
        self.shown.emit(self._form_view())

    def change(self, moment: Moment) -> None:
        """Show a moment in the tiny form, to be changed."""
        self._afresh()
        self._former = moment
        form = self._form_view()
        form.fill(moment)
        self._filled = form.given()
        self._offer()
        self.shown.emit(form)

    def begun(self) -> bool:
        """Tell whether there is something that lies nowhere else."""
        return self._form is not None and self._given() != self._filled

    def busy(self) -> bool:
        """Tell whether it is being kept just now."""
        return self._keeping

    def unsaved(self) -> Callable[[], object] | None:
        """Give the command that keeps what is begun; None when there is nothing, or it runs."""
        return self._command() if self.begun() and not self._keeping else None

    def changing(self) -> bool:
        """Tell whether a moment noted before is changed."""
        return self._former is not None

    def holds(self, view: QWidget | None) -> bool:
        """Tell whether a view is one of these."""
        return view is not None and view in {self._form, self._cards}

    def stop(self) -> None:
        """Keep what is there, and end; nothing is asked."""
        former = self._former
        if self.begun():
            self._keep(words.stopped_kept(), undo=True)
        else:
            self._afresh()
            self.ended.emit(Ended(moment=former.id if former else None))

    # ---- keeping ----

    def _given(self) -> dict[str, object]:
        cards = self._cards.given() if self._cards is not None else {}
        return {**self._form_view().given(), **cards}

    def _changed(self, former: Moment) -> dict[str, object]:
        """Give the fields of a changed moment: what was not touched stays to the letter."""
        fields: dict[str, object] = dict(former.fields)
        given = self._given()
        for key in (*self._filled, *given):
            if key not in given:
                fields.pop(key, None)
            elif given[key] != self._filled.get(key):
                fields[key] = given[key]
        return fields

    def _keep(self, sentence: str, *, undo: bool = False) -> None:
        if self._keeping:
            return
        self._keeping = True
        self._run(self._command(), sentence, self._former, undo=undo)

    def _command(self) -> Callable[[], MomentNoted | MomentChanged]:
        former, parts = self._former, self._form_view().did.deeds()
        if former is None:
            given = self._given()
            return lambda: self._moments.note(given, parts)
        fields = self._changed(former)
        if fields.get("did") == former.fields.get("did"):
            parts = list(former.deeds)
        return lambda: self._moments.edit(former.id, fields, parts)

    def _run(
        self,
        command: Callable[[], MomentNoted | MomentChanged],
        sentence: str,
        former: Moment | None,
        *,
        undo: bool,
    ) -> None:
        def done(fact: MomentNoted | MomentChanged) -> None:
            self._keeping = False
            self._afresh()
            takes: list[Action] = []
            if undo and former is None:
                takes = [(words.delete(), lambda: self.delete_requested.emit(fact.id))]
            elif undo and former is not None:
                takes = [(words.as_it_was(), lambda: self._as_it_was(former))]
            self.ended.emit(Ended(sentence, takes, former.id if former else None))

        self._work.run(self, command, done, self._not_kept)

    def _as_it_was(self, former: Moment) -> None:
        def done(_fact: object) -> None:
            self.ended.emit(Ended(words.as_it_was_again(), (), former.id))

        def not_done(error: Exception) -> None:
            self.ended.emit(Ended(sentence_of(error), (), former.id))

        self._work.run(
            self,
            lambda: self._moments.edit(former.id, former.fields, former.deeds),
            done,
            not_done,
        )

    def _not_kept(self, error: Exception) -> None:
        self._keeping = False
        for view in (self._form, self._cards):
            if view is not None:
                view.told.say(sentence_of(error))

    def _afresh(self) -> None:
        self._form_view().empty()
        self._former, self._filled = None, {}
        if self._cards is not None:
            self._cards.hide()
            self._cards.setParent(None)
            self._cards.deleteLater()
            self._cards = None

    # ---- own words ----

    def _offer(self) -> None:
        self._work.run(self, self._known, self._offered, lambda _error: None)

    def _known(self) -> tuple[dict[str, list[str]], list[str]]:
        """Give own words used before, and what was pinned or done; in the vault's thread."""
        pins = self._moments.choices().pins
        noted = self._moments.moments(_LOOKED_THROUGH)
        return self._moments.own_words.all(), [*pins, *(did for one in noted for did in deeds(one))]

    def _offered(self, known: tuple[dict[str, list[str]], list[str]]) -> None:
        self._own, done = known
        own = self._own
        self._form_view().did.know([*self.favourites(), *done])
        for view in (self._form, self._cards):
            if view is not None:
                view.offer(own)

    # ---- views, each made when first shown ----

    def _form_view(self) -> TinyForm:
        if self._form is None:
            view = TinyForm(self._look, self._exercises)
            view.ground_requested.connect(self.ground_requested)
            view.keep_requested.connect(self._keep_all)
            view.more_requested.connect(self._more)
            view.stop_requested.connect(self.stop)
            self._form = view
        return self._form

    def _more(self) -> None:
        if self._cards is None:
            view = CardsView(self._look, self._clock, self._help_beside)
            view.keep_requested.connect(self._keep_all)
            view.back_requested.connect(lambda: self.shown.emit(self._form_view()))
            view.stop_requested.connect(self.stop)
            view.offer(self._own)
            if self._former is not None:
                view.fill(self._former)
                self._filled = {**self._filled, **view.given()}
            self._cards = view
        self._cards.show_card(0)
        self.shown.emit(self._cards)

    def _keep_all(self) -> None:
        self._keep(words.changed() if self._former is not None else words.kept())


def sentence_of(error: Exception) -> str:
    """Give the sentence of a foreseen error; anything else is raised."""
    if isinstance(error, ToldError):
        return told(error)
    raise error


def each(commands: Sequence[Callable[[], object]]) -> None:
    """Run every command, also when one of them fails."""
    with ExitStack() as stack:
        for command in commands:
            stack.callback(command)


def help_line(look: Look, ask: Callable[[], None]) -> QWidget:
    """Make one quiet line with Help, for where there is no card with help."""
    from healingjournal.ui.kit.notice_bar import NoticeBar

    return NoticeBar(look, words.help_is_there(), [(kit_words.help_word(), ask)])
