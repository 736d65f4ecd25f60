"""More rules of pacing, each in a test named after it."""

from dataclasses import replace
from datetime import datetime, time

import pytest

from healingjournal.prompts.catalogue import languages, packs
from healingjournal.prompts.limits import PacingSettings, chosen
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.pacing import ALWAYS, GROUND_FAR, Offer, offer
from healingjournal.prompts.pack import Prompt
from healingjournal.prompts.rises import Ending, cools_down, lowered, rose, undone
from healingjournal.prompts.sitting import CheckIn, Sitting
from healingjournal.settings.declared import Value, declared
from tests.prompts.people import (
    ALL_TIERS,
    NO_WAY_BACK,
    NOON,
    ONE_OF_EACH,
    PLENTY,
    days,
    hours,
    made,
    taken,
)

FURTHER = Ending(further_away=True)
LATE = NOON.replace(hour=23)


def offered(
    sitting: Sitting | None = None,
    *history: Taken,
    settings: PacingSettings = ALL_TIERS,
    now: datetime = NOON,
    prompts: tuple[Prompt, ...] = PLENTY,
) -> Offer:
    return offer(prompts, sitting or Sitting(), history, settings, now)


# a marked day


def test_a_marked_day_lasts_until_four_and_begins_at_midnight() -> None:
    wide_awake = replace(ALL_TIERS, quiet_from=time(6))
    marked = Sitting(marked_days=frozenset({NOON.date()}))
    for moment, held in (
        (NOON.replace(hour=1), True),
        (NOON.replace(hour=23), True),
        (NOON.replace(hour=2) + days(1), True),
        (NOON.replace(hour=4) + days(1), False),
        (NOON.replace(hour=23) - days(1), False),
    ):
        assert (offered(marked, settings=wide_awake, now=moment).closer == 3) == held


# the end check


@pytest.mark.parametrize(
    ("before", "after", "rise"),
    [(2, 3, False), (2, 4, True), (0, 2, True), (6, 7, False), (8, 10, True), (5, 1, False)],
)
def test_a_rise_is_two_more_than_before(before: int, after: int, rise: bool) -> None:
    assert rose(CheckIn(before), Ending(distress=after)) == rise


def test_a_number_alone_is_no_rise_and_none_is_none() -> None:
    assert not rose(CheckIn(), Ending(distress=10))
    assert not rose(CheckIn(0), Ending())
    assert not rose(CheckIn(), Ending())


def test_further_away_is_a_rise_whatever_the_number() -> None:
    assert rose(CheckIn(), FURTHER)
    assert rose(CheckIn(9), Ending(further_away=True, distress=1))


@pytest.mark.parametrize(
    ("before", "ending", "cool"),
    [
        (None, Ending(), False),
        (None, Ending(distress=6), False),
        (None, Ending(distress=7), True),
        (7, Ending(distress=7), True),
        (2, Ending(distress=4), True),
        (None, FURTHER, True),
    ],
)
def test_the_cool_down_comes_after_a_rise_at_seven_and_when_further_away(
    before: int | None, ending: Ending, cool: bool
) -> None:
    assert cools_down(CheckIn(before), ending) == cool


def test_seven_at_the_end_alone_lowers_nothing() -> None:
    assert not rose(CheckIn(7), Ending(distress=7))
    assert lowered([taken(2, hours(1))], NOON) is None


# undo


@pytest.mark.parametrize("ago", [(1.0,), (1.0, 5.0, 9.0), (6.0, 7.0, 13.0)])
def test_every_lowering_by_rises_can_be_undone_and_the_offer_says_so(
    ago: tuple[float, ...],
) -> None:
    history = tuple(
        taken(1, days(one), further=True, name=f"other-{place:02}")
        for place, one in enumerate(ago)
    )
    before = offered(Sitting(), *history)
    assert before.undo == lowered(history, NOON) is not None
    after = offered(Sitting(), *undone(history, NOON))
    assert (after.undo, after.why.key) == (None, "why_open")
    never = tuple(replace(one, further_away=False) for one in history)
    assert after == offered(Sitting(), *never)


def test_undo_is_not_offered_where_something_else_decides() -> None:
    rise = taken(2, hours(30), further=True)
    assert offered(Sitting(), rise).undo == "two_days"
    assert offered(Sitting(CheckIn(9)), rise).undo is None
    assert offered(Sitting(recent=True), rise).undo is None
    assert offered(Sitting(), now=LATE).undo is None


def test_what_no_rise_lowered_is_lifted_by_show_me_anyway() -> None:
    for sitting, now in (
        (Sitting(CheckIn(5)), NOON),
        (Sitting(), LATE),
        (Sitting(marked_days=frozenset({NOON.date()})), NOON),
        (Sitting(meetings=(NOON + hours(1),)), NOON),
    ):
        assert offered(sitting, now=now).closer == 3
        found = offered(sitting.show_me_anyway(3), now=now).prompt
        assert found is not None
        assert found.tier == 3


# what is recent


def test_within_the_last_month_present_only_and_it_says_why() -> None:
    found = offered(Sitting(recent=True))
    assert (found.tier, found.why.key, found.closer) == (1, "why_recent", 2)
    assert found.prompt is not None
    assert found.prompt.tier == 1


def test_that_it_is_recent_is_never_required_and_never_kept() -> None:
    assert not Sitting().recent
    fields = set(Taken.__dataclass_fields__)
    assert fields == {"prompt", "tier", "at", "further_away"}


# present, topic, present


def test_every_closer_prompt_that_is_shipped_ends_with_a_line_about_now() -> None:
    for lang in languages():
        for pack in packs(lang):
            assert all(one.closing for one in pack.prompts if one.tier > 1)


def test_a_closer_prompt_without_such_a_line_is_not_offered() -> None:
    assert offered(prompts=NO_WAY_BACK).prompt is None
    assert offered(Sitting().show_me_anyway(3), prompts=NO_WAY_BACK).prompt is None


# never forced


def test_a_blank_page_ground_and_stop_are_always_there() -> None:
    assert offered().ways == ("skip", "another", "less_close", *ALWAYS)
    assert offered(prompts=()).ways == ALWAYS == ("blank", "ground", "stop")
    far = offered(Sitting(CheckIn(here="far")), prompts=())
    assert (far.ways, far.exercises) == (ALWAYS, GROUND_FAR)


# show me anyway


def test_show_me_anyway_is_one_step_nearer_each_time() -> None:
    sitting, tiers = Sitting(CheckIn(here="far")), []
    while (found := offered(sitting)).closer is not None:
        tiers.append(found.tier)
        sitting = sitting.show_me_anyway(found.closer)
    assert [*tiers, found.tier] == [1, 2, 3]


def test_less_close_is_the_persons_own_and_offers_nothing_closer() -> None:
    assert offered(Sitting().less_close(ONE_OF_EACH[1])).closer is None


def test_nothing_closer_is_named_where_none_would_come() -> None:
    only_present = tuple(one for one in PLENTY if one.tier == 1)
    assert offered(Sitting(CheckIn(9)), prompts=only_present).closer is None
    long = (made(1, 1), made(2, 2, minutes=20))
    assert offered(Sitting(CheckIn(9, minutes=5)), prompts=long).closer is None
    assert offered(Sitting(CheckIn(9)), prompts=long).closer == 2


def test_with_none_left_that_close_the_rules_hold_again_and_it_says_so() -> None:
    present = (made(1, 1),)
    sitting = Sitting(CheckIn(9)).show_me_anyway(2)
    found = offered(sitting, prompts=present)
    assert (found.prompt, found.why.key) == (present[0], "why_none_that_close")
    assert found.offer == "grounding"
    three = (made(1, 1), made(3, 3))
    assert offered(sitting, prompts=three).tier == 1


# why this one


def test_it_says_what_holds_back_the_nearest_tier() -> None:
    two = (taken(2, hours(1)), taken(2, hours(2)))
    found = offered(Sitting(), *two)
    assert (found.why.key, found.closer) == ("why_enough_effects", 2)
    late = offered(Sitting(), *two, now=LATE)
    assert (late.why.key, late.closer, late.tier) == ("why_enough_effects", 2, 1)
    assert offered(now=LATE).why.key == "why_quiet_hours"


def test_where_nothing_is_held_back_nothing_is_explained() -> None:
    for settings in (ALL_TIERS, PacingSettings()):
        assert offered(settings=settings).why.key == "why_open"
    assert offered(settings=PacingSettings(), now=LATE).why.key == "why_open"


# the person's own limits


def values(**set_: Value) -> PacingSettings:
    held = {**{key: declared(key).default for key in DECLARED}, **set_}
    return chosen(held.__getitem__)


DECLARED = (
    "near_prompts",
    "leave_out_touches",
    "leave_out_themes",
    "near_a_week",
    "effects_a_day",
    "quiet_from",
)


def test_what_is_declared_and_what_pacing_takes_for_granted_are_the_same() -> None:
    assert values() == PacingSettings(touches_off=frozenset({"faith"}))


def test_each_limit_can_be_set() -> None:
    assert values(near_prompts=True).opened == {1, 2, 3}
    assert values(leave_out_touches=["body"]).touches_off == {"body"}
    assert values(leave_out_themes=["joy", "rest"]).themes_off == {"joy", "rest"}
    assert values(near_a_week=1).near_a_week == 1
    assert values(effects_a_day=5).effects_a_day == 5
    assert values(quiet_from=18).quiet_from == time(18)


def test_no_quiet_hours_are_none() -> None:
    none = replace(values(quiet_from=0), tiers=frozenset({1, 2, 3}))
    for hour in range(24):
        assert offered(settings=none, now=NOON.replace(hour=hour)).why.key == "why_open"


def test_the_caps_are_the_persons_own() -> None:
    more = PacingSettings(effects_a_day=3)
    two = (taken(2, hours(1)), taken(2, hours(2)))
    assert offered(Sitting(), *two, settings=more).why.key == "why_open"
    once = replace(ALL_TIERS, near_a_week=1)
    assert offered(Sitting(), taken(3, days(5)), settings=once).why.key == "why_enough_near"
    assert offered(Sitting(), taken(3, days(7)), settings=once).why.key == "why_open"
