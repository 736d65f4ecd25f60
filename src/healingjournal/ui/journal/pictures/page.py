"""The face with one picture as a page by itself: for specimens and for trying it alone."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal.pictures import words
from healingjournal.ui.journal.pictures.face import PictureFace
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class PicturePage(RoomPage):
    """Shows the face and answers the shell for it."""

    def __init__(self, pictures: Pictures, work: Work, look: Look) -> None:
        """Take the pictures, the work and the look."""
        super().__init__()
        self.face = PictureFace(pictures, work, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.face)

    @override
    def title(self) -> str:
        return words.title()

    @override
    def first_focus(self) -> QWidget:
        return self.face.large

    @override
    def lines(self) -> list[str]:
        return words.lines()
