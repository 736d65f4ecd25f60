"""Drawing: by pointer, pen and keys; kept within two seconds; taken back stroke by stroke."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.journal import drawing as strokes
from healingjournal.journal.drawing import (
    CIRCLE,
    ERASER,
    LINE,
    PEN,
    SQUARE,
    Drawing,
    Stroke,
    at,
)
from healingjournal.journal.entry import Page
from healingjournal.journal.picture import Drawn, PictureId, PictureKept, Place
from healingjournal.journal.pictures import Pictures
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.drawing import words
from healingjournal.ui.journal.drawing.face import DrawingFace
from healingjournal.ui.journal.drawing.keeping import MOST_MS, REST_MS
from healingjournal.ui.journal.pictures.decoding import shown
from healingjournal.ui.kit.spoken_role import USED
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork


@pytest.fixture
def place(journal: Journal) -> Place:
    return Place(entry=journal.add(Page("a page")).entry)


@pytest.fixture
def face(qtbot: QtBot, journal: Journal, look: Look, place: Place) -> DrawingFace:
    made = DrawingFace(journal.pictures, InlineWork(), look)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    made.begin(place)
    return made


def drag(face: DrawingFace, *places: tuple[int, int]) -> None:
    canvas = face.canvas
    points = [QPoint(*one) for one in places]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])


def kept(journal: Journal, place: Place) -> Drawing:
    (one,) = journal.pictures.of(place)
    return strokes.read(journal.pictures.strokes(one.id))


def tools(face: DrawingFace) -> list[str]:
    return [one.tool for one in face.canvas.drawing().strokes]


def test_a_line_of_the_pointer_is_kept_as_strokes_and_as_a_picture(
    face: DrawingFace, journal: Journal, place: Place, look: Look
) -> None:
    face.tools.colour.chip("plum").click()
    drag(face, (50, 50), (120, 90), (200, 60))
    assert tools(face) == [PEN]
    command = face.command()
    assert command is not None
    command()
    assert kept(journal, place) == face.canvas.drawing()
    (one,) = journal.pictures.of(place)
    image = shown(journal.pictures.content(one.id), 1200)
    assert (image.width(), image.height()) == (1200, 800)
    assert holds(image, look.colour("pen-plum").name())


def holds(image: QImage, colour: str) -> bool:
    return any(
        image.pixelColor(x, y).name() == colour
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def test_what_is_drawn_is_kept_by_itself_within_two_seconds(
    face: DrawingFace, journal: Journal, place: Place, qtbot: QtBot
) -> None:
    assert REST_MS < 2000
    assert MOST_MS < 2000
    with qtbot.waitSignal(face.keeping.kept, timeout=2000):
        drag(face, (50, 50), (120, 90))
    assert len(kept(journal, place).strokes) == 1
    assert face.command() is None
    drag(face, (60, 60), (20, 90))
    face.close_sheet()
    assert len(kept(journal, place).strokes) == 2


def test_undo_takes_back_one_stroke_at_a_time_and_a_cleared_sheet_too(face: DrawingFace) -> None:
    assert not face.undo.isEnabled()
    drag(face, (50, 50), (120, 90))
    drag(face, (60, 50), (90, 90))
    face.clear.click()
    assert face.canvas.drawing().blank
    assert not face.clear.isEnabled()
    face.undo.click()
    assert len(face.canvas.drawing().seen()) == 2
    face.undo.click()
    face.undo.click()
    assert face.canvas.drawing() == Drawing()
    assert not face.undo.isEnabled()


@pytest.mark.parametrize("tool", [LINE, CIRCLE, SQUARE])
def test_a_shape_is_drawn_from_corner_to_corner(face: DrawingFace, tool: str) -> None:
    face.tools.tool.chip(tool).click()
    drag(face, (50, 50), (80, 70), (150, 120))
    (one,) = face.canvas.drawing().strokes
    assert one.tool == tool
    assert len(one.points) == 2
    drag(face, (60, 60), (60, 60))  # a press alone is no shape
    assert len(face.canvas.drawing().strokes) == 1


def test_the_eraser_paints_the_ground(face: DrawingFace, look: Look) -> None:
    drag(face, (100, 100), (200, 100))
    face.tools.tool.chip(ERASER).click()
    face.tools.width_.chip("3").click()
    drag(face, (80, 100), (220, 100))
    image = face.canvas.grab().toImage()
    assert not holds(image.copy(20, 20, 300, 160), look.colour("ink").name())


def test_a_shape_is_placed_moved_and_kept_by_keys_alone(face: DrawingFace) -> None:
    face.tools.tool.chip(CIRCLE).click()
    canvas = face.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert face.hint.words() == words.placing()
    first = canvas.drawing().strokes[0]
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    then = canvas.drawing().strokes[0]
    gone = [
        (x - a, y - b)
        for (a, b, _), (x, y, _) in zip(first.points, then.points, strict=True)
    ]
    assert gone == [(200, 20), (400, 20)]
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert face.hint.words() == words.by_keys()
    assert tools(face) == [CIRCLE]
    assert not face.let_shape_go()


def test_a_shape_being_placed_can_be_let_go_or_taken_into_another_colour(
    face: DrawingFace,
) -> None:
    face.tools.tool.chip(SQUARE).click()
    QTest.keyClick(face.canvas, Qt.Key.Key_Return)
    face.tools.colour.chip("leaf").click()
    assert face.canvas.drawing().strokes[0].colour == "leaf"
    assert face.let_shape_go()
    assert face.canvas.drawing() == Drawing()


def test_a_shape_being_placed_is_kept_with_the_rest_by_a_lock(
    face: DrawingFace, journal: Journal, place: Place
) -> None:
    face.tools.tool.chip(SQUARE).click()
    QTest.keyClick(face.canvas, Qt.Key.Key_Return)
    command = face.command()
    assert command is not None
    command()
    assert [one.tool for one in kept(journal, place).strokes] == [SQUARE]


def tablet(
    face: DrawingFace, kind: QEvent.Type, x: float, pressure: float, *, eraser: bool = False
) -> None:
    pointer = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    device = QPointingDevice(
        "pen", 7, QInputDevice.DeviceType.Stylus, pointer,
        QInputDevice.Capability.Pressure | QInputDevice.Capability.Position, 1, 2,
    )  # fmt: skip
    place = QPointF(x, 100)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QTabletEvent(
        kind, device, place, face.canvas.mapToGlobal(place), pressure, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, none if kind == QEvent.Type.TabletMove else left, left,
    )  # fmt: skip
    QApplication.sendEvent(face.canvas, event)
    assert event.isAccepted()


def test_a_pen_pressed_harder_makes_a_wider_line(face: DrawingFace) -> None:
    tablet(face, QEvent.Type.TabletPress, 60, 0.1)
    tablet(face, QEvent.Type.TabletMove, 100, 0.6)
    tablet(face, QEvent.Type.TabletMove, 140, 1.0)
    tablet(face, QEvent.Type.TabletRelease, 140, 0.0)
    (one,) = face.canvas.drawing().strokes
    assert [hard for _x, _y, hard in one.points] == [10, 60, 100]
    drag(face, (60, 60), (90, 60))
    assert {hard for _x, _y, hard in face.canvas.drawing().strokes[1].points} == {strokes.EVEN}


class Hears(QObject):
    """Hears what reaches a window, as the idle lock does."""

    used = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.used += event.type() == USED
        return False


def test_drawing_with_a_pen_counts_as_somebody_being_there(face: DrawingFace) -> None:
    hears = Hears()
    window = face.windowHandle()
    window.installEventFilter(hears)
    tablet(face, QEvent.Type.TabletPress, 60, 0.5)
    tablet(face, QEvent.Type.TabletMove, 90, 0.5)
    tablet(face, QEvent.Type.TabletRelease, 90, 0.5)
    assert hears.used == 3


def test_the_other_end_of_a_pen_erases(face: DrawingFace) -> None:
    tablet(face, QEvent.Type.TabletPress, 60, 0.5, eraser=True)
    tablet(face, QEvent.Type.TabletMove, 100, 0.5, eraser=True)
    tablet(face, QEvent.Type.TabletRelease, 100, 0.0, eraser=True)
    assert tools(face) == [ERASER]


def test_a_new_sheet_left_empty_is_no_picture(
    face: DrawingFace, journal: Journal, place: Place, qtbot: QtBot
) -> None:
    drag(face, (50, 50), (120, 90))
    qtbot.waitUntil(lambda: len(journal.pictures.of(place)) == 1, timeout=2000)
    face.clear.click()
    with qtbot.waitSignal(face.closed) as closed:
        face.close_sheet()
    assert closed.args == [None, True]
    assert journal.pictures.of(place) == []


def test_a_drawing_is_drawn_on_again_and_cleared_it_can_still_come_back(
    face: DrawingFace, journal: Journal, place: Place
) -> None:
    drag(face, (50, 50), (120, 90))
    face.close_sheet()
    (one,) = journal.pictures.of(place)
    opened: list[bool] = []
    face.open_drawing(one.id, lambda: opened.append(True), failing)
    assert opened
    drag(face, (60, 50), (120, 90))
    face.clear.click()
    face.close_sheet()
    (again,) = journal.pictures.of(place)
    assert again.id == one.id
    face.open_drawing(one.id, lambda: None, failing)
    face.undo.click()
    assert len(face.canvas.drawing().seen()) == 2


def failing(error: Exception) -> None:
    raise error


class FullDisk(Pictures):
    """Pictures on a disk that is full for a while."""

    full = True

    @override
    def draw(self, place: Place, drawn: Drawn, alt: str = "") -> PictureKept:
        if self.full:
            raise CannotWriteError("disk_full")
        return super().draw(place, drawn, alt)


def test_a_full_disk_is_told_and_nothing_drawn_is_lost(
    qtbot: QtBot, journal: Journal, look: Look, place: Place
) -> None:
    pictures = FullDisk(journal._vault, journal._clock)
    face = DrawingFace(pictures, InlineWork(), look)
    qtbot.addWidget(face)
    face.resize(1180, 700)
    face.show()
    face.begin(place)
    drag(face, (50, 50), (120, 90))
    face.close_sheet()
    assert "disk is full" in face.notice.words()
    assert face.begun()
    assert len(face.canvas.drawing().strokes) == 1
    pictures.full = False
    face.close_sheet()
    assert len(kept(journal, place).strokes) == 1


def test_a_full_sheet_says_so_and_keeps_what_is_there(
    face: DrawingFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strokes, "MOST_POINTS", 4)
    drag(face, (50, 50), (120, 90))
    drag(face, (50, 50), (90, 90), (120, 90), (200, 300))
    assert face.notice.words() == words.full()
    assert len(face.canvas.drawing().strokes) == 1


def test_a_large_drawing_is_painted_beside_the_window(
    face: DrawingFace, look: Look
) -> None:
    points = tuple(at(n % 1200, n * 7 % 800) for n in range(6000))
    face.canvas.show_drawing(Drawing((Stroke(PEN, "ink", 1, points),)))
    assert holds(face.canvas.grab().toImage(), look.colour("ink").name())


def test_each_choice_is_a_word_and_one_always_holds(face: DrawingFace) -> None:
    pen = face.tools.tool.chip(PEN)
    pen.click()
    assert face.tools.chosen() == (PEN, "ink", 2)
    assert pen.isChecked()
    assert [chip.accessibleName() for chip in face.tools.colour.all_chips()] == list(
        words.colours().values()
    )


@pytest.mark.parametrize("theme", ["dusk", "contrast-dark"])
def test_another_theme_shows_the_same_strokes_in_its_own_colours(
    face: DrawingFace, look: Look, theme: str
) -> None:
    drag(face, (50, 50), (150, 50))
    look.wish(look.wishes._replace(theme=theme))
    image = face.canvas.grab().toImage()
    assert holds(image, look.colour("ink").name())
    assert image.pixelColor(300, 300).name() == look.colour("raised").name()


def test_no_drawing_is_stored_for_a_page_that_is_gone(
    qtbot: QtBot, journal: Journal, look: Look
) -> None:
    face = DrawingFace(journal.pictures, InlineWork(), look)
    qtbot.addWidget(face)
    face.resize(1180, 700)
    face.show()
    face.begin(Place(entry=EntryId("gone")))
    drag(face, (50, 50), (120, 90))
    face.close_sheet()
    assert "not there any more" in face.notice.words()


def test_a_drawing_that_cannot_be_read_is_told(face: DrawingFace) -> None:
    told: list[Exception] = []
    face.open_drawing(PictureId("gone"), lambda: None, told.append)
    assert len(told) == 1


