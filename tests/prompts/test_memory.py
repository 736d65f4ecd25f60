"""What pacing keeps: what was written on, for fourteen days, and nothing else."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.prompts.memory import (
    KEY,
    ROOM,
    History,
    as_data,
    ended,
    forget_old,
    keep,
    noted,
    recall,
    remembered,
)
from healingjournal.vault.kept import Kept
from tests.prompts.people import NOON, days, hours, pasts, taken
from tests.vault.cheap import again, made


def test_what_is_kept_is_the_prompt_its_tier_the_time_and_how_it_ended() -> None:
    kept = as_data(noted((), taken(2, hours(1), name="limits-04"), NOON))
    assert kept == [
        {
            "prompt": "limits-04",
            "tier": 2,
            "at": "2026-11-22T11:00:00+01:00",
            "further_away": False,
        }
    ]


def test_it_comes_back_from_json_as_it_was() -> None:
    past = (taken(1, days(3)), taken(3, days(1), further=True, name="trust-06"))
    assert remembered(json.loads(json.dumps(as_data(past))), NOON) == past


def names_in(kept: Kept) -> list[object]:
    """Give the prompts that lie in the journal, whatever is remembered of them."""
    found = kept.get(ROOM, KEY)
    assert found is None or isinstance(found, list)
    return [row["prompt"] for row in found or [] if isinstance(row, dict)]


def test_nothing_older_than_fourteen_days_is_remembered_or_kept(tmp_path: Path) -> None:
    past = (taken(1, days(14.01)), taken(1, days(13.99), further=True, name="joy-01"))
    assert [one.prompt for one in remembered(as_data(past), NOON)] == ["joy-01"]
    vault = made(tmp_path / "pages").vault
    vault.kept.put(ROOM, KEY, as_data(past))
    assert [one.prompt for one in recall(vault.kept, NOON)] == ["joy-01"]
    assert names_in(vault.kept) == ["other-01", "joy-01"]
    forget_old(vault.kept, NOON)
    assert names_in(vault.kept) == ["joy-01"]
    keep(vault.kept, noted(past, taken(1, hours(0), name="joy-02"), NOON), NOON)
    assert names_in(vault.kept) == ["joy-01", "joy-02"]
    keep(vault.kept, recall(vault.kept, NOON), NOON + days(13))
    assert names_in(vault.kept) == ["joy-02"]
    vault.close()
    later = again(tmp_path / "pages")
    forget_old(later.kept, NOON + days(90))
    assert later.kept.get(ROOM, KEY) is None
    assert rows(later.kept) == 0
    later.close()


def rows(kept: Kept) -> int:
    with kept._reading() as db:
        return len(db.execute("SELECT key FROM kept WHERE room = ?", (ROOM,)).fetchall())


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    vault = made(tmp_path / "pages").vault
    yield vault.kept
    vault.close()


def test_what_is_not_old_is_not_written_again(kept: Kept) -> None:
    forget_old(kept, NOON)
    assert rows(kept) == 0
    keep(kept, [taken(1, days(2))], NOON)
    before = kept.get(ROOM, KEY)
    forget_old(kept, NOON)
    assert kept.get(ROOM, KEY) == before


def test_what_cannot_be_read_is_taken_out(kept: Kept) -> None:
    kept.put(ROOM, KEY, ["a line of another time", {"prompt": "joy-01"}])
    forget_old(kept, NOON)
    assert rows(kept) == 0


def test_one_that_ended_further_away_bears_the_time_it_ended() -> None:
    past = (taken(2, days(1.5), name="joy-01"),)
    prompt = past[0].prompt
    further = ended(past, prompt, True, NOON)
    assert [(one.at, one.further_away) for one in further] == [(NOON, True)]
    said_again = ended(further, prompt, True, NOON + hours(1))
    assert said_again == further
    assert ended(past, prompt, False, NOON) == past


def test_the_latest_taking_is_the_one_that_ended() -> None:
    past = (taken(1, days(2), name="joy-01"), taken(1, days(1), name="joy-01"))
    after = ended(past, past[0].prompt, True, NOON)
    assert [one.further_away for one in after] == [False, True]
    assert [one.further_away for one in ended(after, past[0].prompt, False, NOON)] == [False, False]


def test_a_prompt_that_was_not_taken_ends_without_a_trace() -> None:
    past = (taken(1, days(2), name="joy-01"),)
    assert ended(past, taken(1, days(1), name="joy-02").prompt, True, NOON) == past


def test_the_same_prompt_at_the_same_time_is_kept_once() -> None:
    one = taken(1, hours(2))
    assert noted((one,), taken(1, hours(2), further=True), NOON) == (
        taken(1, hours(2), further=True),
    )


def test_a_clock_that_was_far_ahead_does_not_hold_a_prompt_for_ever() -> None:
    assert remembered(as_data([taken(3, -days(400))]), NOON) == ()
    assert len(remembered(as_data([taken(3, -hours(3))]), NOON)) == 1


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["prompt", "tier", "at", "further_away", "x"]), inner)
    ),
    max_leaves=12,
)


@given(JSON | st.lists(JSON, max_size=3))
def test_whatever_was_kept_it_reads_without_stumbling(data: object) -> None:
    assert isinstance(remembered(data, NOON), tuple)


@given(pasts(NOON))
def test_remembering_again_changes_nothing(past: History) -> None:
    once = remembered(as_data(past), NOON)
    assert remembered(as_data(once), NOON) == once
    assert all(abs(NOON - one.at) <= timedelta(days=14) for one in once)
