"""The rooms of one open journal, as a takeout reads them and an import adds to them."""

from dataclasses import dataclass

from healingjournal.base.clock import Clock
from healingjournal.base.ids import EntryId
from healingjournal.journal.service import Journal
from healingjournal.journal.whole import WholePages
from healingjournal.journal.whole_chapters import WholeChapters
from healingjournal.journal.whole_pictures import WholePictures
from healingjournal.moments.service import Moments
from healingjournal.transfer.carried import Carried
from healingjournal.transfer.chapters import ChaptersCarried
from healingjournal.transfer.choices import ChoicesCarried
from healingjournal.transfer.moments import MomentsCarried
from healingjournal.vault.service import Vault


@dataclass(frozen=True)
class Rooms:
    """Pages and their pictures, and whatever else is carried, in the order it is written."""

    vault: Vault
    journal: Journal
    clock: Clock
    pages: WholePages
    pictures: WholePictures
    carried: tuple[Carried, ...]
    moments: Carried

    def gone(self) -> frozenset[EntryId]:
        """Give the pages that were let go and nothing may show."""
        return self.journal.marks.settled()


def rooms_of(
    vault: Vault, journal: Journal, moments: Moments, clock: Clock, others: tuple[Carried, ...]
) -> Rooms:
    """Put together the rooms; `others` are those that `transfer` does not know."""
    return Rooms(
        vault=vault,
        journal=journal,
        clock=clock,
        pages=WholePages(vault, journal.marks),
        pictures=WholePictures(vault),
        carried=(ChaptersCarried(WholeChapters(vault)), *others, ChoicesCarried(vault.kept)),
        moments=MomentsCarried(moments),
    )
