"""What the journal says of a picture: whose it is, how large, its own words. Plain and frozen."""

from dataclasses import dataclass, field
from typing import NewType

from healingjournal.base.facts import Fact
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Draft, DraftId

PictureId = NewType("PictureId", str)

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 40_000_000
MOST_ON_A_PAGE = 100
LONGEST_ALT = 1000
SMALL_SIDE = 256
MOST_SMALL_BYTES = 256 * 1024
MOST_STROKES_BYTES = 4 * 1024 * 1024

JPEG = "image/jpeg"
PNG = "image/png"


@dataclass(frozen=True)
class PictureFile:
    """A picture's file with nothing in it but what is needed to show it.

    Width and height are in pixels as it is shown, turned the right way round.
    """

    media: str
    width: int
    height: int
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Place:
    """Whose a picture is: a page's, or that of a page still open.

    `writing` is the page still open as it stands, kept with its first picture if it is not yet.
    """

    entry: EntryId | None = None
    draft: DraftId | None = None
    writing: Draft | None = field(default=None, repr=False, compare=False)

    @classmethod
    def on(cls, draft: Draft) -> "Place":
        """Give the place of a page that is being written, for what is added to it."""
        return cls(draft=draft.id, writing=draft)

    @classmethod
    def seen_on(cls, draft: Draft) -> "Place":
        """Give the place of all that is seen on a page being written, its own page's included."""
        return cls(draft.entry, draft.id)


@dataclass(frozen=True)
class Picture:
    """One picture as a page shows it: never its content, only a small one of it.

    `size` counts bytes; `small` is a PNG or JPEG file, empty where none was made yet; `drawn`
    tells that it can be drawn on again.
    """

    id: PictureId
    media: str
    width: int
    height: int
    size: int
    drawn: bool
    alt: str = field(repr=False)
    small: bytes = field(repr=False)


@dataclass(frozen=True)
class Drawn:
    """A drawing to be kept: its strokes as JSON, and what they look like as PNG files."""

    strokes: str = field(repr=False)
    content: bytes = field(repr=False)
    small: bytes = field(repr=False)


@dataclass(frozen=True)
class Removed:
    """A picture that was taken out of the journal, whole, for as long as someone holds it."""

    seq: int
    place: Place
    picture: Picture
    added_ms: int
    strokes: str | None = field(repr=False)
    parts: tuple[bytes, ...] = field(repr=False)


@dataclass(frozen=True)
class PictureKept(Fact):
    """A picture lies durably in the journal."""

    picture: PictureId


@dataclass(frozen=True)
class PictureRemoved(Fact):
    """A picture is gone from the journal's file."""

    picture: PictureId


def in_text(picture: PictureId, alt: str = "") -> str:
    """Give the words that stand for a picture in the text of a page."""
    plain = " ".join(alt.split()).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return f"![{plain}](picture:{picture})"
