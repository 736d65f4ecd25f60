"""After the computer slept an exercise stands still: sleep is noticed on either clock."""

from datetime import UTC, datetime

from healingjournal.base.clock import SetClock
from healingjournal.base.overriding import override
from healingjournal.grounding.awake import Awake


class Sleeper(SetClock):
    """A clock whose sleep only one of its two counts."""

    asleep = 0.0

    @override
    def since_boot(self) -> float:
        return self.seconds + self.asleep


def clock() -> Sleeper:
    return Sleeper(datetime(2026, 11, 22, tzinfo=UTC), 50.0)


def test_a_look_in_time_is_no_sleep() -> None:
    watched = clock()
    awake = Awake.now(watched)
    watched.seconds += 5.0
    assert not awake.slept(watched, 5.0)


def test_sleep_that_only_one_clock_counts_is_noticed() -> None:
    watched = clock()
    awake = Awake.now(watched)
    watched.seconds += 0.1
    watched.asleep += 60.0
    assert awake.slept(watched, 1.0)


def test_sleep_that_both_clocks_count_is_noticed() -> None:
    watched = clock()
    awake = Awake.now(watched)
    watched.seconds += 60.0
    assert awake.slept(watched, 1.0)
