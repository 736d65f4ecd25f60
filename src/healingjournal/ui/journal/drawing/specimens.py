"""The page one draws on, as it can be."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal.base.errors import CannotWriteError
from healingjournal.journal.drawing import (
    CIRCLE,
    ERASER,
    LINE,
    PEN,
    SQUARE,
    Drawing,
    Stroke,
    at,
    written,
)
from healingjournal.journal.picture import PictureId
from healingjournal.ui.journal.drawing.face import DrawingFace
from healingjournal.ui.journal.drawing.page import DrawingPage
from healingjournal.ui.journal.pictures.made_up import MadeUpPictures
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens


def _wave(y: float, colour: str, width: int) -> Stroke:
    points = tuple(
        at(120 + 12 * n, y + 40 * math.sin(n / 6), 0.3 + 0.4 * abs(math.sin(n / 11)))
        for n in range(80)
    )
    return Stroke(PEN, colour, width, points)


LAKE = Drawing(
    (
        _wave(560, "blue", 2),
        _wave(640, "blue", 3),
        _wave(720, "leaf", 1),
        Stroke(CIRCLE, "sand", 2, (at(860, 90), at(1020, 250))),
        Stroke(SQUARE, "earth", 2, (at(220, 300), at(420, 480))),
        Stroke(LINE, "earth", 2, (at(200, 305), at(320, 200))),
        Stroke(LINE, "earth", 2, (at(320, 200), at(440, 305))),
        Stroke(PEN, "plum", 2, (at(560, 420), at(600, 360), at(640, 430), at(700, 350))),
        Stroke(ERASER, "ink", 1, (at(300, 300), at(340, 300))),
    )
)


def _face(kit: SpecimenKit, pictures: MadeUpPictures) -> tuple[QWidget, DrawingFace]:
    page = DrawingPage(pictures, kit.work, kit.look)
    return page, page.face


def _default(kit: SpecimenKit) -> QWidget:
    page, face = _face(kit, MadeUpPictures(strokes=written(LAKE)))
    face.open_drawing(PictureId("lake"), _opened, _raised)
    return page


def _empty(kit: SpecimenKit) -> QWidget:
    page, face = _face(kit, MadeUpPictures())
    face.begin(MadeUpPictures.PLACE)
    return page


def _placing(kit: SpecimenKit) -> QWidget:
    page, face = _face(kit, MadeUpPictures())
    face.begin(MadeUpPictures.PLACE, CIRCLE)
    press = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(face.canvas, press)
    return page


def _error(kit: SpecimenKit) -> QWidget:
    pictures = MadeUpPictures(strokes=written(LAKE), error=CannotWriteError("disk_full"))
    page, face = _face(kit, pictures)
    face.open_drawing(PictureId("lake"), _opened, _raised)
    face.canvas.empty()
    face.canvas.take_back()
    face.close_sheet()
    return page


def _opened() -> None:
    pass


def _raised(error: Exception) -> None:
    raise error


DRAWING_SPECIMENS: Specimens = {
    "drawing": _default,
    "drawing empty": _empty,
    "drawing placing": _placing,
    "drawing error": _error,
}
