"""Consent states of pages and passages: only the person raises them, one act takes them back."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from healingjournal.base.errors import RefusedError
from healingjournal.base.facts import Fact
from healingjournal.base.ids import EntryId


class ConsentState(StrEnum):
    """Where a page or passage stands. Only making a packet leads to SHARED."""

    FOR_ME_ONLY = "for_me_only"
    MAYBE = "maybe"
    READY = "ready"
    SHARED = "shared"
    NOT_AGAIN = "not_again"


# What a person may choose for a page or passage.
CHOICES = (
    ConsentState.FOR_ME_ONLY,
    ConsentState.MAYBE,
    ConsentState.READY,
    ConsentState.NOT_AGAIN,
)


@dataclass(frozen=True)
class Told:
    """One time a page or passage was brought along: the day, and the group as it was called."""

    on: date
    group: str = field(repr=False)


@dataclass(frozen=True)
class Consent:
    """Where one page (`passage` empty) or one passage of it stands, and when it was shared."""

    entry: EntryId
    passage: str = field(default="", repr=False)
    state: ConsentState = ConsentState.FOR_ME_ONLY
    told: tuple[Told, ...] = ()


@dataclass(frozen=True)
class ConsentMarked(Fact):
    """A page, or a passage of it, stands somewhere else now."""

    entry: EntryId
    state: ConsentState


def chosen(state: ConsentState) -> ConsentState:
    """Give the state back when a person may choose it; SHARED only comes about by sharing."""
    if state not in CHOICES:
        raise RefusedError("consent_not_chosen")
    return state
