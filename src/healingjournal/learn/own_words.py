"""The person's own word for what happened, put into cards where it fits and nowhere else.

Each place is declared by card and phrase, with the form that its sentence needs, so that no
sentence breaks: a card without a declared place stays as it is. Titles and the words a card is
found by are never touched.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from healingjournal.learn.card import Card

Gender = Literal["el", "la"]

# Of a language with genders a word takes its articles along; of English it stands alone.
_PLACES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "en": {
        "L11": ("often comes after harm, and", "often comes after {bare}, and"),
        "L25": ("Sexual harm is done to men", "{Bare} is done to men"),
        "L26": ("Sexual harm is done to people", "{Bare} is done to people"),
        "L27": ("Harm can come from someone", "{Bare} can come from someone"),
    },
    "es": {
        "L11": ("Tras un daño es común", "Tras {one} es común"),
        "L26": ("El daño sexual le llega", "{The} le llega"),
        "L27": ("A veces el daño viene", "A veces {the} viene"),
    },
}


@dataclass(frozen=True)
class OwnWord:
    """A noun, and in Spanish its gender by its article."""

    word: str = field(repr=False)
    gender: Gender = "el"

    def forms(self) -> dict[str, str]:
        """Give the forms that a place can ask for."""
        the = f"{self.gender} {self.word}"
        one = f"{'una' if self.gender == 'la' else 'un'} {self.word}"
        return {"bare": self.word, "Bare": _raised(self.word), "the": the, "The": _raised(the),
                "one": one}  # fmt: skip


def places(lang: str) -> Mapping[str, tuple[str, str]]:
    """Give, for each card of a language that has one, the phrase and what may stand for it."""
    return _PLACES.get(lang, {})


def in_own_words(card: Card, own: OwnWord | None) -> Card:
    """Give a card with the person's word where a place is declared for it; else as it is."""
    place = places(card.lang).get(card.id)
    if own is None or place is None:
        return card
    phrase, form = place
    said = form.format(**own.forms())
    return replace(
        card, paragraphs=tuple(text.replace(phrase, said) for text in card.paragraphs)
    )


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]
