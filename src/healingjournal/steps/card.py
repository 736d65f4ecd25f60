"""What a card to practise is: plain frozen words, as its file says them."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class PracticeCard:
    """One card: what it is about, ways to try it, and sentences to borrow.

    Without `reviewed_by` nobody has reviewed the card.
    """

    id: str
    lang: str
    title: str = field(repr=False)
    paragraphs: tuple[str, ...]
    tries: tuple[str, ...]
    says: tuple[str, ...] = ()
    reviewed_by: str = ""
    review_date: date | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """Give every sentence of the card in the order of the page, without its title."""
        return (*self.paragraphs, *self.tries, *self.says)
