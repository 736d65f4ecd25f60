"""A chip: one answer that can be chosen and un-chosen."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from healingjournal.base.overriding import override
from healingjournal.ui.kit.button import Button
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface
from healingjournal.ui.theme.text_block import TextBlock

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Home: -1000,
    Qt.Key.Key_End: 1000,
}


class ChoiceChip(Button):
    """An answer: a word, or a word and a few plain words in small.

    Space chooses; arrows ask the group to move on (`step_requested`, in reading order). What a
    screen reader turns over counts as clicked: Qt sends `clicked` for keys and the pointer alone.
    """

    step_requested = Signal(int)
    padding = 15
    presses_on_enter = False

    def __init__(self, look: Look, text: str, note: str = "", icon: str | None = None) -> None:
        """Take the look, the word, the words in small, and the icon it has until it is chosen."""
        self._note = note
        self._note_block: TextBlock | None = None
        self._resting = False
        self._ours = False
        self._tint: str | None = None
        super().__init__(look, text, icon)
        self.setCheckable(True)
        self.toggled.connect(self._hear_aids)
        if note:
            self.setAccessibleDescription(note)
            self.words_at_start = True
            self.height_at_rest = 64
            self.padding = 21

    def tint(self, role: str | None) -> None:
        """Show its icon, and its tick, in another role than its word."""
        self._tint = role
        self.update()

    def rest(self, resting: bool) -> None:
        """Turn quiet, because its question was left out; it can still be chosen."""
        self._resting = resting
        self.update()

    @override
    def surface(self) -> Surface:
        hair = self._look.hair
        if not self.isEnabled():
            return Surface(
                fill="raised", edge="edge", width=hair, ink="faint-ink", bold=self.isChecked()
            )
        if self.isChecked():
            return self._chosen()
        fill = "raised"
        if self.isDown():
            fill = "pressed"
        elif self.pointed():
            fill = "hover"
        ink = "quiet-ink" if self._resting else "ink"
        return Surface(fill=fill, edge="edge-strong", width=hair, ink=ink)

    def _chosen(self) -> Surface:
        edge = "accent-pressed" if self.pointed() and not self.isDown() else "accent"
        fill, ink = "accent-soft", "accent-soft-ink"
        if self.isDown():
            fill, ink = "pressed", "ink"
        return Surface(fill=fill, edge=edge, width=2, ink=ink, bold=True)

    @override
    def _icon_now(self) -> str | None:
        return "check" if self.isChecked() else super()._icon_now()

    @override
    def _icon_role(self, surface: Surface) -> str:
        return self._tint or super()._icon_role(surface)

    @override
    def _start_padding(self) -> int:
        if self._icon_now() is None:
            return self.padding
        return 13 if self.words_at_start else 11

    # ---- the words in small ----

    @override
    def heightForWidth(self, width: int) -> int:
        if not self._note:
            return super().heightForWidth(width)
        inside = width - self._around()
        beside = inside - self._word_width() - 8
        word = self._block(self._widest_bold()).height(inside)
        if self._fits_beside(beside):
            tall = max(word, self._small().height(beside))
        else:
            tall = word + self._small().height(inside)
        return max(self.height_at_rest, tall + 24)

    @override
    def sizeHint(self) -> QSize:
        if not self._note:
            return super().sizeHint()
        words = self._word_width() + 8 + self._small().natural_width()
        width = min(words, self._look.px(480)) + self._around()
        return QSize(width, self.heightForWidth(width))

    def _fits_beside(self, room: int) -> bool:
        return room >= min(self._small().natural_width(), self._look.px(150))

    def _word_width(self) -> int:
        return self._block(self._widest_bold()).natural_width()

    def _small(self) -> TextBlock:
        if self._note_block is None:
            look = self._look
            look.ready_for(self._note)
            self._note_block = TextBlock(self._note, look.font("small"), look.line("small"))
        return self._note_block

    @override
    def _paint_inside(self, painter: QPainter, surface: Surface) -> None:
        if not self._note:
            super()._paint_inside(painter, surface)
            return
        inside = self.width() - self._around()
        lead = self.width() - inside - self.padding
        self._paint_tick(painter, surface)
        word = self._block(surface.bold)
        small = self._small()
        wide = min(inside, word.natural_width())
        beside = inside - wide - 8
        ink = surface.ink if surface.bold or not self.isEnabled() else "quiet-ink"
        if self._fits_beside(beside):
            tall, least = word.height(wide), small.height(beside)
            first = QRect(lead, (self.height() - tall) // 2, wide, tall)
            second = QRect(lead + wide + 8, (self.height() - least) // 2, beside, least)
        else:
            tall, least = word.height(inside), small.height(inside)
            top = (self.height() - tall - least) // 2
            first = QRect(lead, top, inside, tall)
            second = QRect(lead, top + tall, inside, least)
        self._draw(painter, word, first, surface.ink)
        self._draw(painter, small, second, ink)

    def _paint_tick(self, painter: QPainter, surface: Surface) -> None:
        icon = self._icon_now()
        if icon is None:
            return
        size = self._look.px(20)
        left = self._start_padding()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - size
        pixmap = self._look.icon(icon, surface.ink, 20, self._ratio())
        painter.drawPixmap(left, (self.height() - size) // 2, pixmap)

    def _draw(self, painter: QPainter, block: TextBlock, area: QRect, ink: str) -> None:
        align = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area = QRect(
                self.width() - area.left() - area.width(), area.top(), area.width(), area.height()
            )
            align = Qt.AlignmentFlag.AlignRight
        block.draw(painter, area, self._look.colour(ink), align)

    @override
    def _dress(self) -> None:
        self._note_block = None
        super()._dress()

    # ---- keys and aids ----

    def _hear_aids(self, checked: bool) -> None:
        if not self._ours:
            # Turned back unheard and clicked, so that all hear of it as of any other click.
            self.blockSignals(True)
            self.setChecked(not checked)
            self.blockSignals(False)
            self.click()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.step_requested.emit(-step if sideways and rtl else step)

    @override
    def nextCheckState(self) -> None:
        was, self._ours = self._ours, True
        super().nextCheckState()
        self._ours = was
        self.updateGeometry()
        self._hug()

    @override
    def setChecked(self, checked: bool) -> None:
        was, self._ours = self._ours, True
        super().setChecked(checked)
        self._ours = was
        self.updateGeometry()
        self._hug()
        self.update()
