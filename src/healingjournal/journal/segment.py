"""Words for finding: one function for what is indexed and for what is asked.

Text is folded (NFKC, case, combining accents U+0300 to U+036F, format characters and variation
selectors dropped); then each Han, Kana, Hangul, Thai, Lao, Khmer or Myanmar letter with its
marks, and each emoji, is a word of its own, and every other run of letters, marks and digits is
one whole word. What comes out is joined by spaces, so that the index's own tokenizer
(`unicode61 remove_diacritics 0 categories 'L* N* Co M* So'`) finds the very same words; the
tests hold it to that.
"""

import re
import unicodedata
from collections.abc import Iterable

# What folding drops: accents U+0300 to U+036F, variation selectors, format characters.
UNSEEN = re.compile(
    "[\u00ad\u0300-\u036f\u0600-\u0605\u061c\u06dd\u070f\u0890-\u0891\u08e2\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000110bd"
    "\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001"
    "\U000e0020-\U000e007f\U000e0100-\U000e01ef]"
)
# Written without spaces: Thai, Lao, Hangul, Myanmar, Khmer, Kana, Han, each with its extensions.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007"
    "\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u30ff\u3131-\u318e\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua960-\ua97c\ua9e0-\ua9fe\uaa60-\uaa7f\uac00-\ud7fb\uf900-\ufaff"
    "\uff66-\uffdc\U000116d0-\U000116e3\U0001aff0-\U0001b16f\U00020000-\U0003fffd]"
)
# Emoji that are neither So nor a letter; the tokenizer would pass them over, so the index holds
# a stand-in from the last private plane but one.
_OTHER_EMOJI = "\u2194\u25fb\u25fc\u25fd\u25fe\u2934\u2935\u3030"
_STAND_IN = 0xF0000
_REAL = {_STAND_IN + ord(letter): letter for letter in _OTHER_EMOJI}
# So to Python, nothing to the tokenizer.
_PASSED_OVER = "\u166d"
# A picture as it stands in the text of a page: its own words, and where it lies.
_PICTURE = re.compile(r"!\[((?:\\.|[^\]\\\n])*)\]\(picture:[0-9A-Za-z]{1,64}\)")
# Between the words of a text of plain letters.
_PLAIN = re.compile("[^a-z0-9]+")
_ESCAPED = re.compile(r"\\(.)")
# Between two quotation marks, whichever they are.
_MARKS = '"\u201c\u201d\u201e\u00ab\u00bb'
_QUOTED = re.compile(f"[{_MARKS}]([^{_MARKS}]*)[{_MARKS}]")
# Stands before each letter that is a word of its own; text never holds it there, as it divides.
_ALONE = "\x01"


class _Spread(dict[int, str]):
    """What each folded letter becomes: itself, a space, or marked as a word of its own."""

    def __missing__(self, code: int) -> str:
        """Work out what a letter becomes and remember it."""
        spread = self[code] = _spread(chr(code))
        return spread


def _spread(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter in _OTHER_EMOJI:
        return _ALONE + chr(_STAND_IN + ord(letter))
    if category in ("So", "Cn"):
        # A letter newer than this Python is kept like an emoji; the last two of a plane are none.
        none = letter in _PASSED_OVER or ord(letter) & 0xFFFE == 0xFFFE
        return " " if none else _ALONE + letter
    if category[0] in "LN" and category != "Nd" and _UNSPACED.match(letter):
        return _ALONE + letter
    return letter if category[0] in "LNM" or category == "Co" else " "


_SPREAD = _Spread()


def folded(text: str) -> str:
    """Fold for finding: the same as `base.text.folded`, quick enough for a whole page."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFKC", UNSEEN.sub("", apart))


def said(text: str) -> str:
    """Give a text with a picture's own words in its place: where it lies is no word of a page."""
    if "](picture:" not in text:
        return text
    return _PICTURE.sub(lambda found: _ESCAPED.sub(r"\1", found[1]), text)


def tokens(text: str) -> list[str]:
    """Give the words of a text, folded, in order."""
    spread = folded(text).translate(_SPREAD)
    if _ALONE not in spread:
        return spread.split()
    return [word for piece in spread.split() for word in _words(piece)]


def segmented(text: str) -> str:
    """Give a text as the index holds it: its words with one space between."""
    return " ".join(tokens(text))


def asked_words(text: str) -> list[list[str]]:
    """Give what is asked for: each unbroken piece of the text as the words that must follow on.

    Punctuation and space break pieces; a piece comes once, however often it was typed.
    """
    pieces = dict.fromkeys(folded(text).translate(_SPREAD).split())
    return [_words(piece) for piece in pieces]


def asked_phrases(text: str) -> list[list[str]]:
    """Give the same, but the words between two quotation marks must follow on as they stand."""
    quoted = [tokens(found[1]) for found in _QUOTED.finditer(text)]
    loose = asked_words(_QUOTED.sub(" ", text))
    return [*loose, *(words for words in quoted if words and words not in loose)]


def asked(text: str) -> str | None:
    """Give the index's query for what was typed, each word literal; None if there is no word."""
    return query_of(asked_words(text))


def query_of(pieces: list[list[str]]) -> str | None:
    """Give the index's query for asked words; None if there is none."""
    return " ".join(f'"{" ".join(words)}"' for words in pieces) or None


def holds_all(texts: Iterable[str], pieces: list[list[str]]) -> bool:
    """Tell whether each piece asked for is in one of the texts, as the index would find it."""
    return heard(made_ready(texts), pieces)


def made_ready(texts: Iterable[str]) -> str:
    """Give some texts as one in which `heard` looks for what is asked."""
    return "\n".join(f" {_quickly(text)} " for text in texts)


def _quickly(text: str) -> str:
    """Give `segmented`, the quicker way where there are no other letters."""
    return _PLAIN.sub(" ", text.lower()).strip() if text.isascii() else segmented(text)


def heard(ready: str, pieces: list[list[str]]) -> bool:
    """Tell whether each piece asked for is in texts made ready, as the index would find it."""
    return all(f" {' '.join(words)} " in ready for words in pieces)


def joined(words: list[str]) -> str:
    """Give asked words that follow on as they stand in a folded text."""
    return "".join(words).translate(_REAL)


def breaks(left: str, right: str) -> bool:
    """Tell whether a word surely ends between two letters of a text as it is stored."""
    if left.isascii() and right.isascii():  # the same, and quicker: it is asked at every hit
        return not (left.isalnum() and right.isalnum())
    if UNSEEN.match(left) or UNSEEN.match(right):
        return False
    before, after = _SPREAD[ord(left)], _SPREAD[ord(right)]
    if " " in (before, after):
        return True
    return unicodedata.category(right)[0] != "M" and _ALONE in before + after


def _words(piece: str) -> list[str]:
    first, *rest = piece.split(_ALONE)
    words = [first] if first else []
    for run in rest:
        end = 1
        while end < len(run) and unicodedata.category(run[end])[0] == "M":
            end += 1
        words.append(run[:end])
        if end < len(run):
            words.append(run[end:])
    return words
