"""A few words around a hit, taken from the stored text to the letter."""

import re
import unicodedata

from healingjournal.journal.segment import breaks, folded, joined

LONGEST = 200
_BEFORE = 60
_MORE = "…"
# How often a word may turn up inside longer ones before the beginning of the text will do.
_TRIES = 2000
_SPACE = re.compile(r"\s+")


def snippet(body: str, asked: list[list[str]]) -> str:
    """Give at most 200 characters of plain text around the first asked words found.

    White space becomes one space each; an ellipsis shows where the text goes on. If none of the
    words is in this text (they are in the title), its beginning is given.
    """
    spot = next((at for words in asked if (at := _find(body, words)) is not None), 0)
    first = _start(body, spot)
    lead = _MORE if body[:first].strip() else ""
    room = LONGEST - len(lead)
    # Nearly always the first is enough to fill the snippet; the second even when white space
    # shrinks. Never the whole of a long page.
    around = " ".join(body[first : first + LONGEST + 40].split())
    if len(around) <= room:
        around = " ".join(body[first : first + 3 * LONGEST].split())
    whole = first + 3 * LONGEST >= len(body)
    if whole and len(around) <= room:
        return lead + around
    return lead + _end(around, room - len(_MORE)) + _MORE


def _find(body: str, words: list[str]) -> int | None:
    """Find where the words stand, joined or at least the first: as typed, else folded."""
    typed = joined(words)
    at = _whole(body, typed)
    if at is not None:
        return at
    plain = folded(body)
    for wanted in (typed, joined(words[:1])):
        at = _whole(plain, wanted)
        if at is not None:
            return _unfolded(body, plain, at)
    return None


def _whole(text: str, wanted: str) -> int | None:
    at = -1
    for _ in range(_TRIES):
        at = text.find(wanted, at + 1)
        if at < 0:
            return None
        end = at + len(wanted)
        if (at == 0 or breaks(text[at - 1], text[at])) and (
            end == len(text) or breaks(text[end - 1], text[end])
        ):
            return at
    return None


def _unfolded(body: str, plain: str, at: int) -> int:
    """Give the place in a text whose folded form is at a place: its line is exact, then close."""
    number = plain.count("\n", 0, at)
    start = 0
    for _ in range(number):
        start = body.index("\n", start) + 1
    end = body.find("\n", start)
    line = body[start:] if end < 0 else body[start:end]
    column = at - (plain.rfind("\n", 0, at) + 1)
    guess = column
    for _ in range(4):
        missed = column - len(folded(line[:guess]))
        if not missed:
            break
        guess = min(max(0, guess + missed), len(line))
    return start + guess


def _start(body: str, spot: int) -> int:
    start = max(0, spot - _BEFORE)
    if start:
        space = _SPACE.search(body, start, spot)
        start = space.end() if space else start
    while start and start < spot and _leans_back(body[start]):
        start += 1
    return start


def _end(text: str, room: int) -> str:
    cut = text[:room]
    space = cut.rfind(" ", room // 2)
    if space > 0:
        return cut[:space]
    while cut and len(cut) < len(text) and (_leans_back(text[len(cut)]) or cut[-1] == "\u200d"):
        cut = cut[:-1]
    return cut.rstrip()


def _leans_back(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf", "Sk")
