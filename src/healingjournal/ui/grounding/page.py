"""Ground: the first sentence at once, then the list and the player. Works while locked."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import ExerciseId
from healingjournal.base.overriding import override
from healingjournal.grounding import catalogue, choosing
from healingjournal.grounding.exercise import Exercise
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.choices import Choices
from healingjournal.ui.grounding.ground_stack import GroundStack
from healingjournal.ui.grounding.known import HELD_BACK, Known, Own
from healingjournal.ui.grounding.player_view import PlayerView
from healingjournal.ui.kit.step_dots import StepDots
from healingjournal.ui.theme.look import Look

if TYPE_CHECKING:
    from healingjournal.ui.grounding.after_view import AfterView
    from healingjournal.ui.grounding.before_view import BeforeView
    from healingjournal.ui.grounding.list_view import ListView
    from healingjournal.ui.grounding.own.held_back_view import HeldBackView


class GroundPage(GroundStack):
    """One exercise at a time; no answer is kept, and nothing at all while locked.

    Esc and Stop end at once and go back to where one was: the list, if one came from there.
    Sends `caution_seen` when an exercise is begun from its cautions while the journal is open.
    """

    value_requested = Signal(str, object)
    caution_seen = Signal(str)
    own_changed = Signal(object)
    favourites_changed = Signal(object)
    note_requested = Signal(str, str, object)

    def __init__(
        self,
        look: Look,
        clock: Clock,
        *,
        locked: bool,
        leave_out: tuple[str, ...] = (),
        first: str = catalogue.FIRST_ID,
        kept_outside: bool | None = None,
    ) -> None:
        """Take the look, the clock, and the choices known now.

        `kept_outside` tells whether the Leave-out marks lie outside the journal as well; with
        None that is not known, and it is not offered.
        """
        super().__init__()
        self._look = look
        self._clock = clock
        self._choices = Choices(locked, leave_out, first, kept_outside)
        self._lang = catalogue.SPOKEN
        self._knows = Known(left_out=leave_out)
        # Whose cautions were seen, so far as is known.
        self._known: set[ExerciseId] = set()
        self._far = False  # whether the person is far away, as last said
        self._seen: list[ExerciseId] = []  # offered since Ground was opened
        self._came_by: Exercise | None = None  # the first one, while another follows it
        self._from_list = False
        self._list: ListView | None = None
        self.player = PlayerView(look, clock, self._knows)
        self._stack.addWidget(self.player)
        self.player.stop_requested.connect(self._stop_pressed)
        self.player.another_requested.connect(self._something_else)
        self.player.help_requested.connect(self.help_requested)
        self.player.list_requested.connect(self.show_list)
        self.player.own_requested.connect(self.show_own)
        self.player.favourite_turned.connect(self._turn_favourite)
        self.player.exercise_requested.connect(self._chosen_in_step)
        self.player.ended.connect(self._ask_after)

    # ---- what the shell asks ----

    def speak(self, lang: str) -> None:
        """Take the exercises of this language, and English ones where it has none."""
        self._lang = self._knows.lang = lang

    def begin(self, *, far: bool = False) -> None:
        """Show the first sentence at once; only the file of its exercise is read.

        An exercise put first that has cautions shows them before its first time. For who is
        far away it begins with one that suits that.
        """
        self._seen, self._came_by, self._from_list = [], None, False
        self._far = far
        self.start(self._opening())

    def start_at(self, exercise_id: str, step: int) -> None:
        """Go on with an exercise that was under way; begin if there is none of that name."""
        try:
            exercise = self._exercise(exercise_id)
        except RefusedError:
            self.begin()
            return
        self._seen, self._came_by, self._from_list, self._far = [], None, False, False
        self._known.add(exercise.id)
        self.play(exercise, step)

    def in_progress(self) -> tuple[str, int] | None:
        """Give the exercise under way and its step."""
        return self.player.in_progress()

    def know_cautions(self, seen: Iterable[str]) -> None:
        """Take the ids of the exercises whose cautions the journal says were seen."""
        self._known.update(map(ExerciseId, seen))

    def know_personal(
        self, own: Own | None, favourites: Iterable[str] = (), brought: Iterable[Exercise] = ()
    ) -> None:
        """Take the person's own lines by what they are for, and favourites; None while locked.

        `brought` are the exercises of others that the journal holds.
        """
        self._knows.own = own
        self._knows.favourites = tuple(favourites)
        self._knows.brought = tuple(brought)
        if self._list is not None:
            self._list.refresh()

    def set_choices(
        self,
        leave_out: tuple[str, ...],
        first: str,
        locked: bool,
        kept_outside: bool | None = None,
    ) -> None:
        """Take other choices: the journal was opened, or a setting has changed."""
        outside = self._choices.kept_outside if kept_outside is None else kept_outside
        self._choose(Choices(locked, leave_out, first, outside))

    @override
    def title(self) -> str:
        if self.here() is self._list:
            return words.ground()
        named = getattr(self.here(), "name", None)  # a page that is about no exercise
        if isinstance(named, str):
            return named
        exercise = self.player.exercise()
        return exercise.name if exercise else words.ground()

    @override
    def top(self) -> QWidget | None:
        return self._dots

    @override
    def with_rail(self) -> bool:
        return self._list is not None and self.here() is self._list

    @override
    def first_focus(self) -> QWidget:
        here = self.here()
        asked = getattr(here, "heading", None)  # a page with a heading is read from there
        if isinstance(asked, QWidget):
            return asked
        if self._list is not None and here is self._list:
            return self._list.first_focus()
        return self.player.first_focus()

    @override
    def arrive(self) -> None:
        if self.player.exercise() is None and self.here() is self.player:
            self.begin()
        else:
            self.player.resume()

    @override
    def leave(self) -> None:
        self.player.interrupt()

    @override
    def stop(self) -> bool:
        self.player.stop()
        if self._from_list and self.here() is not self._list:
            self.show_list()
            return True
        return False

    @override
    def lines(self) -> list[str]:
        here = self.here()
        if here is self.player:
            return words.lines_of_player()
        return words.lines_of_list() if here is self._list else words.lines_of_question()

    # ---- steps ----

    def show_list(self) -> None:
        """Show the list; it is made when it is first asked for."""
        self.player.stop()
        if self._list is None:
            from healingjournal.ui.grounding.list_view import ListView

            every = catalogue.shipped(self._lang)
            self._list = ListView(self._look, every, self._choices, self._knows)
            self._list.own_requested.connect(self.show_own)
            self._list.tell_language(self._lang)
            self._list.exercise_requested.connect(self._chosen_in_list)
            self._list.leave_out_chosen.connect(self._leave_out)
            self._list.outside_chosen.connect(self._keep_outside)
            self._stack.addWidget(self._list)
        self._from_list = False
        self.show_view(self._list, None)

    def show_own(self) -> None:
        """Show what the person wrote for exercises, to change it; back leads to the list."""
        if self._knows.own is None:
            return
        from healingjournal.ui.grounding.own.own_page import OwnPage

        self.player.stop()
        own = OwnPage(self._look, self._knows.own)
        own.own_changed.connect(self._take_own)
        own.back_requested.connect(self.show_list)
        self.place(own, None)
        self._from_list = True

    def _take_own(self, own: Own) -> None:
        self._knows.own = own
        self.own_changed.emit(own)

    def _turn_favourite(self, exercise_id: str) -> None:
        self._knows.turn_favourite(exercise_id)
        self.favourites_changed.emit(self._knows.favourites)
        if self._list is not None:
            self._list.refresh()

    def start(self, exercise: Exercise) -> None:
        """Start an exercise: its cautions first, if it has any that were not seen yet."""
        if exercise.held_back and HELD_BACK not in self._known:
            self._show_held_back(exercise)
            return
        if not exercise.cautions or exercise.id in self._known:
            self.play(exercise)
            return
        from healingjournal.ui.grounding.before_view import BeforeView

        self.player.stop()
        before = BeforeView(self._look, exercise, locked=self._choices.locked)
        self._ask_first(before, exercise, exercise.id)

    def _show_held_back(self, exercise: Exercise) -> None:
        from healingjournal.ui.grounding.own.held_back_view import HeldBackView

        self.player.stop()
        before = HeldBackView(self._look, locked=self._choices.locked)
        self._ask_first(before, exercise, ExerciseId(HELD_BACK))

    def _ask_first(
        self, before: "BeforeView | HeldBackView", exercise: Exercise, noted: ExerciseId
    ) -> None:
        """Show a page before an exercise; going on from it is noted, so that it comes once."""
        before.stop_requested.connect(self._stop_pressed)
        before.another_requested.connect(lambda: self._something_else(exercise))
        before.begin_requested.connect(lambda: self._begin_known(exercise, noted))
        self.place(before, self._dots_for(exercise, 0))

    def _begin_known(self, exercise: Exercise, noted: ExerciseId) -> None:
        self._known.add(noted)
        if not self._choices.locked:  # while locked nothing can be kept
            self.caution_seen.emit(str(noted))
        self.start(exercise)

    def play(self, exercise: Exercise, step: int = 0) -> None:
        """Play an exercise at once, at a step."""
        if not self._seen or self._seen[-1] != exercise.id:
            self._seen.append(exercise.id)
        at_once = len(self._seen) < 2 and not self._from_list
        self.player.tell_of(exercise, self._lang)
        self.player.play(exercise, step)
        self.show_view(self.player, None if at_once else self._dots_for(exercise, 0))

    def _ask_after(self) -> None:
        done = self.player.exercise()
        if done is None:
            return
        from healingjournal.ui.grounding.after_view import AfterView

        is_open = not self._choices.locked
        can_put_first = is_open and str(done.id) != self._choices.first
        after = AfterView(self._look, done, can_put_first=can_put_first, can_note=is_open)
        after.note_requested.connect(lambda *what: self.note_requested.emit(*what, after))
        after.stop_requested.connect(self._stop_pressed)
        after.list_requested.connect(self.show_list)
        after.help_requested.connect(self.help_requested)
        after.answered.connect(lambda answer: self._answered(after, done, answer))
        after.exercise_requested.connect(lambda id_: self.start(self._exercise(id_)))
        after.first_requested.connect(lambda id_: self.value_requested.emit("first_exercise", id_))
        self.place(after, self._dots_for(done, 1))

    def _answered(self, after: "AfterView", done: Exercise, answer: str | None) -> None:
        if answer is not None:
            self._far = answer == "away"
        after.offer(answer, self._other(done, answer))

    def _something_else(self, instead_of: Exercise | None = None) -> None:
        left = instead_of or self.player.exercise()
        if left is not None and (not self._seen or self._seen[-1] != left.id):
            self._seen.append(left.id)
        other = choosing.something_else(self._page(), self._seen)
        if other is None:
            self.show_list()
            return
        self._came_by = self._came_by or left
        self.start(other)

    def _chosen_in_list(self, exercise_id: str) -> None:
        self._from_list = True
        self._came_by = None
        self.start(self._exercise(exercise_id))

    def _chosen_in_step(self, exercise_id: str) -> None:
        self._came_by = self._came_by or self.player.exercise()
        self.start(self._exercise(exercise_id))

    def _stop_pressed(self) -> None:
        if not self.stop():
            self.back_requested.emit()

    # ---- choosing ----

    def _opening(self) -> Exercise:
        """Give the exercise to begin with: the person's, else Look around, else one that fits."""
        wanted = self._choices.first
        try:
            at_once = wanted == catalogue.FIRST_ID
            first = self._first() if at_once else self._exercise(wanted)
        except RefusedError:
            first = self._first()
        if self._far and not choosing.for_far([first]):
            first = self._first()
        if self._choices.opens(first):
            return first
        return next(iter(self._page()), first)

    def _first(self) -> Exercise:
        return catalogue.first(self._lang)

    def _exercise(self, exercise_id: str) -> Exercise:
        return self._knows.exercise(exercise_id)

    def _page(self) -> tuple[Exercise, ...]:
        page = self._choices.page(catalogue.shipped(self._lang))
        return choosing.for_far(page) if self._far else page

    def _other(self, done: Exercise, answer: str | None) -> Exercise | None:
        """Give an exercise of another kind; one that turns outward for who is further away."""
        page = [one for one in self._page() if one.id != done.id]
        if answer == "away":
            outward = [one for one in page if one.turns_outward]
            fresh = [one for one in outward if one.id not in self._seen]
            if fresh or outward:
                return (fresh or outward)[0]
        return choosing.something_else(page, [*self._seen, done.id])

    def _choose(self, choices: Choices) -> None:
        self._choices = choices
        self._knows.left_out = choices.leave_out
        if self._list is not None:
            self._list.know(choices)

    def _leave_out(self, marks: tuple[str, ...]) -> None:
        choices = self._choices
        self._choose(Choices(choices.locked, marks, choices.first, choices.kept_outside))
        if choices.locked:
            return  # known for this run only: nothing is kept while locked
        self.value_requested.emit("leave_out_ground", list(marks))
        if choices.kept_outside:
            self.value_requested.emit("leave_out_locked", list(marks))

    def _keep_outside(self, kept: bool) -> None:
        choices = self._choices
        self._choose(Choices(choices.locked, choices.leave_out, choices.first, kept))
        marks = list(choices.leave_out) if kept else None
        self.value_requested.emit("leave_out_locked", marks)

    # ---- showing ----

    def _dots_for(self, exercise: Exercise, at: int) -> StepDots:
        past = [self._came_by.name] if self._came_by and self._came_by != exercise else []
        steps = [*past, exercise.name, words.how_is_it_now()]
        return StepDots(self._look, steps, len(past) + at)
