"""Keeping a drawing: within two seconds, in the vault's thread, without a stop in drawing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from healingjournal.journal.drawing import Drawing
from healingjournal.journal.picture import PictureId, Place
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal.drawing.painting import Inks, drawn
from healingjournal.ui.work import Work

REST_MS = 700
MOST_MS = 800
AGAIN_MS = 5000


class _Kept:
    """Which picture a drawing is in the vault; written in the vault's thread, in its order."""

    def __init__(self, picture: PictureId | None) -> None:
        self.picture = picture
        self.new = picture is None


class DrawingKeeping(QObject):
    """Stores one drawing again and again.

    `waiting`: something is drawn that is not stored. `kept`: all of it is, durably. `failed`:
    it could not be; it is tried again by itself.
    """

    waiting = Signal()
    kept = Signal()
    failed = Signal(object)

    def __init__(
        self,
        pictures: Pictures,
        work: Work,
        read: Callable[[], Drawing],
        inks: Callable[[], Inks],
        parent: QObject,
    ) -> None:
        """Take the pictures, the work, how to read the drawing and its colours, and its end."""
        super().__init__(parent)
        self._pictures = pictures
        self._work = work
        self._read = read
        self._inks = inks
        self._drawn = 0
        self._stored = 0
        self._busy = False
        self._again = False
        self._place = Place()
        self._kept = _Kept(None)
        self._rest = self._timer(REST_MS)
        self._most = self._timer(MOST_MS)
        self._retry = self._timer(AGAIN_MS)

    def begin(self, place: Place, picture: PictureId | None) -> None:
        """Begin with a drawing as it lies in the journal, or with an empty sheet."""
        self._stop()
        self._place = place
        self._kept = _Kept(picture)
        self._drawn += 1
        self._stored = self._drawn
        self._again = False

    def touched(self) -> None:
        """Hear that something was drawn."""
        if not self.dirty():
            self.waiting.emit()
        self._drawn += 1
        self._rest.start()
        if not self._most.isActive():
            self._most.start()

    def dirty(self) -> bool:
        """Tell whether something drawn is not stored yet."""
        return self._drawn != self._stored

    def command(self) -> Callable[[], None] | None:
        """Give the command for the vault's thread that stores what is drawn now, if any is."""
        return self._storing() if self.dirty() else None

    def end(
        self, done: Callable[[PictureId | None], None], failed: Callable[[Exception], None]
    ) -> None:
        """Store what is drawn and tell which picture it is; a new sheet left empty is none.

        One that was there before stays, however empty: what was cleared can be taken back.
        """
        self._stop()
        store, drawing, kept = self._storing(), self._read(), self._kept
        dirty, drawn_now = self.dirty(), self._drawn

        def end() -> PictureId | None:
            if drawing.blank and kept.new:
                if kept.picture is not None:
                    self._pictures.remove(kept.picture)
                    kept.picture = None
            elif dirty:
                store()
            return kept.picture

        def ended(picture: PictureId | None) -> None:
            self._stored = max(self._stored, drawn_now)
            done(picture)

        def not_ended(error: Exception) -> None:
            self._retry.start()
            failed(error)

        self._work.run(self, end, ended, not_ended)

    # ---- inside ----

    def _storing(self) -> Callable[[], None]:
        drawing, inks, place, kept = self._read(), self._inks(), self._place, self._kept

        def store() -> None:
            if kept.picture is not None:
                self._pictures.draw_over(kept.picture, drawn(drawing, inks))
            elif not drawing.blank:
                kept.picture = self._pictures.draw(place, drawn(drawing, inks)).picture

        return store

    def _due(self) -> None:
        self._stop()
        if self._busy:
            self._again = True
            return
        if not self.dirty():
            return
        drawn_now, kept = self._drawn, self._kept
        self._busy = True

        def stored(_nothing: None) -> None:
            self._busy = False
            if kept is self._kept:
                self._stored = max(self._stored, drawn_now)
                if not self.dirty():
                    self.kept.emit()
            self._go_on()

        def not_stored(error: Exception) -> None:
            self._busy = False
            if kept is self._kept:
                self._again = False
                self._retry.start()
                self.failed.emit(error)
            self._go_on()

        self._work.run(self, self._storing(), stored, not_stored)

    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self._due()

    def _stop(self) -> None:
        for timer in (self._rest, self._most, self._retry):
            timer.stop()

    def _timer(self, wait: int) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(wait)
        made.timeout.connect(self._due)
        return made
