"""One line of the list: a month, a page, a draft; and where asked words stand in it."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from healingjournal.ui.journal.finding.spots import spots

_MOST = 20
_NEAR = 96
_BEFORE = 32
_MORE = "…"


class Kind(Enum):
    """What a line stands for."""

    HEAD = "head"
    PAGE = "page"
    DRAFT = "draft"
    BESIDE = "beside"  # found by another room, and opened there


@dataclass(frozen=True)
class ListLine:
    """A head, or a page with its title, its day and perhaps a few of its words.

    A head of a month names it in `month`; the drafts have none. `marked` are (start, length)
    in `words`, counted as Qt counts (UTF-16 units). A `sealed` one shows its seal and its day.
    """

    kind: Kind
    key: str = ""
    title: str = field(default="", repr=False)
    day: str = ""
    words: str = field(default="", repr=False)
    marked: tuple[tuple[int, int], ...] = ()
    month: date | None = None
    sealed: bool = False


def marked(text: str, asked: str) -> tuple[tuple[int, int], ...]:
    """Find the asked words in a short text, as search finds them."""
    made = [(_units(text[:start]), _units(text[start:end])) for start, end in _found(text, asked)]
    return tuple(made)


def near(text: str, asked: str) -> str:
    """Give about two lines of a text around the first asked word, cut between words."""
    if len(text) <= _NEAR:
        return text
    first = next((start for start, _ in _found(text, asked)), 0)
    start = text.rfind(" ", 0, max(0, first - _BEFORE)) + 1
    if start == 0 and first > _NEAR // 2:  # written without spaces
        start = first - _BEFORE
    if first <= _BEFORE:
        start = 0
    room = text[start : start + _NEAR]
    more = start + _NEAR < len(text)
    cut = room.rpartition(" ")[0] or room if more else room
    return f"{_MORE if start else ''}{cut}{_MORE if more else ''}"


def _found(text: str, asked: str) -> list[tuple[int, int]]:
    return spots(text, asked, _MOST) if asked.strip() else []


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
