"""The words of a line that spelling looks at: no addresses, no code, nothing with a digit in it."""

import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache

_TOKEN = re.compile(r"\S+")
_LET_BE = re.compile(r"[\d@\\]|://|www\.")
_CODE = re.compile(r"`[^`]{1,600}`|\(picture:[^()\s]*\)")


def spelled(line: str) -> Iterator[tuple[int, str]]:
    """Give each word of a line with the place it begins at."""
    if "`" in line or "(picture:" in line:
        line = _CODE.sub(lambda match: " " * len(match[0]), line)
    for token in _TOKEN.finditer(line):
        text = token[0]
        if text.isalpha():
            yield token.start(), text
        elif not _LET_BE.search(text):
            for match in _word().finditer(text):
                yield token.start() + match.start(), match[0]


@cache
def _word() -> "re.Pattern[str]":
    """Give what a word looks like: letters and the marks on them, an apostrophe inside."""
    marks = [
        point
        for point in range(0x300, 0x10000)
        if unicodedata.category(chr(point)) in {"Mn", "Mc"}
    ]
    ranges: list[str] = []
    begin = last = marks[0]
    for point in [*marks[1:], sys.maxunicode]:
        if point != last + 1:
            ranges.append(f"{chr(begin)}-{chr(last)}")
            begin = point
        last = point
    letter = rf"(?:[^\W\d_]|[{''.join(ranges)}\u200c\u200d])"
    return re.compile(rf"[^\W\d_]{letter}*(?:['’]{letter}+)*")
