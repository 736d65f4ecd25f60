"""Sessions: pause, back, skip and stop at any time, and a breath that never drifts."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.ids import ExerciseId
from healingjournal.grounding import catalogue
from healingjournal.grounding.breathing import IN, LEAD, OUT, WAIT
from healingjournal.grounding.exercise import Breath, Exercise, Pace, Step
from healingjournal.grounding.session import Session, begin
from tests.tried import tried

CALM = catalogue.exercise("G19")
ROOM = catalogue.exercise("G02")
QUARTER_HOUR = 15 * 60.0


def breath_only(pace: Pace, rounds: int = 400) -> Exercise:
    breath = Breath(pace, rounds, slower=Pace(4, 0, 6, 0), quicker=Pace(2, 0, 4, 0))
    steps = (Step("In, out", "", LEAD + rounds * pace.round, breath), Step("Look", "", 5.0))
    return Exercise(
        id=ExerciseId("X01"),
        lang="en",
        name="x",
        aim="x",
        family="breath",
        seconds=60,
        states=frozenset(),
        moments=frozenset(),
        flags=("breath",),
        steps=steps,
    )


THREE_FIVE = breath_only(Pace(3, 0, 5, 0))


def point(session: Session, now: float) -> tuple[str, float]:
    breath = session.at(now).breath
    assert breath is not None
    return breath.phase, breath.size


def test_it_starts_with_the_first_step_at_once() -> None:
    position = begin(ROOM, 100.0).at(100.0)
    assert position.step == 0
    assert position.text == ROOM.steps[0].text
    assert not position.paused
    assert not position.done


def test_at_free_pace_no_step_ever_ends_by_itself() -> None:
    session = begin(ROOM, 0.0)
    assert session.at(1e6).step == 0
    assert session.next_change(0.0) is None
    assert session.next(5.0).at(1e6).step == 1


def test_by_time_steps_follow_each_other_and_then_it_is_over() -> None:
    session = begin(ROOM, 0.0, by_time=True)
    seen = [session.at(second + 0.5).step for second in range(ROOM.seconds)]
    assert seen == sorted(seen)
    assert set(seen) == set(range(len(ROOM.steps)))
    assert session.at(float(ROOM.seconds)).done


def test_stop_is_at_once_from_any_state() -> None:
    for session in (begin(ROOM, 0.0), begin(ROOM, 0.0).pause(1.0), begin(ROOM, 0.0).next(2.0)):
        assert session.stop().at(3.0).done
        assert session.stop().next_change(3.0) is None
        assert session.stop().go_on(4.0).at(5.0).done


def test_a_pause_stands_still_however_long_it_is() -> None:
    session = begin(ROOM, 0.0, by_time=True).pause(5.0)
    assert session.at(5000.0).step == 0
    assert session.at(5000.0).paused
    assert session.next_change(5000.0) is None
    going = session.go_on(5000.0)
    assert going.at(5006.9).step == 0
    assert going.at(5007.1).step == 1


def test_pausing_twice_or_going_on_twice_changes_nothing() -> None:
    session = begin(ROOM, 0.0, by_time=True)
    assert session.go_on(3.0) == session
    assert session.pause(3.0).pause(9.0) == session.pause(3.0)


def test_back_and_next_keep_within_the_exercise() -> None:
    session = begin(ROOM, 0.0)
    assert session.back(1.0).at(1.0).step == 0
    for moment in range(len(ROOM.steps) - 1):
        session = session.next(float(moment))
    assert not session.at(9.0).done
    assert session.next(9.0).at(9.0).done
    assert session.next(9.0).back(10.0).at(10.0).step == len(ROOM.steps) - 1
    assert session.back(10.0).at(10.0).step == len(ROOM.steps) - 2


def test_going_back_while_paused_stays_paused() -> None:
    position = begin(ROOM, 0.0).next(1.0).pause(2.0).back(3.0).at(4.0)
    assert position.step == 0
    assert position.paused


def test_it_can_be_taken_up_again_at_a_step() -> None:
    assert begin(ROOM, 50.0, step=3).at(50.0).step == 3
    assert begin(ROOM, 50.0, step=99).at(50.0).step == 0
    assert begin(ROOM, 50.0, step=-1).at(50.0).step == 0


def test_the_circle_opens_at_its_smallest_and_waits_a_second() -> None:
    session = begin(THREE_FIVE, 0.0)
    assert point(session, 0.0) == (WAIT, 0.0)
    assert point(session, 0.99) == (WAIT, 0.0)
    assert point(session, LEAD) == (IN, 0.0)


def test_three_beats_in_five_beats_out() -> None:
    session = begin(THREE_FIVE, 0.0)
    beats = [session.at(LEAD + second + 0.01).breath for second in range(8)]
    assert [(b.phase, b.beat, b.beats) for b in beats if b] == [
        *[(IN, beat, 3) for beat in range(3)],
        *[(OUT, beat, 5) for beat in range(5)],
    ]
    assert point(session, LEAD + 3)[1] == pytest.approx(1.0)
    assert point(session, LEAD + 8)[1] == pytest.approx(0.0)


def test_a_hold_stays_at_the_largest_and_a_rest_at_the_smallest() -> None:
    session = begin(breath_only(Pace(4, 2, 4, 2)), 0.0)
    assert point(session, LEAD + 5) == ("hold", 1.0)
    assert point(session, LEAD + 11) == ("rest", 0.0)


def test_the_shipped_breath_ends_after_its_rounds_when_played_by_time() -> None:
    session = begin(CALM, 0.0, by_time=True)
    assert [session.at(t).step for t in (9.9, 10.1, 74.9, 75.1)] == [0, 1, 1, 2]
    assert session.at(float(CALM.seconds)).done


def test_at_free_pace_the_breath_goes_on_until_one_goes_on() -> None:
    session = begin(breath_only(Pace(3, 0, 5, 0), rounds=2), 0.0)
    assert session.at(QUARTER_HOUR).breath is not None
    assert session.next(QUARTER_HOUR).at(QUARTER_HOUR).breath is None


def test_another_pace_begins_with_the_next_round() -> None:
    slower = begin(THREE_FIVE, 0.0).slower(LEAD + 2.0)
    assert point(slower, LEAD + 2.5)[0] == IN
    assert point(slower, LEAD + 3.5)[0] == OUT
    assert point(slower, LEAD + 8.0 + 3.5)[0] == IN
    assert point(slower, LEAD + 8.0 + 4.5)[0] == OUT
    assert point(slower, LEAD + 18.0)[1] == pytest.approx(0.0)


def test_slower_and_quicker_at_once_is_no_change() -> None:
    session = begin(THREE_FIVE, 0.0)
    assert session.slower(3.0).quicker(4.0) == session
    assert session.quicker(3.0).slower(4.0) == session
    assert session.slower(3.0).slower(4.0) == session.slower(3.0)


def test_a_step_without_breath_knows_no_pace() -> None:
    session = begin(ROOM, 0.0)
    assert session.slower(1.0) == session


PACES = st.builds(
    Pace,
    st.floats(1, 10).map(lambda s: round(s, 2)),
    st.sampled_from([0.0, 2.0, 4.0]),
    st.floats(1, 12).map(lambda s: round(s, 2)),
    st.sampled_from([0.0, 1.5]),
)


@tried(60)
@given(pace=PACES, start=st.floats(0, 1e7))
def test_no_drift_after_a_quarter_of_an_hour_at_any_ratio(pace: Pace, start: float) -> None:
    session = begin(breath_only(pace), start)
    rounds = math.floor((QUARTER_HOUR - LEAD) / pace.round)
    beginning = start + LEAD + rounds * pace.round
    after = session.at(beginning + 0.001).breath
    before = session.at(beginning - 0.001).breath
    assert after is not None
    assert before is not None
    assert (after.phase, after.round) == (IN, rounds)
    assert before.round == rounds - 1
    assert 0 <= after.size < 0.01


@tried(80)
@given(
    stretches=st.lists(st.tuples(st.floats(0.01, 60), st.floats(0, 600)), max_size=25),
    start=st.floats(0, 1e6),
)
def test_any_pattern_of_pauses_costs_no_beat(
    stretches: list[tuple[float, float]], start: float
) -> None:
    session = begin(THREE_FIVE, start)
    now, ran = start, 0.0
    for running, standing in stretches:
        now, ran = now + running, ran + running
        session = session.pause(now)
        now += standing
        session = session.go_on(now)
    found, expected = session.at(now).breath, begin(THREE_FIVE, 0.0).at(ran).breath
    assert found is not None
    assert expected is not None
    assert found.size == pytest.approx(expected.size, abs=1e-5)


@tried(80)
@given(
    changes=st.lists(st.tuples(st.floats(0.01, 30), st.booleans()), max_size=20),
)
def test_the_circle_never_jumps_whatever_the_pace(changes: list[tuple[float, bool]]) -> None:
    session, now = begin(THREE_FIVE, 0.0), 0.0
    for wait, slower in changes:
        now += wait
        before = point(session, now)[1]
        session = session.slower(now) if slower else session.quicker(now)
        assert point(session, now)[1] == pytest.approx(before, abs=1e-6)
        assert point(session, now + 0.01)[1] == pytest.approx(before, abs=0.02)


@tried(60)
@given(asked=st.lists(st.floats(0, 200), max_size=40), by_time=st.booleans())
def test_how_often_one_asks_changes_nothing(asked: list[float], by_time: bool) -> None:
    session = begin(CALM, 0.0, by_time=by_time)
    for moment in asked:
        session.at(moment)
        session.next_change(moment)
    assert session == begin(CALM, 0.0, by_time=by_time)


def test_the_still_shape_is_told_of_every_beat_and_nothing_between() -> None:
    session, now, beats = begin(CALM, 0.0, by_time=True), 0.0, 0
    while (wait := session.next_change(now)) is not None:
        now += max(wait, 1e-6)
        beats += 1
    assert session.at(now).done
    assert now == pytest.approx(CALM.seconds, abs=1e-3)
    # Three ends of steps and 64 beats, the wait before them included.
    assert beats <= 3 + 65 + 2
