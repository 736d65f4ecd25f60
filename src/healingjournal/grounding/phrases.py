"""Words that no exercise holds, by language: those that push, tell a stranger, or give a gender.

Each stands folded, as `base.text.folded` gives it, and is looked for from the start of a word
on. A clean check says only that none of these occur.
"""

from collections.abc import Mapping

from healingjournal.grounding import spanish

# Words that push, or that are part of what some people were once told.
PUSHING: tuple[str, ...] = (
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
    "try to",
    "hold your breath",
    "be brave",
    "be strong",
    "proud of you",
    "hurry up",
    "deep breath",
    "breathe deep",
    "trust me",
    "don't be afraid",
    "you are safe",
    "you're safe",
)

# Beginnings of words that would tell a stranger what the app is for. Nothing that can be
# seen while locked holds one of them.
TELLING: tuple[str, ...] = (
    "trauma",
    "surviv",
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
    "coerc",
    "stalk",
    "grope",
    "suicid",
    "self-harm",
    "self harm",
    "therap",
    "disorder",
    "the event",
    "what happened",
    "memories",
)

PUSHING_IN: Mapping[str, tuple[str, ...]] = {"en": PUSHING, "es": spanish.PUSHING}
TELLING_IN: Mapping[str, tuple[str, ...]] = {"en": TELLING, "es": spanish.TELLING}
# Only where words must agree with who is meant.
GENDERED_IN: Mapping[str, tuple[str, ...]] = {"es": spanish.GENDERED}
