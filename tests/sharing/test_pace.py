"""The person's own pace of reading aloud: one reading tells it, one press forgets it."""

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.sharing.packet import reading_minutes
from healingjournal.sharing.press import preview
from tests.sharing.conftest import Room
from tests.sharing.reading_back import packet_from


def test_one_reading_tells_the_pace_and_one_press_forgets_it(room: Room) -> None:
    pace = room.sharing.pace
    assert pace.own() is None
    assert pace.learn(240, 150.0) == 96
    assert pace.own() == 96
    pace.forget()
    assert pace.own() is None


@pytest.mark.parametrize(
    ("words", "seconds"), [(39, 60.0), (500, 19.9), (500, 60.0), (40, 3600.0), (0, 0.0), (100, 0.0)]
)
def test_what_tells_no_pace_is_refused_and_the_former_one_stays(
    room: Room, words: int, seconds: float
) -> None:
    room.sharing.pace.learn(240, 150.0)
    with pytest.raises(RefusedError):
        room.sharing.pace.learn(words, seconds)
    assert room.sharing.pace.own() == 96


@pytest.mark.parametrize("kept", ["ninety", 0, 10_000, -5, [1], None])
def test_what_is_no_pace_counts_as_none(room: Room, kept: str | int | list[int] | None) -> None:
    room.vault.kept.put("sharing", "pace", kept)
    assert room.sharing.pace.own() is None


def test_times_follow_it_as_a_range() -> None:
    assert reading_minutes(960) == (8, 12)
    assert reading_minutes(960, 96) == (10, 12)
    assert reading_minutes(1, 96) == (1, 1)
    shown = preview(packet_from("word " * 480))
    assert shown.at_pace(None) == shown
    assert (shown.at_pace(96).minutes, shown.at_pace(96).own_pace) == ((5, 6), True)
