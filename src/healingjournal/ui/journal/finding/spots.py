"""Where asked words stand in a text, as search finds them: folded, whole, parts where it is so."""

from functools import lru_cache

from healingjournal.journal.segment import asked_words, breaks, folded, joined

Spots = list[tuple[int, int]]


def spots(text: str, asked: str, most: int) -> Spots:
    """Give (start, end) of each place, in order and never one within another; at most so many."""
    found: Spots = []
    plain, places = _plain(text)
    for words in asked_words(asked):
        wanted = joined(words)
        at = plain.find(wanted)
        while at >= 0 and len(found) < most:
            start, last = places[at], places[at + len(wanted) - 1]
            end = _end(text, last + 1)
            if _whole(text, start, last, end):
                found.append((start, end))
            at = plain.find(wanted, at + 1)
    return _apart(sorted(found))


def _plain(text: str) -> tuple[str, "range | list[int]"]:
    """Give a text folded letter by letter, and from which letter each one comes."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for one in _folded(letter):
            letters.append(one)
            places.append(place)
    return "".join(letters), places


@lru_cache(maxsize=8192)
def _folded(letter: str) -> str:
    return folded(letter)


def _end(text: str, end: int) -> int:
    while end < len(text) and not _folded(text[end]):
        end += 1
    return end


def _whole(text: str, start: int, last: int, end: int) -> bool:
    """Tell whether a word begins at one letter and ends with another; accents are passed by."""
    before = start - 1
    while before >= 0 and not _folded(text[before]):
        before -= 1
    begins = before < 0 or breaks(text[before], text[start])
    return begins and (end == len(text) or breaks(text[last], text[end]))


def _apart(found: Spots) -> Spots:
    kept: Spots = []
    for start, end in found:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
