"""Where names and dates stand in the chosen words: each in its sentence, for the person to see."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from healingjournal.sharing.blur import dates_folded
from healingjournal.sharing.folding import fold
from healingjournal.sharing.matcher import Matcher
from healingjournal.sharing.page_words import leaves, page_words

# How many letters of a sentence are shown on each side.
_AROUND = 44
_ENDS = re.compile(r"[.!?\u2026\u3002\u061f](?:\s|$)|\n")


@dataclass(frozen=True)
class Place:
    """One place: some words before, the words themselves, some words after."""

    before: str = field(repr=False)
    words: str = field(repr=False)
    after: str = field(repr=False)


@dataclass(frozen=True)
class Places:
    """The places of each term in the order asked, and those of dates with a day."""

    names: tuple[tuple[Place, ...], ...]
    dates: tuple[Place, ...]


def plain_words(texts: Iterable[str]) -> str:
    """Give the words of Markdown passages as they are read, an empty line between passages."""
    passages = ("\n".join(leaf.text() for leaf in leaves(page_words(text))) for text in texts)
    return "\n\n".join(passages)


def places(text: str, terms: tuple[str, ...]) -> Places:
    """Find every term and every date in plain words, as making the file will find them."""
    folded = fold(text)
    names: list[list[Place]] = [[] for _ in terms]
    taken = Matcher.of(terms).find_folded(folded)
    for found in taken:
        names[found.term].append(_place(text, found.start, found.end))
    days = [
        _place(text, start, end)
        for start, end in dates_folded(folded, text)
        if not any(start < name.end and name.start < end for name in taken)
    ]
    return Places(tuple(tuple(each) for each in names), tuple(days))


def _place(text: str, start: int, end: int) -> Place:
    return Place(_before(text[:start]), " ".join(text[start:end].split()), _after(text[end:]))


def _before(text: str) -> str:
    near = text[-_AROUND:]
    ends = [match.end() for match in _ENDS.finditer(near)]
    if ends:
        return near[ends[-1] :].lstrip()
    if len(text) <= _AROUND:
        return near
    return "\u2026" + near.partition(" ")[2]


def _after(text: str) -> str:
    near = text[:_AROUND]
    end = _ENDS.search(near)
    if end:
        return near[: end.end()].rstrip()
    if len(text) <= _AROUND:
        return near
    return near.rpartition(" ")[0] + "\u2026"
