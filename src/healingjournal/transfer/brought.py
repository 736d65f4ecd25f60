"""What an import has done, and how it tells its way."""

from collections.abc import Callable
from dataclasses import dataclass, field

from healingjournal.transfer.carried import HERE
from healingjournal.transfer.skipped import Skipped

# Hears how many pages are done, and of how many where that is known.
Step = Callable[[int, int | None], None]


@dataclass
class Count:
    """Counts while an import runs: pages found and added, and whatever was left."""

    found: int = 0
    added: int = 0
    # Pages added under another id, as one with theirs is here and says something else.
    beside: int = 0
    # Where days were taken from that no front matter named: a file's name, or its time.
    day_of_name: int = 0
    day_of_file: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    _here: dict[str, int] = field(default_factory=dict)

    def leave(self, where: str, why: str) -> None:
        """Note that something was not brought in."""
        self.skipped.append(Skipped(where, why))

    def is_here(self, what: str) -> None:
        """Note that something that is no page is here already; told together at the end."""
        self._here[what] = self._here.get(what, 0) + 1

    def ended(self) -> "Brought":
        """Give what was done."""
        together = [Skipped(what, HERE, count) for what, count in self._here.items()]
        return Brought(
            self.found,
            self.added,
            self.beside,
            self.day_of_name,
            self.day_of_file,
            (*self.skipped, *together),
        )


@dataclass(frozen=True)
class Brought:
    """What was found and added, in pages, and what was left where it was and why."""

    found: int
    added: int
    beside: int
    day_of_name: int
    day_of_file: int
    skipped: tuple[Skipped, ...]
