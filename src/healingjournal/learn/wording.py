"""What the words of a card must not hold, by language, so that a file can be checked.

A clean check says that the form is right; it cannot tell whether a sentence is kind or true.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache

from healingjournal.base.grade import MAX_GRADE, MIN_EASE, flesch_kincaid, szigriszt_pazos

MAX_WORDS = 150

# Orders, praise, alarm, promises, verdicts on a person, names for people, stories asked for.
REFUSED: Mapping[str, tuple[str, ...]] = {
    "en": (
        *("you must", "you should", "you have to", "you need to", "you ought", "make sure"),
        *("close your eyes", "relax", "calm down", "let go", "surrender", "push yourself"),
        *("try to remember", "move on", "get over", "forgive", "forgiveness", "closure"),
        *("well done", "good job", "proud of you", "brave", "be strong", "so strong"),
        *("congratulations", "hero", "journey", "at once", "urgent", "urgently", "too late"),
        *("warning", "alarming", "act now", "before it is too late", "beware"),
        *("you will heal", "will heal", "you will recover", "you will feel", "will get better"),
        *("gets better", "always works", "cure", "cures", "proven", "guarantee", "promise"),
        *("everyone recovers", "in no time", "you suffer", "you are ill", "you are sick"),
        *("you have ptsd", "your ptsd", "your disorder", "you are traumatised", "damaged"),
        *("broken", "your symptoms", "victim", "victims", "survivor", "survivors", "abuser"),
        *("rapist", "attacker", "perpetrator", "your trauma", "he", "she", "him", "her", "his"),
        *("tell your story", "what happened to you", "in detail", "why did you", "just"),
        *("simply", "of course", "obviously", "everything happens for a reason"),
    ),
    "es": (
        *("debes", "deberías", "tienes que", "hay que", "es necesario que", "asegúrate"),
        *("cierra los ojos", "relájate", "relajarte", "cálmate", "suéltalo", "ríndete"),
        *("intenta recordar", "pasar página", "superarlo", "perdonar", "perdona", "perdón"),
        *("bien hecho", "buen trabajo", "valiente", "valientes", "valentía", "sé fuerte"),
        *("enhorabuena", "felicidades", "felicitaciones", "cuanto antes", "urgente"),
        *("urgentemente", "demasiado tarde", "cuidado con", "alarmante", "inmediatamente"),
        *("sanarás", "te curarás", "vas a sanar", "mejorarás", "todo irá bien", "sanación"),
        *("siempre funciona", "cura", "curan", "demostrado", "garantiza", "promete"),
        *("tienes tept", "tu trastorno", "tu trauma", "tus síntomas", "estás enfermo"),
        *("estás enferma", "rota", "roto", "víctima", "víctimas", "superviviente"),
        *("supervivientes", "sobreviviente", "sobrevivientes", "abusador", "violador"),
        *("agresor", "atacante", "perpetrador", "él", "ella", "ellos", "ellas"),
        *("cuenta tu historia", "lo que te pasó", "con detalle", "por qué no", "simplemente"),
        *("por supuesto", "obviamente", "todo pasa por algo", "tú mismo", "tú misma"),
        *("ti mismo", "ti misma", "todos y todas", "todes", "todxs"),
        *(f"{v} {w}{e}" for v in ("estás", "eres", "te sientes") for w in (
            *("asustad", "cansad", "cómod", "perdid", "segur", "sol", "tranquil", "preparad"),
        ) for e in "oa"),
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
    phrase = refused(text, lang)
    if phrase:
        return f"says “{phrase}”, which can push, judge or alarm; please find other words"
    if _CONTACT.search(text):
        return "holds a link, an address or a number to call"
    return shape(text, longest) or (_hard(text, lang) if graded else None)


def shape(text: str, longest: int) -> str | None:
    """Say what keeps a text from being shown as it is, or None."""
    found = (
        ("is empty", not text.strip()),
        (f"is longer than {longest} characters", len(text) > longest),
        ("holds a character that cannot be shown", any(not c.isprintable() for c in text)),
        ("holds a mark that does not belong in a sentence", _MARKUP.search(text)),
    )
    return next((reason for reason, there in found if there), None)


def refused(text: str, lang: str) -> str | None:
    """Give the first phrase of a text that its language refuses, in small letters, or None."""
    phrases = REFUSED.get(lang, ())
    hit = _pattern(phrases).search(text) if phrases else None
    return " ".join(hit[0].casefold().split()) if hit else None


def _hard(text: str, lang: str) -> str | None:
    over, reason = _HARD.get(lang, (lambda _: 0.0, ""))
    return reason if over(text) > 0 else None


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    joined = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest_first)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)
