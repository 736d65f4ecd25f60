"""Months of use by made-up people: no rule is ever broken, and what it is like is counted."""

import pytest

from tests.prompts.conftest import Show
from tests.prompts.simulated import Counts, lived, middle


def told(counts: Counts, show: Show) -> None:
    """Show what was counted, how long people waited and how much was broken."""
    for kind in (counts.seen, counts.tiers, counts.whys):
        for name, number in sorted(kind.items()):
            show(name, number)
    for name, waits in (
        ("presses of Another", counts.presses),
        ("sittings", counts.sittings_waited),
        ("days of use held back", counts.days_held),
    ):
        show(f"{name} before the wanted tier, the middle", middle(waits))
        show(f"{name} before the wanted tier, 95 of 100", middle(waits, 0.95))
        show(f"{name} before the wanted tier, the most", max(waits, default=0))
    show("broken", counts.broken.total())


def test_thirty_months_break_nothing(show: Show) -> None:
    counts = lived(0, 30)
    show("offers in thirty months", counts.seen["offers"])
    show("broken", counts.broken.total())
    assert not +counts.broken
    assert {"tier 1", "tier 2", "tier 3", "tier 3, asked for"} <= counts.tiers.keys()
    assert counts.seen["undone"], "nobody took a rise back"
    assert counts.presses, "nobody was watched"


@pytest.mark.long
def test_ten_thousand_months_break_nothing(show: Show) -> None:
    counts = lived(0, 10_000)
    told(counts, show)
    assert not +counts.broken
