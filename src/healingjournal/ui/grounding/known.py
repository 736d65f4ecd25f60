"""What Ground knows now and a step may ask for: own lines, and the exercises that may be shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from healingjournal.grounding import catalogue, choosing
from healingjournal.grounding.exercise import Exercise

Own = dict[str, tuple[str, ...]]


@dataclass
class Known:
    """Held by the page and by the player, so that neither needs the other.

    `own` are the person's own lines by what they are for, None while locked.
    """

    lang: str = catalogue.SPOKEN
    left_out: tuple[str, ...] = ()
    own: Own | None = None

    def lines(self, what: str) -> tuple[str, ...] | None:
        """Give the person's own lines for something; None while locked."""
        return None if self.own is None else self.own.get(what, ())

    def exercises(self, ids: Iterable[str]) -> tuple[Exercise, ...]:
        """Give those exercises, without any that needs what is left out."""
        there = {str(one.id): one for one in catalogue.shipped(self.lang)}
        return choosing.without([there[key] for key in ids if key in there], self.left_out)
