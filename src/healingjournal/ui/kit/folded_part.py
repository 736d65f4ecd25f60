"""A part that stays folded until it is opened, and folds again when the page is left."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.card import Card
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class _FoldLine(Button):
    """The name of the part, its arrow at the end; the whole line is the target."""

    height_at_rest = 50
    padding = 20
    words_at_start = True

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self._icon_end = "down"
        self.turn(False)

    def turn(self, is_open: bool) -> None:
        """Show and say whether the part is open."""
        self._icon_end = "up" if is_open else "down"
        verb = words.fold() if is_open else words.unfold()
        self.setToolTip(verb)
        self.setAccessibleDescription(verb)
        self.update()

    @override
    def focus_radius(self) -> int:
        return 11

    @override
    def surface(self) -> Surface:
        if self.isDown():
            return Surface(fill="pressed", radius=11)
        return Surface(radius=11)


class FoldedPart(Card):
    """Shows its name only; `content` is a column that is there while open. Sends `turned`."""

    turned = Signal(bool)

    def __init__(self, look: Look, name: str) -> None:
        """Take the look and the name of the part."""
        super().__init__(look, 0, 0)
        self._over = False
        self.line = _FoldLine(look, name)
        self.inside = QWidget()
        self.inside.setVisible(False)
        self.content = QVBoxLayout(self.inside)
        self.content.setSpacing(12)
        self.content.setContentsMargins(20, 0, 20, 16)
        self.column.addWidget(self.line)
        self.column.addWidget(self.inside)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.line.clicked.connect(lambda: self.turn(not self.is_open()))

    def is_open(self) -> bool:
        """Tell whether the part is open."""
        return not self.inside.isHidden()

    def turn(self, is_open: bool) -> None:
        """Open the part, or fold it."""
        self.inside.setVisible(is_open)
        self.line.turn(is_open)
        self.updateGeometry()
        self.turned.emit(is_open)

    @override
    def surface(self) -> Surface:
        edge = "edge-strong" if self._over and not self.is_open() else "edge"
        return Surface(fill="raised", edge=edge, width=self._look.hair, radius=12)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_open() and not event.spontaneous():
            self.turn(False)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()
