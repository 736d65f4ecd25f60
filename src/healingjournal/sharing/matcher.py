"""The one matcher for names: what it finds is replaced, and later must not be in the file.

Whole words (a following ’s, 's or s belongs to the word; in scripts written without spaces,
anywhere), longest first, over text folded by `folding`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from healingjournal.sharing.folding import (
    BROKEN,
    DASHES,
    MARK,
    NO_SPACES,
    Folded,
    fold,
    folded_term,
)

_BETWEEN = f"[{BROKEN}{MARK}]*"
# Between two letters of scripts without spaces a line may end without a sign.
_WRAPPED = f"(?:[ {BROKEN}{MARK}]*\n[ \n{BROKEN}{MARK}]*|{_BETWEEN})"
_SPACE = f"{MARK}*[ \n{BROKEN}][ \n{BROKEN}{MARK}]*"
_UNSPACED = re.compile(f"[{NO_SPACES}]")
# Signs that sit on a letter (category M) are no \w for `re`, but part of the word they are in.
_SIGNS = (
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7"
    "\u09e2\u09e3\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc-\u0acd"
    "\u0ae2\u0ae3\u0b01-\u0b03\u0b3c-\u0b57\u0b62\u0b63\u0b82\u0bbe-\u0bcd\u0bd7"
    "\u0c00-\u0c04\u0c3c-\u0c56\u0c62\u0c63\u0c81-\u0c83\u0cbc-\u0cd6\u0ce2\u0ce3"
    "\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d62\u0d63\u0d81-\u0d83\u0dca-\u0ddf\u0df2\u0df3"
)
_WORD = f"[^\\W_{NO_SPACES}]|[{_SIGNS}]"
_NOT_AFTER = f"(?<!{_WORD.replace('|', ')(?<!')})"
_NOT_BEFORE = f"(?!{_WORD})"
_HYPHENS = frozenset(DASHES.replace("\\", ""))
_EDGE_FREE = re.compile(f"[{NO_SPACES}]|[^\\w{_SIGNS}]")


@dataclass(frozen=True)
class Found:
    """One place in a text: [start, end), and which of the terms it is, by number."""

    start: int
    end: int
    term: int


@dataclass(frozen=True)
class Matcher:
    """Finds every one of its terms, however it is dressed."""

    terms: tuple[str, ...] = field(repr=False)
    _patterns: tuple[tuple[int, re.Pattern[str]], ...] = field(repr=False)

    @classmethod
    def of(cls, terms: Iterable[str]) -> "Matcher":
        """Make a matcher of the terms as a person wrote them."""
        given = tuple(terms)
        plain = [(number, folded_term(term)) for number, term in enumerate(given)]
        usable = sorted(
            ((number, term) for number, term in plain if term), key=lambda each: -len(each[1])
        )
        return cls(given, tuple((number, _pattern(term)) for number, term in usable))

    def find(self, text: str) -> tuple[Found, ...]:
        """Give every place of every term in reading order; the longest terms choose first."""
        return self.find_folded(fold(text))

    def find_folded(self, folded: Folded) -> tuple[Found, ...]:
        """Do the same for text that is folded already."""
        taken: list[Found] = []
        claimed = bytearray(len(folded.text))
        for number, pattern in self._patterns:
            for match in pattern.finditer(folded.text):
                first, last = match.span()
                if not any(claimed[first:last]):
                    claimed[first:last] = b"\x01" * (last - first)
                    taken.append(Found(*folded.span(first, last), number))
        return tuple(sorted(taken, key=lambda found: found.start))

    def hits(self, text: str) -> bool:
        """Tell whether any term is in the text."""
        if not self._patterns:
            return False
        folded = fold(text).text
        return any(pattern.search(folded) for _, pattern in self._patterns)


def _pattern(term: str) -> re.Pattern[str]:
    body = _of_letter(term[0])
    for last, letter in pairwise(term):
        body += _between(last, letter) + _of_letter(letter)
    before = "" if _EDGE_FREE.match(term[0]) else _NOT_AFTER
    if _EDGE_FREE.match(term[-1]):
        return re.compile(before + body)
    possessive = f"(?:{_BETWEEN}'?{_BETWEEN}s{_NOT_BEFORE})?"
    return re.compile(f"{before}{body}(?:{possessive}){_NOT_BEFORE}")


def _between(last: str, letter: str) -> str:
    if " " in (last, letter):
        return ""
    return _WRAPPED if _UNSPACED.match(last) and _UNSPACED.match(letter) else _BETWEEN


def _of_letter(letter: str) -> str:
    if letter == " ":
        return _SPACE
    if letter in _HYPHENS:
        return f"[{DASHES}{BROKEN}]"
    return re.escape(letter)
