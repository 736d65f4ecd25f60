"""What the signs of Markdown mean in one line, so that it can be styled while it is written.

Each line is read by itself: no line changes how another one looks, and nothing is changed.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

# An emphasis longer than this is a stray sign; looking on would make one long line slow.
_LONGEST = 600
_DEEPEST = 3
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_QUOTE = re.compile(r"(?: {0,3}>[ ]?)+")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
_BOX = re.compile(r"\[([ xX])\](?:[ \t]+|$)")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_SIGNS = re.compile(r"[\\`*_!]")
_INSIDE = rf"(?=\S)(?:.{{1,{_LONGEST}}}?)(?<=\S)"
_PART = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])."
    rf"|(?P<code>`{{1,3}})(?!`){_INSIDE}(?P=code)(?!`)"
    r"|!\[[^\[\]]{0,600}\](?P<place>\(picture:[0-9A-Za-z]{1,64}\))"
    rf"|(?P<both>\*\*\*)(?!\*){_INSIDE}\*\*\*(?!\*)"
    rf"|(?P<strong>\*\*|(?<!\w)__)(?![*_]){_INSIDE}(?<!\\)(?P=strong)(?![*_])"
    rf"|(?P<emphasis>\*|(?<!\w)_)(?![*_]){_INSIDE}(?<![\\*_])(?P=emphasis)(?![\w*_])"
)


class Span(NamedTuple):
    """A stretch of a line, from `start` to before `end`, and what it is, outermost first.

    Kinds: heading1 to heading6, quote, done, strong, emphasis, code, and mark for the signs.
    """

    start: int
    end: int
    kinds: tuple[str, ...]


def spans(line: str) -> list[Span]:
    """Give the stretches of a line that are more than plain words, in order, none overlapping."""
    if _RULE.match(line):
        return [Span(0, len(line), ("mark",))]
    found: list[Span] = []
    quote = _QUOTE.match(line)
    lead, kinds = _lead(line, quote.end() if quote else 0, ("quote",) if quote else ())
    if lead:
        found.append(Span(0, lead, ("mark",)))
    deep = _DEEPEST if _SIGNS.search(line, lead) else 0
    found.extend(_inline(line, lead, len(line), kinds, deep))
    return found


def _lead(line: str, at: int, kinds: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """Give where the words of a line begin, and what the signs before them make of it."""
    heading = _HEADING.match(line, at)
    if heading:
        return heading.end(), (*kinds, f"heading{len(heading[1])}")
    item = _ITEM.match(line, at)
    if not item:
        return at, kinds
    box = _BOX.match(line, item.end())
    if not box:
        return item.end(), kinds
    return box.end(), kinds if box[1] == " " else (*kinds, "done")


def _inline(
    line: str, at: int, end: int, kinds: tuple[str, ...], depth: int
) -> Iterator[Span]:
    while at < end:
        match = _PART.search(line, at, end) if depth else None
        begin = match.start() if match else end
        if kinds and begin > at:
            yield Span(at, begin, kinds)
        if match is None:
            return
        yield from _part(line, match, kinds, depth)
        at = match.end()


def _part(
    line: str, match: "re.Match[str]", kinds: tuple[str, ...], depth: int
) -> Iterator[Span]:
    begin, end, sign = match.start(), match.end(), match.lastgroup
    marks = (*kinds, "mark")
    if sign is None:  # one sign, taken as it is by the stroke before it
        yield Span(begin, begin + 1, marks)
        if kinds:
            yield Span(begin + 1, end, kinds)
    elif sign == "place":
        yield Span(begin, begin + 2, marks)
        yield Span(begin + 2, match.start("place") - 1, (*kinds, "quote"))
        yield Span(match.start("place") - 1, end, marks)
    else:
        wide = len(match[sign])
        inside = (*kinds, *(("strong", "emphasis") if sign == "both" else (sign,)))
        yield Span(begin, begin + wide, marks)
        if sign == "code":
            yield Span(begin + wide, end - wide, inside)
        else:
            yield from _inline(line, begin + wide, end - wide, inside, depth - 1)
        yield Span(end - wide, end, marks)
