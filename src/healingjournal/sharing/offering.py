"""What can be brought along: pages by title and day, and the pieces of those made ready."""

from dataclasses import dataclass, field
from datetime import date

from healingjournal.base.ids import EntryId
from healingjournal.journal.count import word_count
from healingjournal.sharing.consent import Consent, ConsentState
from healingjournal.sharing.packet import reading_minutes
from healingjournal.sharing.passages import offered


@dataclass(frozen=True)
class PageLine:
    """One page of the journal as a list shows it, never its text, and where it stands."""

    entry: EntryId
    day: date
    title: str = field(repr=False)
    consent: Consent


@dataclass(frozen=True)
class Piece:
    """One piece of a page, exact words of it, and where it stands.

    `own` tells that it was marked by itself; else it stands where its page stands.
    """

    text: str = field(repr=False)
    consent: Consent
    own: bool

    @property
    def ready(self) -> bool:
        """Tell whether it may be chosen."""
        return self.consent.state is ConsentState.READY


@dataclass(frozen=True)
class PageOffered:
    """One page with its words, and everything marked on it."""

    entry: EntryId
    day: date
    title: str = field(repr=False)
    body: str = field(repr=False)
    consents: tuple[Consent, ...] = field(repr=False)

    @property
    def consent(self) -> Consent:
        """Give where the page itself stands."""
        marked = (each for each in self.consents if not each.passage)
        return next(marked, Consent(self.entry))

    def pieces(self) -> tuple[Piece, ...]:
        """Cut the page where its paragraphs part; equal pieces are one."""
        return tuple(self._piece(text) for text in dict.fromkeys(offered(self.body)))

    def whole(self) -> bool:
        """Tell whether all of it may be chosen at once."""
        return all(piece.ready for piece in self.pieces())

    def _piece(self, text: str) -> Piece:
        own = next((each for each in self.consents if each.passage == text), None)
        back = (each for each in self.consents if each.state is ConsentState.NOT_AGAIN)
        kept_back = next((each for each in back if each.passage in text), None)
        consent = kept_back or own or self.consent
        return Piece(text, consent, own is not None)


@dataclass(frozen=True)
class ChapterOffered:
    """A chapter by its title, and those of its pages that are ready as a whole, in its order.

    `closed` tells that it has other pages, too: they are not ready, and stay.
    """

    title: str = field(repr=False)
    pages: tuple[PageOffered, ...] = field(repr=False)
    closed: bool


def minutes_of(texts: tuple[str, ...], pace: int | None = None) -> tuple[int, int]:
    """Give about how long these words take to read aloud, from and to, in minutes."""
    return reading_minutes(sum(word_count(text) for text in texts), pace)
