"""A number from 0 to 10 that is not there until it is touched."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.kit.hugging import hug
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface
from healingjournal.ui.theme.text_block import TextBlock

_NONE = -1
_MOST = 10
_INSET = 12
_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 1,
    Qt.Key.Key_PageDown: -1,
}


class LevelSlider(QSlider):
    """A groove with its ends named in words; no handle and no value until touched.

    Keys 0 to 9 set a number, arrows step (the first one sets 5), Home and End set the ends,
    Delete skips. Sends `level_changed` (an int or None) and `skip_requested`.
    """

    level_changed = Signal(object)
    skip_requested = Signal()

    def __init__(self, look: Look, name: str, low: str = "", high: str = "") -> None:
        """Take the look, the question it answers (spoken), and words for both ends."""
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._ends = (low, high)
        self._skipped = False
        self._blocks: dict[tuple[str, bool], TextBlock] = {}
        self.setRange(_NONE, _MOST)
        self.setValue(_NONE)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.valueChanged.connect(self._moved)
        look.changed.connect(self._dress)
        self._describe()

    # ---- the number ----

    def level(self) -> int | None:
        """Give the number, or None while there is none."""
        return None if self.value() == _NONE else self.value()

    def set_level(self, level: int | None) -> None:
        """Set the number, or take it away."""
        self.setValue(_NONE if level is None else max(0, min(_MOST, level)))

    def skipped(self) -> bool:
        """Tell whether its question was left out."""
        return self._skipped

    def rest(self, resting: bool) -> None:
        """Lose handle and number, because the question was left out; or wake."""
        self._skipped = resting
        if resting:
            self.setValue(_NONE)
        self._describe()
        self.update()

    def _moved(self, value: int) -> None:
        if value != _NONE:
            self._skipped = False
        self._describe()
        self.update()
        self.level_changed.emit(self.level())

    def _describe(self) -> None:
        level = self.level()
        state = words.no_number_yet() if level is None else words.number_set(level)
        if self._skipped:
            state = words.skipped()
        self.setAccessibleDescription(words.list_of([e for e in self._ends if e] + [state]))

    # ---- keys and pointer ----

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.set_level(key - Qt.Key.Key_0)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.skip_requested.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.set_level(0 if key == Qt.Key.Key_Home else _MOST)
        elif self._step(key):
            level = self.level()
            self.set_level(5 if level is None else level + self._step(key))
        else:
            event.ignore()

    def _step(self, key: Qt.Key) -> int:
        side = -1 if self._rtl() else 1
        sideways = {Qt.Key.Key_Right: side, Qt.Key.Key_Left: -side}
        return sideways.get(key, _STEPS.get(key, 0))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _follow(self, event: QMouseEvent) -> None:
        x = self.width() - event.position().x() if self._rtl() else event.position().x()
        along = (x - _INSET) / max(1, self.width() - 2 * _INSET)
        self.set_level(round(along * _MOST))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    # ---- size ----

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hug(self)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        numbers = self._numbers_top() + round(self._look.line("small")) + 4
        if not any(self._ends):
            return numbers
        return numbers + 2 + max(self._end(e).height(self._end_width(width)) for e in self._ends)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(340), self.heightForWidth(self._look.px(340)))

    @override
    def minimumSizeHint(self) -> QSize:
        wide = 11 * self._number("10", True).natural_width()
        return QSize(wide, self.heightForWidth(max(wide, self.width())))

    def focus_area(self) -> tuple[QRect, int]:
        """Give what the ring goes around: the handle, else the groove."""
        if self.level() is None:
            return QRect(0, 8, self.width(), 24), 8
        return self._handle(), 12

    # ---- painting ----

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_groove(painter)
        if self.level() is not None:
            knob = Surface(fill="raised", edge="accent", width=3, radius=12)
            paint_surface(painter, self._handle(), knob, self._look)
        self._paint_numbers(painter)
        self._paint_ends(painter)
        painter.end()

    def _paint_groove(self, painter: QPainter) -> None:
        groove = QRect(_INSET, 18, self.width() - 2 * _INSET, 4)
        if self._skipped:
            pen = QPen(self._look.colour("edge-strong"), 2)
            pen.setDashPattern([3, 2])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(groove.left(), 20, groove.right() + 1, 20)
            return
        rest = "accent" if self.underMouse() and self.level() is None else "edge-strong"
        paint_surface(painter, groove, Surface(fill=rest, radius=2), self._look)
        level = self.level()
        if level is not None:
            part = QRect(groove)
            part.setWidth(round(groove.width() * level / _MOST))
            if self._rtl():
                part.moveRight(groove.right())
            paint_surface(painter, part, Surface(fill="accent", radius=2), self._look)

    def _paint_numbers(self, painter: QPainter) -> None:
        for number in range(_MOST + 1):
            here = number == self.level()
            block = self._number(str(number), here)
            wide = block.natural_width() + 2
            left = self._x(number) - wide // 2
            left = max(0, min(self.width() - wide, left))
            area = QRect(left, self._numbers_top(), wide, 40)
            ink = self._look.colour("ink" if here else "quiet-ink")
            block.draw(painter, area, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_ends(self, painter: QPainter) -> None:
        if not any(self._ends):
            return
        top = self._numbers_top() + round(self._look.line("small")) + 6
        wide = self._end_width(self.width())
        left = QRect(6, top, wide, 200)
        right = QRect(self.width() - 6 - wide, top, wide, 200)
        first, last = (right, left) if self._rtl() else (left, right)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._rtl():
            start, end = end, start
        ink = self._look.colour("quiet-ink")
        self._end(self._ends[0]).draw(painter, first, ink, start)
        self._end(self._ends[1]).draw(painter, last, ink, end)

    def _x(self, number: int) -> int:
        along = round((self.width() - 2 * _INSET) * number / _MOST)
        return self.width() - _INSET - along if self._rtl() else _INSET + along

    def _handle(self) -> QRect:
        return QRect(self._x(self.level() or 0) - 12, 8, 24, 24)

    def _numbers_top(self) -> int:
        return 40

    def _end_width(self, width: int) -> int:
        return (width - 12 - 16) // 2

    def _number(self, text: str, bold: bool) -> TextBlock:
        return self._block(text, bold)

    def _end(self, text: str) -> TextBlock:
        return self._block(text, False)

    def _block(self, text: str, bold: bool) -> TextBlock:
        if (text, bold) not in self._blocks:
            font = self._look.font("small", bold)
            self._blocks[text, bold] = TextBlock(text, font, self._look.line("small"))
        return self._blocks[text, bold]

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _dress(self) -> None:
        self._blocks.clear()
        self.updateGeometry()
        self.update()
