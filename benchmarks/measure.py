"""What every budget is told with: a figure, its floor, and the most it may be."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

TAG, TAGGED = "weekend", 40  # of the made-up pages, one of so many has it
SOUGHT = "harbour"  # seldom, and in the oldest page at the least
MONTHS_BACK = 40  # how far back from today the day lies that is opened in the calendar


@dataclass(frozen=True)
class Budget:
    """One line of the table: `figure` against `floor` (same unit), at most `most` times it.

    `most` None: the figure itself has a limit, `limit`, in the same unit. Neither: it is told, and
    nothing is asked of it.
    """

    what: str
    unit: str
    figure: float
    floor: float | None = None
    most: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float | None:
        """Give the figure as a multiple of its floor."""
        return None if not self.floor else self.figure / self.floor

    @property
    def kept(self) -> bool:
        """Tell whether it is within its budget."""
        if self.limit is not None:
            return self.figure <= self.limit
        if self.most is None:
            return True
        return self.ratio is not None and self.ratio <= self.most


@dataclass(frozen=True)
class Growth:
    """How one figure grows: by the number of pages there were, smallest first."""

    what: str
    unit: str
    figures: dict[int, float]


@dataclass(frozen=True)
class Paper:
    """One way to make a long file, in seconds and MiB; None where it is not to be had here.

    `pages` None: it was not counted.
    """

    what: str
    seconds: float | None = None
    mib: float | None = None
    pages: int | None = None


@dataclass(frozen=True)
class Beside:
    """One thing done by our command and by another's, in milliseconds.

    `keys` and `their_keys` are what making keys from the passphrase takes of it.
    """

    what: str
    ours: float
    keys: float
    theirs: float
    their_keys: float


def median_ms(acts: list[Callable[[], object]], rounds: int) -> list[float]:
    """Time each act in turn, so many rounds, and give the median of each in milliseconds.

    The acts take turns, so that whatever else the computer does falls on all alike.
    """
    times: list[list[float]] = [[] for _ in acts]
    for _ in range(rounds):
        for place, act in enumerate(acts):
            start = time.perf_counter()
            act()
            times[place].append(1000 * (time.perf_counter() - start))
    return [statistics.median(one) for one in times]
