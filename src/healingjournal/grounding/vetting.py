"""What `prompt check` finds in an exercise beyond its form; our own are held to it by tests.

An exercise with such faults can still be played: they are for whoever writes one.
"""

from collections.abc import Iterable

from healingjournal.grounding import wording

MAX_STEP_WORDS = 12
WITHOUT_FLAGS = "“flags” is missing; the exercise then counts as having all of them"

# Too short to be graded one by one: a name and a source not at all, the steps as a whole.
_NOT_GRADED = frozenset({"name", "sources", "text", "more"})


def fault_in(key: str, text: str, lang: str) -> str | None:
    """Say what is wrong with the words of one line of an exercise, or None."""
    if told := wording.telling(text, lang):
        return f"holds “{told}”, which tells a stranger what this is for"
    if given := wording.gendered(text, lang):
        return f"holds “{given}”, which gives the reader a gender"
    if key == "text" and len(text.split()) > MAX_STEP_WORDS:
        return f"has more than {MAX_STEP_WORDS} words; the rest can go into “more”"
    return None if key in _NOT_GRADED else wording.hard(text, lang)


def hard_steps(steps: Iterable[str], lang: str) -> str | None:
    """Say that the steps, read one after another, are too hard, or None."""
    reason = wording.hard(" ".join(steps), lang)
    return f"the steps together are not easy to read: one {reason}" if reason else None
