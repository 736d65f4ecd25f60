"""What other rooms hand over and take back, known here by its shape alone."""

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from healingjournal.base.ids import EntryId

# What became of a row that was brought in; any other word is the reason why it was left.
ADDED, HERE = "added", "here"

# Gives the page here that a page of the takeout became, and whether it came with this import.
PageOf = Callable[[str], tuple[EntryId, bool] | None]


class Carried(Protocol):
    """Rows of plain values under one key, that go out and come in again."""

    @property
    def key(self) -> str:
        """Give the key under which the rows stand."""
        ...

    def rows(self, without: frozenset[EntryId]) -> Iterator[Mapping[str, object]]:
        """Give the rows in order, but for those of some pages."""
        ...

    def bring(self, row: Mapping[str, object], page_of: PageOf) -> str:
        """Add what a row holds, unless it is there; give what became of it. Changes nothing."""
        ...
