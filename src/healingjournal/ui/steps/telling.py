"""How a thing is told in a list: its own words first, then a few plain facts."""

from datetime import date, time

from healingjournal.steps.thing import Care, Circle, MarkedDate, Milestone, Step, Thing
from healingjournal.ui.kit import days
from healingjournal.ui.steps import words
from healingjournal.ui.steps.forms import words as form_words
from healingjournal.ui.steps.forms.typed import written_time

_SHORT = 90


def headline(thing: Thing) -> str:
    """Give the first words of a thing."""
    if isinstance(thing, Circle):
        said = form_words.circle()
        return _short(thing.name) or said.get(thing.whom, "") or words.a_meeting()
    own = thing.what if isinstance(thing, Step | Care) else ""
    if isinstance(thing, Milestone | MarkedDate):
        own = thing.words
    return _short(own) or words.untitled()


def line_below(thing: Thing, next_day: date | None = None) -> str:
    """Give what stands below; `next_day` is that of a meeting or a marked date."""
    if isinstance(thing, Step):
        said = form_words.step()
        return _beside(said.get(thing.kind, ""), said.get(thing.outcome, ""))
    if isinstance(thing, Care):
        return form_words.care().get(thing.kind, "")
    if isinstance(thing, Milestone):
        return days.full_day(thing.day) if thing.day is not None else ""
    if isinstance(thing, MarkedDate):
        return _marked(thing)
    return next_meeting(next_day, thing.at) if isinstance(thing, Circle) else ""


def _marked(thing: MarkedDate) -> str:
    if thing.day is None:
        return ""
    if thing.yearly:
        return words.every_year(days.day_and_month(thing.day))
    return days.full_day(thing.day)


def next_meeting(day: date | None, at: time | None) -> str:
    """Tell the next day of a circle."""
    if day is None:
        return words.no_next()
    said = days.weekday_and_day(day)
    return words.next_on(said) if at is None else words.next_at(said, written_time(at))


def _beside(one: str, other: str) -> str:
    return words.beside(one, other) if one and other else one or other


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else line[: _SHORT - 1].rstrip() + "…"
