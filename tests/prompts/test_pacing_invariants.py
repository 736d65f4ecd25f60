"""For any person, past and settings: what pacing never does."""

import random
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from healingjournal.prompts.limits import PacingSettings
from healingjournal.prompts.memory import History, Taken, as_data, noted, remembered
from healingjournal.prompts.pacing import ALWAYS, Offer, offer
from healingjournal.prompts.pack import TOUCHES, Prompt
from healingjournal.prompts.rises import lowered, undone
from healingjournal.prompts.sitting import CheckIn, Sitting
from tests.prompts.people import MOMENTS, NO_WAY_BACK, NOON, PLENTY, SETTINGS, pasts, sittings
from tests.prompts.rules_again import (
    Case,
    allowed,
    broken_by,
    could_come,
    effects_forbidden_by,
    near_forbidden_by,
)
from tests.tried import tried

MANY = tried(250)
ALL = PLENTY + NO_WAY_BACK
CASES = MOMENTS.flatmap(
    lambda now: st.builds(Case, sittings(now), pasts(now), SETTINGS, st.just(now))
)


def asked(case: Case, prompts: tuple[Prompt, ...] = ALL) -> Offer:
    return offer(prompts, case.sitting, case.past, case.settings, case.now)


def unasked(case: Case) -> Case:
    """Give the case of a person who asked for nothing closer."""
    return replace(case, sitting=replace(case.sitting, anyway=None))


@MANY
@given(CASES)
def test_no_rule_is_ever_broken(case: Case) -> None:
    assert not broken_by(asked(case), case)


@MANY
@given(CASES.map(unasked))
def test_near_is_never_offered_while_any_rule_forbids_it(case: Case) -> None:
    found = asked(case)
    if near_forbidden_by(case):
        assert found.tier < 3
        assert found.prompt is None or found.prompt.tier < 3


@MANY
@given(CASES.map(unasked))
def test_effects_are_never_offered_while_any_rule_forbids_them(case: Case) -> None:
    prompt = asked(case).prompt
    if effects_forbidden_by(case):
        assert prompt is None or prompt.tier != 2


@MANY
@given(CASES.map(unasked))
def test_no_tier_is_held_back_without_a_rule(case: Case) -> None:
    left = [one for one in PLENTY if could_come(one, case)]
    for tier in allowed(case) & {one.tier for one in left}:
        only = tuple(one for one in left if one.tier == tier)
        prompt = asked(case, only).prompt
        assert prompt is not None
        assert prompt.tier == tier


@MANY
@given(CASES)
def test_a_tier_that_is_not_turned_on_is_never_offered(case: Case) -> None:
    found = asked(case)
    assert found.prompt is None or found.prompt.tier in case.settings.tiers | {1}
    assert found.tier in case.settings.tiers | {1}
    assert found.closer is None or found.closer in case.settings.tiers


@MANY
@given(CASES)
def test_a_touch_or_theme_switched_off_or_refused_is_never_offered(case: Case) -> None:
    prompt = asked(case).prompt
    if prompt:
        assert not prompt.touches & case.settings.touches_off
        assert prompt.theme not in case.settings.themes_off | case.sitting.themes_refused
        assert prompt.id not in case.sitting.refused


@MANY
@given(CASES)
def test_nothing_comes_back_within_its_rest_time(case: Case) -> None:
    prompt = asked(case).prompt
    assert prompt is None or prompt.id not in case.resting


@MANY
@given(CASES)
def test_what_is_offered_fits_the_minutes(case: Case) -> None:
    minutes, prompt = case.sitting.check_in.minutes, asked(case).prompt
    assert prompt is None or minutes is None or prompt.minutes <= minutes


@MANY
@given(CASES)
def test_what_is_closer_always_leads_back_to_now(case: Case) -> None:
    for prompts in (ALL, NO_WAY_BACK):
        prompt = asked(case, prompts).prompt
        assert prompt is None or prompt.tier == 1 or prompt.closing


@MANY
@given(CASES)
def test_blank_page_ground_and_stop_are_always_there(case: Case) -> None:
    for prompts in (ALL, ()):
        found = asked(case, prompts)
        assert set(ALWAYS) <= set(found.ways)
        assert bool(found.prompt) == ({"skip", "another", "less_close"} <= set(found.ways))


@MANY
@given(CASES, st.randoms(use_true_random=False))
def test_the_same_inputs_give_the_same_offer(case: Case, order: random.Random) -> None:
    mixed_prompts, mixed_past = list(ALL), list(case.past)
    order.shuffle(mixed_prompts)
    order.shuffle(mixed_past)
    again = offer(mixed_prompts, case.sitting, mixed_past, case.settings, case.now)
    assert again == asked(case)


@MANY
@given(CASES, st.integers(1, 12))
def test_skips_leave_no_trace(case: Case, skips: int) -> None:
    fresh = replace(case, sitting=Sitting())
    before, kept = asked(fresh), as_data(case.past)
    passing = fresh
    for _ in range(skips):
        prompt = asked(passing).prompt
        if prompt:
            passing = replace(passing, sitting=passing.sitting.another(prompt))
    assert as_data(case.past) == kept
    assert asked(fresh) == before


@MANY
@given(CASES)
def test_show_me_anyway_brings_every_tier_turned_on_that_has_a_prompt_left(case: Case) -> None:
    there = {one.tier for one in PLENTY if could_come(one, case)}
    for tier in case.settings.opened:
        found = asked(replace(case, sitting=case.sitting.show_me_anyway(tier)))
        if tier in there:
            assert found.offer == "prompt"
            assert found.prompt is not None
            assert (found.prompt.tier, found.why.key) == (tier, "why_anyway")
        else:
            assert found.why.key != "why_anyway"


@MANY
@given(CASES)
def test_the_tier_that_show_me_anyway_names_comes_in_one_action(case: Case) -> None:
    closer = asked(case).closer
    if closer is not None:
        found = asked(replace(case, sitting=case.sitting.show_me_anyway(closer)))
        assert found.prompt is not None
        assert found.prompt.tier == closer


@MANY
@given(CASES)
def test_undoing_brings_the_offer_that_would_come_without_the_rises(case: Case) -> None:
    freed = replace(case, past=undone(case.past, case.now))
    assert lowered(freed.past, case.now) is None
    never = replace(
        case, past=tuple(replace(one, further_away=False) for one in case.past)
    )
    assert asked(freed) == asked(never)
    assert [one.prompt for one in freed.past] == [one.prompt for one in case.past]


@MANY
@given(CASES)
def test_undo_is_offered_where_a_rise_decides_and_nowhere_else(case: Case) -> None:
    found = asked(case)
    by_rises = found.why.key in {"why_after_rise", "why_three_rises"}
    if by_rises:
        assert found.undo == lowered(case.past, case.now)
        assert found.undo is not None
    elif found.lacking is None:
        assert found.undo is None


def test_a_hundred_days_of_random_use_break_no_cap() -> None:
    for seed in range(6):
        luck = random.Random(seed)
        off = frozenset(luck.sample(TOUCHES, luck.randrange(3)))
        chosen = PacingSettings(tiers=frozenset({1, 2, 3}), touches_off=off)
        _look_back(_a_hundred_days(luck, chosen))


def _a_hundred_days(luck: random.Random, chosen: PacingSettings) -> list[Taken]:
    now, kept, everything = NOON, as_data(()), list[Taken]()
    while now < NOON + timedelta(days=100):
        now += timedelta(minutes=luck.randrange(20, 900))
        past: History = remembered(kept, now)
        distress = luck.choice([None, 0, 1, 2, 3, 5, 8])
        prompt = offer(PLENTY, Sitting(CheckIn(distress)), past, chosen, now).prompt
        if prompt and luck.random() < 0.7:
            one = Taken(prompt.id, prompt.tier, now, luck.random() < 0.05)
            everything.append(one)
            kept = as_data(noted(past, one, now))
    return everything


def _look_back(everything: list[Taken]) -> None:
    near = [_journal_day(one.at) for one in everything if one.tier == 3]
    effects = [_journal_day(one.at) for one in everything if one.tier == 2]
    assert near, "nobody was ever offered what they had turned on"
    assert all(later - earlier >= 2 for earlier, later in pairwise(near))
    assert all(sum(0 <= on - first < 7 for on in near) <= 3 for first in near)
    assert all(effects.count(on) <= 2 for on in effects)
    assert all(6 <= one.at.hour < 21 for one in everything if one.tier == 3)
    for place, one in enumerate(everything):
        again = [other.at for other in everything[:place] if other.prompt == one.prompt]
        assert all(one.at - at >= timedelta(days=14) - timedelta(seconds=1) for at in again)


def _journal_day(moment: datetime) -> int:
    return (moment - timedelta(hours=4)).toordinal()
