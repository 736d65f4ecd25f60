"""What the page of exercises asks of the journal; no Qt, handed in by whoever joins the rooms."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.grounding.held import Exercises

if TYPE_CHECKING:
    from healingjournal.grounding.brought import Brought


@dataclass(frozen=True)
class ExerciseMemory:
    """Calls for the vault's thread, each of which gives the exercises as they are then.

    `add` raises RefusedError where there is no place; all raise what writing can raise.
    `looked_at` looks a file or folder through, away from the journal; it raises nothing.
    """

    held: Callable[[], Exercises]
    add: Callable[[Exercises], Exercises]
    turn: Callable[[str, bool], Exercises]
    remove: Callable[[str], Exercises]
    looked_at: Callable[[Path], "Brought"]
