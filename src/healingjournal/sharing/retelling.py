"""The chosen words with names and dates changed: done once over the whole packet.

A name may run across bold marks, line ends and even blocks, so the words of all passages are
looked at as one text, and what changes is put where the name began.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from healingjournal.sharing.blur import dates_folded
from healingjournal.sharing.folding import fold
from healingjournal.sharing.matcher import Matcher
from healingjournal.sharing.page_words import Block, Run, leaves, with_runs

Passages = tuple[tuple[Block, ...], ...]


@dataclass(frozen=True)
class Change:
    """One stretch of the original words, and what stands there now."""

    start: int
    end: int
    stands_in: str = field(repr=False)


@dataclass(frozen=True)
class Retold:
    """The passages as they leave, and how often each name was found, in the order given."""

    passages: Passages
    times: tuple[int, ...]


def retold(passages: Passages, matcher: Matcher, stands_in: tuple[str, ...], day: str) -> Retold:
    """Change every name for what stands in for it and, if `day` is not empty, every date.

    A name chosen by the person goes before a date that overlaps it.
    """
    blocks = tuple(block for passage in passages for block in passage)
    text = "\n".join(leaf.text() for leaf in leaves(blocks))
    folded = fold(text)
    found = matcher.find_folded(folded)
    changes = [Change(each.start, each.end, stands_in[each.term]) for each in found]
    if day:
        names = sorted(changes, key=lambda each: each.start)
        changes += [
            Change(start, end, day)
            for start, end in dates_folded(folded, text)
            if not any(start < name.end and name.start < end for name in names)
        ]
    changes.sort(key=lambda each: each.start)
    fresh = iter(_rewritten(blocks, text, changes))
    times = tuple(sum(1 for each in found if each.term == n) for n in range(len(stands_in)))
    return Retold(tuple(with_runs(passage, fresh) for passage in passages), times)


def _rewritten(
    blocks: tuple[Block, ...], text: str, changes: list[Change]
) -> Iterator[tuple[Run, ...]]:
    cuts = sorted({0, len(text), *(c.start for c in changes), *(c.end for c in changes)})
    at = {change.start: change for change in changes}
    covered = _covered(changes, len(text))
    place = 0
    for leaf in leaves(blocks):
        runs: list[Run] = []
        for run in leaf.runs:
            end = place + len(run.text)
            inside = [place, *cuts[bisect_right(cuts, place) : bisect_left(cuts, end)], end]
            for first, last in pairwise(inside):
                if last == first:
                    continue
                if first in at:
                    change = at[first]
                    was = " ".join(text[change.start : change.end].split())
                    runs.append(replace(run, text=change.stands_in, was=was))
                elif not covered[first]:
                    runs.append(replace(run, text=text[first:last]))
            place = end
        place += 1
        yield tuple(runs) or (Run(""),)


def _covered(changes: list[Change], length: int) -> bytearray:
    covered = bytearray(length + 1)
    for change in changes:
        covered[change.start : change.end] = b"\x01" * (change.end - change.start)
    return covered
