"""Puts made-up things into the rooms of an open journal."""

from dataclasses import fields
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from healingjournal.base.clock import Clock
from healingjournal.cli.made_up.rooms import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from healingjournal.base.ids import MomentId
    from healingjournal.steps.service import Steps
    from healingjournal.steps.thing import AnyThing
    from healingjournal.vault.service import Vault


def fill_rooms(vault: "Vault", clock: Clock, noted: "list[MomentId]") -> None:
    """Fill each room with a little; `noted` are the moments there are, in order."""
    from healingjournal.grounding import personal
    from healingjournal.moments.service import Moments
    from healingjournal.steps.service import Steps

    noting = Moments(vault, clock)
    for moment, thread in zip(noted, (words.THREAD, words.SECOND_THREAD), strict=False):
        noting.follow(moment, thread)
    vault.kept.put(personal.ROOM, personal.FAVOURITES, list(words.FAVOURITES))
    vault.kept.put(personal.ROOM, personal.LINES, dict(words.OWN_LINES))
    _plan(vault)
    today = clock.now().date()
    steps = Steps(vault, clock)
    _circles(steps, today)
    _days(steps, today)


def _plan(vault: "Vault") -> None:
    from healingjournal.careplan import held
    from healingjournal.careplan.plan import PEOPLE, PROFESSIONALS, Contact, Plan

    plan = Plan()
    for part, text in words.LINES.items():
        plan = plan.with_lines(part, text)
    plan = plan.with_contacts(PEOPLE, [Contact(*one) for one in words.PEOPLE])
    helpers = [Contact(*one) for one in words.PROFESSIONALS]
    held.store(vault.kept, plan.with_contacts(PROFESSIONALS, helpers))


def _circles(steps: "Steps", today: date) -> None:
    from healingjournal.steps.thing import Circle

    tuesday = today - timedelta(days=(today.weekday() - 1) % 7)
    group, talks = steps.begin(Circle), steps.begin(Circle)
    weeks, days = timedelta(days=28), timedelta(days=11)
    group = _said(group, words.GROUP, first=tuesday - weeks, at=time(19, 0))
    talks = _said(talks, words.TALKS, first=today - days, at=time(10, 30))
    for circle in (group, talks):
        steps.keep(circle)
    for circle, day, said in (
        (group, steps.last_of(group), words.LAST),
        (group, steps.next_of(group), words.AHEAD),
        (talks, steps.last_of(talks), words.BEFORE),
    ):
        if day is not None:
            steps.keep(_said(steps.meeting(circle, day), said))


def _days(steps: "Steps", today: date) -> None:
    from healingjournal.steps.thing import Care, MarkedDate, Milestone, Step

    marked = today + timedelta(days=9)
    if (marked.month, marked.day) == (2, 29):
        marked += timedelta(days=1)  # so that every year has it
    past = today - timedelta(days=14)
    steps.keep(_said(steps.begin(MarkedDate), {"words": words.DATE}, day=marked, yearly=True))
    steps.keep(_said(steps.begin(Milestone), {"words": words.MILESTONE}, day=past))
    for said in words.STEPS:
        steps.keep(_said(steps.begin(Step), said))
    steps.keep(_said(steps.begin(Care), words.CARE))


def _said(thing: "AnyThing", said: "Mapping[str, object]", **also: object) -> "AnyThing":
    """Give a thing with other values in these fields."""
    there = {one.name: getattr(thing, one.name) for one in fields(thing)}
    return type(thing)(**{**there, **said, **also})
