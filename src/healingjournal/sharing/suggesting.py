"""Words that may be names or ways to reach someone: found by their look alone, for a person to see.

Nothing is known about words and nothing is sent anywhere: a capital letter inside a sentence, a
mail or web address, a row of digits. What is found is only offered; what is not may still be one.
"""

import re
from collections.abc import Iterator

from healingjournal.sharing.blur import dates
from healingjournal.sharing.folding import fold

MOST = 60
_REACH = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # a mail address
    r"|(?:https?://|www\.)\S+[\w/]"
    r"|(?<!\w)@\w{2,}"
    r"|(?<![\w.])\+?\(?\d(?:[\d ()/.-]{5,}\d)(?!\w)"  # a phone number, or one like it
)
_NUMBER = re.compile(r"(?<![\w.,:])\d{2,5}(?![\w:]|[.,]\d)")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u2019\-](?=[^\W\d_]))*")
_ENDS = frozenset(".!?\u2026:;\n\u201c\u201d\"\u00ab\u00bb\u00bf\u00a1*#>-\u2013\u2014(")
# Written with a capital wherever they stand, and no name.
_NOT_NAMES = frozenset(
    "i monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december".split()
)
_POSSESSIVE = re.compile("['\u2019]s$")
_OWN = re.compile("^i(?:$|['\u2019])", re.IGNORECASE)


def suggestions(text: str, known: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Give what may say who or where, in reading order, each once; nothing already `known`."""
    taken = {fold(each).text for each in known}
    found: dict[str, str] = {}
    for _start, word in sorted((*_reaches(text), *_names(text))):
        key = fold(word).text
        if key not in taken and not any(key in other.split() for other in taken):
            found.setdefault(key, word)
    return tuple(found.values())[:MOST]


def _reaches(text: str) -> Iterator[tuple[int, str]]:
    claimed = list(dates(text))
    for pattern in (_REACH, _NUMBER):
        for match in pattern.finditer(text):
            start, end = match.span()
            if not any(start < until and begun < end for begun, until in claimed):
                claimed.append((start, end))
                yield start, match.group()


def _names(text: str) -> Iterator[tuple[int, str]]:
    inside = [(match, _begins(text, match.start())) for match in _WORD.finditer(text)]
    # A word at the start of a sentence counts when it has its capital elsewhere, too.
    sure = {match.group() for match, begins in inside if not begins and _capital(match.group())}
    row: list[re.Match[str]] = []
    for match, begins in inside:
        word = _POSSESSIVE.sub("", match.group())
        joined = row and text[row[-1].end() : match.start()] == " "
        if not _capital(match.group()) or (begins and not (sure & {match.group(), word})):
            yield from _row(text, row)
            row = []
        elif joined and not begins:
            row.append(match)
        else:
            yield from _row(text, row)
            row = [match]
    yield from _row(text, row)


def _row(text: str, row: list[re.Match[str]]) -> Iterator[tuple[int, str]]:
    if row:
        yield row[0].start(), _POSSESSIVE.sub("", text[row[0].start() : row[-1].end()])


def _capital(word: str) -> bool:
    plain = _POSSESSIVE.sub("", word)
    return plain[0].isupper() and not _OWN.match(plain) and plain.lower() not in _NOT_NAMES


def _begins(text: str, at: int) -> bool:
    """Tell whether a sentence begins here: before it are only signs that end one, or nothing."""
    before = text[:at].rstrip(" \t'\u2018")
    return not before or before[-1] in _ENDS
