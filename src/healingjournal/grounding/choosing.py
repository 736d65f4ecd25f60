"""Choosing an exercise: by state, by moment, by what is left out, and while locked."""

from collections.abc import Iterable, Sequence

from healingjournal.base.ids import ExerciseId
from healingjournal.grounding.exercise import Exercise

FIRST = 8

# While locked the person's own marks cannot be read, so the first page holds none of these.
NOT_WHILE_LOCKED = frozenset({"breath", "hold", "body", "imagery", "cold", "taste_smell"})


# For who is far away, turning inward can carry further off.
NOT_WHEN_FAR = frozenset({"breath", "hold", "imagery"})


def for_far(exercises: Iterable[Exercise]) -> tuple[Exercise, ...]:
    """Give those to offer someone who is far away: they suit it, with no breath or imagery.

    None that says itself not to be offered then, and none that is held back.
    """
    outward = (e for e in exercises if e.suits("far") and not e.needs & NOT_WHEN_FAR)
    return tuple(e for e in outward if "far" not in e.avoid and not e.held_back)


def without(exercises: Iterable[Exercise], left_out: Iterable[str]) -> tuple[Exercise, ...]:
    """Give the exercises that need none of the flags left out."""
    marks = frozenset(left_out)
    return tuple(e for e in exercises if not e.needs & marks)


def for_state(exercises: Iterable[Exercise], state: str) -> tuple[Exercise, ...]:
    """Give the exercises that suit a state: shaky, far, or either (both)."""
    return tuple(e for e in exercises if e.suits(state))


def for_moment(exercises: Iterable[Exercise], moment: str) -> tuple[Exercise, ...]:
    """Give the exercises that suit a moment: bad_dream, group or urge."""
    return tuple(e for e in exercises if moment in e.moments)


def first_page(
    exercises: Iterable[Exercise], *, locked: bool, left_out: Iterable[str] = ()
) -> tuple[Exercise, ...]:
    """Give the at most eight exercises that the list opens with, the placed ones first.

    One that is held back is never among them: it is found under "All of them". While locked
    only those without breath, body, imagery, cold, taste or smell; `left_out` then holds the
    marks kept outside the journal, if the person chose that.
    """
    marks = frozenset(left_out) | (NOT_WHILE_LOCKED if locked else frozenset())
    free = [e for e in without(exercises, marks) if not e.held_back]
    return tuple(sorted(free, key=_order)[:FIRST])


def beyond(
    exercises: Iterable[Exercise], page: Iterable[Exercise], left_out: Iterable[str] = ()
) -> tuple[Exercise, ...]:
    """Give what "All of them" adds to a first page: by place, by id, those held back last."""
    shown = {e.id for e in page}
    return tuple(sorted((e for e in without(exercises, left_out) if e.id not in shown), key=_order))


def something_else(page: Sequence[Exercise], seen: Sequence[ExerciseId]) -> Exercise | None:
    """Give another exercise of a page, of another family than the one seen last if possible.

    `seen` are the ids offered this time, in order. When all were, it starts anew.
    None only when the page holds nothing but the last one.
    """
    last = next((e for e in page if seen and e.id == seen[-1]), None)
    fresh = [e for e in page if e.id not in seen]
    others = fresh or [e for e in page if e is not last]
    changed = [e for e in others if last is None or e.family != last.family]
    return next(iter(changed or others), None)


def _order(exercise: Exercise) -> tuple[bool, int, str]:
    return (exercise.held_back, exercise.place or 1000, exercise.id)
