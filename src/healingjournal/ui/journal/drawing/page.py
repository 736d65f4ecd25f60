"""The drawing face as a page by itself: for specimens and for trying it alone."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal.drawing import words
from healingjournal.ui.journal.drawing.face import DrawingFace
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class DrawingPage(RoomPage):
    """Shows the face and answers the shell for it."""

    def __init__(self, pictures: Pictures, work: Work, look: Look) -> None:
        """Take the pictures, the work and the look."""
        super().__init__()
        self.face = DrawingFace(pictures, work, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.face)

    @override
    def title(self) -> str:
        return words.title()

    @override
    def first_focus(self) -> QWidget:
        return self.face.canvas

    @override
    def lines(self) -> list[str]:
        return words.lines()
