"""Moments made up for looking at: they stand still, and nothing is kept."""

from collections.abc import Mapping, Sequence

from healingjournal.base.errors import CannotWriteError, DamagedError
from healingjournal.base.ids import MomentId
from healingjournal.base.overriding import override
from healingjournal.moments.choices import HelpedChoices
from healingjournal.moments.going import Going, MomentGoing
from healingjournal.moments.moment import Given, Moment, MomentChanged, MomentNoted
from healingjournal.moments.own_words import OwnWords
from healingjournal.moments.service import Moments
from healingjournal.ui.kit.specimen_kit import SpecimenKit
from healingjournal.ui.moments.page import MomentsPage

EXERCISES = [
    ("G01", "Five, four, three, two, one"),
    ("G02", "Look around the room"),
    ("G04", "One colour"),
    ("G05", "Something in your hand"),
    ("G06", "Feet and chair"),
    ("G10", "Sounds, far and near"),
    ("G12", "Name ten of a kind"),
    ("G14", "How it is done"),
    ("G19", "Longer out-breath"),
    ("G26", "Push, then rest"),
    ("G40", "One small pleasant thing"),
    ("G42", "Draw a pattern"),
]
_LONG_WORDS = "a voice behind me in the queue, asking only for the time"


class Goes(Going):
    """One moment that goes, or none."""

    def __init__(self, now: list[MomentGoing], gone: Sequence[MomentId] = ()) -> None:
        """Take what goes, and what is gone."""
        self._goes = now
        self._gone = list(gone)

    @override
    def moments(self) -> list[MomentGoing]:
        return self._goes

    @override
    def gone(self) -> list[MomentId]:
        return self._gone

    @override
    def let_go(self, moment_id: MomentId) -> MomentGoing:
        raise CannotWriteError


class Words(OwnWords):
    """Own words that stand still."""

    def __init__(self, own: dict[str, list[str]]) -> None:
        """Take the words of each line."""
        self._own = own

    @override
    def all(self) -> dict[str, list[str]]:
        return self._own


class Noted(Moments):
    """Moments that stand still, for looking at."""

    def __init__(self, noted: list[Moment], error: Exception | None = None) -> None:
        """Take what was noted, and what goes wrong."""
        self._noted = noted
        self._error = error
        self.chosen = HelpedChoices()
        self.going = Goes([])
        self.own_words = Words({"cue_kind": [], "response": []})

    def with_own_words(self) -> "Noted":
        """Offer some own words; gives itself back."""
        own = {"cue_kind": ["keys in a lock", _LONG_WORDS], "response": ["held my bag"]}
        self.own_words = Words(own)
        return self

    @override
    def moments(self, limit: int | None = None) -> list[Moment]:
        if isinstance(self._error, DamagedError):
            raise self._error
        return self._noted[:limit]

    @override
    def note(self, given: Given, deeds: Sequence[str] = ()) -> MomentNoted:
        if self._error is not None:
            raise self._error
        return MomentNoted(MomentId("new"))

    @override
    def follow(self, moment_id: MomentId, thread: Mapping[str, object]) -> MomentChanged:
        raise CannotWriteError

    @override
    def choices(self) -> HelpedChoices:
        return self.chosen


def page_of(kit: SpecimenKit, moments: Moments) -> MomentsPage:
    """Make the page with these moments."""
    return MomentsPage(moments, lambda: EXERCISES, kit.work, kit.look, kit.clock)
