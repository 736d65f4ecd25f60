"""Small steps, as they can be."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import new_id
from healingjournal.base.overriding import override
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import (
    AnyThing,
    Care,
    Circle,
    MarkedDate,
    Meeting,
    Milestone,
    Step,
    Thing,
    ThingKept,
    ThingRemoved,
)
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.steps.cards_view import CardsView
from healingjournal.ui.steps.circle_view import CircleView
from healingjournal.ui.steps.forms.form_view import FormView
from healingjournal.ui.steps.forms.line import FilledIn
from healingjournal.ui.steps.page import StepsPage
from healingjournal.ui.steps.things_view import ThingsView

_LONG = (
    "Ask the person from the choir whether we could walk along the river together, on a day "
    "when it does not rain, for as long as it feels fine to both of us and not a minute more"
)
_WORD = "Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"

_STEP = Step(
    new_id(),
    3,
    "connection",
    "Sit near Ana at tea, without talking much",
    "Ana from the choir",
    "Thursday, or not yet",
    "I stay for one cup. My shoulders come down a little.",
)
_DONE = replace(
    _STEP,
    id=new_id(),
    made_ms=2,
    kind="boundary",
    what="Say that I cannot come on Sunday",
    outcome="not_done",
    went="I went along. Next week is there, too.",
)
_LONG_STEP = replace(_STEP, id=new_id(), made_ms=1, what=f"{_LONG}. {_WORD}", went=_LONG * 3)
_CIRCLE = Circle(
    new_id(),
    3,
    "group",
    "Tuesday circle",
    date(2026, 11, 3),
    time(18, 30),
    "weekly",
    also=(date(2026, 12, 19),),
    not_on=(date(2026, 12, 22), date(2026, 12, 29)),
    agreements="What is said stays in the room. Passing needs no reason.",
    speaking="Five minutes each",
    holds="The stone in my pocket",
    afterwards="Walk home by the river",
    pack="rivers/en",
)
_PERSON = Circle(new_id(), 2, "person", "", date(2026, 12, 1))
_LONG_CIRCLE = replace(_CIRCLE, id=new_id(), name=f"{_LONG} {_WORD}", agreements=_LONG * 4)
_PAGES = [
    Meeting(new_id(), 2, _CIRCLE.id, date(2026, 11, 17), was="Warm", practice="One slow tea"),
    Meeting(new_id(), 1, _CIRCLE.id, date(2026, 11, 10), want="To listen", was="Long"),
]
_PACK = (
    "rivers/en",
    "Rivers",
    {
        "opening": "Name one thing you see.",
        "theme": "What carries us",
        "practice": "Walk along some water.",
        "closing": "One word each.",
    },
)
_DATES = [
    MarkedDate(new_id(), 1, "The hearing", date(2026, 12, 4)),
    MarkedDate(new_id(), 2, "The day we moved", date(2019, 11, 30), yearly=True),
    MarkedDate(new_id(), 3, "Some day in spring"),
]
_MILESTONES = [
    Milestone(new_id(), 2, "Slept with the window open", date(2026, 11, 2)),
    Milestone(new_id(), 1, "Said my own name aloud"),
]
_CARE = [Care(new_id(), 1, "sleep", "A lamp in the hall", "The lamp has a timer", "A door ajar")]


class _MadeUp(Steps):
    """Steps that stand still, for looking at."""

    def __init__(
        self, clock: Clock, things: Sequence[Thing] = (), error: Exception | None = None
    ) -> None:
        """Take the clock, what is kept, and what goes wrong."""
        self._clock = clock
        self._zone = clock.now().tzinfo
        self._things = things
        self._error = error

    @override
    def all(self, sort: type[AnyThing]) -> list[AnyThing]:
        if self._error is not None:
            raise self._error
        return [one for one in self._things if isinstance(one, sort)]

    @override
    def keep(self, thing: Thing) -> ThingKept | ThingRemoved:
        raise CannotWriteError

    @override
    def take(self, thing: Thing) -> list[Thing]:
        return [thing]


def _page(
    kit: SpecimenKit, things: Sequence[Thing] = (), error: Exception | None = None
) -> StepsPage:
    page = StepsPage(_MadeUp(kit.clock, things, error), kit.work, kit.look, kit.clock, "en")
    page.packs = lambda: [_PACK]
    page.arrive()
    return page


def _part(
    kit: SpecimenKit, part: str, things: Sequence[Thing] = (), error: Exception | None = None
) -> StepsPage:
    page = _page(kit, things, error)
    page.open_part(part)
    return page


def _opened(kit: SpecimenKit, thing: Thing, *others: Thing) -> StepsPage:
    page = _part(kit, thing.prefix, [thing, *others])
    page.findChildren(ThingsView)[0].rows[0].click()
    return page


def _new(kit: SpecimenKit, part: str) -> StepsPage:
    page = _part(kit, part)
    page.findChildren(ThingsView)[0].add.click()
    return page


def _meeting(kit: SpecimenKit, part: str) -> StepsPage:
    page = _opened(kit, _CIRCLE, *_PAGES)
    view = page.findChildren(CircleView)[0]
    if part == "both":
        view.rows[0].click()
    else:
        view.doors[part].click()
    return page


def _error(kit: SpecimenKit) -> QWidget:
    return _part(kit, "step", error=CannotWriteError())


def _not_kept(kit: SpecimenKit) -> QWidget:
    page = _opened(kit, _STEP)
    form = page.findChildren(FormView)[0]
    form.filled[1].changed.emit()
    form.keep()
    return page


def _gone(kit: SpecimenKit) -> QWidget:
    page = _opened(kit, _STEP)
    page.findChildren(FormView)[0].take_away.click()
    return page


def _odd_day(kit: SpecimenKit) -> QWidget:
    page = _opened(kit, _DATES[0])
    for line in page.findChildren(FilledIn):
        if line.line.kind == "day":
            line.show_value("the day after the day")
            line.value()
    return page


def _card(kit: SpecimenKit) -> QWidget:
    page = _part(kit, "cards")
    page.findChildren(CardsView)[0].cards[0].click()
    return page


def _no_cards(kit: SpecimenKit) -> QWidget:
    page = _part(kit, "cards")
    page.findChildren(CardsView)[0].show_cards(())
    return page


SPECIMENS: Specimens = {
    "default": _page,
    "steps": lambda kit: _part(kit, "step", [_STEP, _DONE]),
    "empty": lambda kit: _part(kit, "step"),
    "longest list": lambda kit: _part(kit, "step", [_LONG_STEP]),
    "error": _error,
    "step": lambda kit: _opened(kit, _DONE),
    "step new": lambda kit: _new(kit, "step"),
    "step gone": _gone,
    "step longest": lambda kit: _opened(kit, _LONG_STEP),
    "step not kept": _not_kept,
    "cards": lambda kit: _part(kit, "cards"),
    "cards none": _no_cards,
    "card": _card,
    "care list": lambda kit: _part(kit, "care", _CARE),
    "care": lambda kit: _opened(kit, _CARE[0]),
    "milestones": lambda kit: _part(kit, "milestone", _MILESTONES),
    "milestones empty": lambda kit: _part(kit, "milestone"),
    "milestone": lambda kit: _opened(kit, _MILESTONES[0]),
    "dates": lambda kit: _part(kit, "date", _DATES),
    "dates empty": lambda kit: _part(kit, "date"),
    "date": lambda kit: _opened(kit, _DATES[1]),
    "date odd": _odd_day,
    "meetings": lambda kit: _part(kit, "circle", [_CIRCLE, _PERSON]),
    "meetings empty": lambda kit: _part(kit, "circle"),
    "circle": lambda kit: _opened(kit, _CIRCLE, *_PAGES),
    "circle bare": lambda kit: _opened(kit, _PERSON),
    "circle longest": lambda kit: _opened(kit, _LONG_CIRCLE),
    "circle new": lambda kit: _new(kit, "circle"),
    "before": lambda kit: _meeting(kit, "before"),
    "after": lambda kit: _meeting(kit, "after"),
    "day of before": lambda kit: _meeting(kit, "both"),
}
