"""What Ground knows now and a step may ask for: own lines, and the exercises that may be shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from healingjournal.grounding import catalogue, choosing
from healingjournal.grounding.exercise import Exercise

if TYPE_CHECKING:
    from healingjournal.ui.grounding.sounding.speaker import Opener
    from healingjournal.ui.work import Work

Own = Mapping[str, tuple[str, ...]]
HELD_BACK = "HELD-BACK"  # the same as in `personal`, which the locked Ground does not load


@dataclass
class Known:
    """Held by the page and by the player, so that neither needs the other.

    `own` are the person's own lines by what they are for, None while locked; `favourites` are
    ids, in the order they were chosen; `brought` are the exercises of others, none while locked.
    A tone is played by `work`, and by `opened` in place of the sound system.
    """

    lang: str = catalogue.SPOKEN
    left_out: tuple[str, ...] = ()
    own: Own | None = field(default=None, repr=False)
    favourites: tuple[str, ...] = ()
    brought: tuple[Exercise, ...] = field(default=(), repr=False)
    work: "Work | None" = field(default=None, repr=False)
    opened: "Opener | None" = field(default=None, repr=False)

    def toned(self) -> bool:
        """Tell whether a soft tone may be offered: there is a way, and sound is not left out."""
        return self.work is not None and "sound" not in self.left_out

    def exercise(self, exercise_id: str) -> Exercise:
        """Give one exercise, ours or of others; raises RefusedError when there is none."""
        theirs = (one for one in self.brought if one.id == exercise_id)
        return next(theirs, None) or catalogue.exercise(exercise_id, self.lang)

    def lines(self, what: str) -> tuple[str, ...] | None:
        """Give the person's own lines for something; None while locked."""
        return None if self.own is None else self.own.get(what, ())

    def exercises(self, ids: Iterable[str]) -> tuple[Exercise, ...]:
        """Give those exercises, without any that needs what is left out."""
        every = (*catalogue.shipped(self.lang), *self.brought)
        there = {str(one.id): one for one in every}
        return choosing.without([there[key] for key in ids if key in there], self.left_out)

    def turn_favourite(self, exercise_id: str) -> None:
        """Make an exercise a favourite, or no longer one."""
        others = tuple(one for one in self.favourites if one != exercise_id)
        is_one = exercise_id in self.favourites
        self.favourites = others if is_one else (*others, exercise_id)
