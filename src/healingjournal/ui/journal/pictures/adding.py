"""Adding pictures to a page being written: chosen, dropped or pasted, from this computer alone."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import DraftId
from healingjournal.journal.picture import Place
from healingjournal.journal.picture_file import read_file
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal.pictures.decoding import Taken, taken, taken_image
from healingjournal.ui.journal.pictures.dialog import ask_pictures
from healingjournal.ui.kit.told import told
from healingjournal.ui.work import Work


class PictureAdding(QObject):
    """Takes pictures one after another; typing goes on meanwhile.

    `begun`: pictures are on their way. `added`: one lies in the journal, whose it is, and
    whether it came from a file.
    `refused`: one was not taken, told in a sentence; nothing else is changed by that.
    """

    begun = Signal()
    added = Signal(object, object, bool)
    refused = Signal(str)

    def __init__(
        self, pictures: Pictures, work: Work, place: Callable[[], Place], parent: QWidget
    ) -> None:
        """Take the pictures, the work, how to tell whose they will be, and what asks for them."""
        super().__init__(parent)
        self._pictures = pictures
        self._work = work
        self._place = place
        self._parent = parent
        self._waiting: list[Callable[[], None]] | None = None
        self._moved: dict[DraftId, Place] = {}

    def ask(self) -> None:
        """Ask for pictures by a dialog."""
        ask_pictures(self._parent, self.take_files)

    def hold(self) -> None:
        """Let what is still on its way wait: the page is being finished."""
        if self._waiting is None:
            self._waiting = []

    def go_on(self, draft: DraftId | None = None, page: EntryId | None = None) -> None:
        """Add what has waited; what is for a draft that was made a page goes to that page."""
        if draft is not None and page is not None:
            self._moved[draft] = Place(entry=page)
        waiting, self._waiting = self._waiting or [], None
        for add in waiting:
            add()

    # ---- what is taken ----

    def take_files(self, files: Sequence[Path]) -> None:
        """Take files, each read once and left where it is."""
        for file in files:
            self._take(partial(_read, file), from_file=True)

    def take_image(self, image: QImage) -> None:
        """Take an image that was copied somewhere."""
        copy = image.copy()
        self._take(lambda: taken_image(copy), from_file=False)

    def take_mime(self, source: QMimeData) -> bool:
        """Take what is pasted or dropped, files of this computer first; tell whether it was any.

        What a file really is is looked at only when it is read; nothing remote is ever asked for.
        """
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        image = source.imageData() if source.hasImage() and not files else None
        if files:
            self.take_files(files)
        elif isinstance(image, QImage) and not image.isNull():
            self.take_image(image)
        else:
            return False
        return True

    # ---- inside ----

    def _take(self, make: Callable[[], Taken], *, from_file: bool) -> None:
        place = self._place()
        self.begun.emit()

        def ready(made: Taken) -> None:
            def add() -> None:
                moved = self._moved.get(place.draft) if place.draft else None
                self._add(moved or place, made, from_file)

            if self._waiting is None:
                add()
            else:
                self._waiting.append(add)

        self._work.run_free(self, make, ready, self._failed)

    def _add(self, place: Place, made: Taken, from_file: bool) -> None:
        self._work.run(
            self,
            lambda: self._pictures.add(place, made.content, made.small).picture,
            lambda picture: self.added.emit(picture, place, from_file),
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.refused.emit(told(error))


def _read(file: Path) -> Taken:
    return taken(read_file(file))
