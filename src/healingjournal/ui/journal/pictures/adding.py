"""Adding pictures to a page being written: chosen, dropped or pasted, from this computer alone."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from healingjournal.base.errors import ToldError
from healingjournal.journal.picture import Place
from healingjournal.journal.picture_file import read_file
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal.pictures.decoding import Taken, taken, taken_image
from healingjournal.ui.journal.pictures.dialog import ENDINGS, ask_pictures
from healingjournal.ui.kit.told import told
from healingjournal.ui.work import Work

_DROPS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class PictureAdding(QObject):
    """Takes pictures one after another; typing goes on meanwhile.

    `begun`: pictures are on their way. `added`: one lies in the journal, from a file or not.
    `refused`: one was not taken, told in a sentence; nothing else is changed by that.
    """

    begun = Signal()
    added = Signal(object, bool)
    refused = Signal(str)

    def __init__(
        self, pictures: Pictures, work: Work, place: Callable[[], Place], parent: QWidget
    ) -> None:
        """Take the pictures, the work, whose they will be at the time, and what asks for them."""
        super().__init__(parent)
        self._pictures = pictures
        self._work = work
        self._place = place
        self._parent = parent
        self._waiting: list[Callable[[Place | None], None]] | None = None
        self._watched: list[QObject] = []

    def ask(self) -> None:
        """Ask for pictures by a dialog."""
        ask_pictures(self._parent, self.take_files)

    def watch(self, text: QAbstractScrollArea) -> None:
        """Take pictures that are pasted or dropped into a text; words stay its own."""
        for thing in (text, text.viewport()):
            self._watched.append(thing)
            thing.installEventFilter(self)

    def hold(self) -> None:
        """Let what is still on its way wait: the page is being finished."""
        if self._waiting is None:
            self._waiting = []

    def go_on(self, place: Place | None = None) -> None:
        """Add what has waited, to the page that was made of the draft if there is one now."""
        waiting, self._waiting = self._waiting or [], None
        for add in waiting:
            add(place)

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
        """Take what is pasted or dropped if it is a picture; tell whether it was."""
        files = local_pictures(source)
        if files:
            self.take_files(files)
            return True
        if source.hasImage() and not source.hasText():
            image = source.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.take_image(image)
                return True
        return False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched not in self._watched:
            return False
        if isinstance(event, QDropEvent) and event.type() in _DROPS:
            return self._dropped(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Paste):
                return self.take_mime(QGuiApplication.clipboard().mimeData())
        return False

    def _dropped(self, event: QDropEvent) -> bool:
        source = event.mimeData()
        if not is_picture(source):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.take_mime(source)
        return True

    # ---- inside ----

    def _take(self, make: Callable[[], Taken], *, from_file: bool) -> None:
        place = self._place()
        self.begun.emit()

        def ready(made: Taken) -> None:
            def add(moved: Place | None = None) -> None:
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
            lambda picture: self.added.emit(picture, from_file),
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.refused.emit(told(error))


def _read(file: Path) -> Taken:
    return taken(read_file(file))


def is_picture(source: QMimeData) -> bool:
    """Tell whether what is carried would be taken as a picture."""
    return bool(local_pictures(source)) or (source.hasImage() and not source.hasText())


def local_pictures(source: QMimeData) -> list[Path]:
    """Give the files of this computer that are carried, if all that is carried are pictures."""
    urls = source.urls() if source.hasUrls() else []
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    pictures = [file for file in files if file.suffix.lower() in ENDINGS]
    return pictures if len(pictures) == len(urls) else []
