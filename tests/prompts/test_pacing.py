"""Each rule of pacing, in a test named after it."""

from datetime import datetime, time, timedelta

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.prompts.limits import PacingSettings
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.pacing import (
    GROUND_FAR,
    GROUND_STRONG,
    Offer,
    in_quiet_hours,
    journal_day,
    offer,
)
from healingjournal.prompts.pack import Prompt
from healingjournal.prompts.rises import lowered, undone
from healingjournal.prompts.sitting import CheckIn, Sitting
from tests.prompts.people import ALL_TIERS, NOON, ONE_OF_EACH, PLENTY, days, hours, made, taken

SKIPPED = CheckIn()


def offered(
    check_in: CheckIn | Sitting = SKIPPED,
    *history: Taken,
    settings: PacingSettings = ALL_TIERS,
    now: datetime = NOON,
    prompts: tuple[Prompt, ...] = PLENTY,
) -> Offer:
    sitting = check_in if isinstance(check_in, Sitting) else Sitting(check_in)
    return offer(prompts, sitting, history, settings, now)


def reach(
    check_in: CheckIn | Sitting = SKIPPED,
    *history: Taken,
    settings: PacingSettings = ALL_TIERS,
    now: datetime = NOON,
) -> set[int]:
    """Give every tier that can come up, by asking for another until nothing is left."""
    sitting = check_in if isinstance(check_in, Sitting) else Sitting(check_in)
    seen: set[int] = set()
    while chosen := offer(ONE_OF_EACH, sitting, history, settings, now).prompt:
        seen.add(chosen.tier)
        sitting = sitting.another(chosen)
    return seen


# the check-in


def test_if_far_grounding_comes_first_and_prompts_are_present() -> None:
    found = offered(CheckIn(distress=1, here="far"))
    assert (found.offer, found.exercises, found.why.key) == ("grounding", GROUND_FAR, "why_far")
    assert found.exercises == ("G01", "G02", "G05", "G12")
    assert reach(CheckIn(distress=1, here="far")) == {1}


@pytest.mark.parametrize("distress", [7, 8, 9, 10])
def test_if_seven_or_more_grounding_comes_first_and_prompts_are_present(distress: int) -> None:
    found = offered(CheckIn(distress=distress))
    assert (found.offer, found.exercises) == ("grounding", GROUND_STRONG)
    assert (found.tier, found.why.key) == (1, "why_strong")
    assert reach(CheckIn(distress=distress)) == {1}


@pytest.mark.parametrize("distress", [4, 5, 6])
def test_if_four_to_six_present_and_effects(distress: int) -> None:
    found = offered(CheckIn(distress=distress))
    assert (found.offer, found.exercises, found.why.key) == ("prompt", (), "why_middle")
    assert reach(CheckIn(distress=distress)) == {1, 2}


@pytest.mark.parametrize("distress", [None, 0, 1, 2, 3])
def test_if_three_or_less_or_skipped_the_tiers_that_are_opened(distress: int | None) -> None:
    assert reach(CheckIn(distress=distress)) == {1, 2, 3}
    assert reach(CheckIn(distress=distress), settings=PacingSettings()) == {1, 2}
    assert offered(CheckIn(distress=distress)).why.key == "why_open"


def test_near_is_off_until_it_is_turned_on() -> None:
    assert PacingSettings().opened == {1, 2}
    assert reach(settings=PacingSettings()) == {1, 2}
    assert reach(Sitting().show_me_anyway(3), settings=PacingSettings()) == {1, 2}


def test_present_is_always_open() -> None:
    assert reach(settings=PacingSettings(tiers=frozenset())) == {1}


def test_a_bit_away_leaves_out_near_and_hard_to_say_changes_nothing() -> None:
    assert reach(CheckIn(here="bit")) == {1, 2}
    assert offered(CheckIn(here="bit")).why.key == "why_bit"
    assert reach(CheckIn(here="unsure")) == reach(CheckIn(here="here")) == reach()


def test_exercises_that_are_left_out_are_not_offered() -> None:
    settings = PacingSettings(exercises_off=frozenset({"G01", "G12"}))
    assert offered(CheckIn(here="far"), settings=settings).exercises == ("G02", "G05")


def test_breath_is_not_offered_first() -> None:
    assert "G19" not in GROUND_FAR + GROUND_STRONG


@pytest.mark.parametrize(
    ("distress", "here", "minutes", "key"),
    [
        (11, None, None, "distress_0_to_10"),
        (-1, None, None, "distress_0_to_10"),
        (None, None, 0, "minutes_too_few"),
    ],
)
def test_a_check_in_off_the_scale_is_refused(
    distress: int | None, here: None, minutes: int | None, key: str
) -> None:
    with pytest.raises(RefusedError, match=key):
        CheckIn(distress, here, minutes)


# caps


def test_near_at_most_once_a_day() -> None:
    assert reach(CheckIn(), taken(3, hours(7))) == {1, 2}
    assert offered(CheckIn(), taken(3, hours(7))).why.key == "why_enough_near"


def test_near_not_on_two_days_running() -> None:
    assert reach(CheckIn(), taken(3, days(1))) == {1, 2}
    assert reach(CheckIn(), taken(3, days(2))) == {1, 2, 3}


def test_near_at_most_three_a_week() -> None:
    three = (taken(3, days(2)), taken(3, days(4)), taken(3, days(6)))
    assert reach(CheckIn(), *three) == {1, 2}
    assert reach(CheckIn(), *three[:2], taken(3, days(7))) == {1, 2, 3}


def test_effects_at_most_twice_a_day() -> None:
    assert reach(CheckIn(), taken(2, hours(1)), settings=PacingSettings()) == {1, 2}
    two = (taken(2, hours(1)), taken(2, hours(2)))
    assert reach(CheckIn(), *two, settings=PacingSettings()) == {1}
    assert offered(CheckIn(), *two, settings=PacingSettings()).why.key == "why_enough_effects"
    assert reach(CheckIn(), *two) == {1, 3}


def test_a_day_begins_at_four() -> None:
    at_three = NOON.replace(hour=3)
    at_five = NOON.replace(hour=5)
    assert journal_day(at_three, ALL_TIERS) == (NOON - days(1)).date()
    assert journal_day(at_five, ALL_TIERS) == NOON.date()
    two = (taken(2, hours(14)), taken(2, hours(15)))
    assert reach(CheckIn(), *two, settings=PacingSettings(), now=at_three) == {1}
    assert reach(CheckIn(), *two, settings=PacingSettings(), now=at_five) == {1, 2}


# never near


@pytest.mark.parametrize("hour", [21, 22, 23, 0, 3, 5])
def test_never_near_within_quiet_hours(hour: int) -> None:
    now = NOON.replace(hour=hour)
    assert reach(now=now) == {1, 2}
    assert offered(now=now).why.key == "why_quiet_hours"


def test_quiet_hours_begin_at_nine_and_end_at_six() -> None:
    assert not in_quiet_hours(NOON.replace(hour=20, minute=59), ALL_TIERS)
    assert in_quiet_hours(NOON.replace(hour=21, minute=0), ALL_TIERS)
    assert in_quiet_hours(NOON.replace(hour=5, minute=59), ALL_TIERS)
    assert not in_quiet_hours(NOON.replace(hour=6, minute=0), ALL_TIERS)
    by_day = PacingSettings(quiet_from=time(9), quiet_to=time(11))
    assert in_quiet_hours(NOON.replace(hour=10), by_day)
    assert not in_quiet_hours(NOON, by_day)


def test_never_near_on_a_marked_day() -> None:
    assert reach(Sitting(marked_days=frozenset({NOON.date()}))) == {1, 2}
    assert reach(Sitting(marked_days=frozenset({(NOON + days(1)).date()}))) == {1, 2, 3}


def test_a_gentle_day_leaves_the_prompts_that_are_far_away() -> None:
    assert reach(Sitting(gentle_days=frozenset({NOON.date()}))) == {1}
    assert reach(Sitting(gentle_days=frozenset({(NOON + days(1)).date()}))) == {1, 2, 3}


def test_never_near_when_a_meeting_is_less_than_two_hours_away() -> None:
    assert reach(Sitting(meetings=(NOON + hours(1.9),))) == {1, 2}
    assert reach(Sitting(meetings=(NOON,))) == {1, 2}
    assert reach(Sitting(meetings=(NOON + hours(2),))) == {1, 2, 3}
    assert reach(Sitting(meetings=(NOON - hours(1),))) == {1, 2, 3}


def test_never_near_within_a_day_of_a_rise() -> None:
    assert reach(CheckIn(), taken(1, hours(23.9), further=True)) == {1, 2}
    assert reach(CheckIn(), taken(1, hours(49), further=True)) == {1, 2, 3}


# a rise


def test_for_two_days_after_a_rise_one_tier_lower() -> None:
    rise = taken(2, hours(47), further=True)
    assert reach(CheckIn(), rise) == {1, 2}
    assert reach(CheckIn(), rise, settings=PacingSettings()) == {1}
    assert offered(CheckIn(), rise, settings=PacingSettings()).why.key == "why_after_rise"
    later = taken(2, hours(48), further=True)
    assert reach(CheckIn(), later, settings=PacingSettings()) == {1, 2}


def test_after_three_rises_in_two_weeks_present_for_a_week() -> None:
    rises = tuple(taken(1, days(ago), further=True) for ago in (6.9, 10, 13.9))
    assert reach(CheckIn(), *rises) == {1}
    assert offered(CheckIn(), *rises).why.key == "why_three_rises"
    assert reach(CheckIn(), *rises[:2]) == {1, 2, 3}
    assert reach(CheckIn(), *rises[:2], taken(1, days(14), further=True)) == {1}
    assert reach(CheckIn(), *rises[:2], taken(1, days(14.1), further=True)) == {1, 2, 3}
    older = tuple(taken(1, days(ago), further=True) for ago in (7, 10, 13.9))
    assert reach(CheckIn(), *older) == {1, 2, 3}


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        ([1], "two_days"),
        ([3], None),
        ([1, 5, 9], "week"),
        ([3, 5, 9], "week"),
        ([8, 9, 10], None),
        ([], None),
    ],
)
def test_for_how_long_a_rise_lowers_is_told_and_can_be_undone(
    ago: list[float], said: str | None
) -> None:
    history = [
        taken(1, days(one), further=True, name=f"joy-{place:02}")
        for place, one in enumerate(ago, 1)
    ]
    assert lowered(history, NOON) == said
    freed = undone(history, NOON)
    assert lowered(freed, NOON) is None
    assert reach(SKIPPED, *freed) == {1, 2, 3}
    assert [one.prompt for one in freed] == [one.prompt for one in history]


def test_undoing_leaves_a_rise_that_lowers_nothing_now() -> None:
    history = (taken(1, days(5), further=True), taken(1, days(1), further=True, name="joy-01"))
    assert [one.further_away for one in undone(history, NOON)] == [True, False]


def test_what_did_not_end_further_away_is_no_rise() -> None:
    assert reach(CheckIn(), *(taken(1, days(ago)) for ago in (0.1, 3, 5))) == {1, 2, 3}


# the person's own acts


def test_less_close_lowers_the_top_for_this_sitting() -> None:
    near, effects = ONE_OF_EACH[2], ONE_OF_EACH[1]
    assert reach(Sitting().less_close(near)) == {1, 2}
    assert reach(Sitting().less_close(effects)) == {1}
    assert offered(Sitting().less_close(effects)).why.key == "why_less_close"


def test_less_close_than_present_stays_present_and_brings_another() -> None:
    first = offered(Sitting(top=1)).prompt
    assert first is not None
    second = offered(Sitting(top=1).less_close(first)).prompt
    assert second is not None
    assert (second.tier, second.id != first.id) == (1, True)


def test_another_brings_each_prompt_once() -> None:
    sitting, seen = Sitting(), []
    while prompt := offered(sitting).prompt:
        seen.append(prompt.id)
        sitting = sitting.another(prompt)
    assert sorted(seen) == sorted(prompt.id for prompt in PLENTY)
    assert offered(sitting).why.key == "why_nothing_left"


def test_not_this_topic_leaves_its_theme_out() -> None:
    first = offered().prompt
    assert first is not None
    sitting = Sitting().not_this_topic(first)
    while prompt := offered(sitting).prompt:
        assert prompt.theme != first.theme
        sitting = sitting.another(prompt)


@pytest.mark.parametrize("tier", [1, 2, 3])
@pytest.mark.parametrize("check_in", [CheckIn(9), CheckIn(2, "far"), CheckIn(5), CheckIn()])
def test_show_me_anyway_works_for_every_tier_turned_on(tier: int, check_in: CheckIn) -> None:
    rises = tuple(taken(3, days(ago), further=True) for ago in (0.1, 1, 2))
    found = offered(
        Sitting(check_in).show_me_anyway(tier), *rises, now=NOON.replace(hour=23, minute=30)
    )
    assert found.prompt is not None
    assert (found.offer, found.prompt.tier, found.why.key) == ("prompt", tier, "why_anyway")


def test_show_me_anyway_keeps_what_the_person_left_out() -> None:
    near = (made(1, 3, touches=("anger",)), made(2, 3, touches=("bed",)))
    settings = PacingSettings(tiers=frozenset({3}), touches_off=frozenset({"anger"}))
    found = offered(Sitting().show_me_anyway(3), settings=settings, prompts=near)
    assert found.prompt == near[1]


# what is left


def test_what_was_written_on_rests_for_fourteen_days() -> None:
    one = (made(1, 1),)
    assert offered(CheckIn(), taken(1, days(13.9), name="window-01"), prompts=one).prompt is None
    assert offered(CheckIn(), taken(1, days(14), name="window-01"), prompts=one).prompt is one[0]


def test_a_touch_or_theme_switched_off_is_not_offered() -> None:
    prompts = (made(1, 1, touches=("food", "people")), made(1, 1, "water"))
    no_food = PacingSettings(touches_off=frozenset({"food"}), themes_off=frozenset({"water"}))
    found = offered(settings=no_food, prompts=prompts)
    assert (found.prompt, found.why.key) == (None, "why_nothing_left")


def test_with_grounding_first_it_is_still_said_why_no_prompt_is_there() -> None:
    none_left = offered(CheckIn(9), prompts=())
    assert (none_left.offer, none_left.why.key) == ("grounding", "why_strong")
    assert none_left.lacking is not None and none_left.lacking.key == "why_nothing_left"
    assert offered(CheckIn(9)).lacking is None


def test_the_minutes_fit() -> None:
    prompts = (made(1, 1, minutes=10), made(2, 1, minutes=3))
    assert offered(CheckIn(minutes=5), prompts=prompts).prompt == prompts[1]
    assert offered(CheckIn(minutes=3), prompts=prompts).prompt == prompts[1]
    too_few = offered(CheckIn(minutes=2), prompts=prompts)
    assert (too_few.offer, too_few.prompt, too_few.tier) == ("prompt", None, 3)
    assert (too_few.why.key, too_few.why.facts) == ("why_too_short", {"minutes": 2})


def test_themes_least_written_on_come_first() -> None:
    past = [taken(1, days(3), name=f"{theme}-80") for theme in ("window", "water")]
    found = offered(CheckIn(), *past)
    assert found.prompt is not None
    assert found.prompt.theme == "paper"


def test_the_order_changes_with_the_day_and_not_within_it() -> None:
    by_day = [offered(now=NOON + days(count)).prompt for count in range(12)]
    assert len({prompt.id for prompt in by_day if prompt}) > 4
    assert offered(now=NOON + timedelta(hours=3)) == offered()


def test_nothing_at_all_to_offer_is_said_and_harmless() -> None:
    found = offered(CheckIn(8, "far"), prompts=())
    assert (found.offer, found.prompt, found.tier) == ("grounding", None, 1)
