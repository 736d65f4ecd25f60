"""Of Bring along, a takeout carries the few words and the wishes, and takes in only their shape."""

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.sharing.afterwards import AfterCare, Afterwards
from healingjournal.sharing.small_words import Small, SmallWords
from healingjournal.transfer.bring_choices import AFTER, PLACES, SMALL, allowed
from healingjournal.transfer.choices import ChoicesCarried
from healingjournal.vault.kept import Json, Kept, Storable


class Shelf(Kept):
    """Kept values in memory."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], Json] = {}

    def get(self, room: str, key: str) -> Json:
        return self.values.get((room, key))

    def put(self, room: str, key: str, value: Storable) -> None:
        import json

        self.values[room, key] = json.loads(json.dumps(value))


def test_what_is_kept_goes_out_and_comes_in_again() -> None:
    from datetime import UTC, datetime

    clock, mine, other = SetClock(datetime(2026, 11, 24, 9, tzinfo=UTC)), Shelf(), Shelf()
    care = AfterCare(clock.now().date(), "Tea.", "Jo", True, True, (EntryId("0" * 26),))
    Afterwards(mine, clock).keep(care)
    SmallWords(mine).keep(Small("Short.", "One line.", "Pass."))
    for row in ChoicesCarried(mine).rows(frozenset()):
        assert ChoicesCarried(other).bring(row, lambda _page: None) == "added"
    assert Afterwards(other, clock).chosen() == care
    assert SmallWords(other).written() == Small("Short.", "One line.", "Pass.")


@pytest.mark.parametrize("value", [
    [], {"day": "soon"}, {"day": "20261124"}, {"day": 3}, {}, {"day": "2026-11-24", "kind": 1},
    {"day": "2026-11-24", "seal": "yes"}, {"day": "2026-11-24", "entries": ["x"]},
    {"day": "2026-11-24", "other": 1},
])
def test_wishes_of_another_shape_are_not_taken_in(value: object) -> None:
    assert not allowed(AFTER, value)


@pytest.mark.parametrize("value", [[], "x", {"short": 1}, {"other": "x"}])
def test_words_of_another_shape_are_not_taken_in(value: object) -> None:
    assert not allowed(SMALL, value)


def test_both_places_are_in_a_takeout() -> None:
    assert set(PLACES) == {("sharing", "after"), ("sharing", "small")}
