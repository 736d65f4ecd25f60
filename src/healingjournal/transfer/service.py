"""Transfer's service: take everything out, bring pages in, and tell whether journals are equal."""

from pathlib import Path

from healingjournal.base.clock import Clock
from healingjournal.journal.service import Journal
from healingjournal.moments.service import Moments
from healingjournal.transfer import bringing, files, takeout
from healingjournal.transfer.brought import Brought, Count, Step
from healingjournal.transfer.carried import Carried
from healingjournal.transfer.digest import digest
from healingjournal.transfer.forms import OWN
from healingjournal.transfer.rooms import Rooms, rooms_of
from healingjournal.transfer.takeout import TakenOut
from healingjournal.vault.service import Vault


class _OnlyTriedError(Exception):
    """Ends a transaction that was only to show what would be done."""


class Transfer:
    """Takes out and brings in, for one open journal."""

    def __init__(
        self,
        vault: Vault,
        journal: Journal,
        moments: Moments,
        clock: Clock,
        others: tuple[Carried, ...] = (),
    ) -> None:
        """Take the rooms; `others` hand over rows of rooms that are not known here."""
        self._vault = vault
        self._journal = journal
        self._moments = moments
        self._clock = clock
        self._others = others

    def take_out(self, folder: Path, step: Step, lang: str = "en") -> TakenOut:
        """Write everything into a new or empty folder; see `takeout.take_out`."""
        return takeout.take_out(self._rooms(), folder, step, lang)

    def bring_in(
        self, form: str, path: Path, step: Step, *, only_tried: bool = False
    ) -> Brought:
        """Add what a takeout, or files of a kind, hold; all of it or, where it fails, nothing.

        With `only_tried` the same is done and undone, so that what it gives is what would be.
        Raises what `bringing.bring_in` and `files.bring_in_files` raise, and CannotWriteError.
        """
        count, rooms = Count(), self._rooms()
        try:
            with self._vault.writing():
                if form == OWN:
                    bringing.bring_in(rooms, path, count, step)
                else:
                    files.bring_in_files(rooms, files.KINDS[form], path, count, step)
                if only_tried:
                    raise _OnlyTriedError
        except _OnlyTriedError:
            pass
        return count.ended()

    def digest(self) -> str:
        """Give a digest of all that a takeout carries: equal journals have equal ones."""
        return digest(self._rooms())

    def _rooms(self) -> Rooms:
        # Anew each time: what one import looked up must not outlive its transaction.
        return rooms_of(self._vault, self._journal, self._moments, self._clock, self._others)
