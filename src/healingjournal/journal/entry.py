"""What the journal speaks of: pages, lines of a list, drafts, hits and facts. Plain and frozen.

Whatever a person wrote stays out of every repr.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import NewType

from healingjournal.base.facts import Fact
from healingjournal.base.ids import EntryId, PromptId
from healingjournal.journal.day import zone_on

DraftId = NewType("DraftId", str)


@dataclass(frozen=True)
class Page:
    """What someone hands in: a text, and whatever is named beside it.

    None means not named. Empty means cleared. `date` is an ISO day, or day and time with or
    without an offset, as `day.local_time` reads it.
    """

    body: str = field(repr=False)
    title: str | None = field(default=None, repr=False)
    tags: tuple[str, ...] | None = field(default=None, repr=False)
    date: str | None = field(default=None, repr=False)
    prompt: str | None = None


@dataclass(frozen=True)
class Seal:
    """A page stays shut: until a local day, on which it opens by itself, or until asked for."""

    until: date | None = None


@dataclass(frozen=True)
class Entry:
    """One page of the journal, whole.

    `when` is the day and time as the person gave or had it, with its UTC offset; `versions`
    counts this text and the earlier ones that are kept, so a page never edited has 1. A sealed
    page, as the journal gives it, holds its seal, its day and nothing else. A hidden one is in
    neither search nor lists.
    """

    id: EntryId
    when: datetime
    title: str = field(repr=False)
    tags: tuple[str, ...] = field(repr=False)
    body: str = field(repr=False)
    words: int
    prompt: PromptId | None
    versions: int
    written_ms: int
    changed_ms: int
    seal: Seal | None = None
    hidden: bool = False

    @property
    def day(self) -> date:
        """Give the local day."""
        return self.when.date()

    def shut(self) -> "Entry":
        """Give the page as it may be told while it is sealed: its day, and that it is sealed."""
        return replace(self, title="", tags=(), body="", words=0, prompt=None, versions=1)


@dataclass(frozen=True)
class EntryLine:
    """One page as a list shows it: never its text, and of a sealed one the day alone."""

    id: EntryId
    when: datetime
    title: str = field(repr=False)
    tags: tuple[str, ...] = field(repr=False)
    words: int
    sealed: bool = False

    @property
    def day(self) -> date:
        """Give the local day."""
        return self.when.date()


@dataclass(frozen=True)
class Hit:
    """One page that search found; `snippet` is plain text of at most 200 characters."""

    id: EntryId
    when: datetime
    title: str = field(repr=False)
    snippet: str = field(repr=False)

    @property
    def day(self) -> date:
        """Give the local day."""
        return self.when.date()


@dataclass(frozen=True)
class Draft:
    """A page being written: new (`entry` is None) or of a page that exists.

    `given` is what stood on it before the person wrote; only the text of the page is kept. With
    `seal` and `hidden` it is told by its day alone, or not at all, and its page is marked so
    when it is finished.
    """

    id: DraftId
    when: datetime
    entry: EntryId | None = None
    title: str = field(default="", repr=False)
    tags: tuple[str, ...] = field(default=(), repr=False)
    body: str = field(default="", repr=False)
    prompt: PromptId | None = None
    given: str = field(default="", repr=False)
    seal: Seal | None = None
    hidden: bool = False

    @property
    def blank(self) -> bool:
        """Tell whether nothing is on the page, or nothing but what was given."""
        return not (self.title.strip() or self.tags or self._written())

    def _written(self) -> bool:
        given = {"", *(line.strip() for line in self.given.splitlines())}
        return any(line.strip() not in given for line in self.body.splitlines())

    def shut(self) -> "Draft":
        """Give the draft as a list may tell it while it is sealed: its day, and its seal."""
        return replace(self, title="", tags=(), body="", prompt=None, given="")

    def on(self, day: date) -> "Draft":
        """Give the same draft on another day, at its own time of day there."""
        plain = datetime.combine(day, self.when.time())
        return replace(self, when=plain.replace(tzinfo=zone_on(plain)))


@dataclass(frozen=True)
class OpenPage:
    """A page left open, told by its day and never by its words."""

    draft: DraftId
    day: date
    entry: EntryId | None


@dataclass(frozen=True)
class Version:
    """An earlier text of a page, by its number; the first text has number 1.

    `changed` is the local time at which that text was written.
    """

    number: int
    changed: datetime
    title: str = field(repr=False)
    words: int


@dataclass(frozen=True)
class EntryKept(Fact):
    """A page was kept: a new one, or a new text of one that was there."""

    entry: EntryId
    new: bool


@dataclass(frozen=True)
class EntryDeleted(Fact):
    """A page is gone, with its earlier versions, its drafts and its place in search."""

    entry: EntryId


@dataclass(frozen=True)
class EntryMarked(Fact):
    """A page was sealed, opened, hidden or shown again."""

    entry: EntryId


@dataclass(frozen=True)
class DraftKept(Fact):
    """A draft lies durably in the journal."""

    draft: DraftId
