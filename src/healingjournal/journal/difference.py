"""How two texts of a page differ, in parts a person can read: same, taken away, added.

Paragraphs are held against each other first, then the words within those that changed. The time
it takes stays bounded for every text: what would take too long to match word by word is told as
taken away and added whole.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import Enum

from healingjournal.journal.count import ONE_EACH

# A paragraph with its line ends; a word or a mark with the space after it, or space alone. Each
# Han or Kana character is a word.
_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
_ONE = ONE_EACH.pattern
_WORD = re.compile(rf"(?:{_ONE}|(?:(?!{_ONE})\w)+|[^\w\s])[^\S\n]*|\n+|\s+")
# So many pairs of pieces are compared at most; about a second.
_MOST_PAIRS = 1 << 21
# With more changed paragraphs than this side by side, they are not held against each other.
_MOST_BESIDE = 200
# Of changed paragraphs, more than so much must be alike, or they are told whole.
_ALIKE = 0.3


class Change(Enum):
    """What became of a part of a text."""

    SAME = "same"
    TAKEN = "taken"
    ADDED = "added"


@dataclass(frozen=True)
class Part:
    """A stretch of text, to the letter, and what became of it."""

    change: Change
    text: str = field(repr=False)


def difference(before: str, after: str) -> list[Part]:
    """Give the parts of two texts in reading order, what was taken away before what was added.

    All but the added parts, joined, are the first text to the letter; all but those taken away,
    the second. No two neighbours have the same change, and none is empty.
    """
    parts: list[Part] = []
    for change, text in _Matching().told(before, after):
        if not text:
            continue
        joined = parts and parts[-1].change is change
        parts.append(Part(change, parts.pop().text + text if joined else text))
    return parts


_Told = Iterator[tuple[Change, str]]
_Block = tuple[bool, Sequence[str], Sequence[str]]


class _Matching:
    """Holds the pieces of two texts against each other, for as long as it may take."""

    def __init__(self) -> None:
        """Begin with all the time there is."""
        self._left = _MOST_PAIRS

    def told(self, before: str, after: str) -> _Told:
        """Tell of every paragraph, of those that changed by their words."""
        old, new = _PARAGRAPH.findall(before), _PARAGRAPH.findall(after)
        for same, one, other in self._blocks(old, new):
            if same:
                yield Change.SAME, "".join(one)
            elif len(one) == len(other) <= _MOST_BESIDE:
                for each, beside in zip(one, other, strict=True):
                    yield from self._by_words(each, beside)
            else:
                yield from self._by_words("".join(one), "".join(other))

    def _by_words(self, one: str, other: str) -> _Told:
        blocks = self._blocks(_WORD.findall(one), _WORD.findall(other))
        same = sum(len("".join(old)) for alike, old, _ in blocks if alike)
        if same <= _ALIKE * max(len(one), len(other)):
            yield Change.TAKEN, one
            yield Change.ADDED, other
            return
        for alike, old, new in blocks:
            if alike:
                yield Change.SAME, "".join(old)
            else:
                yield Change.TAKEN, "".join(old)
                yield Change.ADDED, "".join(new)

    def _blocks(self, old: Sequence[str], new: Sequence[str]) -> list[_Block]:
        """Give stretches of pieces in order, each equal in both or different."""
        blocks: list[_Block] = []
        at, to = 0, 0
        for one, other, size in self._matches(old, new):
            if at < one or to < other:
                blocks.append((False, old[at:one], new[to:other]))
            if size:
                blocks.append((True, old[one : one + size], new[other : other + size]))
            at, to = one + size, other + size
        return blocks

    def _matches(self, old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
        """Give where equal stretches begin in both, and how long they are; last the ends."""
        start = _shared(old, new)
        end = _shared(old[start:][::-1], new[start:][::-1])
        yield 0, 0, start
        at, to = start, start
        stop, stop_new = len(old) - end, len(new) - end
        # Pieces that are there once in both hold the rest in place.
        for one, other in [*_once_in_both(old, new, start, end), (stop, stop_new)]:
            for found, beside, size in self._between(old[at:one], new[to:other]):
                yield at + found, to + beside, size
            yield one, other, int(one < stop)
            at, to = one + 1, other + 1
        yield stop, stop_new, end
        yield len(old), len(new), 0

    def _between(self, old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
        pairs = len(old) * len(new)
        if not pairs or pairs > self._left:
            return
        self._left -= pairs
        for found in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
            if found.size:
                yield found.a, found.b, found.size


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    most = min(len(old), len(new))
    return next((n for n in range(most) if old[n] != new[n]), most)


def _once_in_both(
    old: Sequence[str], new: Sequence[str], start: int, end: int
) -> list[tuple[int, int]]:
    """Give the longest row of pieces, in order in both, that are there exactly once in each."""
    one = _once(old, start, end)
    other = _once(new, start, end)
    pairs = [(place, other[piece]) for piece, place in one.items() if piece in other]
    return _rising(pairs)


def _once(pieces: Sequence[str], start: int, end: int) -> dict[str, int]:
    places = range(start, len(pieces) - end)
    times = Counter(pieces[place] for place in places)
    return {pieces[place]: place for place in places if times[pieces[place]] == 1}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the longest row of pairs, ordered by the first, whose second rises too."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, second) in enumerate(pairs):
        place = bisect_left(ends, second)
        before.append(last[place - 1] if place else -1)
        if place == len(ends):
            ends.append(second)
            last.append(number)
        else:
            ends[place], last[place] = second, number
    row: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    return row[::-1]
