"""Pictures as they are, of pages and of drafts: content, words of their own, strokes."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import new_id
from healingjournal.base.text import taken_in
from healingjournal.journal.front_matter import one_line
from healingjournal.journal.picture import (
    LONGEST_ALT,
    MOST_ON_A_PAGE,
    MOST_STROKES_BYTES,
    PictureFile,
    PictureId,
    Place,
)
from healingjournal.journal.picture_file import cleaned
from healingjournal.journal.store import pictures as store
from healingjournal.journal.store import whole
from healingjournal.vault.service import Vault


@dataclass(frozen=True)
class WholePicture:
    """One picture with all that is kept of it but the small one, which can be made again."""

    id: PictureId
    file: PictureFile
    alt: str = field(repr=False)
    strokes: str | None = field(repr=False)
    added_ms: int


class WholePictures:
    """The pictures of each page and draft, in the order they were added."""

    def __init__(self, vault: Vault) -> None:
        """Take the open vault."""
        self._vault = vault

    def of(self, place: Place) -> Iterator[WholePicture]:
        """Give each picture of a page or a draft; one is held at a time."""
        with self._vault.reading() as db:
            for one in store.of_place(db, place):
                content = b"".join(whole.picture_parts(db, one.id))
                file = PictureFile(one.media, one.width, one.height, content)
                added_ms, strokes = whole.picture_told(db, one.id)
                yield WholePicture(one.id, file, one.alt, strokes, added_ms)

    def free_id(self, picture_id: PictureId) -> PictureId:
        """Give this id where no picture has it, else a fresh one."""
        with self._vault.reading() as db:
            return PictureId(new_id()) if store.there(db, picture_id) else picture_id

    def put(self, place: Place, picture: WholePicture) -> None:
        """Write a picture under its id; the page or draft is there."""
        with self._vault.writing() as db:
            if store.count(db, place) >= MOST_ON_A_PAGE:
                raise RefusedError("picture_too_many")
            store.insert(db, picture.id, place, picture.file, picture.added_ms)
            store.say(db, picture.id, picture.alt)
            if picture.strokes is not None:
                store.take_strokes(db, picture.id, picture.strokes)


def taken_in_picture(
    picture_id: PictureId, content: bytes, alt: str, strokes: str | None, added_ms: int
) -> WholePicture:
    """Give a picture from outside as it is kept: its file holds only what is needed to show it.

    Raises RefusedError: those of `picture_file.cleaned`, "alt_too_long", "drawing_too_large".
    """
    words = one_line(taken_in(alt))
    if len(words) > LONGEST_ALT:
        raise RefusedError("alt_too_long")
    if strokes is not None and len(strokes.encode()) > MOST_STROKES_BYTES:
        raise RefusedError("drawing_too_large")
    return WholePicture(picture_id, cleaned(content), words, strokes, added_ms)
