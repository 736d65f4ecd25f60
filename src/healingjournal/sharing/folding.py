"""Folding for names and dates: what a reader takes for the same letters becomes the same.

Case, accents, compatibility forms, digits of every script, soft hyphens, zero-width letters,
HTML entities and percent signs in link targets all fold; Markdown marks and a hyphen at a line
end leave a trace that a name may run across. White space becomes one space, or one line feed
where a line ends in it: in scripts without spaces a name runs across that, too.
"""

import html
import re
import unicodedata
from dataclasses import dataclass, field

# A hyphen at the end of a line: it may split a word, or join two.
BROKEN = "\x01"
# One or more Markdown marks, or an HTML tag that only changes how letters look.
MARK = "\x02"
# Han, Kana, Hangul (names carry particles), Thai, Lao, Tibetan, Myanmar, Khmer, folded.
NO_SPACES = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf"
    "\u3005-\u3007\u3021-\u30ff\u3100-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7ff\uf900-\ufaff\U00016fe0-\U0001b2ff"
    "\U00020000-\U0003ffff"
)
# What may stand for a hyphen in a name or a date; it is kept apart, as dates have ranges.
DASHES = "\\-\u2012\u2013\u2212"

_TOKEN = re.compile(
    r"(?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
    r"|(?P<percent>(?:%[0-9a-fA-F]{2})+)"
    r"|(?P<tag></?(?:b|i|u|s|em|strong|mark|span|sub|sup|small|del|ins|code|font|wbr)\s*/?>)"
    # The last two are how readers of PDFs give back a hyphen at the end of a line.
    r"|(?P<broken>[-\u00ad\u2010-\u2013\u2212\ufe63\uff0d][ \t]*\r?\n[ \t]*"
    r"|[\x02\ufffe](?:[ \t]*\r?\n[ \t]*)?)"
    r"|(?P<mark>[*_~`\\]+)"
    r"|(?P<space>\s+)"
    r"|(?P<letter>.)",
    re.DOTALL | re.IGNORECASE,
)
_FLAT = {"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\uff07": "'", "\u2010": "-", "\u2011": "-"}
# Letters with a stroke, or without their dot: an accent that Unicode does not take apart.
_STROKES = {
    "\u0131": "i", "\u0237": "j", "\u0111": "d", "\u0127": "h", "\u0142": "l", "\u00f8": "o",
}
# Letters that show nothing; the format characters are told by their category.
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u0640")
# Accents and vowel signs that the same name is written with and without.
_ACCENTS = (
    (0x0300, 0x036F), (0x0591, 0x05BD), (0x05BF, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F),
    (0x0670, 0x0670), (0x06D6, 0x06ED), (0x0711, 0x0711), (0x0730, 0x074A), (0x08D3, 0x08FF),
    (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F),
    (0xE0100, 0xE01EF),
)
_LINE_END = re.compile("[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
_WRAPPED = re.compile(f"(?<=[{NO_SPACES}]) *\n[ \n]*(?=[{NO_SPACES}])")


@dataclass(frozen=True)
class Folded:
    """Folded text, and for each of its characters where it came from in the original."""

    text: str = field(repr=False)
    starts: tuple[int, ...] = field(repr=False)
    ends: tuple[int, ...] = field(repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the place in the original of a non-empty stretch of the folded text."""
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Folded:
    """Fold a text, keeping the way back to every character."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for token in _TOKEN.finditer(text):
        for letter in _folded(str(token.lastgroup), token.group()):
            letters.append(letter)
            starts.append(token.start())
            ends.append(token.end())
        if not _folded_away(token, letters):
            continue
        # An accent or a zero-width letter goes with the letter before it.
        if ends and ends[-1] == token.start():
            ends[-1] = token.end()
    return Folded("".join(letters), tuple(starts), tuple(ends))


def folded_term(text: str) -> str:
    """Fold what is looked for: marks and line ends in it count for nothing."""
    plain = fold(text.strip()).text.replace(MARK, "").replace(BROKEN, "-")
    return re.sub("[ \n]+", " ", _WRAPPED.sub("", plain)).strip()


def _white(text: str) -> str:
    return "\n" if _LINE_END.search(text) else " "


def _folded_away(token: re.Match[str], letters: list[str]) -> bool:
    return token.lastgroup == "letter" and bool(letters) and not _letter(token.group())


def _folded(kind: str, text: str) -> str:
    match kind:
        case "space":
            return _white(text)
        case "mark" | "tag":
            return MARK
        case "broken":
            return BROKEN
        case "entity":
            return "".join(_letter(c) for c in html.unescape(text))
        case "percent":
            return _percent(text)
        case _:
            return _letter(text)


def _percent(text: str) -> str:
    try:
        plain = bytes.fromhex(text.replace("%", "")).decode("utf-8")
    except ValueError:
        return text.casefold()
    return "".join(_white(c) if c.isspace() else _letter(c) for c in plain)


def _letter(letter: str) -> str:
    if "a" <= letter <= "z":
        return letter
    if letter in _FLAT:
        return _FLAT[letter]
    apart = unicodedata.normalize("NFKD", letter).casefold()
    return "".join(_plain(c) for c in unicodedata.normalize("NFKD", apart))


def _plain(letter: str) -> str:
    if letter in _UNSEEN or unicodedata.category(letter) in ("Cf", "Cc", "Cs"):
        return ""
    code = ord(letter)
    if code >= 0x300 and any(low <= code <= high for low, high in _ACCENTS):
        return ""
    if letter.isspace():
        return " "
    digit = unicodedata.decimal(letter, None)
    return _STROKES.get(letter, letter) if digit is None else str(digit)
