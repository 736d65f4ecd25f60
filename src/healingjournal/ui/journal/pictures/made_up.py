"""Made-up pictures that lie nowhere; for specimens."""

from collections.abc import Sequence
from typing import ClassVar

from healingjournal.base.errors import RefusedError, ToldError
from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.journal.picture import (
    Drawn,
    Picture,
    PictureId,
    PictureKept,
    PictureRemoved,
    Place,
    Removed,
)
from healingjournal.journal.pictures import Pictures


class MadeUpPictures(Pictures):
    """Holds some pictures in memory; may be unable to write, or have none to give."""

    PLACE: ClassVar[Place] = Place(entry=EntryId("page"))

    def __init__(
        self,
        pictures: Sequence[tuple[Picture, bytes]] = (),
        *,
        strokes: str = "",
        error: ToldError | None = None,
    ) -> None:
        """Take the pictures with their content, the strokes of every drawing, what goes wrong."""
        self._held = dict((one.id, (one, content)) for one, content in pictures)
        self._strokes = strokes
        self._error = error

    @override
    def of(self, place: Place) -> list[Picture]:
        return [one for one, _content in self._held.values()]

    @override
    def content(self, picture_id: PictureId) -> bytes:
        if picture_id not in self._held:
            raise RefusedError("no_picture")
        return self._held[picture_id][1]

    @override
    def strokes(self, picture_id: PictureId) -> str:
        return self._strokes

    @override
    def add(self, place: Place, raw: bytes, small: bytes = b"", alt: str = "") -> PictureKept:
        return self._kept(PictureId("new"))

    @override
    def draw(self, place: Place, drawn: Drawn, alt: str = "") -> PictureKept:
        return self._kept(PictureId("new"))

    @override
    def draw_over(self, picture_id: PictureId, drawn: Drawn) -> PictureKept:
        return self._kept(picture_id)

    @override
    def say(self, picture_id: PictureId, alt: str) -> None:
        self._kept(picture_id)

    @override
    def show_small(self, picture_id: PictureId, small: bytes) -> None:
        self._kept(picture_id)

    @override
    def remove(self, picture_id: PictureId) -> tuple[PictureRemoved, Removed]:
        self._kept(picture_id)
        one, content = self._held.pop(picture_id)
        return PictureRemoved(picture_id), Removed(1, self.PLACE, one, 0, None, (content,))

    def _kept(self, picture_id: PictureId) -> PictureKept:
        if self._error is not None:
            raise self._error
        return PictureKept(picture_id)
