"""A question a page answers, and how a page begins."""

from dataclasses import dataclass, field

LIST = "list"
ONE_LINE = "line"
DRAWING = "drawing"
_DASH = "- "


@dataclass(frozen=True)
class Question:
    """One question; `closing` is empty when nothing is said at the end."""

    id: str
    text: str = field(repr=False)
    closing: str = field(default="", repr=False)


@dataclass(frozen=True)
class Beginning:
    """How a page begins: the way it is answered, and a line that stands on it already.

    `way` is "words", "list", "line" or "drawing"; `line` is empty when nothing stands on the page.
    """

    way: str = "words"
    line: str = field(default="", repr=False)

    def text(self) -> str:
        """Give what stands on the page before anything is written."""
        before = f"{self.line}\n\n" if self.line else ""
        return before + (_DASH if self.way == LIST else "")
