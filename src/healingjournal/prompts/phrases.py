"""Words the check looks for, by language: what pushes or hurts, what leaves a choice.

A clean check says only that none of these occur. Whether a question is kind, people decide.
"""

import re
from collections.abc import Mapping
from functools import cache

from healingjournal.prompts import spanish

# Asks for the story, blames, presumes, hurries, praises, orders, or promises recovery.
BANNED: Mapping[str, tuple[str, ...]] = {
    "en": (
        # the story of what happened, and digging for it
        "what happened",
        "what was done",
        "what did he",
        "what did she",
        "what did they do",
        "tell your story",
        "tell me about",
        "in detail",
        "much detail",
        "describe the",
        "describe what",
        "the worst",
        "go back to",
        "take yourself back",
        "relive",
        "recover memories",
        "recovered memory",
        "repressed",
        "try to remember",
        "what does your dream mean",
        "meaning of your dream",
        "tell the truth",
        # naming it, or the people in it, for someone else
        "the abuse",
        "your abuse",
        "the assault",
        "your assault",
        "the rape",
        "your rape",
        "the incident",
        "the attack",
        "abuser",
        "rapist",
        "attacker",
        "perpetrator",
        "your trauma",
        "the trauma",
        "victim",
        "survivor",
        "inner child",
        # blame and lessons
        "why did you",
        "why didn't you",
        "why did not you",
        "why don't you",
        "your part in",
        "your role in",
        "your fault",
        "lesson",
        "a gift",
        "blessing",
        "forgive",
        "forgiveness",
        "closure",
        "move on",
        "moving on",
        "let it go",
        "let go",
        "everything happens for a reason",
        "get over",
        "silver lining",
        "grateful",
        "gratitude",
        "thankful",
        "others have it worse",
        "worse off",
        "at least you",
        # that it was once, long ago, over, or reported
        "when it was over",
        "now that it is over",
        "it is over now",
        "long ago",
        "that night",
        "that day",
        "before it happened",
        "after it happened",
        "since it happened",
        "police",
        "press charges",
        # who the person and their people are
        "he or she",
        "he",
        "she",
        "him",
        "her",
        "his",
        "hers",
        "as a woman",
        "as a man",
        "your husband",
        "your wife",
        "your boyfriend",
        "your girlfriend",
        "your mother",
        "your father",
        "your parents",
        "your loved ones",
        "god's plan",
        # orders, hurry, pushing, praise, cheer
        "you must",
        "you should",
        "you have to",
        "you need to",
        "you ought",
        "be honest",
        "push through",
        "push yourself",
        "don't stop",
        "as fast as",
        "hurry",
        "time is up",
        "be strong",
        "stay strong",
        "strongest",
        "be brave",
        "brave",
        "bravest",
        "well done",
        "good job",
        "proud of you",
        "congratulations",
        "healing journey",
        "your journey",
        "be a good",
        "overcome",
        "close your eyes",
        "relax",
        "calm down",
        "surrender",
        "deep breath",
        # body image and sexual performance
        "lose weight",
        "your weight",
        "look sexy",
        "your figure",
        "sexual performance",
        "good in bed",
        # violence
        "revenge",
        "kill",
        "make them pay",
    ),
    "es": spanish.BANNED,
}

# Gives the reader a gender, in languages where words must agree with who is meant.
GENDERED: Mapping[str, tuple[str, ...]] = {"es": spanish.GENDERED}

# A prompt leaves a way out when one of these is in it.
OPTIONS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "or",
        "if",
        "if you like",
        "if any",
        "could",
        "may",
        "might",
        "maybe",
        "perhaps",
        "would like",
        "any part",
        "is plenty",
        "are plenty",
        "is enough",
        "are enough",
        "is fine",
        "are fine",
        "need not",
        "no need",
        "would do",
        "will do",
        "choose",
        "skip",
    ),
    "es": spanish.OPTIONS,
}

# A closing line stays with here and now; these lead away from it.
NOT_NOW: Mapping[str, tuple[str, ...]] = {
    "en": (
        "was",
        "were",
        "had",
        "did",
        "used to",
        "back then",
        "ago",
        "yesterday",
        "last night",
        "last week",
        "last year",
        "happened",
        "tomorrow",
        "next week",
        "next year",
        "one day",
        "some day",
        "will be",
    ),
    "es": spanish.NOT_NOW,
}

# Words that cannot stand without their mark in `touches`.
TOUCHED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "body": ("body", "skin", "chest", "shoulders", "muscles", "breath", "breathe"),
        "people": (
            "people",
            "friend",
            "friends",
            "person",
            "group",
            "someone",
            "anyone",
            "family",
            "partner",
        ),
        "faith": ("faith", "god", "pray", "prayer", "church", "mosque", "temple", "holy"),
        "anger": ("anger", "angry", "rage", "furious"),
        "food": ("food", "eat", "eating", "meal", "meals", "snack", "drink", "cook", "tea"),
        "bed": ("bed", "sleep", "asleep", "night", "nights", "tonight", "pillow"),
        "closeness": ("hug", "hugs", "kiss", "cuddle", "intimate", "closeness"),
        "work": ("job", "workplace", "boss", "colleague", "office"),
    },
    "es": spanish.TOUCHED,
}


@cache
def pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Give a pattern that finds any of the phrases as whole words, whatever their case."""
    longest_first = sorted(phrases, key=len, reverse=True)
    joined = "|".join(
        re.escape(one).replace(r"\ ", r"\s+").replace("'", "['’]") for one in longest_first
    )
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


def found(text: str, phrases: tuple[str, ...]) -> str | None:
    """Give the first phrase that occurs, in small letters, or None."""
    hit = pattern(phrases).search(text) if phrases else None
    return " ".join(hit[0].casefold().split()) if hit else None


def base_language(lang: str) -> str:
    """Give the language without its region: `pt-BR` is `pt`."""
    return lang.split("-", maxsplit=1)[0].casefold()
