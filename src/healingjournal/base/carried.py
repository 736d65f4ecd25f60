"""What words handed over must not carry: hidden characters, markup, ways to reach someone.

Looked for as the words would be read: compatibility forms are taken for what they look like,
and what cannot be seen is passed over, so that nothing hides behind either.
"""

import re
import unicodedata
from collections.abc import Mapping

# Joiners and marks of direction that some scripts cannot do without.
_NEEDED = "\u200c\u200d\u200e\u200f\u061c"
_HIDDEN = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"))
# Letters of any script hold fewer marks; more of them climb over the lines around.
_PILED = 6

_MARKUP = re.compile(r"[<>`*]|\]\(|^\s*#|__|&#?\w+;|!\[")
_NUMBERS: Mapping[str, str] = {
    "en": "zero|oh|one|two|three|four|five|six|seven|eight|nine",
    "es": "cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve",
}
_CONTACT = re.compile(
    r"https?:|\w:/{2}|www\.|\S@\S|(?<!\w)@\w|mailto:"
    r"|(?<!\w)[\w-]{2,63}\.[a-z]{2,24}(?!\w)"  # a name with a dot inside, as on the net
    r"|\bdot (?:com|org|net|info)\b|\bpunto (?:com|org|net|info|es)\b|\barroba\b"
    r"|(?:\d[\s().,/+_|~\u2010-\u2015\u00b7\u2022-]{0,3}){5}",
    re.IGNORECASE,
)
_SAID = re.compile(
    "|".join(rf"(?:\b(?:{said})[\s,.-]{{1,3}}){{4}}(?:{said})\b" for said in _NUMBERS.values()),
    re.IGNORECASE,
)


def hidden(text: str) -> bool:
    """Tell whether a text holds a character that is not seen, or marks piled on a letter."""
    piled = 0
    for letter in text:
        kind = unicodedata.category(letter)
        if kind in _HIDDEN and letter not in _NEEDED:
            return True
        piled = piled + 1 if kind in {"Mn", "Me"} else 0
        if piled > _PILED:
            return True
    return False


def markup(text: str) -> bool:
    """Tell whether a text holds marks of Markdown or HTML."""
    return any(_MARKUP.search(one) for one in {text, read(text)})


def contact(text: str) -> bool:
    """Tell whether a text holds an address, a link, a handle, or a number to call."""
    return any(found.search(one) for found in (_CONTACT, _SAID) for one in {text, read(text)})


def read(text: str) -> str:
    """Give a text as it is read: compatibility forms plain, nothing in it that is not seen."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in plain if unicodedata.category(letter) != "Cf")
