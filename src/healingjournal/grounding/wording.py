"""What the words of an exercise must not hold, so that a file can be checked by a machine.

A clean check says that the form is right; it cannot tell whether a sentence is kind. Words
are known in English and Spanish; in other languages only the form is looked at.
"""

import re
from functools import cache

from healingjournal.base import carried
from healingjournal.base.text import folded
from healingjournal.grounding import phrases

_CONTACT = re.compile(r"https?:|www\.|\S@\S|\+?\d[\d \-/()]{5,}\d", re.IGNORECASE)
# Counting the senses down, which reads like a number to call and is none.
_COUNTDOWN = re.compile(
    r"five, four, three, two, one|cinco, cuatro, tres, dos, uno"
    r"|(?<![\d+] )(?<![\d+])5[ ,-]{1,2}4[ ,-]{1,2}3[ ,-]{1,2}2[ ,-]{1,2}1(?![ ,-]{0,2}\d)",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"[<>\[\]{}`*_#|\\]")


def pushing(text: str, lang: str = "en") -> str | None:
    """Give the first pushing phrase in a text, or None."""
    return _first(text, phrases.PUSHING_IN.get(_base(lang), ()))


def telling(text: str, lang: str = "en") -> str | None:
    """Give the first word in a text that tells a stranger what the app is for, or None."""
    return _first(text, phrases.TELLING_IN.get(_base(lang), ()))


def gendered(text: str, lang: str) -> str | None:
    """Give the first words that give the reader a gender, in languages that can; or None."""
    return _first(text, phrases.GENDERED_IN.get(_base(lang), ()))


def hard(text: str, lang: str) -> str | None:
    """Say that a text reads harder than most can read with ease, or None."""
    # Only a check grades; whoever opens Ground does not wait for the formulas.
    from healingjournal.base.grade import MAX_GRADE, MIN_EASE, flesch_kincaid, szigriszt_pazos

    known = _base(lang)
    if known == "en" and flesch_kincaid(text) > MAX_GRADE:
        return f"reads harder than grade {MAX_GRADE:.0f} (Flesch-Kincaid); try shorter words"
    if known == "es" and szigriszt_pazos(text) < MIN_EASE:
        return (
            f"reads harder than an ease of {MIN_EASE:.0f} (Szigriszt-Pazos); try shorter words"
        )
    return None


def fault_in(text: str, longest: int, lang: str = "en") -> str | None:
    """Say what is wrong with one sentence of an exercise, or None."""
    phrase = pushing(text, lang)
    if phrase:
        return f"“{phrase}” pushes; say what one could do instead"
    return carrying(text) or shape(text, longest)


def carrying(text: str) -> str | None:
    """Say what a text holds beside plain words, or None."""
    counted = _COUNTDOWN.sub("", text)
    reached = _CONTACT.search(counted) or carried.contact(counted)
    found = (
        ("holds a link, an address or a phone number", reached),
        ("holds a character that cannot be shown", carried.hidden(text)),
        ("holds a mark that belongs to code", carried.markup(text)),
    )
    return next((reason for reason, there in found if there), None)


def shape(text: str, longest: int) -> str | None:
    """Say what keeps a text from being shown as it is, or None; a source may name a place."""
    found = (
        ("is empty", not text.strip()),
        (f"is longer than {longest} characters", len(text) > longest),
        ("holds a character that cannot be shown", not text.isprintable()),
        ("holds a mark that belongs to code", _MARKUP.search(text)),
    )
    return next((reason for reason, there in found if there), None)


def _base(lang: str) -> str:
    return lang.partition("-")[0].casefold()


def _first(text: str, beginnings: tuple[str, ...]) -> str | None:
    hit = _pattern(beginnings).search(_plain(text)) if beginnings else None
    return hit[0] if hit else None


@cache
def _pattern(beginnings: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(beginnings, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})")


def _plain(text: str) -> str:
    return " ".join(folded(text).replace("’", "'").split())
