"""What opens over a page being written or read: one picture, or a drawing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.journal.picture import Picture, PictureId, Place, Removed
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal.drawing import words as drawing_words
from healingjournal.ui.journal.pictures import words
from healingjournal.ui.journal.pictures.on_page import PicturesOnPage
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

if TYPE_CHECKING:  # most pages are written without either
    from healingjournal.ui.journal.drawing.face import DrawingFace
    from healingjournal.ui.journal.pictures.face import PictureFace


class OverPage(QObject):
    """Shows one picture or a drawing in the place of the page, and the page again afterwards.

    Each face is built when it is first needed. `changed` tells that something opened or closed.
    """

    changed = Signal()

    def __init__(
        self, pictures: Pictures, work: Work, look: Look, stack: QStackedLayout
    ) -> None:
        """Take the pictures, the work, the look, and the stack the page stands in."""
        super().__init__(stack)
        self._pictures = pictures
        self._work = work
        self._look = look
        self._stack = stack
        self._under: QWidget | None = None
        self._writing: PicturesOnPage | None = None
        self._told: PicturesOnPage | None = None
        self._picture: PictureFace | None = None
        self._drawing: DrawingFace | None = None

    def follow(self, writing: PicturesOnPage) -> None:
        """Open what a page being written asks for, and tell it what came of it."""
        self._writing = writing
        writing.open_requested.connect(
            lambda picture, name: self.open_picture(picture, name, writing=True)
        )
        writing.draw_requested.connect(self.draw)

    # ---- what the page asks ----

    def open_picture(self, picture: Picture, name: str, *, writing: bool = False) -> None:
        """Show one picture over the page."""
        face = self._face_of_pictures()
        self._told = self._writing if writing else None
        face.show_picture(picture, name, writing=writing)
        self._open(face, face.large)

    def draw(self, place: Place, tool: str = "pen") -> None:
        """Show an empty sheet over the page, for a place."""
        face = self._face_of_drawings()
        self._told = self._writing
        face.begin(place, tool)
        self._open(face, face.canvas)

    def face(self) -> QWidget | None:
        """Give what is open over the page, if anything is."""
        here = self._stack.currentWidget()
        opened = (self._picture, self._drawing)
        return here if here is not None and here in opened else None

    def title(self) -> str:
        """Name what is open."""
        drawing = self._drawing is not None and self.face() is self._drawing
        return drawing_words.title() if drawing else words.title()

    def lines(self) -> list[str]:
        """Say what it can do."""
        drawing = self._drawing is not None and self.face() is self._drawing
        return drawing_words.lines() if drawing else words.lines()

    def first_focus(self) -> QWidget:
        """Give what has the keyboard when it is shown."""
        if self._drawing is not None and self.face() is self._drawing:
            return self._drawing.canvas
        return self._face_of_pictures().large

    def put_away(self) -> None:
        """Keep and close what is open, as another page is shown in its place."""
        here = self.face()
        if here is not None and here is self._drawing and self._drawing is not None:
            self._drawing.close_sheet()
        elif here is not None and self._picture is not None:
            self._picture.close_picture()

    def stop(self) -> bool:
        """Take Esc: a shape being placed goes, else what is open is kept and closed."""
        here = self.face()
        if here is None:
            return False
        if here is not self._drawing or self._drawing is None:
            self.put_away()
        elif not self._drawing.let_shape_go():
            self.put_away()
        return True

    def command(self) -> Callable[[], None] | None:
        """Give the command that stores what is drawn or typed now, if anything is not stored."""
        faces = (self._picture, self._drawing)
        commands = [one.command() for one in faces if one is not None]
        waiting = [one for one in commands if one is not None]

        def store() -> None:
            for one in waiting:
                one()

        return store if waiting else None

    # ---- inside ----

    def _open(self, face: QWidget, focus: QWidget) -> None:
        if self.face() is None:
            self._under = self._stack.currentWidget()
        self._stack.setCurrentWidget(face)
        focus.setFocus()
        self.changed.emit()

    def _close(self) -> None:
        if self.face() is not None and self._under is not None:
            self._stack.setCurrentWidget(self._under)
        self.changed.emit()

    def _face_of_pictures(self) -> "PictureFace":
        if self._picture is None:
            from healingjournal.ui.journal.pictures.face import PictureFace

            made = PictureFace(self._pictures, self._work, self._look)
            made.closed.connect(self._picture_closed)
            made.removed.connect(self._removed)
            made.draw_requested.connect(self._draw_on)
            self._picture = made
            self._stack.addWidget(made)
        return self._picture

    def _face_of_drawings(self) -> "DrawingFace":
        if self._drawing is None:
            from healingjournal.ui.journal.drawing.face import DrawingFace

            made = DrawingFace(self._pictures, self._work, self._look)
            made.closed.connect(self._drawn)
            self._drawing = made
            self._stack.addWidget(made)
        return self._drawing

    def _picture_closed(self, picture: PictureId | None, alt: str) -> None:
        self._close()
        if picture is not None and self._told is not None:
            self._told.closed(picture, alt)

    def _removed(self, gone: Removed) -> None:
        self._close()
        if self._told is not None:
            self._told.removed(gone)

    def _draw_on(self, picture: PictureId) -> None:
        drawing = self._face_of_drawings()

        def failed(error: Exception) -> None:
            if not isinstance(error, ToldError):
                raise error
            self._face_of_pictures().notice.say(told(error))

        drawing.open_drawing(picture, lambda: self._open(drawing, drawing.canvas), failed)

    def _drawn(self, picture: PictureId | None, new: bool) -> None:
        self._close()
        if self._told is not None:
            self._told.drawn(picture, new)
