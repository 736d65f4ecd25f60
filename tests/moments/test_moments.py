"""Moments in a real vault: noted, read back newest first, taken away."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.clock import SetClock, iso
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import MomentId, looks_like_id
from healingjournal.base.text import taken_in
from healingjournal.moments import moment as words
from healingjournal.moments.service import Moments
from healingjournal.vault.service import Vault, open_with_passphrase
from tests.moments.conftest import BOUNDS, PASSPHRASE
from tests.moments.test_fields import FULL
from tests.tried import tried


def test_what_was_noted_is_listed_with_its_id_and_when_it_was_noted(
    moments: Moments, clock: SetClock
) -> None:
    noted = moments.note(FULL)
    (listed,) = [one.listed() for one in moments.moments()]
    assert listed == {**FULL, "id": noted.id, "noted": "2026-03-04T09:30:15+02:00"}
    assert looks_like_id(noted.id)
    assert listed["noted"] == iso(clock.moment)
    assert json.loads(json.dumps(listed)) == listed


def test_nothing_at_all_can_be_noted_and_is_of_now(moments: Moments, clock: SetClock) -> None:
    noted = moments.note({})
    found = moments.moment(noted.id)
    assert found.listed().keys() == {"id", "noted"}
    assert found.when == clock.moment.replace(microsecond=0)


def test_the_newest_comes_first_by_its_own_time_and_then_as_noted(
    moments: Moments, clock: SetClock
) -> None:
    days = ["2026-03-02 night", "2026-03-03", "2026-03-02 morning", "2026-03-03", "0001-01-01"]
    ids = [moments.note({"when": day}).id for day in days]
    now = moments.note({}).id
    clock.moment -= timedelta(days=1000)
    after_a_clock_set_back = moments.note({}).id
    order = [one.id for one in moments.moments()]
    expected = [now, ids[3], ids[1], ids[0], ids[2], after_a_clock_set_back, ids[4]]
    assert order == expected
    assert [one.id for one in moments.moments(limit=2)] == expected[:2]
    assert moments.moments(limit=0) == []


def test_a_refused_moment_writes_nothing(moments: Moments) -> None:
    with pytest.raises(RefusedError):
        moments.note({"cue": "x", "setting": "beach"})
    assert moments.moments() == []


def test_a_moment_can_be_taken_away_for_good(moments: Moments) -> None:
    first, second = moments.note({"cue": "one"}).id, moments.note({"cue": "two"}).id
    assert moments.delete(first).id == first
    assert [one.id for one in moments.moments()] == [second]
    for gone in (moments.moment, moments.delete):
        with pytest.raises(RefusedError) as caught:
            gone(first)
        assert caught.value.words_key == "no_moment"


def test_an_id_that_never_was_is_refused(moments: Moments) -> None:
    with pytest.raises(RefusedError):
        moments.moment(MomentId("' OR 1=1 --"))


def test_moments_are_there_after_closing_and_nothing_is_readable_outside(
    vault: Vault, clock: SetClock, tmp_path: Path
) -> None:
    Moments(vault, clock).note({"cue": "the canary sings in the tree"})
    vault.close()
    for file in sorted(vault.folder.rglob("*")):
        assert not file.is_file() or b"canary" not in file.read_bytes()
    again = open_with_passphrase(tmp_path / "pages", PASSPHRASE, BOUNDS, clock)
    try:
        (found,) = Moments(again, clock).moments()
    finally:
        again.close()
    assert found.fields == {"cue": "the canary sings in the tree"}


def test_words_do_not_show_in_the_repr(moments: Moments) -> None:
    moments.note({"cue": "canary"})
    assert "canary" not in repr(moments.moments())


LINE = st.text(max_size=30).filter(lambda text: "\n" not in taken_in(text))
OWN = LINE.filter(lambda text: taken_in(text).strip() != "").map(lambda text: f"own:{text}")


def some(of: tuple[str, ...], own: bool = False) -> st.SearchStrategy[Any]:
    one = st.sampled_from(of)
    return st.lists(one | OWN if own else one, max_size=4)


FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "when": st.dates().map(str) | st.datetimes().map(lambda when: when.isoformat("T")),
        "setting": st.sampled_from(words.SETTINGS),
        "around": st.sampled_from(words.AROUND),
        "vulnerability": some(words.VULNERABILITY),
        "cue_kind": some(words.CUE_KINDS, own=True),
        "cue": LINE,
        "body": some(words.BODY),
        "emotion": some(words.EMOTIONS),
        "thought": LINE,
        "urge": some(words.URGES),
        "response": some(words.RESPONSES, own=True),
        "before": st.integers(0, 10),
        "after": st.integers(0, 10),
        "did": st.text(max_size=30),
        "helped": st.sampled_from(words.HELPED),
        "next_time": LINE,
        "for_group": st.booleans(),
    },
)


def stored(value: object) -> object:
    if isinstance(value, str):
        return taken_in(value)
    return [taken_in(one) for one in value] if isinstance(value, list) else value


@tried(60)
@given(fields=FIELDS)
def test_any_moment_comes_back_as_json_to_the_letter(
    moments: Moments, fields: dict[str, object]
) -> None:
    noted = moments.note(json.loads(json.dumps(fields)))
    listed = moments.moment(noted.id).listed()
    assert listed.pop("id") == noted.id
    assert listed.pop("noted")
    assert listed == {key: stored(value) for key, value in fields.items()}
    assert list(listed) == list(fields)
