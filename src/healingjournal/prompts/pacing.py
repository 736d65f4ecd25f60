"""Pacing: which prompt, how close, or first a way to ground. Pure: same inputs, same offer.

Tiers: 1 present (here and now), 2 effects (how life is these days), 3 near (what it means,
never what happened). All that goes in: the prompts, this sitting (`sitting`), the history of
14 days (`memory`), the limits (`limits`) and the time. The rules, in the order they are asked:

1. Far away: ground first; tier 1. Strong feelings (7 and up): ground first; tier 1.
2. Less close lowers the top for this sitting. Something within the last month: tier 1.
3. After a rise (`rises`) one tier lower for 48 hours, and never tier 3 in the first 24; after
   three in 14 days, tier 1 for 7 days from the last, or until the first of the three is 14
   days old: nothing older is kept. One press undoes either.
4. 4 to 6, or a bit away: tiers 1 and 2. 0 to 3 or skipped: the tiers the person turned on.
5. Tier 2: at most 2 a day. Tier 3: at most 1 a day, 3 in 7 days, never two days running, never
   in quiet hours, on a marked day or within 2 hours before a meeting.
6. "Show me anyway" is the person's own act: it lifts rules 1 to 5 for one tier they turned on,
   never their own "leave this out". With nothing left of that tier the rules hold again.
7. Of what is left: not what was refused in this sitting, not what was written on in the last
   14 days, nothing longer than the minutes they have, nothing close without a line that leads
   back to now; themes least written on come first, and ties follow an order made of the day
   and the prompt ids.

The sentence that says why names the first rule that holds the nearest tier back. A blank page,
Ground and Stop are always open and ask none of this.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Literal

from healingjournal.prompts.limits import MEETING_NEAR, PacingSettings
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.pack import TIERS, Prompt
from healingjournal.prompts.rises import Lowered, lowered, too_near_a_rise
from healingjournal.prompts.sitting import CheckIn, Sitting

OfferKind = Literal["prompt", "grounding"]
Way = Literal["skip", "another", "less_close", "blank", "ground", "stop"]

GROUND_FAR: tuple[str, ...] = ("G01", "G02", "G05", "G12")
GROUND_STRONG: tuple[str, ...] = ("G02", "G12", "G06", "G26")
ALWAYS: tuple[Way, ...] = ("blank", "ground", "stop")
WITH_A_PROMPT: tuple[Way, ...] = ("skip", "another", "less_close")


@dataclass(frozen=True)
class Why:
    """The words key of the one plain sentence that says why this, and what it names."""

    key: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Offer:
    """What pacing offers now: a prompt, or grounding first with an easy prompt after it.

    `prompt` is None when nothing fits; the blank page is open all the same. `tier` is the
    prompt's own, else the highest that would be offered. `lacking` says why no prompt is there.
    `closer` is the tier that "Show me anyway" brings now, for sure; None when no rule holds
    back a tier that has a prompt. `undo` says for how long rises hold it back, where it is they
    that do: one press takes that back.
    """

    offer: OfferKind
    tier: int
    prompt: Prompt | None
    exercises: tuple[str, ...]
    why: Why
    lacking: Why | None = None
    closer: int | None = None
    undo: Lowered | None = None

    @property
    def ways(self) -> tuple[Way, ...]:
        """Give the ways to leave this offer; a blank page, Ground and Stop always among them."""
        return (*WITH_A_PROMPT, *ALWAYS) if self.prompt else ALWAYS


def offer(
    prompts: Iterable[Prompt],
    sitting: Sitting,
    history: Sequence[Taken],
    settings: PacingSettings,
    now: datetime,
) -> Offer:
    """Choose what to offer at this local time; records nothing."""
    left = _left(prompts, sitting, history, settings, now)
    reach = _reach(sitting, history, settings, now)
    if sitting.anyway in settings.opened:
        asked_for = [one for one in left if one.tier == sitting.anyway]
        if asked_for:
            reach = _Reach(frozenset({asked_for[0].tier}), (), Why("why_anyway"))
        else:
            reach = replace(reach, why=Why("why_none_that_close"))
    near_enough = [one for one in left if one.tier in reach.tiers]
    minutes = sitting.check_in.minutes
    chosen = _first(_fitting(near_enough, minutes), history, settings, now)
    lacking = None if chosen else _lacking(near_enough, minutes)
    exercises = tuple(one for one in reach.exercises if one not in settings.exercises_off)
    return Offer(
        offer="grounding" if exercises else "prompt",
        tier=chosen.tier if chosen else max(reach.tiers),
        prompt=chosen,
        exercises=exercises,
        why=reach.why if exercises or chosen else lacking or reach.why,
        lacking=lacking,
        closer=_closer(_fitting(left, minutes), reach, settings),
        undo=lowered(history, now) if reach.why.key in _AFTER_RISES else None,
    )


def journal_day(moment: datetime, settings: PacingSettings) -> date:
    """Give the day a moment belongs to; a day begins at 04:00 unless set otherwise."""
    begins = settings.day_begins
    return (moment - timedelta(hours=begins.hour, minutes=begins.minute)).date()


def in_quiet_hours(moment: datetime, settings: PacingSettings) -> bool:
    """Tell whether a local time lies in the quiet hours, which may span midnight."""
    clock, start, end = moment.time(), settings.quiet_from, settings.quiet_to
    return start <= clock < end if start <= end else clock >= start or clock < end


# ---- how close ----

_AFTER_RISES = ("why_after_rise", "why_three_rises")
_LESS_CLOSE = "why_less_close"


@dataclass(frozen=True)
class _Reach:
    """The tiers within reach now, what to ground with first, and the rule that decided."""

    tiers: frozenset[int]
    exercises: tuple[str, ...]
    why: Why


@dataclass(frozen=True)
class _Rule:
    """One rule in force: the tiers it leaves, and the words key that says so."""

    leaves: frozenset[int]
    key: str


def _up_to(top: int) -> frozenset[int]:
    return frozenset(tier for tier in TIERS if tier <= max(top, 1))


def _reach(
    sitting: Sitting, history: Sequence[Taken], settings: PacingSettings, now: datetime
) -> _Reach:
    rules = _rules(sitting, history, settings, now)
    tiers = settings.opened
    for rule in rules:
        tiers &= rule.leaves
    nearest = min(settings.opened - tiers, default=None)
    holding = (rule.key for rule in rules if nearest is not None and nearest not in rule.leaves)
    check_in = sitting.check_in
    if check_in.here == "far":
        return _Reach(tiers, GROUND_FAR, Why("why_far"))
    if _strength(check_in) >= settings.strong_from:
        return _Reach(tiers, GROUND_STRONG, Why("why_strong"))
    return _Reach(tiers, (), Why(next(holding, "why_open")))


def _rules(
    sitting: Sitting, history: Sequence[Taken], settings: PacingSettings, now: datetime
) -> list[_Rule]:
    """Give the rules in force, the most telling first: of two that hold, it says why."""
    check_in, state = sitting.check_in, lowered(history, now)
    strength = _strength(check_in)
    rules = [
        (check_in.here == "far", _up_to(1), "why_far"),
        (strength >= settings.strong_from, _up_to(1), "why_strong"),
        (sitting.top < max(TIERS), _up_to(sitting.top), _LESS_CLOSE),
        (sitting.recent, _up_to(1), "why_recent"),
        (_on(sitting.gentle_days, settings, now), _up_to(1), "why_gentle_day"),
        (state == "week", _up_to(1), "why_three_rises"),
        (state is not None, _up_to(max(settings.opened) - 1), "why_after_rise"),
        (too_near_a_rise(history, now), _up_to(2), "why_after_rise"),
        (strength >= settings.middle_from, _up_to(2), "why_middle"),
        (check_in.here == "bit", _up_to(2), "why_bit"),
        (_effects_used(history, settings, now), frozenset({1, 3}), "why_enough_effects"),
        (_near_used(history, settings, now), _up_to(2), "why_enough_near"),
        (in_quiet_hours(now, settings), _up_to(2), "why_quiet_hours"),
        (_on(sitting.marked_days, settings, now), _up_to(2), "why_marked_day"),
        (_meeting_soon(sitting, now), _up_to(2), "why_meeting_soon"),
    ]
    return [_Rule(leaves, key) for holds, leaves, key in rules if holds]


def _closer(
    fitting: Sequence[Prompt], reach: _Reach, settings: PacingSettings
) -> int | None:
    """Give the nearest tier held back that has a prompt; what the person lowered stays so."""
    if reach.why.key == _LESS_CLOSE:
        return None
    above = max(reach.tiers) if reach.why.key == "why_anyway" else 0
    held = {tier for tier in settings.opened - reach.tiers if tier > above}
    return min((one.tier for one in fitting if one.tier in held), default=None)


def _strength(check_in: CheckIn) -> int:
    return -1 if check_in.distress is None else check_in.distress


def _days_of(
    history: Sequence[Taken], tier: int, settings: PacingSettings, now: datetime
) -> list[int]:
    """Give, for each prompt of this tier, how many days ago it was taken (0: today)."""
    today = journal_day(now, settings)
    return [(today - journal_day(one.at, settings)).days for one in history if one.tier == tier]


def _effects_used(history: Sequence[Taken], settings: PacingSettings, now: datetime) -> bool:
    today = [days for days in _days_of(history, 2, settings, now) if days <= 0]
    return len(today) >= settings.effects_a_day


def _near_used(history: Sequence[Taken], settings: PacingSettings, now: datetime) -> bool:
    days = _days_of(history, 3, settings, now)
    today = sum(ago <= 0 for ago in days)
    week = sum(ago < 7 for ago in days)
    running = not settings.near_days_running and 1 in days
    return today >= settings.near_a_day or week >= settings.near_a_week or running


def _on(days: frozenset[date], settings: PacingSettings, now: datetime) -> bool:
    return bool({now.date(), journal_day(now, settings)} & days)


def _meeting_soon(sitting: Sitting, now: datetime) -> bool:
    return any(timedelta() <= meeting - now < MEETING_NEAR for meeting in sitting.meetings)


# ---- which one ----


def _left(
    prompts: Iterable[Prompt],
    sitting: Sitting,
    history: Sequence[Taken],
    settings: PacingSettings,
    now: datetime,
) -> list[Prompt]:
    rest = timedelta(days=settings.rest_days)
    resting = {one.prompt for one in history if now - one.at < rest}
    away = sitting.refused | resting
    themes = settings.themes_off | sitting.themes_refused
    return [
        one
        for one in prompts
        if one.id not in away
        and one.theme not in themes
        and not one.touches & settings.touches_off
        and (one.tier == 1 or one.closing)
    ]


def _fitting(prompts: Sequence[Prompt], minutes: int | None) -> list[Prompt]:
    return [one for one in prompts if minutes is None or one.minutes <= minutes]


def _first(
    fitting: Sequence[Prompt], history: Sequence[Taken], settings: PacingSettings, now: datetime
) -> Prompt | None:
    day = journal_day(now, settings).isoformat()
    written = Counter(one.prompt.rpartition("-")[0] for one in history)
    least = min((written[one.theme] for one in fitting), default=0)

    def place(prompt: Prompt) -> tuple[bytes, str]:
        return sha256(f"{day} {prompt.id}".encode()).digest(), prompt.id

    return min((one for one in fitting if written[one.theme] == least), key=place, default=None)


def _lacking(near_enough: Sequence[Prompt], minutes: int | None) -> Why:
    if near_enough and minutes is not None:
        return Why("why_too_short", {"minutes": minutes})
    return Why("why_nothing_left")
