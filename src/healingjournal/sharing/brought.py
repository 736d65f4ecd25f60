"""What a line of the ledger names: its pages as they are now, and taking them back in one act.

Only ids are kept in a line. A page that was deleted, sealed or hidden since is not named, and a
title never stays behind its page.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from healingjournal.base.clock import Clock
from healingjournal.base.errors import RefusedError
from healingjournal.base.facts import Fact
from healingjournal.base.ids import EntryId, LedgerId
from healingjournal.journal.entry import Seal
from healingjournal.journal.service import Journal
from healingjournal.sharing import store
from healingjournal.sharing.consent import Consent, ConsentState
from healingjournal.sharing.ledger import LedgerLine
from healingjournal.sharing.offering import ChapterOffered, PageOffered
from healingjournal.vault.service import Vault

# A seal ends with a day. The second day on is the first that leaves a whole day between.
_DAYS_SHUT = 2
_HELD_BACK = (ConsentState.FOR_ME_ONLY, ConsentState.NOT_AGAIN)


@dataclass(frozen=True)
class PageBrought:
    """One page that a line names, as a list shows it."""

    entry: EntryId
    day: date
    title: str = field(repr=False)


@dataclass(frozen=True)
class LineNamed:
    """The pages of a line that can be named, how many cannot, and what can still be taken back."""

    pages: tuple[PageBrought, ...]
    unnamed: int
    open: bool


@dataclass(frozen=True)
class TakenBack(Fact):
    """What a line names is for me only again; what left stays where it is."""

    line: LedgerId


class Brought:
    """Names what is or was brought along, takes it back, and seals it for a while."""

    def __init__(self, vault: Vault, journal: Journal, clock: Clock) -> None:
        """Take the open vault, the journal, and the clock."""
        self._vault = vault
        self._journal = journal
        self._clock = clock

    def named(self, line: LedgerLine) -> LineNamed:
        """Give the pages of a line by title and day; none that is sealed, hidden or gone."""
        pages: list[PageBrought] = []
        for entry in line.entries:
            try:
                page = self._journal.entry(entry)
            except RefusedError:
                continue
            if page.seal is None and not page.hidden:
                pages.append(PageBrought(entry, page.day, page.title))
        return LineNamed(
            tuple(pages), len(line.entries) - len(pages), bool(self._standing(line))
        )

    def chapters(self, ready: tuple[PageOffered, ...]) -> tuple[ChapterOffered, ...]:
        """Give the chapters that hold a page ready as a whole, in the person's own order."""
        whole = {each.entry: each for each in ready if each.whole()}
        found: list[ChapterOffered] = []
        for chapter in self._journal.chapters.all() if whole else ():
            held = [each.entry for each in self._journal.chapters.pages(chapter.id)]
            pages = tuple(whole[each] for each in held if each in whole)
            if pages:
                found.append(ChapterOffered(chapter.title, pages, len(pages) < len(held)))
        return tuple(found)

    def take_back(self, line: LedgerLine) -> TakenBack:
        """Make all that this line brought along for me only; "not again" stays as it is."""
        now = self._clock.now()
        with self._vault.writing() as db:
            for each in self._standing(line):
                back = Consent(each.entry, each.passage, ConsentState.FOR_ME_ONLY, each.told)
                store.put_consent(db, back, now)
        return TakenBack(line.id)

    def seal_ends(self) -> date:
        """Give the day on which a seal made now opens by itself: a whole day lies between."""
        return self._clock.now().date() + timedelta(days=_DAYS_SHUT)

    def seal(self, entries: tuple[EntryId, ...]) -> int:
        """Seal these pages until `seal_ends`, and tell how many now are; a seal there stays."""
        sealed = 0
        for entry in entries:
            try:
                if self._journal.entry(entry).seal is None:
                    self._journal.marks.seal(entry, Seal(self.seal_ends()))
                    sealed += 1
            except RefusedError:
                continue  # the page is gone; there is nothing to seal
        return sealed

    def _standing(self, line: LedgerLine) -> list[Consent]:
        """Give what this line brought along and that is not held back again."""
        told = (line.meeting or line.when.date(), line.group)
        found: list[Consent] = []
        with self._vault.reading() as db:
            for entry in line.entries:
                found += [
                    each
                    for each in store.consents(db, entry)
                    if each.state not in _HELD_BACK
                    and any((one.on, one.group) == told for one in each.told)
                ]
        return found
