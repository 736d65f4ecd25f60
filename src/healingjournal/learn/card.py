"""What a card is: plain frozen values, as its file says them."""

from dataclasses import dataclass
from datetime import date

from healingjournal.base.ids import CardId

# Where a card stands among the others, in the order of the shelves.
SHELVES = ("reactions", "memory", "feelings", "time", "people", "for_some", "help")

WHOLE, PART, NONE = "whole", "part", "none"


@dataclass(frozen=True, slots=True)
class Source:
    """One source that was read: its name, the day it was seen, its short key in the evidence.

    `excerpt` means that a copy or a part was read, and not the original.
    """

    name: str
    seen_on: date
    key: str = ""
    excerpt: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One card, whole: what it says, what helps some people, how sure that is, and from where.

    `more` holds figures and the like, for those who ask for it. `missing` is a sentence on
    what no source was read for, or empty. `also` holds words a card is found by, never shown.
    Without `reviewed_by` nobody has reviewed the card.
    """

    id: CardId
    lang: str
    title: str
    shelf: str
    paragraphs: tuple[str, ...]
    helps: tuple[str, ...]
    sure: str
    more: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    missing: str = ""
    sources: tuple[Source, ...] = ()
    reviewed_by: str = ""
    review_date: date | None = None

    @property
    def sourced(self) -> str:
        """Give how far sources go: "whole", "part" or "none"."""
        if not self.sources:
            return NONE
        return PART if self.missing else WHOLE

    @property
    def texts(self) -> tuple[str, ...]:
        """Give every sentence of the card in the order of the page, without its title."""
        last = (self.sure, self.missing) if self.missing else (self.sure,)
        return (*self.paragraphs, *self.more, *self.helps, *last)
