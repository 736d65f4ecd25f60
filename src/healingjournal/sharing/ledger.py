"""The ledger: what left the journal, when, for whom. Every line can be deleted."""

from dataclasses import dataclass, field
from datetime import date, datetime

from healingjournal.base.facts import Fact
from healingjournal.base.ids import EntryId, LedgerId


@dataclass(frozen=True)
class LedgerLine:
    """One packet that left: `passages` and `pages` are counts, `file` is where it was put.

    `entries` names the pages it was chosen from, in order, by their ids alone.
    `digest` is the SHA-256 of the file as made: only that very file is ever removed.
    """

    id: LedgerId
    when: datetime
    group: str = field(repr=False)
    meeting: date | None
    passages: int
    format: str
    pages: int
    locked: bool
    file: str = field(repr=False)
    digest: str = field(repr=False)
    entries: tuple[EntryId, ...] = ()


@dataclass(frozen=True)
class PacketMade(Fact):
    """A packet lies outside the journal, and its line in the ledger."""

    line: LedgerId


@dataclass(frozen=True)
class LineDeleted(Fact):
    """A line of the ledger is gone."""

    line: LedgerId


@dataclass(frozen=True)
class FileRemoved(Fact):
    """A file made here is gone from its place; copies made by others are not."""

    line: LedgerId
