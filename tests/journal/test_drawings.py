"""A drawing can be taken back stroke by stroke, and comes back as it was from its JSON."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import RefusedError
from healingjournal.journal import drawing
from healingjournal.journal.drawing import (
    CIRCLE,
    COLOURS,
    HIGH,
    LINE,
    PEN,
    SHAPES,
    WIDE,
    WIDTHS,
    Drawing,
    Point,
    Stroke,
    at,
    grown,
    moved,
    read,
    written,
)

points = st.builds(
    at, st.floats(-50, WIDE + 50), st.floats(-50, HIGH + 50), st.none() | st.floats(-1, 2)
)


def _lines(tools: tuple[str, ...], least: int, most: int) -> st.SearchStrategy[Stroke]:
    many = st.lists(points, min_size=least, max_size=most).map(tuple)
    return st.builds(
        Stroke, st.sampled_from(tools), st.sampled_from(COLOURS), st.sampled_from(WIDTHS), many
    )


strokes = st.one_of(
    _lines(("pen", "eraser"), 1, 8), _lines(SHAPES, 2, 2), st.just(Stroke(drawing.EMPTY))
)


@given(st.lists(strokes, max_size=12).map(tuple))
def test_what_is_written_is_read_to_the_point(made: tuple[Stroke, ...]) -> None:
    assert read(written(Drawing(made))) == Drawing(made)


@given(st.text(max_size=60) | st.recursive(
    st.none() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
).map(json.dumps))
def test_what_is_no_drawing_is_told(text: str) -> None:
    with pytest.raises(RefusedError):
        read(text)


@pytest.mark.parametrize(
    "harm",
    [
        {"tool": "brush"},
        {"colour": "red"},
        {"width": 9},
        {"points": [1, 2]},
        {"points": [1, 2, 300]},
        {"points": [-1, 2, 3]},
        {"points": [1.5, 2, 3]},
        {"points": []},
        {"tool": "circle"},
    ],
)
def test_a_stroke_that_cannot_be_is_told(harm: dict[str, object]) -> None:
    told = json.loads(written(Drawing((Stroke(PEN, points=(at(1, 2),)),))))
    told["strokes"][0].update(harm)
    with pytest.raises(RefusedError):
        read(json.dumps(told))


def test_emptying_the_page_can_be_taken_back() -> None:
    line = Stroke(LINE, points=(at(0, 0), at(9, 9)))
    one = Drawing().with_stroke(line)
    none = one.emptied()
    assert none.blank
    assert none.seen() == ()
    assert none.emptied() == none
    assert none.taken_back() == one
    assert none.with_stroke(line).seen() == (line,)
    assert Drawing().blank


def test_a_drawing_that_is_full_refuses_one_more_stroke_whole() -> None:
    full = Drawing((Stroke(PEN, points=(at(1, 1),) * drawing.MOST_POINTS),))
    with pytest.raises(RefusedError) as refused:
        full.with_stroke(Stroke(PEN, points=(at(2, 2),)))
    assert refused.value.words_key == "drawing_too_large"


@given(points, points, st.integers(-3000, 3000), st.integers(-3000, 3000))
def test_a_moved_shape_keeps_its_size_and_the_page(
    one: Point, two: Point, right: int, down: int
) -> None:
    shape = Stroke(CIRCLE, points=(one, two))
    (a, b, _), (c, d, _) = moved(shape, right, down).points
    assert (c - a, d - b) == (two[0] - one[0], two[1] - one[1])
    assert 0 <= min(a, c) <= max(a, c) <= 10 * WIDE
    assert 0 <= min(b, d) <= max(b, d) <= 10 * HIGH


def test_a_grown_shape_stays_where_it_begins() -> None:
    shape = Stroke(CIRCLE, points=(at(10, 10), at(20, 20)))
    assert grown(shape, 5, -20).points == (at(10, 10), at(25, 0))
