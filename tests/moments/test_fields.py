"""What a moment may hold: every key optional, every other key or value refused by name."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import RefusedError
from healingjournal.moments import moment
from healingjournal.moments.moment import KEYS, checked
from healingjournal.moments.when import PARTS, read_when

PROMISED = (
    "when setting around vulnerability cue_kind cue body emotion thought urge response "
    "before after did helped next_time for_group"
)
FULL = {
    "when": "2026-03-03 evening",
    "setting": "transport",
    "around": "crowd",
    "vulnerability": ["sleep", "news"],
    "cue_kind": ["sound", "own:a ring tone"],
    "cue": "keys in a lock",
    "body": ["tight", "fast_heart"],
    "emotion": ["fear", "mixed"],
    "thought": "it is only the neighbour",
    "urge": ["leave"],
    "response": ["freeze", "own:held my bag"],
    "before": 7,
    "after": 0,
    "did": "G02",
    "helped": "eased",
    "next_time": "sit by the door",
    "for_group": False,
}


def refused(given: dict[str, object]) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        checked(given)
    return caught.value


def test_the_keys_are_those_of_the_contract() -> None:
    assert PROMISED.split() == list(KEYS)
    assert set(FULL) == set(KEYS)


def test_every_key_is_optional_and_every_value_is_kept() -> None:
    assert checked({}) == {}
    assert checked(FULL) == FULL
    for key, value in FULL.items():
        assert checked({key: value}) == {key: value}


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("vulnerability", moment.VULNERABILITY),
        ("cue_kind", moment.CUE_KINDS),
        ("body", moment.BODY),
        ("emotion", moment.EMOTIONS),
        ("urge", moment.URGES),
        ("response", moment.RESPONSES),
    ],
)
def test_one_value_may_stand_for_a_list_of_one(key: str, words: tuple[str, ...]) -> None:
    assert checked({key: list(words)}) == {key: list(words)}
    assert checked({key: []}) == {key: []}
    for word in words:
        assert checked({key: word}) == {key: [word]}


@pytest.mark.parametrize(
    ("key", "words"),
    [("setting", moment.SETTINGS), ("around", moment.AROUND), ("helped", moment.HELPED)],
)
def test_a_choice_of_one_takes_each_of_its_words_and_no_list(
    key: str, words: tuple[str, ...]
) -> None:
    for word in words:
        assert checked({key: word}) == {key: word}
    assert refused({key: [words[0]]}).facts["field"] == key


@pytest.mark.parametrize("key", ["colour", "Before", "", "id", "noted", "\ud800", "x" * 5000])
def test_an_unknown_key_is_refused_by_name(key: str) -> None:
    error = refused({key: "home"})
    assert error.words_key == "moment_key"
    assert str(error.facts["field"])[:3] in ("\ufffd", key[:3])
    assert len(str(error.facts["field"])) <= 40


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("setting", "beach"),
        ("setting", "own:beach"),
        ("setting", None),
        ("body", ["tight", "own:warm"]),
        ("body", ["tight", 3]),
        ("body", {"tight": True}),
        ("cue_kind", "own:"),
        ("cue_kind", "own:  "),
        ("cue_kind", "own:two\nlines"),
        ("response", "own"),
        ("before", 11),
        ("before", -1),
        ("before", 5.0),
        ("before", True),
        ("before", "5"),
        ("after", None),
        ("helped", "yes"),
        ("for_group", 1),
        ("for_group", "true"),
        ("cue", "two\nlines"),
        ("thought", "two\u2028lines"),
        ("next_time", ["x"]),
        ("did", 3),
        ("when", 2026),
        ("when", "yesterday"),
        ("when", "2026-02-30"),
        ("when", "2026-03-03 noon"),
        ("when", "2026-03-03T25:00"),
        ("when", "0000-01-01"),
        ("when", "10000-01-01"),
        ("when", ""),
    ],
)
def test_an_unknown_value_is_refused_by_name(key: str, value: object) -> None:
    error = refused({"around": "alone", key: value})
    assert error.words_key == "moment_value"
    assert error.facts["field"] == key
    assert "value" in error.facts


def test_a_refusal_quotes_nothing_in_its_own_text() -> None:
    error = refused({"setting": "the blue house"})
    assert "blue" not in str(error)
    assert "blue" not in repr(error)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("cue", "the blue\nhouse"),
        ("thought", ["the blue house"]),
        ("did", {"blue": "house"}),
        ("next_time", "the blue\nhouse"),
        ("cue_kind", "own:the blue\nhouse"),
        ("response", ["own:the blue\nhouse"]),
    ],
)
def test_own_words_are_never_quoted_back(key: str, value: object) -> None:
    error = refused({key: value})
    assert error.facts["field"] == key
    assert "blue" not in str(error.facts)


def test_text_comes_in_through_the_one_door() -> None:
    assert checked({"did": "walked\r\nhome\0"}) == {"did": "walked\nhome"}
    assert checked({"cue": "\ud800"}) == {"cue": "\ufffd"}


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_a_day_lies_within_that_day(part: str) -> None:
    when = read_when(f"2026-03-03 {part}")
    assert when is not None
    assert when.date().isoformat() == "2026-03-03"


def test_parts_of_a_day_and_times_are_in_their_order() -> None:
    given = ["2026-03-03 morning", "2026-03-03", "2026-03-03 afternoon", "2026-03-03 evening"]
    given += ["2026-03-03 night", "2026-03-04T00:00"]
    times = [when.replace(tzinfo=None) for when in map(read_when, given) if when]
    assert times == sorted(set(times))
    assert len(times) == len(given)


@pytest.mark.parametrize(
    ("given", "offset"),
    [
        ("2026-03-03T10:00+05:30", 330),
        ("2026-03-03T10:00:30Z", 0),
        ("0001-01-01T00:00-12:00", -720),
    ],
)
def test_an_offset_is_kept(given: str, offset: int) -> None:
    when = read_when(given)
    assert when is not None
    span = when.utcoffset()
    assert span is not None
    assert span.total_seconds() == offset * 60


@pytest.mark.parametrize("given", ["0001-01-01", "9999-12-31 night", "1900-01-01T00:00"])
def test_every_year_from_1_to_9999_has_a_time(given: str) -> None:
    assert read_when(given) is not None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=8), JSON, max_size=5))
def test_any_object_is_kept_or_refused_and_nothing_else(given: dict[str, object]) -> None:
    try:
        fields = checked(given)
    except RefusedError as error:
        assert error.words_key in {"moment_key", "moment_value"}
    else:
        assert checked(fields) == fields
        assert json.loads(json.dumps(fields)) == fields
