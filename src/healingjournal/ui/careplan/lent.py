"""What the care plan is lent by others: its memory, the lines of Help, the card, and a press."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healingjournal.careplan.plan import Contact, Plan
from healingjournal.settings.card import PlainCard

# A heading, and the lines below it.
Section = tuple[str, tuple[str, ...]]


@dataclass(frozen=True)
class PlanMemory:
    """Calls for the vault's thread. `keep` raises RefusedError and what writing can raise."""

    held: Callable[[], Plan]
    keep: Callable[[Plan], Plan]


@dataclass(frozen=True)
class PageMaker:
    """Asks where a page goes, and makes it there; `make` is slow, and raises what making raises."""

    ask: Callable[[QWidget, Callable[[Path], None]], None]
    make: Callable[[Sequence[Section], Path], None]


@dataclass(frozen=True)
class Lent:
    """All of it. `lines` gives those of Help for the country chosen there."""

    memory: PlanMemory
    lines: Callable[[], Sequence[Contact]]
    card: PlainCard
    page: PageMaker
