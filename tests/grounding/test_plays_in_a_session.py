"""Everything a step can play: counted from the seconds, dealt without repeats, back at any time."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.ids import ExerciseId
from healingjournal.grounding import doodling, sorting
from healingjournal.grounding.exercise import Exercise, Step
from healingjournal.grounding.noticing import DISTANCES, SIDES, Noticed
from healingjournal.grounding.plays import (
    LEAD,
    Categories,
    Choose,
    Count,
    Drawing,
    Hand,
    Map,
    OwnWords,
    Play,
    Puzzle,
    Taps,
    Walk,
)
from healingjournal.grounding.rhythm import DOWN, END, LEFT, REST, RIGHT, UP, WAIT
from healingjournal.grounding.session import Session, begin
from tests.tried import tried

QUARTER_HOUR = 15 * 60.0
NAMES = ("Trees", "Towns", "Soups", "Birds", "Tools")


def playing(play: Play, seconds: float = 60.0) -> Exercise:
    return Exercise(
        id=ExerciseId("X01"),
        lang="en",
        name="x",
        aim="x",
        family="thinking",
        seconds=80,
        states=frozenset(),
        moments=frozenset(),
        flags=(),
        steps=(Step("Do", "", seconds, play=play), Step("Look", "", 5.0)),
    )


def said(session: Session, now: float = 0.0) -> str:
    turn = session.at(now).turn
    assert turn is not None
    return turn.said


# ---- one at a time ----


def test_numbers_come_one_by_one_and_stay_at_the_last() -> None:
    session = begin(playing(Count(10, -3, 0)), 0.0)
    told = []
    for _ in range(6):
        told.append(said(session))
        session = session.another(0.0)
    assert told == ["10", "7", "4", "1", "1", "1"]
    assert said(session.one_before(0.0)) == "4"


def test_no_number_comes_by_itself_at_free_pace() -> None:
    session = begin(playing(Count(10, -1, 0)), 0.0)
    assert said(session, 1e6) == "10"
    assert session.next_change(0.0) is None


def test_by_time_the_numbers_share_the_seconds_of_their_step() -> None:
    session = begin(playing(Count(4, -1, 0), 10.0), 0.0, by_time=True)
    assert [said(session, at) for at in (0.0, 1.9, 2.0, 5.0, 9.9)] == ["4", "4", "3", "2", "0"]
    assert session.next_change(0.5) == pytest.approx(1.5)
    assert session.at(10.0).step == 1


@tried(100)
@given(seed=st.integers(0, 2**32), rounds=st.integers(1, 4))
def test_no_kind_of_thing_comes_again_until_all_were_dealt(seed: int, rounds: int) -> None:
    session = begin(playing(Categories(NAMES)), 0.0, seed=seed)
    told = []
    for _ in range(rounds * len(NAMES)):
        told.append(said(session))
        session = session.another(0.0)
    for start in range(0, len(told), len(NAMES)):
        assert set(told[start : start + len(NAMES)]) == set(NAMES)
    assert all(one != other for one, other in pairwise(told))


def test_the_same_seed_deals_the_same() -> None:
    def dealt(seed: int) -> list[str]:
        session = begin(playing(Categories(NAMES)), 0.0, seed=seed)
        return [said(session := session.another(0.0)) for _ in range(9)]

    assert dealt(7) == dealt(7)
    assert len({tuple(dealt(seed)) for seed in range(20)}) > 10


def test_a_way_leads_back_after_its_last_step() -> None:
    session = begin(playing(Walk(2)), 0.0)
    told = []
    for _ in range(5):
        turn = session.at(0.0).turn
        assert turn is not None
        told.append((turn.said, turn.back))
        session = session.another(0.0)
    assert told == [("1", False), ("2", False), ("1", True), ("2", True), ("1", False)]


def test_another_step_begins_at_its_first_one() -> None:
    session = begin(playing(Walk(9)), 0.0).another(0.0).another(0.0)
    assert said(session.next(0.0).back(0.0)) == "1"


@pytest.mark.parametrize(
    "play", [Puzzle("sort"), Map("sound"), Drawing("grid"), OwnWords("card"), Choose(("A1", "B1"))]
)
def test_what_a_person_does_with_the_hands_has_no_clock(play: Play) -> None:
    session = begin(playing(play), 0.0)
    assert session.next_change(0.0) is None
    assert session.at(1e6).step == 0
    assert session.at(0.0).turn is None
    assert session.another(0.0) == session


# ---- a beat, and a hand ----


def test_a_beat_goes_from_side_to_side_and_rests_between_its_sets() -> None:
    session = begin(playing(Taps(1.0, 3, 5.0, 2)), 0.0)

    def phase(at: float) -> str:
        point = session.at(at).rhythm
        assert point is not None
        return point.phase

    assert [phase(at) for at in (0.5, 1.0, 2.1, 3.1, 4.5, 9.0)] == [
        WAIT,
        LEFT,
        RIGHT,
        LEFT,
        REST,
        LEFT,
    ]
    assert phase(12.0) == END
    assert session.next_change(12.5) is None
    assert session.at(1e6).step == 0


def test_a_hand_goes_up_and_down_each_finger_and_then_round_again() -> None:
    session = begin(playing(Hand(8.0)), 0.0)

    def point(at: float) -> tuple[str, int, int]:
        found = session.at(at).rhythm
        assert found is not None
        return found.phase, found.number, found.round

    assert point(0.5) == (WAIT, 0, 0)
    assert point(LEAD + 1) == (UP, 0, 0)
    assert point(LEAD + 5) == (DOWN, 0, 0)
    assert point(LEAD + 9) == (UP, 1, 0)
    assert point(LEAD + 41) == (UP, 0, 1)


@tried(200)
@given(
    play=st.one_of(
        st.builds(
            Taps, st.floats(0.4, 10), st.integers(1, 60), st.floats(0, 60), st.integers(1, 20)
        ),
        st.builds(Hand, st.floats(3, 60)),
    ),
    start=st.floats(0, 1e6),
    ran=st.floats(0, QUARTER_HOUR),
)
def test_a_rhythm_stands_where_its_seconds_say_and_each_wait_ends_in_a_change(
    play: Taps | Hand, start: float, ran: float
) -> None:
    session = begin(playing(play), start)
    now = start + ran
    point = session.at(now).rhythm
    assert point is not None
    assert 0.0 <= point.part <= 1.0
    wait = session.next_change(now)
    assert wait is None or 0.0 <= wait <= 62.0
    if wait is not None and wait > 1e-3:
        between = session.at(now + wait / 2).rhythm
        assert between is not None
        assert (between.phase, between.number, between.round) == (
            point.phase,
            point.number,
            point.round,
        )
        after = session.at(now + wait + 1e-4).rhythm
        assert after is not None
        assert (after.phase, after.number, after.round) != (
            point.phase,
            point.number,
            point.round,
        )


def test_a_pause_holds_a_beat_where_it_is() -> None:
    session = begin(playing(Taps(1.0, 8, 8.0, 3)), 0.0).pause(2.5)
    assert session.at(500.0).rhythm == session.at(2.5).rhythm
    assert session.next_change(500.0) is None
    on = session.go_on(600.0)
    assert on.at(600.0).rhythm == session.at(2.5).rhythm


# ---- the puzzle, the map, the page to draw on ----


@tried(100)
@given(seed=st.integers(0, 2**32))
def test_every_mix_of_tiles_can_be_put_in_order_with_two_presses_a_tile(seed: int) -> None:
    here = sorting.mixed(seed)
    assert not here.in_order
    assert sorted(here.tiles) == sorted(sorting.SHAPES * sorting.IN_A_ROW)
    for place in range(len(here.tiles)):
        wanted = sorting.SHAPES[place // sorting.IN_A_ROW]
        found = here.tiles.index(wanted, place)
        here = here.pressed(found).pressed(place)
    assert here.in_order


def test_a_tile_taken_up_can_be_put_back() -> None:
    here = sorting.mixed(1)
    taken = here.pressed(3)
    assert taken.taken == 3
    assert taken.pressed(3) == here
    assert here.pressed(99) == here


def test_a_place_on_the_map_has_a_mark_or_none() -> None:
    here = Noticed()
    for distance in DISTANCES:
        for side in SIDES:
            marked = here.pressed(distance, side)
            assert marked.there(distance, side)
            assert marked.pressed(distance, side) == here


def test_a_cell_takes_each_fill_in_turn() -> None:
    grid = doodling.Grid()
    fills = []
    for _ in doodling.FILLS:
        grid = grid.pressed(7)
        fills.append(grid.cells[7])
    assert fills == ["full", "lines", "dot", "empty"]
    assert grid == doodling.Grid()


def test_a_spiral_is_traced_from_the_outside_in_by_keys_or_pointer() -> None:
    spiral = doodling.Spiral()
    for piece in range(doodling.PIECES + 1):
        spiral = spiral.followed(doodling.place_of(piece))
    assert spiral.traced == doodling.PIECES
    assert spiral.forth(5).traced == doodling.PIECES
    assert doodling.Spiral().followed((0.0, 0.9)).traced == 0
    assert doodling.Spiral(3).forth(-9).traced == 0


def test_free_lines_stay_on_the_page_and_can_be_taken_back() -> None:
    lines = doodling.Lines().begun((0.5, 0.5)).drawn((2.0, -1.0)).lifted()
    assert lines.lines == (((0.5, 0.5), (1.0, 0.0)),)
    assert lines.drawn((0.1, 0.1)).lines == lines.lines
    assert lines.undone().lines == ()
