"""What the words of a card to practise must not hold, by language, so that a file can be checked.

A clean check says that the form is right; it cannot tell whether a sentence is kind or true.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache

from healingjournal.base.grade import MAX_GRADE, MIN_EASE, flesch_kincaid, szigriszt_pazos

# Orders, praise, alarm, promises, verdicts on a person, names for people, stories asked for.
REFUSED: Mapping[str, tuple[str, ...]] = {
    "en": (
        *("you must", "you should", "you have to", "you need to", "make sure", "never", "always"),
        *("relax", "calm down", "let go", "push yourself", "forgive", "forgiveness", "closure"),
        *("well done", "good job", "proud of you", "brave", "be strong", "congratulations"),
        *("will heal", "will feel", "gets better", "always works", "proven", "guarantee"),
        *("victim", "victims", "survivor", "survivors", "abuser", "attacker", "perpetrator"),
        *("your trauma", "he", "she", "him", "her", "his", "your story", "what happened"),
        *("just", "simply", "of course", "obviously", "warning", "urgent", "at once"),
    ),
    "es": (
        *("debes", "deberías", "tienes que", "hay que", "asegúrate", "nunca", "siempre"),
        *("relájate", "cálmate", "suéltalo", "perdonar", "perdona", "perdón", "superarlo"),
        *("bien hecho", "buen trabajo", "valiente", "valientes", "sé fuerte", "enhorabuena"),
        *("sanarás", "mejorarás", "demostrado", "garantiza", "promete", "víctima", "víctimas"),
        *("superviviente", "supervivientes", "agresor", "abusador", "atacante", "tu trauma"),
        *("él", "ella", "ellos", "ellas", "tu historia", "lo que te pasó", "simplemente"),
        *("por supuesto", "obviamente", "urgente", "tú mismo", "tú misma", "ti mismo"),
    ),
}

_CONTACT = re.compile(r"https?:|www\.|\S@\S|\+?\d[\d \-/()]{5,}\d", re.IGNORECASE)
_MARKUP = re.compile(r"[<>\[\]{}`*_#|\\!]")
_HARD: Mapping[str, tuple[Callable[[str], float], str]] = {
    "en": (
        lambda text: flesch_kincaid(text) - MAX_GRADE,
        f"reads harder than grade {MAX_GRADE:.0f} (Flesch-Kincaid); try shorter words",
    ),
    "es": (
        lambda text: MIN_EASE - szigriszt_pazos(text),
        f"reads harder than an ease of {MIN_EASE:.0f} (Szigriszt-Pazos); try shorter words",
    ),
}


def fault_in(text: str, longest: int, lang: str, *, graded: bool = True) -> str | None:
    """Say what is wrong with one text of a card, or None; at most `longest` characters."""
    lang = lang.partition("-")[0]
    phrase = _refused(text, lang)
    found = (
        (f"says “{phrase}”, which can push, judge or alarm; please find other words", phrase),
        ("holds a link, an address or a number to call", _CONTACT.search(text)),
        ("is empty", not text.strip()),
        (f"is longer than {longest} characters", len(text) > longest),
        ("holds a character that cannot be shown", any(not c.isprintable() for c in text)),
        ("holds a mark that does not belong in a sentence", _MARKUP.search(text)),
    )
    over, hard = _HARD.get(lang, (lambda _: 0.0, ""))
    told = next((reason for reason, there in found if there), None)
    return told or (hard if graded and over(text) > 0 else None)


def _refused(text: str, lang: str) -> str:
    phrases = REFUSED.get(lang, ())
    hit = _pattern(phrases).search(text) if phrases else None
    return " ".join(hit[0].casefold().split()) if hit else ""


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    joined = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest_first)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)
