"""Ids as types: 26 lower-case Crockford characters, random, telling nothing."""

from typing import NewType

EntryId = NewType("EntryId", str)
MomentId = NewType("MomentId", str)
PromptId = NewType("PromptId", str)
ExerciseId = NewType("ExerciseId", str)
LedgerId = NewType("LedgerId", str)
CardId = NewType("CardId", str)

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 26


def new_id() -> str:
    """Give a fresh random id of 130 bits."""
    import secrets

    bits = secrets.randbits(5 * LENGTH)  # all at once: a letter at a time is felt when saving
    return "".join(ALPHABET[bits >> 5 * at & 31] for at in range(LENGTH))


def looks_like_id(text: str) -> bool:
    """Tell whether a text has the shape of an id."""
    return len(text) == LENGTH and all(letter in ALPHABET for letter in text)
