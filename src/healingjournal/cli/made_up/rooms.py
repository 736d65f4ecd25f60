"""What the other rooms of a made-up journal hold: meetings, a plan, days, threads, favourites.

In English only, as the made-up pages are.
"""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from healingjournal.base.clock import Clock

if TYPE_CHECKING:
    from healingjournal.base.ids import MomentId
    from healingjournal.steps.service import Steps
    from healingjournal.vault.service import Vault

FAVOURITES = ["G02", "G05", "G40"]
OWN_LINES = {"sentences": ["This is a Tuesday, and the kettle is on.", "I can stop at any point."]}
THREAD = {
    "held": "The wall of the house beside me, and my own two feet.",
    "began": "A loud day before it. I had eaten late.",
    "did": "I named six blue things. I went home by the canal.",
    "after": "Tea, and the grey blanket for an hour.",
}
SECOND_THREAD = {"held": "The lamp.", "turn": "It was still dark, and then it was not."}
LINES = {
    "signs": "I answer nobody for a day.\nMy shoulders go up.\nI forget to eat.",
    "alone": "The blue cup in both hands\nOtto and the window\nThe slow song",
    "elsewhere": "The bench by the canal\nThe library, second floor",
    "home": "The radio on low\nThe phone in the other room",
    "worse": "I can go to Anna’s, or ring the line on the fridge.",
    "reasons": "Otto\nThe sea, which I have not seen yet",
}
PEOPLE = (("Anna", "in the house next door", "Any hour. We need not talk."),)
PROFESSIONALS = (("Dr Reyes", "by the practice’s front desk", "Thursdays"),)


def fill_rooms(vault: "Vault", clock: Clock, noted: "list[MomentId]") -> None:
    """Put made-up things into the rooms of an open journal; `noted` are its moments in order."""
    from healingjournal.grounding import personal
    from healingjournal.moments.service import Moments
    from healingjournal.steps.service import Steps

    noting = Moments(vault, clock)
    for moment, thread in zip(noted, (THREAD, SECOND_THREAD), strict=False):
        noting.follow(moment, thread)
    vault.kept.put(personal.ROOM, personal.FAVOURITES, list(FAVOURITES))
    vault.kept.put(personal.ROOM, personal.LINES, dict(OWN_LINES))
    _plan(vault)
    today = clock.now().date()
    steps = Steps(vault, clock)
    _circles(steps, today)
    _days(steps, today)


def _plan(vault: "Vault") -> None:
    from healingjournal.careplan import held
    from healingjournal.careplan.plan import PEOPLE as FRIENDS
    from healingjournal.careplan.plan import PROFESSIONALS as HELPERS
    from healingjournal.careplan.plan import Contact, Plan

    plan = Plan()
    for part, text in LINES.items():
        plan = plan.with_lines(part, text)
    plan = plan.with_contacts(FRIENDS, [Contact(*one) for one in PEOPLE])
    held.store(vault.kept, plan.with_contacts(HELPERS, [Contact(*one) for one in PROFESSIONALS]))


def _circles(steps: "Steps", today: date) -> None:
    from healingjournal.steps.thing import Circle

    tuesday = today - timedelta(days=(today.weekday() - 1) % 7)
    group = replace(
        steps.begin(Circle),
        whom="group",
        name="Tuesday group",
        first=tuesday - timedelta(days=28),
        at=time(19, 0),
        every="weekly",
        agreements="What is said here stays here.\nWe ask before we answer.\nAnyone may pass.",
        speaking="About five minutes each, with a pause after.",
        holds="The chair near the door. A stone in my pocket.",
        afterwards="Home by the canal, then soup.",
    )
    talks = replace(
        steps.begin(Circle),
        whom="therapy",
        name="Dr Reyes",
        first=today - timedelta(days=11),
        at=time(10, 30),
        every="two_weeks",
        holds="I can ask for the window to be open.",
    )
    for circle in (group, talks):
        steps.keep(circle)
    last, ahead = steps.last_of(group), steps.next_of(group)
    if last is not None:
        steps.keep(
            replace(
                steps.meeting(group, last),
                want="To listen, and to say one sentence.",
                keep="Most things.",
                was="It was all right. Someone laughed, and then I did.",
                carry="“Not today” is a whole sentence.",
                practice="Say what I would like to eat, once.",
            )
        )
    if ahead is not None:
        steps.keep(replace(steps.meeting(group, ahead), want="To read the page about the market."))
    before = steps.last_of(talks)
    if before is not None:
        steps.keep(replace(steps.meeting(talks, before), was="Short. We looked at sleep."))


def _days(steps: "Steps", today: date) -> None:
    from healingjournal.steps.thing import Care, MarkedDate, Milestone, Step

    marked = today + timedelta(days=9)
    if (marked.month, marked.day) == (2, 29):
        marked += timedelta(days=1)  # so that every year has it
    things = (
        replace(
            steps.begin(MarkedDate), words="A day to be kind with", day=marked, yearly=True
        ),
        replace(
            steps.begin(Milestone),
            words="I said no, and stayed at the table.",
            day=today - timedelta(days=14),
        ),
        replace(
            steps.begin(Step),
            kind="boundary",
            what="Say “I would rather not” once, about something small.",
            whom="Anna",
            when="On Saturday, at the market",
            outcome="partly",
            went="I said it with a shrug. It counted.",
        ),
        replace(
            steps.begin(Step),
            kind="connection",
            what="Write Anna a card, and send it or not.",
        ),
        replace(
            steps.begin(Care),
            kind="sleep",
            what="The lamp and a book about lighthouses.",
            smaller="Only the lamp.",
        ),
    )
    for thing in things:
        steps.keep(thing)
