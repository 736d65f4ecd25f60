"""What every step of bringing along is: a scrolling view, drawn from what was chosen so far."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.theme.look import Look


class StepView(QWidget):
    """A view under the dots; what it holds lies in `area.column`."""

    def __init__(self, look: Look, gap: int = 16) -> None:
        """Take the look, and the gap in the column."""
        super().__init__()
        self._look = look
        self.area = ScrollPage(look, gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def first_focus(self) -> QWidget:
        """Give the widget that has the keyboard when the step is shown."""
        return self.area

    def stops(self) -> list[QWidget]:
        """Give what the keyboard reaches, in reading order."""
        return list(stops_in(self))


def stops_in(thing: QWidget) -> Iterator[QWidget]:
    """Give everything inside that can take the focus, in the order of the layouts."""
    if thing.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield thing
    laid = thing.layout()
    placed = list(_placed(laid)) if laid is not None else []
    for child in placed:
        yield from stops_in(child)
    for other in thing.children():
        if isinstance(other, QWidget) and other not in placed:
            yield from stops_in(other)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        thing = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if thing is not None:
            yield thing
        elif inner is not None:
            yield from _placed(inner)
