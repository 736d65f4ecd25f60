"""Made-up answers for specimens: what left, what was chosen for afterwards, a few words."""

from datetime import date

from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.sharing.afterwards import AfterCare, Afterwards
from healingjournal.sharing.brought import Brought, LineNamed, PageBrought
from healingjournal.sharing.ledger import LedgerLine
from healingjournal.sharing.offering import ChapterOffered, PageOffered
from healingjournal.sharing.small_words import Small, SmallWords

_PAGES = (
    PageBrought(EntryId("small-no"), date(2026, 11, 17), "Bread"),
    PageBrought(EntryId("weekends"), date(2026, 10, 18), ""),
)


class MadeUpBrought(Brought):
    """Pages nobody wrote; one line is open, one taken back, one from before pages were named."""

    def __init__(self, *, with_chapter: bool = False) -> None:
        """Take whether a chapter holds pages that are ready."""
        self.with_chapter = with_chapter

    @override
    def named(self, line: LedgerLine) -> LineNamed:
        if line.id == "b":
            return LineNamed(_PAGES, 0, open=True)
        return LineNamed(_PAGES[:1], 1, open=False) if line.id == "c" else LineNamed((), 0, False)

    @override
    def chapters(self, ready: tuple[PageOffered, ...]) -> tuple[ChapterOffered, ...]:
        whole = tuple(each for each in ready if each.whole())
        return (ChapterOffered("Weekends", whole, closed=True),) if self.with_chapter else ()

    @override
    def seal_ends(self) -> date:
        return date(2026, 11, 26)

    @override
    def seal(self, entries: tuple[EntryId, ...]) -> int:
        return len(entries)


class MadeUpAfterwards(Afterwards):
    """Something chosen for afterwards, or nothing."""

    def __init__(self, care: AfterCare | None = None) -> None:
        """Take what was chosen."""
        self.care = care

    @override
    def chosen(self) -> AfterCare | None:
        return self.care

    @override
    def keep(self, care: AfterCare) -> None:
        self.care = care

    @override
    def forget(self) -> None:
        self.care = None


class MadeUpSmallWords(SmallWords):
    """A few words nobody wrote."""

    def __init__(self, small: Small | None = None) -> None:
        """Take the words."""
        self.small = small or Small()

    @override
    def written(self) -> Small:
        return self.small

    @override
    def keep(self, small: Small) -> None:
        self.small = small
