"""The page of small steps: the first page, lists, forms, one circle, cards to practise."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.steps.card import PracticeCard
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import Care, Circle, MarkedDate, Meeting, Milestone, Step, Thing
from healingjournal.ui.kit import days
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.kit.told import told_of
from healingjournal.ui.kit.views_page import ViewsPage
from healingjournal.ui.steps import words
from healingjournal.ui.steps.cards_view import CardsView, CardView
from healingjournal.ui.steps.circle_view import CircleView
from healingjournal.ui.steps.forms import lines as form_lines
from healingjournal.ui.steps.forms import words as form_words
from healingjournal.ui.steps.forms.form_view import FormView
from healingjournal.ui.steps.forms.lines import PackRhythm
from healingjournal.ui.steps.hub import Hub
from healingjournal.ui.steps.things_view import ThingsView
from healingjournal.ui.steps.view import View
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_SORTS: dict[str, type[Thing]] = {
    sort.prefix: sort for sort in (Step, Care, Milestone, MarkedDate, Circle)
}


class StepsPage(ViewsPage):
    """One view at a time; Esc and Back go the way one came. `closed` asks for where one was."""

    closed = Signal()

    def __init__(self, steps: Steps, work: Work, look: Look, clock: Clock, lang: str) -> None:
        """Take the room, the work, the look, the clock and the language."""
        super().__init__()
        self._steps = steps
        self._work = work
        self._look = look
        self._clock = clock
        self._lang = lang
        self.packs: Callable[[], Sequence[PackRhythm]] = tuple
        self.hub = Hub(look)
        self.hub.part_requested.connect(self.open_part)
        self._trail: list[View] = [self.hub]
        self._came_back: View | None = None
        self.show_view(self.hub)

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return self._now().title()

    @override
    def first_focus(self) -> QWidget:
        return self._now().first()

    @override
    def order_stops(self) -> None:
        in_order(self._now().stops())

    @override
    def arrive(self) -> None:
        self._now().arrive()

    @override
    def leave(self) -> None:
        self._now().leave()

    @override
    def stop(self) -> bool:
        self.back()
        return True

    @override
    def unsaved(self) -> Callable[[], None] | None:
        command = self._now().unsaved()
        if command is None:
            return None

        def act() -> None:
            command()

        return act

    @override
    def lines(self) -> list[str]:
        return self._now().lines()

    # ---- doors ----

    def begin(self) -> None:
        """Show the first page, with nothing open."""
        self._leave_all()
        self.show_view(self._now())

    def open_part(self, part: str) -> None:
        """Show a part by its key: a sort of thing, or "cards"."""
        if part == "cards":
            view = CardsView(self._work, self._look, self._lang)
            view.card_requested.connect(self._open_card)
            self._go(view)
            return
        sort = _SORTS[part]
        things = ThingsView(self._steps, self._work, self._look, sort)
        things.add_requested.connect(lambda: self._form(self._steps.begin(sort)))
        things.open_requested.connect(self._open)
        self._go(things)

    def open_meeting(self, circle: Circle, day: date) -> None:
        """Show the page before a meeting; the way back leads over its circle."""
        self._leave_all()
        self.open_part("circle")
        self._open(circle)
        self._meeting(circle, day, "before")

    def back(self) -> None:
        """Go back to the view one came from, and from the first page to where one was.

        From a form whose words cannot be kept, too: it waits here with them.
        """
        here = self._now()
        stuck = here is self._came_back and here.unsaved() is not None
        if len(self._trail) == 1 or stuck:
            self.closed.emit()
            return
        gone = self._trail.pop()
        self._leave_for_good(gone)
        self._now().arrive()
        self.show_view(self._now())

    # ---- ways ----

    def _now(self) -> View:
        return self._trail[-1]

    def _go(self, view: View) -> None:
        self._now().leave()
        view.back_requested.connect(self.back)
        self._trail.append(view)
        self.show_view(view)
        view.arrive()

    def _leave_all(self) -> None:
        gone, self._trail = self._trail[1:], self._trail[:1]
        for view in reversed(gone):
            self._leave_for_good(view)

    def _leave_for_good(self, view: View) -> None:
        """Let a view go; a form only when its words are kept, else it comes back and says why."""
        if isinstance(view, FormView):
            view.keep(lambda: self.let_go(view), lambda: self._come_back(view))
        else:
            view.leave()
            self.let_go(view)

    def _come_back(self, form: FormView) -> None:
        self._came_back = form
        self._now().leave()
        self._trail.append(form)
        self.show_view(form)

    def _open(self, thing: Thing) -> None:
        if isinstance(thing, Circle):
            view = CircleView(self._steps, self._work, self._look, self._clock, self.packs())
            view.show_circle(thing)
            view.page_requested.connect(self._meeting)
            view.change_requested.connect(self._form)
            self._go(view)
        else:
            self._form(thing)

    def _form(self, thing: Thing) -> None:
        note = form_words.marked()["note"] if isinstance(thing, MarkedDate) else ""
        lines = form_lines.lines_of(thing, self.packs() if isinstance(thing, Circle) else ())
        form = self._new_form()
        form.show_thing(thing, lines, words.headings()[thing.prefix], note)
        self._go(form)

    def _meeting(self, circle: Circle, day: date, part: str) -> None:
        form = self._new_form()
        self._go(form)
        self._work.run(
            self,
            lambda: self._steps.meeting(circle, day),
            lambda found: self._show_meeting(form, found, part),
            lambda error: form.notice.say(told_of(error)),
        )

    def _show_meeting(self, form: FormView, meeting: Meeting, part: str) -> None:
        if self._now() is not form or meeting.day is None:
            return  # the person has gone on meanwhile
        said = days.weekday_and_day(meeting.day)
        note = "" if part == "before" else form_words.after()["note"]
        if part == "both":
            form.show_thing(meeting, form_lines.both_lines(), days.full_day(meeting.day), note)
        elif part == "after":
            form.show_thing(meeting, form_lines.after_lines(), words.after(said), note)
        else:
            form.show_thing(meeting, form_lines.before_lines(), words.before(said))
        if self.isVisible():
            form.first().setFocus()

    def _new_form(self) -> FormView:
        form = FormView(self._steps, self._work, self._look, lambda: self._clock.now().date())
        form.removed.connect(self._removed)
        return form

    def _removed(self, taken: Sequence[Thing]) -> None:
        """Leave the form, over the page of a circle that is gone, too; what it was can come back.

        It is held by the list alone, and is gone for good when that is left.
        """
        self.back()
        gone = self._now()
        if any(isinstance(one, Circle) for one in taken) and isinstance(gone, CircleView):
            self.back()
        here = self._now()
        if taken and isinstance(here, ThingsView | CircleView):
            here.notice.say(words.gone(), [(words.put_back(), lambda: self._put_back(here, taken))])

    def _put_back(self, here: ThingsView | CircleView, taken: Sequence[Thing]) -> None:
        def done(_facts: object) -> None:
            here.notice.hush()
            here.arrive()
            if self._now() is here and self.isVisible():
                here.first().setFocus()

        self._work.run(
            self,
            lambda: self._steps.put_back(taken),
            done,
            lambda error: here.notice.say(told_of(error)),
        )

    def _open_card(self, card: PracticeCard) -> None:
        self._go(CardView(self._look, card))
