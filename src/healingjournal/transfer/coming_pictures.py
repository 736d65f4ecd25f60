"""The pictures that come with a page: each under its id, or under another where that is taken."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from healingjournal.base.errors import RefusedError
from healingjournal.journal.picture import MOST_BYTES, MOST_STROKES_BYTES, PictureId, Place
from healingjournal.journal.whole_pictures import WholePicture, WholePictures, taken_in_picture
from healingjournal.transfer import found_folder
from healingjournal.transfer.brought import Count
from healingjournal.transfer.found_folder import inside
from healingjournal.transfer.rows import PictureRow, instant_ms
from healingjournal.transfer.skipped import UnusableError


@dataclass(frozen=True)
class Names:
    """The id each picture of a page has here, by the one it had."""

    ids: Mapping[str, PictureId]

    def in_text(self, body: str) -> str:
        """Give a text in which the pictures stand by the ids they have here."""
        for old, now in self.ids.items():
            if old != now:
                body = body.replace(f"picture:{old}", f"picture:{now}")
        return body


class ComingPictures:
    """Brings pictures in; one that cannot be used is left, and its page stays."""

    def __init__(self, pictures: WholePictures, root: Path, count: Count) -> None:
        """Take the journal's pictures, the takeout's folder, and who counts."""
        self._pictures = pictures
        self._root = root
        self._count = count

    def names(self, rows: Iterable[PictureRow]) -> Names:
        """Give the ids that the pictures of a page are to have."""
        return Names({row.id: self._pictures.free_id(PictureId(row.id)) for row in rows})

    def put(self, place: Place, rows: Iterable[PictureRow], names: Names) -> None:
        """Write the pictures of a page or draft that is there."""
        done: set[str] = set()
        for row in rows:
            try:
                if row.id in done:
                    raise UnusableError("twice")
                done.add(row.id)
                self._pictures.put(place, self._read(row, names.ids[row.id]))
            except (UnusableError, RefusedError) as error:
                why = error.why if isinstance(error, UnusableError) else error.words_key
                self._count.leave(row.file, why)

    def _read(self, row: PictureRow, picture_id: PictureId) -> WholePicture:
        content = found_folder.content(inside(self._root, row.file), MOST_BYTES)
        strokes = None if row.strokes is None else self._strokes(row.strokes)
        return taken_in_picture(picture_id, content, row.alt, strokes, instant_ms(row.added))

    def _strokes(self, name: str) -> str:
        raw = found_folder.content(inside(self._root, name), MOST_STROKES_BYTES)
        try:
            text = raw.decode("utf-8")
            json.loads(text)
        except (ValueError, RecursionError):
            raise UnusableError("not_understood") from None
        return text
