"""The small pictures of the pages that are read through as one."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from healingjournal.base.errors import RefusedError, ToldError
from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import ReadPage
from healingjournal.journal.picture import SMALL_SIDE, Place
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal.pictures.decoding import shown
from healingjournal.ui.journal.reading import PICTURE
from healingjournal.ui.work import Work


class _Found(NamedTuple):
    id: str
    content: bytes


class PicturesThrough(QObject):
    """Reads them in the vault's thread and unpacks them in another; `seen` brings them by id."""

    seen = Signal(object)

    def __init__(self, pictures: Pictures, work: Work, parent: QObject) -> None:
        """Take the pictures, the work, and what shows them."""
        super().__init__(parent)
        self._pictures = pictures
        self._work = work
        self._serial = 0

    def read(self, pages: Sequence[ReadPage]) -> None:
        """Read those that stand in the text of these pages; of a sealed one nothing is read."""
        self._serial += 1
        serial = self._serial
        wanted = [one for one in pages if not one.page.sealed and PICTURE in one.body]
        if not wanted:
            return
        self._work.run(
            self,
            lambda: [found for one in wanted for found in self._of(one.page.entry, one.body)],
            lambda found: self._unpack(serial, found),
            _not_shown,
        )

    def forget(self) -> None:
        """Let none of those under way arrive."""
        self._serial += 1

    def _of(self, entry: EntryId, body: str) -> list[_Found]:
        found = []
        for one in self._pictures.of(Place(entry=entry)):
            if f"{PICTURE}{one.id}" in body:
                # One that came from elsewhere may have no small one yet.
                found.append(_Found(one.id, one.small or self._pictures.content(one.id)))
        return found

    def _unpack(self, serial: int, found: Sequence[_Found]) -> None:
        def bring(images: dict[str, QImage]) -> None:
            if serial == self._serial and images:
                self.seen.emit(images)

        self._work.run_free(self, lambda: _images(found), bring, _not_shown)


def _images(found: Sequence[_Found]) -> dict[str, QImage]:
    images = {}
    for one in found:
        try:
            images[one.id] = shown(one.content, SMALL_SIDE)
        except RefusedError:
            continue  # a damaged one is a spot that cannot be seen; its words stand below it
    return images


def _not_shown(error: Exception) -> None:
    # The words of the picture stand on the page; opened there, it says what is wrong.
    if not isinstance(error, ToldError):
        raise error
