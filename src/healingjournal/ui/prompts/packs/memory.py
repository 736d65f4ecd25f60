"""What the page of packs asks of the journal; no Qt, handed in by whoever joins the rooms."""

from collections.abc import Callable
from dataclasses import dataclass

from healingjournal.prompts.held import HeldPack, Packs


@dataclass(frozen=True)
class PackMemory:
    """Calls for the vault's thread, each of which gives the packs as they are then.

    `add` raises RefusedError for one that has no place; all raise what writing can raise.
    """

    held: Callable[[], Packs]
    add: Callable[[HeldPack], Packs]
    turn: Callable[[tuple[str, str], bool], Packs]
    remove: Callable[[tuple[str, str]], Packs]
