"""Joins the page one reads with where it stands for Bring along."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from healingjournal.base.ids import EntryId

if TYPE_CHECKING:
    from healingjournal.sharing.service import Sharing
    from healingjournal.ui.journal.opened.standing import Standing, Standings


def standings_of(sharing: "Sharing", wanted: Callable[[], bool]) -> "Standings":
    """Give what reads and keeps where pages of an open journal stand."""
    from healingjournal.sharing.consent import CHOICES, ConsentState
    from healingjournal.ui.journal.opened.standing import Standing, Standings
    from healingjournal.ui.sharing import words
    from healingjournal.ui.sharing.state_menu import standing

    def read(entry: EntryId) -> "Standing":
        consent = sharing.consent(entry)
        choices = tuple((each.value, words.state(each.value)) for each in CHOICES)
        return Standing(standing(consent), consent.state.value, choices)

    def put(entry: EntryId, key: str) -> "Standing":
        sharing.mark(entry, ConsentState(key))
        return read(entry)

    return Standings(wanted, read, put, lambda: words.title(group=False))
