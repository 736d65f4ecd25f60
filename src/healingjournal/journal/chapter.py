"""What chapters speak of: chapters, their pages, forewords, windows to read in, and facts.

Whatever a person wrote stays out of every repr.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import NewType

from healingjournal.base.facts import Fact
from healingjournal.base.ids import EntryId

ChapterId = NewType("ChapterId", str)


@dataclass(frozen=True)
class Chapter:
    """A chapter by its title, which may be empty; `changed_ms` is when it was last given one."""

    id: ChapterId
    title: str = field(repr=False)
    changed_ms: int


@dataclass(frozen=True)
class ChapterPage:
    """A page as a chapter's list shows it: its day and title, or only its seal and its day."""

    entry: EntryId
    when: datetime
    title: str = field(repr=False)
    sealed: bool = False

    @property
    def day(self) -> date:
        """Give the local day."""
        return self.when.date()


@dataclass(frozen=True)
class Foreword:
    """One foreword, kept as it was written; the highest number is the one that is shown."""

    number: int
    body: str = field(repr=False)
    written_ms: int

    @property
    def day(self) -> date:
        """Give the local day it was written on."""
        return datetime.fromtimestamp(self.written_ms / 1000, UTC).astimezone().date()


@dataclass(frozen=True)
class ReadPage:
    """A page of a chapter with its text, and the foreword it has there; both empty if sealed."""

    page: ChapterPage
    body: str = field(repr=False)
    foreword: str = field(repr=False)


@dataclass(frozen=True)
class ReadPart:
    """Some pages of a chapter one after another; `next_start` is where reading goes on, if it does.

    `foreword` is the chapter's own, and only there at its beginning.
    """

    pages: tuple[ReadPage, ...]
    foreword: str = field(repr=False)
    next_start: int | None


@dataclass(frozen=True)
class Placing:
    """Every chapter, and whether a page is in it; `in_no_list` tells that the page is hidden."""

    places: tuple[tuple[Chapter, bool], ...]
    in_no_list: bool = False


@dataclass(frozen=True)
class Removed:
    """A chapter as it was when it was removed, so that it can be brought back whole."""

    id: ChapterId
    title: str = field(repr=False)
    changed_ms: int
    after: ChapterId | None
    entries: tuple[EntryId, ...]
    forewords: tuple[tuple[EntryId | None, Foreword], ...] = field(repr=False)


@dataclass(frozen=True)
class ChapterKept(Fact):
    """A chapter was made, or was given another title, or was brought back."""

    chapter: ChapterId
    new: bool


@dataclass(frozen=True)
class ChapterMoved(Fact):
    """A chapter stands in another place among the chapters."""

    chapter: ChapterId


@dataclass(frozen=True)
class PagePut(Fact):
    """A page is in a chapter now, or in another place there."""

    chapter: ChapterId
    entry: EntryId


@dataclass(frozen=True)
class PageTakenOut(Fact):
    """A page is no longer in a chapter; the page itself is as it was."""

    chapter: ChapterId
    entry: EntryId


@dataclass(frozen=True)
class ForewordAdded(Fact):
    """A chapter, or a page in it, has a new foreword; the earlier ones are still there."""

    chapter: ChapterId
    entry: EntryId | None
