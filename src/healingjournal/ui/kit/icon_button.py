"""An icon without a word beside it: Show, Clear, Fold, Up and Down only."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from healingjournal.base.overriding import override
from healingjournal.ui.kit.button import Button
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class IconButton(Button):
    """A bare icon of 40 by 40, its word as tooltip and as accessible name."""

    def __init__(self, look: Look, icon: str, name: str, ink: str = "ink") -> None:
        """Take the look, the icon, the word that names it, and the ink role at rest."""
        self._ink = ink
        super().__init__(look, "", icon)
        self.rename(name)

    def rename(self, name: str, icon: str | None = None) -> None:
        """Take another name, and another icon with it."""
        self.setAccessibleName(name)
        self.setToolTip(name)
        if icon is not None:
            self.show_icon(icon)

    @override
    def surface(self) -> Surface:
        if not self.isEnabled():
            return Surface(ink="faint-ink")
        if self.isDown():
            return Surface(fill="pressed", ink="ink")
        return Surface(fill="hover" if self.pointed() else None, ink=self._ink)

    @override
    def heightForWidth(self, width: int) -> int:
        return self._side()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side(), self._side())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _side(self) -> int:
        return max(self._tall or 40, self._look.px(20) + 16)

    @override
    def _paint_inside(self, painter: QPainter, surface: Surface) -> None:
        size = self._look.px(20)
        pixmap = self._look.icon(self._icon or "more", surface.ink, 20, self._ratio())
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, pixmap)
