"""What may be taken out of an open journal and brought in, as this room uses it; no Qt."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from healingjournal.transfer.brought import Brought, Step
from healingjournal.transfer.takeout import TakenOut


class TransferActs(NamedTuple):
    """Commands for the vault's thread, but for `recognised`, which needs no vault.

    `take_out` and `bring_in` call what they are given after each page; what it raises ends them,
    and nothing is left or added then. `bring_in` takes a form, a place, and whether it only tries.
    """

    take_out: Callable[[Path, Step], TakenOut]
    recognised: Callable[[Path], str]
    bring_in: Callable[[str, Path, Step, bool], Brought]
