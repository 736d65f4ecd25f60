"""The way from a damaged journal to a new one, as the pages of this room may use it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from healingjournal.base.clock import Clock
from healingjournal.base.private import Private
from healingjournal.ui.vault.backup_doors import given

if TYPE_CHECKING:
    from healingjournal.vault.keys import KdfBounds
    from healingjournal.vault.salvage import Salvaged


class SalvagePlan(NamedTuple):
    """Where the new journal goes, and what opens the damaged one."""

    to: Path
    secret: Private[str]
    by_code: bool


class SalvageDoors(NamedTuple):
    """Both are slow, and raise as `vault.salvage` does; the damaged journal is only read.

    `fits` raises unless a new journal can be made in a folder; `save` asks now and then whether
    it was stopped.
    """

    fits: Callable[[Path], None]
    save: "Callable[[SalvagePlan, Callable[[], bool]], Salvaged]"


def salvage_doors_with(
    bounds: "Callable[[], KdfBounds]", clock: Clock, folder: Path
) -> SalvageDoors:
    """Give the way out of the damaged journal in a folder, with these KDF bounds."""

    def fits(to: Path) -> None:
        from healingjournal.vault.salvage import must_be_apart

        must_be_apart(folder, to)

    def save(plan: SalvagePlan, stopped: Callable[[], bool]) -> "Salvaged":
        from healingjournal.journal.salvaged import index_anew
        from healingjournal.vault.salvage import salvage

        secret = given(plan.secret, stopped, by_code=plan.by_code)
        return salvage(folder, plan.to, secret, bounds(), clock, index_anew)

    return SalvageDoors(fits, save)
