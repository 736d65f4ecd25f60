"""Every specimen of every room, and the frame it is shown in."""

import importlib
import importlib.util
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from healingjournal import ui
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.specimen_kit import HEIGHT, WIDTH, SpecimenKit, Specimens
from healingjournal.ui.shell.specimens import in_window
from healingjournal.ui.shell.window import Window

_MOST_HIGH = 9000


@dataclass(frozen=True)
class Specimen:
    """One thing to look at: its room and its name there."""

    room: str
    name: str

    @property
    def stem(self) -> str:
        """Give a file name for its pictures."""
        return f"{self.room}-{self.name}".replace(" ", "-")


def specimens(room: str | None = None) -> Iterator[Specimen]:
    """Give every specimen, of one room if one is named."""
    for found in sorted(pkgutil.iter_modules(ui.__path__), key=lambda one: one.name):
        if found.ispkg and room in {None, found.name}:
            for name in _of(found.name):
                yield Specimen(found.name, name)


def build(specimen: Specimen, kit: SpecimenKit) -> QWidget:
    """Build a specimen in its frame: pages in the real window, the rest on paper."""
    kit.look.room.know(WIDTH, HEIGHT)
    made = _of(specimen.room)[specimen.name](kit)
    if isinstance(made, Window):
        return made
    if isinstance(made, RoomPage):
        return in_window(kit.look, made, specimen.room, specimen.name)
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    return around


def lay_out(frame: QWidget, width: int = WIDTH, height: int = HEIGHT) -> None:
    """Show a frame offscreen, as high as what scrolls in it needs; a ring only where one writes.

    A window that may not grow stays as small as it is.
    """
    app = QApplication.instance()
    frame.setMinimumSize(0, 0)
    frame.resize(width, height)
    frame.show()
    for _ in range(5):
        if app is not None:
            app.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            app.processEvents()
        more = max((_hidden(area) for area in frame.findChildren(QScrollArea)), default=0)
        if more <= 0:
            break
        frame.resize(width, min(_MOST_HIGH, frame.height() + more))
    focus = frame.focusWidget()
    if focus is not None and not hasattr(focus, "writes"):
        focus.clearFocus()


def _hidden(area: QScrollArea) -> int:
    return area.verticalScrollBar().maximum() if area.isVisible() else 0


def _of(room: str) -> Specimens:
    name = f"{ui.__name__}.{room}.specimens"
    if importlib.util.find_spec(name) is None:
        return {}
    found: Specimens = importlib.import_module(name).SPECIMENS
    return found
