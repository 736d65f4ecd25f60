"""What is kept, read back and taken away, and what the rooms around are told."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import new_id
from healingjournal.steps.plain import key_of, plain, read
from healingjournal.steps.service import Steps
from healingjournal.steps.there import any_circle
from healingjournal.steps.thing import (
    SORTS,
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
from healingjournal.vault.service import Vault
from tests.steps.conftest import BERLIN

TODAY = date(2026, 11, 22)


def rows(vault: Vault) -> list[tuple[str, str]]:
    with vault.reading() as db:
        found = db.execute("SELECT key, value FROM kept WHERE room = 'steps' ORDER BY key")
        return [(str(key), str(value)) for key, value in found]


def circle(steps: Steps, **said: object) -> Circle:
    made = replace(steps.begin(Circle), **cast("dict[str, Any]", said))
    steps.keep(made)
    return made


def test_a_step_is_kept_changed_and_taken_away_without_a_rest(steps: Steps, vault: Vault) -> None:
    step = replace(steps.begin(Step), kind="connection", what="Sit near Ana at tea", whom="Ana")
    assert steps.keep(step) == ThingKept(step.id)
    steps.keep(replace(step, outcome="not_done", went="Went home early."))
    (found,) = steps.all(Step)
    assert (found.what, found.outcome) == ("Sit near Ana at tea", "not_done")
    assert steps.remove(found) == ThingRemoved(step.id)
    assert rows(vault) == []


def test_what_is_begun_and_left_empty_is_kept_nowhere(steps: Steps, vault: Vault) -> None:
    for sort in (Step, Care, Milestone, MarkedDate, Meeting):
        begun: Thing = steps.begin(sort)
        steps.keep(begun)
    steps.keep(replace(steps.begin(MarkedDate), yearly=True))
    assert rows(vault) == []


def test_emptying_everything_takes_it_away(steps: Steps, vault: Vault) -> None:
    made = replace(steps.begin(Milestone), words="Slept with the light off")
    steps.keep(made)
    steps.keep(replace(made, words=""))
    assert rows(vault) == []


def test_the_newest_comes_first(steps: Steps, clock: SetClock) -> None:
    for words in ("one", "two"):
        steps.keep(replace(steps.begin(Milestone), words=words))
        clock.moment += timedelta(minutes=1)
    assert [one.words for one in steps.all(Milestone)] == ["two", "one"]


def test_too_much_and_no_choice_are_refused_and_nothing_is_written(
    steps: Steps, vault: Vault
) -> None:
    with pytest.raises(RefusedError) as refused:
        steps.keep(replace(steps.begin(Step), what="a" * (5 * 1024 * 1024 + 1)))
    assert refused.value.words_key == "too_long"
    with pytest.raises(RefusedError):
        steps.keep(replace(steps.begin(Step), kind="courage"))
    assert rows(vault) == []


def test_nothing_of_a_person_shows_in_a_repr(steps: Steps) -> None:
    step = replace(steps.begin(Step), what="secret", whom="Ana", went="canary")
    assert "secret" not in repr(step) and "Ana" not in repr(step)


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\u2028\u2029"))


@given(TEXTS, TEXTS, st.dates(), st.times(), st.lists(st.dates(), max_size=4))
def test_what_is_written_reads_back_the_same(
    one: str, other: str, day: date, at: time, days: list[date]
) -> None:
    several = tuple(sorted(set(days)))
    things: list[Thing] = [
        Step(new_id(), 5, "trust", one, other, outcome="partly"),
        Care(new_id(), 5, "sleep", one, other),
        Milestone(new_id(), 5, one, day),
        MarkedDate(new_id(), 5, other, day, yearly=True),
        Circle(new_id(), 5, "group", one, day, at, "weekly", True, several, several, other),
        Meeting(new_id(), 5, new_id(), day, one, other),
    ]
    for thing in things:
        assert read(type(thing), key_of(thing), plain(thing)) == thing


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=12),
        lambda inner: st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["what", "kind", "day", "at", "also", "yearly", "made_ms", "odd"]),
            inner,
            max_size=5,
        ),
        max_leaves=10,
    )
)
def test_an_odd_row_breaks_nothing(value: object) -> None:
    for sort in SORTS:
        thing: Thing | None = read(sort, f"{sort.prefix}:{new_id()}", value)
        assert thing is None or plain(thing) is not None
        assert read(sort, "odd", value) is None


# ---- meetings ----


def test_a_circle_goes_with_all_its_pages_and_no_other(steps: Steps, vault: Vault) -> None:
    mine, other = circle(steps, name="Tuesdays"), circle(steps, name="Choir")
    for each in (mine, other):
        steps.keep(replace(steps.meeting(each, TODAY), want="To be heard"))
    steps.remove(mine)
    (kept,) = [key for key, _ in rows(vault) if key.startswith("meeting:")]
    assert steps.meetings(other)[0].id in kept
    assert mine.id not in str(rows(vault))


def test_a_fresh_page_begins_with_what_the_circle_says(steps: Steps) -> None:
    mine = circle(steps, holds="Feet on the floor", afterwards="Walk home by the river")
    page = steps.meeting(mine, TODAY)
    assert (page.holds, page.afterwards, page.want) == (mine.holds, mine.afterwards, "")
    steps.keep(replace(page, want="To listen"))
    assert steps.meeting(mine, TODAY).want == "To listen"
    assert steps.meeting(mine, TODAY + timedelta(days=7)).want == ""


def test_the_next_day_is_today_until_its_time_is_past(steps: Steps, clock: SetClock) -> None:
    mine = circle(steps, first=date(2026, 11, 1), at=time(18, 30), every="weekly")
    assert steps.next_of(mine) == TODAY
    assert steps.last_of(mine) == date(2026, 11, 15)
    clock.moment = datetime(2026, 11, 22, 18, 31, tzinfo=BERLIN)
    assert steps.next_of(mine) == date(2026, 11, 29)
    assert steps.last_of(mine) == TODAY


def test_whether_there_is_any_circle_is_asked_without_loading_the_room(
    steps: Steps, vault: Vault
) -> None:
    assert not any_circle(vault)
    made = circle(steps)
    assert any_circle(vault)
    steps.remove(made)
    assert not any_circle(vault)
    named = "healingjournal.steps.thing"
    asks = f"import sys, healingjournal.steps.there; print('{named}' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


def test_a_near_meeting_is_one_of_today_or_tomorrow(steps: Steps) -> None:
    assert steps.near_meeting() is None
    circle(steps, name="far", first=date(2026, 11, 24))
    assert steps.near_meeting() is None
    circle(steps, name="tomorrow", first=date(2026, 11, 23), at=time(9))
    circle(steps, name="today", first=TODAY, at=time(18, 30))
    found = steps.near_meeting()
    assert found is not None and found.circle.name == "today"
    assert found.at == datetime(2026, 11, 22, 18, 30, tzinfo=BERLIN)


def test_circles_are_offered_by_their_next_day(steps: Steps) -> None:
    circle(steps, name="no day")
    circle(steps, name="later", first=date(2026, 12, 5))
    circle(steps, name="soon", first=date(2026, 11, 2), every="two_weeks")
    assert [(one.name, day) for one, day in steps.circles_ahead()] == [
        ("soon", date(2026, 11, 30)),
        ("later", date(2026, 12, 5)),
        ("no day", None),
    ]


# ---- what pacing and moments are told ----


def test_pacing_hears_of_marked_days_and_meetings_near_now(steps: Steps) -> None:
    steps.keep(replace(steps.begin(MarkedDate), words="x", day=TODAY.replace(year=2019)))
    assert steps.ahead().marked_days == frozenset()
    yearly = replace(steps.begin(MarkedDate), words="x", day=date(2019, 11, 22), yearly=True)
    steps.keep(yearly)
    steps.keep(replace(steps.begin(MarkedDate), words="y", day=date(2026, 12, 24)))
    circle(steps, first=TODAY, at=time(12, 0))
    circle(steps, first=date(2026, 12, 1), at=time(12, 0))
    ahead = steps.ahead()
    assert ahead.marked_days == {TODAY}
    assert ahead.meetings == (datetime(2026, 11, 22, 12, 0, tzinfo=BERLIN),)


def test_a_meeting_without_a_time_is_near_all_day(steps: Steps, clock: SetClock) -> None:
    circle(steps, first=TODAY)
    assert steps.ahead().meetings == (clock.moment,)


def test_hard_dates_ahead_come_with_their_words(steps: Steps) -> None:
    for words, day, yearly in (
        ("Her birthday", date(2001, 11, 30), True),
        ("The hearing", date(2026, 11, 25), False),
        ("Long gone", date(2020, 11, 25), False),
        ("Far off", date(2026, 12, 30), False),
    ):
        steps.keep(replace(steps.begin(MarkedDate), words=words, day=day, yearly=yearly))
    assert steps.dates_ahead() == [
        (date(2026, 11, 25), "The hearing"),
        (date(2026, 11, 30), "Her birthday"),
    ]


def test_the_next_day_of_a_marked_date(steps: Steps) -> None:
    once = MarkedDate(new_id(), day=date(2020, 1, 2))
    assert steps.next_day(once) == date(2020, 1, 2)
    assert steps.next_day(replace(once, yearly=True)) == date(2027, 1, 2)
    assert steps.next_day(replace(once, day=None)) is None
