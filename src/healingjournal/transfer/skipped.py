"""What an import left where it was, and why: told by its place, never by its words."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Skipped:
    """One thing that was not brought in.

    `where` is a file, or a file and a place in it; `why` is a key of the reasons in words.
    """

    where: str = field(repr=False)
    why: str
    count: int = 1


class UnusableError(Exception):
    """One file or item cannot be brought in; `why` is the key of its reason."""

    def __init__(self, why: str) -> None:
        """Take the reason's key."""
        super().__init__(why)
        self.why = why
