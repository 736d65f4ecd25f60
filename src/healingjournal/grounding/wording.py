"""What the words of an exercise must not hold, so that a file can be checked by a machine.

A clean check says that the form is right; it cannot tell whether a sentence is kind.
"""

import re

# Words that push, or that are part of what some people were once told.
PUSHING = (
    "close your eyes",
    "eyes closed",
    "shut your eyes",
    "relax",
    "let go",
    "letting go",
    "surrender",
    "give in",
    "be a good",
    "good girl",
    "good boy",
    "calm down",
    "you must",
    "you should",
    "you have to",
    "you need to",
    "lie down",
    "well done",
    "just breathe",
    "deep breath",
    "breathe deep",
    "trust me",
    "don't be afraid",
    "you are safe",
    "you're safe",
)

# Beginnings of words that would tell a stranger what the app is for. Nothing that can be
# seen while locked holds one of them.
TELLING = (
    "trauma",
    "survivor",
    "rape",
    "rapist",
    "sex",
    "abus",
    "assault",
    "attack",
    "violen",
    "victim",
    "incest",
    "molest",
    "harass",
    "perpetrat",
    "flashback",
    "nightmare",
    "trigger",
    "ptsd",
    "dissociat",
    "suicid",
    "self-harm",
    "self harm",
    "therap",
    "disorder",
    "the event",
    "what happened",
    "memories",
)

_CONTACT = re.compile(r"https?:|www\.|\S@\S|\+?\d[\d \-/()]{5,}\d", re.IGNORECASE)
_MARKUP = re.compile(r"[<>\[\]{}`*_#|\\]")


def pushing(text: str) -> str | None:
    """Give the first pushing phrase in a text, or None."""
    plain = _plain(text)
    return next((p for p in PUSHING if re.search(rf"\b{re.escape(p)}", plain)), None)


def telling(text: str) -> str | None:
    """Give the first telling word in a text, or None."""
    plain = _plain(text)
    return next((w for w in TELLING if re.search(rf"\b{re.escape(w)}", plain)), None)


def fault_in(text: str, longest: int) -> str | None:
    """Say what is wrong with one sentence of an exercise, or None."""
    phrase = pushing(text)
    if phrase:
        return f"“{phrase}” pushes; say what one could do instead"
    if _CONTACT.search(text):
        return "holds a link, an address or a phone number"
    return shape(text, longest)


def shape(text: str, longest: int) -> str | None:
    """Say what keeps a text from being shown as it is, or None; a source may name a place."""
    found = (
        ("is empty", not text.strip()),
        (f"is longer than {longest} characters", len(text) > longest),
        ("holds a character that cannot be shown", any(not c.isprintable() for c in text)),
        ("holds a mark that belongs to code", _MARKUP.search(text)),
    )
    return next((reason for reason, there in found if there), None)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())
