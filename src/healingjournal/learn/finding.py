"""Finds cards by words, whatever the case and the accents."""

import re
from collections.abc import Iterable

from healingjournal.base.text import folded
from healingjournal.learn.card import Card


def found(words: str, cards: Iterable[Card]) -> tuple[Card, ...]:
    """Give the cards where a word begins with each word asked for.

    Those that hold them in the title come first, then those known by them, then the others,
    each in their own order. Nothing asked for gives all cards.
    """
    asked = [re.compile(rf"(?<!\w){re.escape(word)}") for word in folded(words).split()]
    placed = [(_place(card, asked), card) for card in cards]
    hits = [(place, card) for place, card in placed if place is not None]
    return tuple(card for _, card in sorted(hits, key=lambda hit: hit[0]))


def _place(card: Card, asked: list[re.Pattern[str]]) -> int | None:
    text = ""
    for place, added in enumerate(((card.title,), card.also, card.texts)):
        text += "\n" + folded("\n".join(added))
        if all(word.search(text) for word in asked):
            return place
    return None
