"""How something went, in words."""

from healingjournal.moments.helped import Shape, Tried
from healingjournal.ui.moments.helped import words


def went_told(one: Tried) -> str:
    """Say how often something was noted and how it went: counts in words, never a score."""
    shape, outcomes = one.shape()
    times = words.times(one.times)
    if shape is Shape.ALL:
        return words.after_count(times, words.each_time()[outcomes[0]])
    if shape is Shape.MOSTLY:
        return words.after_count(times, words.mostly()[outcomes[0]])
    if shape is Shape.HALF:
        first, second = (words.outcome_words()[key] for key in outcomes)
        return words.after_count(times, words.half_half(first, second))
    parts = [words.so_often(words.outcome_words()[key], count) for key, count in one.went()]
    return words.after_count(times, words.sentence_of_parts(parts))
