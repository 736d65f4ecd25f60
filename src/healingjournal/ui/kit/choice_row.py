"""A row to choose: a passage, a way to make; the whole row is the target."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout

from healingjournal.base.overriding import override
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class _RowBox(CheckBox):
    """The box of a row: its ring goes round the row, arrows are the row's."""

    step_requested = Signal(int)
    gap_to_words = 14

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_requested.emit(step)

    @override
    def focus_area(self) -> tuple[QRect, int]:
        row = self.parentWidget()
        if row is None:
            return self.rect(), 8
        return QRect(self.mapFrom(row, row.rect().topLeft()), row.size()), 8


class ChoiceRow(Card):
    """A raised row with a check box, bold or plain words, quieter words, an icon at the end.

    `body` is a column under the words for more, such as a password field. Sends `toggled`.
    """

    toggled = Signal(bool)

    def __init__(
        self, look: Look, text: str, note: str = "", icon: str | None = None, *, bold: bool = False
    ) -> None:
        """Take the look, the words, the quieter words, an icon, and whether words are bold."""
        super().__init__(look, 0, 0)
        self._over = False
        self.column.setContentsMargins(17, 7, 17, 7)
        self.box = _RowBox(look, text, note, bold=bold)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.box, 1)
        if icon is not None:
            side = QVBoxLayout()
            side.setContentsMargins(0, 8, 0, 0)
            side.addWidget(Icon(look, icon, "quiet-ink"))
            side.addStretch(1)
            row.addLayout(side)
        self.column.addLayout(row)
        self.body = QVBoxLayout()
        self._under = QHBoxLayout()
        self._under.setSpacing(0)
        self._start = QSpacerItem(look.px(24) + 14, 0)
        self._under.addItem(self._start)
        self._under.addLayout(self.body, 1)
        self.column.addLayout(self._under)
        look.changed.connect(self._dress)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.box.toggled.connect(self._toggled)

    def chosen(self) -> bool:
        """Tell whether the row is chosen."""
        return self.box.isChecked()

    def choose(self, chosen: bool) -> None:
        """Set whether the row is chosen."""
        self.box.setChecked(chosen)

    @override
    def surface(self) -> Surface:
        edge, hair = "edge", self._look.hair
        if self.box.isChecked():
            edge = "accent"
        elif self._over:
            edge = "edge-strong"
        return Surface(fill="raised", edge=edge, width=hair, radius=8)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.box.click()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    def _dress(self) -> None:
        self._start.changeSize(self._look.px(24) + 14, 0)
        self._under.invalidate()

    def _toggled(self, chosen: bool) -> None:
        self.update()
        self.toggled.emit(chosen)
