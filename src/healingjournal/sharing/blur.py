"""Dates: every one written with a day, in digits or month names, can become "that day"."""

import re
import unicodedata
from datetime import date

from healingjournal.sharing.folding import BROKEN, DASHES, MARK, Folded, fold

# Folded: Hangul and the signs of Chinese and Japanese dates are apart or as they are.
_GAP = f"[ \n{MARK}{BROKEN}]*"
_SPACE = f"(?:[{MARK}{BROKEN}]*[ \n][ \n{MARK}{BROKEN}]*|[{MARK}]+)"
_DASH = f"[{DASHES}{BROKEN}]"
_SLASH = "[/\u2044\u2215]"
_DOT = "[.]"
# Between day and month any of them may stand.
_JOIN = f"{_GAP}[./\u2044\u2215{DASHES}{BROKEN}]{_GAP}"
_MONTH = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december"
    "|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?)"
)
_WEEKDAY = (
    "(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    "|(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\\.?)" + f",?{_SPACE})?"
)
_SPOKEN = (
    f"(?:twenty|thirty)(?:{_DASH}|{_SPACE})(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
    "|thirtieth"
)
_DAY = f"(?:(?:0?[1-9]|[12][0-9]|3[01]){_GAP}(?:st|nd|rd|th)?(?![0-9a-z])|(?:{_SPOKEN}))"
_TO = f"{_GAP}(?:[,/&\u2014{DASHES}{BROKEN}]|{_SPACE}(?:to|and|or|until|till){_SPACE}){_GAP}"
_DAYS = f"(?:the{_SPACE})?{_DAY}(?:{_TO}(?:the{_SPACE})?{_DAY})*"
_YEAR = "(?:[12][0-9]{3}|'[0-9]{2})(?![0-9])"
_CLOCK = "(?:t[0-9]{2}:?[0-9]{2}(?::?[0-9]{2}(?:[.,][0-9]+)?)?(?:z|[+-][0-9]{2}:?[0-9]{2})?)?"
_EDGE = "(?<![0-9a-z])"

_DAY_FIRST = re.compile(
    f"{_EDGE}{_WEEKDAY}(?P<days>{_DAYS})"
    f"(?:{_JOIN}|{_SPACE}(?:day{_SPACE})?(?:of{_SPACE})?|{_GAP})"
    f"(?P<month>{_MONTH})(?![a-z])(?:,?(?:{_SPACE}|{_JOIN}){_YEAR})?"
)
_MONTH_FIRST = re.compile(
    f"{_EDGE}{_WEEKDAY}(?P<month>{_MONTH})(?:{_SPACE}|{_JOIN})(?P<days>{_DAYS})"
    f"(?P<year>,?{_SPACE}{_YEAR})?"
)
_RUN_ON = re.compile(
    "(?<![0-9a-z])(?P<y>19[0-9]{2}|20[0-9]{2})(?P<m>[01][0-9])(?P<d>[0-3][0-9])(?![0-9])"
    + _CLOCK
)
# Not inside a longer row of numbers, as in a version. "3-5/3/2024" names two days.
_START = f"(?<![0-9])(?<![0-9][-./]){_WEEKDAY}(?:[0-9]{{1,2}}[./]?{_GAP}[\u2014{DASHES}]{_GAP})?"
_NO_YEAR = re.compile(
    f"{_START}(?P<a>[0-9]{{1,2}})(?:(?P<slash>{_SLASH})(?P<b>[0-9]{{1,2}})(?![0-9])"
    f"(?!{_SLASH})|\\.(?P<c>[0-9]{{1,2}})\\.(?![0-9]))"
)


def _year_first(sign: str) -> re.Pattern[str]:
    sign = f"{_GAP}{sign}{_GAP}"
    return re.compile(
        f"(?<![0-9])(?P<y>[12][0-9]{{3}}){sign}(?P<m>[0-9]{{1,2}}){sign}(?P<d>[0-9]{{1,2}})(?![0-9])"
        + _CLOCK
    )


def _year_last(sign: str) -> re.Pattern[str]:
    sign = f"{_GAP}{sign}{_GAP}"
    return re.compile(
        f"{_START}(?P<a>[0-9]{{1,2}}){sign}(?P<b>[0-9]{{1,2}}){sign}"
        "(?P<y>[12][0-9]{3}|[0-9]{2})(?![0-9])"
    )


# 2024年3月5日, and without the year.
_SIGNED = re.compile(
    f"(?:[0-9]{{2,4}}{_GAP}\u5e74{_GAP})?(?<![0-9])(?:1[0-2]|0?[1-9]){_GAP}\u6708{_GAP}"
    f"(?:3[01]|[12][0-9]|0?[1-9]){_GAP}(?:\u65e5|\u53f7)"
)
_FRACTIONS = frozenset({(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (24, 7)})
_PATTERNS = (
    _SIGNED,
    *(_year_first(sign) for sign in (_DASH, _SLASH, _DOT)),
    *(_year_last(sign) for sign in (_DASH, _SLASH, _DOT)),
    _DAY_FIRST,
    _MONTH_FIRST,
    _NO_YEAR,
    _RUN_ON,
)
# In small letters "may" and "march" are verbs, too: "we may 5 of us", "march 5 miles".
_SOMEONE = re.compile(f"(?<![0-9a-z])(?:i|you|he|she|we|they){_SPACE}$")
_OF_THEM = re.compile(f"{_SPACE}of{_SPACE}(?:us|you|them)(?![a-z])")
_ON = re.compile(f"(?<![0-9a-z])(?:on|since|until|till|by|from|before|after){_SPACE}$")
_FAR = re.compile(
    f"{_SPACE}(?:more{_SPACE})?(?:miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|yards?|feet"
    "|steps?|paces?|blocks?|laps?|times|abreast)(?![a-z])"
)
_WORD_BEFORE = 24


def dates(text: str) -> tuple[tuple[int, int], ...]:
    """Give the place of every date with a day, in reading order."""
    return dates_folded(fold(text), text)


def dates_folded(folded: Folded, text: str) -> tuple[tuple[int, int], ...]:
    """Do the same for text folded already; `text` is the original, for its capitals."""
    found: list[tuple[int, int]] = []
    claimed = bytearray(len(folded.text))
    for pattern in _PATTERNS:
        for match in pattern.finditer(folded.text):
            start, end = match.span()
            if any(claimed[start:end]) or not _is_date(match, folded, text):
                continue
            claimed[start:end] = b"\x01" * (end - start)
            found.append(folded.span(start, end))
    return tuple(sorted(found))


def _is_date(match: re.Match[str], folded: Folded, text: str) -> bool:
    parts = match.groupdict()
    if "m" in parts:
        return _fits(int(parts["m"]), int(parts["d"]))
    if "a" in parts:
        first = int(parts["a"])
        second = int(parts["b"] or parts["c"])
        if parts.get("y") is None and _is_fraction(match, (first, second), folded, text):
            return False
        return _fits(first, second) or _fits(second, first)
    if parts.get("month") in ("may", "march") and match.re is _MONTH_FIRST:
        return bool(parts["year"]) or _is_month(match, folded, text)
    return True


def _is_fraction(
    match: re.Match[str], parts: tuple[int, int], folded: Folded, text: str
) -> bool:
    if parts in _FRACTIONS:
        return True
    # A sign like "⅕" is one letter of the original; its slash is of our making.
    place = match.start("slash")
    return place >= 0 and unicodedata.category(text[folded.starts[place]]) == "No"


def _is_month(match: re.Match[str], folded: Folded, text: str) -> bool:
    if text[folded.starts[match.start("month")]].isupper():
        return True
    if match["days"].endswith(("st", "nd", "rd", "th")):
        return True
    start, end = match.start("month"), match.end()
    before = folded.text[max(0, start - _WORD_BEFORE) : start]
    if _ON.search(before):
        return True
    if _SOMEONE.search(before) or _OF_THEM.match(folded.text, end):
        return False
    return match["month"] == "may" or not _FAR.match(folded.text, end)


def _fits(month: int, day: int) -> bool:
    try:
        date(2024, month, day)
    except ValueError:
        return False
    return True
