"""What helped: counts only, and nothing at all from too few notes."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.ids import MomentId
from healingjournal.moments.helped import (
    LEAST_SEEN,
    LEAST_TIMES,
    LEAST_TRIED,
    Shape,
    Tried,
    deeds,
    helped,
    pieces,
    tried,
)
from healingjournal.moments.moment import CUE_KINDS, HELPED, NEXT, Moment, Value
from healingjournal.moments.when import PARTS
from tests.tried import tried as tried_often

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def moment(fields: Mapping[str, Value], parts: Sequence[str] = ()) -> Moment:
    return Moment(MomentId("x"), NOON, NOON, fields, tuple(parts))


def looked(outcome: str, did: str = "G02") -> Moment:
    return moment({"did": did, "helped": outcome})


def test_what_was_tried_is_counted_by_how_it_went() -> None:
    notes = [looked("eased"), looked("eased"), looked("worse"), looked("unsure", "tea")]
    assert tried(notes) == [Tried("G02", eased=2, worse=1), Tried("tea", unsure=1)]


def test_the_same_words_are_one_thing_by_its_latest_spelling() -> None:
    spelled = ["Green  Tea", "green tea", "GREEN TEÁ"]
    notes = [looked("eased", one) for one in spelled]
    assert tried(notes) == [Tried("Green  Tea", eased=3)]


def test_deeds_are_the_parts_as_chosen_else_the_words_as_noted() -> None:
    own = moment({"did": "tea, and a bath"})
    assert deeds(own) == ["tea, and a bath"]
    assert deeds(moment({"did": "G02, tea"})) == ["G02", "tea"]
    assert deeds(moment({"did": "G02, tea, a bath"}, ["G02", "tea, a bath"])) == [
        *("G02", "tea, a bath")
    ]
    assert deeds(moment({"did": "  "})) == []


def test_what_was_done_without_how_it_went_is_not_counted() -> None:
    assert tried([moment({"did": "G02"}), moment({"helped": "eased"})]) == []


@pytest.mark.parametrize(
    ("counts", "shape"),
    [
        ({"eased": 3}, (Shape.ALL, ("eased",))),
        ({"eased": 4, "no_change": 1, "unsure": 1}, (Shape.MOSTLY, ("eased",))),
        ({"eased": 2, "no_change": 2}, (Shape.HALF, ("eased", "no_change"))),
        ({"eased": 2, "unsure": 3}, (Shape.MOSTLY, ("unsure",))),
        ({"eased": 2, "no_change": 2, "worse": 1}, (Shape.MIXED, ("eased", "no_change", "worse"))),
    ],
)
def test_outcomes_lie_together_in_one_of_four_ways(
    counts: dict[str, int], shape: tuple[Shape, tuple[str, ...]]
) -> None:
    assert Tried("G02", **counts).shape() == shape


def test_parts_of_the_day_need_five_notes_that_have_one() -> None:
    evening = [moment({"when": "2026-03-01 evening"})] * 4
    assert helped([*evening, moment({"when": "2026-03-01"})]).bands is None
    found = helped([*evening, moment({"when": "2026-03-01T07:00"}), moment({})]).bands
    assert found is not None
    assert found.often == ("evening",)


def test_a_note_without_a_time_of_its_own_lies_where_it_was_noted() -> None:
    at_night = Moment(MomentId("x"), NOON, NOON + timedelta(hours=14), {})
    found = helped([at_night] * 5).bands
    assert found is not None
    assert found.often == ("night",)


def test_a_thing_is_named_from_the_third_time_on() -> None:
    notes = [moment({"cue_kind": ["sound", "own:Keys"], "cue": "a full bus"})] * 2
    assert helped(notes).seen == ()
    third = moment({"cue_kind": ["own:keys"]})
    assert [one.word for one in helped([third, *notes]).seen] == ["own:keys"]


WORDS = st.sampled_from(["tea", "G02", "Moved", "walk, slow"])
NOTES = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "did": WORDS,
            "helped": st.sampled_from(HELPED),
            "cue": st.sampled_from(["keys", "bus"]),
            "cue_kind": st.lists(st.sampled_from([*CUE_KINDS[:3], "own:x"]), max_size=3),
            "when": st.sampled_from(["2026-03-01", *(f"2026-03-01 {part}" for part in PARTS)]),
        },
    ),
    max_size=14,
)


@tried_often(200)
@given(NOTES)
def test_nothing_is_said_below_its_least_number_of_notes(given: list[dict[str, Value]]) -> None:
    notes = [moment(fields) for fields in given]
    found = helped(notes)
    for one in found.tried:
        behind = [n for n in notes if one.what in deeds(n) and "helped" in n.fields]
        assert one.times == len(behind) >= LEAST_TRIED
    for thing in found.seen:
        holds = [n for n in notes if thing.word in [n.fields.get("cue"), *_kinds(n)]]
        assert len(holds) >= LEAST_SEEN
    timed = [n for n in notes if n.fields.get("when") != "2026-03-01"]
    assert found.bands is None or len(timed) >= LEAST_TIMES
    all_pieces = pieces(notes)
    assert {one.piece for one in found.tried} <= all_pieces
    assert {one.piece for one in found.seen} <= all_pieces


def _kinds(note: Moment) -> list[str]:
    kinds = note.fields.get("cue_kind")
    return kinds if isinstance(kinds, list) else []


def test_deeds_join_as_the_form_joins_them() -> None:
    assert NEXT.join(["G02", "tea"]) == "G02, tea"
