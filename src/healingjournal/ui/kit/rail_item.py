"""One line of the rail: a room one can go to."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.kit.button import Button
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_start_bar

_TARGET = 40


class RailItem(Button):
    """A quiet icon and a word; where one is: raised, bold, with a bar at the start.

    Arrows ask the rail to move on (`step_requested`); the rail keeps one stop for Tab.
    """

    step_requested = Signal(int)
    height_at_rest = 44
    padding = 12
    padding_icon = 12
    words_at_start = True
    icon_size = 24
    icon_gap = 12

    def __init__(self, look: Look, text: str, icon: str) -> None:
        """Take the look, the name of the room, and its icon."""
        self._here = False
        self._folded = False
        self._most = 0
        super().__init__(look, text, icon)

    def set_here(self, here: bool) -> None:
        """Say whether this is the room where one is."""
        self._here = here
        self.setAccessibleDescription(words.here_now() if here else "")
        self.update()

    def fold(self, folded: bool, most: int = 0) -> None:
        """Show the icon alone, its word as a tooltip, where there is not much room.

        With `most` it takes at most so many pixels, but never less than a target needs.
        """
        self._folded = folded
        self._most = max(_TARGET, most) if most else 0
        self._dress()

    def whole_width(self) -> int:
        """Give the width it would like with its word."""
        return super().sizeHint().width()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side(), self._side()) if self._folded else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._folded else super().minimumSizeHint()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._side() if self._folded else super().heightForWidth(width)

    def _side(self) -> int:
        side = max(self.height_at_rest, self._look.px(self.icon_size) + 8)
        return min(side, self._most) if self._most else side

    @override
    def _dress(self) -> None:
        self.setToolTip(self._words if self._folded else "")
        super()._dress()

    @override
    def _paint_inside(self, painter: QPainter, surface: Surface) -> None:
        if not self._folded:
            super()._paint_inside(painter, surface)
            return
        whole = self._look.px(self.icon_size)
        icon = min(self.icon_size, self.icon_size * (self._side() - 8) // whole)
        size = self._look.px(icon)
        role = self._icon_role(surface)
        pixmap = self._look.icon(self._icon or "more", role, icon, self._ratio())
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, pixmap)

    @override
    def surface(self) -> Surface:
        if self._here:
            return Surface(fill="raised", edge="edge", width=self._look.hair, bold=True)
        if self.isDown():
            return Surface(fill="pressed")
        return Surface(fill="hover" if self.pointed() else None)

    @override
    def _icon_role(self, surface: Surface) -> str:
        return "accent" if self._here else "quiet-ink"

    @override
    def _widest_bold(self) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._here:
            painter = QPainter(self)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_start_bar(painter, self.rect(), 10, rtl, self._look)
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -1000,
            Qt.Key.Key_End: 1000,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_requested.emit(step)
