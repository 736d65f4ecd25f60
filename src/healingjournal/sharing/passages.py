"""The chosen words: exactly those of the entry, and none that the person keeps back."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from healingjournal.base.errors import RefusedError
from healingjournal.sharing.consent import Consent, ConsentState
from healingjournal.sharing.spec import Passage

_BREAK = re.compile(r"\n[ \t]*\n\s*")


def chosen_words(body: str, passage: Passage, consents: tuple[Consent, ...], place: str) -> str:
    """Give the words of a passage; raises RefusedError naming its place in the spec.

    Words that touch anything marked "not again" are refused, whole pages included.
    """
    text = body if passage.text is None else passage.text
    if text not in body:
        raise RefusedError("passage_not_there", field=place)
    if not text.strip():
        raise RefusedError("passage_empty", field=place)
    kept_back = [c.passage for c in consents if c.state is ConsentState.NOT_AGAIN]
    if any(_touch(body, text, each) for each in kept_back):
        raise RefusedError("passage_not_again", field=place)
    return text


def offered(body: str) -> tuple[str, ...]:
    """Cut a page where its paragraphs part, to choose from; each piece is exact words of it."""
    return tuple(piece for piece in _BREAK.split(body) if piece.strip())


def _touch(body: str, text: str, kept_back: str) -> bool:
    if kept_back in text or text in kept_back:
        return True
    mine = list(_places(body, text))
    for place in _places(body, kept_back):
        after = bisect_right(mine, place - len(text))
        if after < len(mine) and mine[after] < place + len(kept_back):
            return True
    return False


def _places(body: str, text: str) -> Iterator[int]:
    start = body.find(text)
    while start >= 0:
        yield start
        start = body.find(text, start + 1)
