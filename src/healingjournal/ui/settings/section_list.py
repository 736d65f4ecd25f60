"""The sections of Settings: one stop for Tab, arrows inside."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.brick_layout import tall
from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_start_bar

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}


class _SectionItem(Button):
    """One section; where one is: sunken, bold, with a bar at the start."""

    step_requested = Signal(int)
    padding = 12
    words_at_start = True

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text)
        self.setCheckable(True)

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: where one is, is told by the list."""

    @override
    def surface(self) -> Surface:
        if self.isChecked():
            edge = "edge-strong" if self._look.strong_edges else None
            return Surface(fill="sunken", edge=edge, width=self._look.hair, bold=True)
        if self.isDown():
            return Surface(fill="pressed")
        return Surface(fill="hover" if self.pointed() else None)

    @override
    def _widest_bold(self) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_start_bar(painter, self.rect(), 10, rtl, self._look)
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_requested.emit(step)


class _ListLayout(FlowLayout):
    """One under the other in a narrow column, else one after another."""

    def __init__(self, look: Look) -> None:
        super().__init__(4, 0)
        self._look = look

    @override
    def place(self, width: int) -> list[QRect]:
        if width > self._look.px(220):
            return super().place(width)
        rects: list[QRect] = []
        top = 0
        for item in self.shown():
            high = tall(item, width)
            rects.append(QRect(0, top, width, high))
            top += high
        return rects


class SectionList(QWidget):
    """Sends `chosen` with the key of a section."""

    chosen = Signal(str)

    def __init__(self, look: Look, names: Mapping[str, str]) -> None:
        """Take the look, and the sections in order with their names."""
        super().__init__()
        place = _ListLayout(look)
        self.setLayout(place)
        wraps(self)
        self.items: dict[str, _SectionItem] = {}
        for key, name in names.items():
            item = _SectionItem(look, name)
            item.clicked.connect(lambda _checked=False, k=key: self.chosen.emit(k))
            item.step_requested.connect(lambda step, k=key: self._move(k, step))
            place.addWidget(item)
            self.items[key] = item

    def show_here(self, here: str) -> None:
        """Mark the section shown; it is the one that Tab reaches."""
        for key, item in self.items.items():
            item.setChecked(key == here)
            stop = Qt.FocusPolicy.StrongFocus if key == here else Qt.FocusPolicy.ClickFocus
            item.setFocusPolicy(stop)
            item.update()

    def here(self) -> QWidget:
        """Give the item of the section shown."""
        return next((item for item in self.items.values() if item.isChecked()), self)

    def _move(self, key: str, step: int) -> None:
        keys = list(self.items)
        at = keys.index(key) + step
        at = at % len(keys) if abs(step) == 1 else max(0, min(len(keys) - 1, at))
        self.chosen.emit(keys[at])
        self.items[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)
