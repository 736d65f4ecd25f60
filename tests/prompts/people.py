"""Made-up prompts, times and pasts for the pacing tests."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone

from hypothesis import strategies as st

from healingjournal.base.ids import PromptId
from healingjournal.prompts.limits import PacingSettings
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.pack import TOUCHES, Prompt
from healingjournal.prompts.sitting import HERE, CheckIn, Sitting

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=timezone(timedelta(hours=1)))
ALL_TIERS = PacingSettings(tiers=frozenset({1, 2, 3}))


def made(number: int, tier: int, theme: str = "window", **more: object) -> Prompt:
    """Give a made-up prompt."""
    touches = more.get("touches", ())
    minutes = more.get("minutes", 5)
    return Prompt(
        PromptId(f"{theme}-{number:02}"),
        theme,
        tier,
        "What is near, or not?",
        minutes=minutes if isinstance(minutes, int) else 5,
        closing="The floor is here." if tier > 1 else None,
        touches=frozenset(map(str, touches)) if isinstance(touches, Iterable) else frozenset(),
    )


ONE_OF_EACH = tuple(made(tier, tier) for tier in (1, 2, 3))
PLENTY = tuple(
    made(number, number % 3 + 1, theme, touches=(TOUCHES[(number + place) % 8],) * (number % 2))
    for place, theme in enumerate(("window", "water", "paper"))
    for number in range(1, 31)
)
NO_WAY_BACK = tuple(
    replace(made(number, number % 2 + 2, "open"), closing=None) for number in range(1, 31)
)


def taken(tier: int, ago: timedelta, *, further: bool = False, name: str = "other-01") -> Taken:
    """Give a prompt written on some time before noon."""
    return Taken(PromptId(name), tier, NOON - ago, further)


def days(count: float) -> timedelta:
    """Give a number of days."""
    return timedelta(days=count)


def hours(count: float) -> timedelta:
    """Give a number of hours."""
    return timedelta(hours=count)


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))
CHECK_INS = st.builds(
    CheckIn,
    st.none() | st.integers(0, 10),
    st.none() | st.sampled_from(HERE),
    st.none() | st.integers(1, 30),
)
PROMPT_IDS = st.sampled_from([prompt.id for prompt in PLENTY])


def pasts(now: datetime) -> st.SearchStrategy[tuple[Taken, ...]]:
    """Give pasts of up to three weeks, a little of them ahead of the clock."""
    ago = st.timedeltas(timedelta(hours=-5), timedelta(days=21))
    one = st.builds(
        Taken, PROMPT_IDS, st.integers(1, 3), ago.map(lambda gone: now - gone), st.booleans()
    )
    return st.lists(one, max_size=8).map(tuple)


def sittings(now: datetime) -> st.SearchStrategy[Sitting]:
    """Give sittings at a time, some with a marked day or a meeting near it."""
    days_near = st.integers(-1, 1).map(lambda count: (now + timedelta(days=count)).date())
    soon = st.timedeltas(timedelta(hours=-3), timedelta(hours=5)).map(lambda ahead: now + ahead)
    return st.builds(
        Sitting,
        CHECK_INS,
        st.frozensets(PROMPT_IDS, max_size=20),
        st.frozensets(st.sampled_from(["window", "water", "paper"]), max_size=2),
        st.sampled_from((3, 3, 2, 1)),
        st.none() | st.integers(1, 3),
        st.just(frozenset()) | st.frozensets(days_near, max_size=1),
        st.just(()) | st.tuples(soon),
        st.sampled_from((False, False, True)),
        st.just(frozenset()) | st.frozensets(days_near, max_size=1),
    )


SETTINGS = st.builds(
    PacingSettings,
    tiers=st.frozensets(st.integers(1, 3)) | st.just(frozenset({1, 2, 3})),
    touches_off=st.frozensets(st.sampled_from(TOUCHES), max_size=4),
    themes_off=st.frozensets(st.sampled_from(["window", "water"]), max_size=1),
    exercises_off=st.frozensets(st.sampled_from(["G01", "G02", "G06"]), max_size=2),
    effects_a_day=st.sampled_from((1, 2, 5)),
    near_a_week=st.sampled_from((1, 3, 4)),
    quiet_from=st.sampled_from((time(18), time(21), time(6))),
)
