"""Where one is in a flow: words with dots on a line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.text_block import TextBlock

_LINE, _SHORT_LINE = 32, 12
_GAP = 12


class _Step(Label):
    """One step: a dot, its word, and the line to the next one."""

    def __init__(self, look: Look, word: str, last: bool) -> None:
        self._last = last
        self._here = 0
        super().__init__(look, word, "small", "quiet-ink")
        look.room.changed.connect(self._dress)

    def stand(self, where: int) -> None:
        """Say whether it has been (-1), is here (0) or is to come (1)."""
        self._here = where
        self.set_bold(where == 0 or None)
        self.set_ink("ink" if where == 0 else "quiet-ink")
        say = {-1: words.step_been, 0: words.step_here, 1: words.step_to_come}[where]
        self.setAccessibleName(say(self.words()))

    @override
    def sizeHint(self) -> QSize:
        wide = self._lead() + self._word_wide()
        wide += 0 if self._last else self._gap() + self._line()
        return QSize(wide, self.block().height(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def heightForWidth(self, width: int) -> int:
        return self.block().height(self.block().natural_width())

    def _lead(self) -> int:
        return self._look.px(12 if self._here == 0 else 10) + (8 if self._worded() else 0)

    def _worded(self) -> bool:
        """Tell whether it shows its word; where there is not much room only the one here does."""
        return self._here == 0 or not self._look.room.tight

    def _word_wide(self) -> int:
        return self.block().natural_width() if self._worded() else 0

    def _gap(self) -> int:
        return 4 if self._look.room.tight else _GAP

    def _line(self) -> int:
        return _SHORT_LINE if self._look.room.tight else _LINE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
        side = -1 if self.isRightToLeft() else 1
        self._paint_dot(painter, side)
        wide = self._word_wide()
        left = self._lead() if side > 0 else -self._lead() - wide
        if self._worded():
            self._paint_word(painter, self.block(), QRect(left, 0, wide, self.height()))
        if not self._last:
            start = self._lead() + wide + self._gap()
            painter.setPen(QPen(self._look.colour("edge-strong"), 1))
            y = self.height() // 2 + 0.5
            painter.drawLine(QPointF(side * start, y), QPointF(side * (start + self._line()), y))
        painter.end()

    def _paint_dot(self, painter: QPainter, side: int) -> None:
        size = self._look.px(12 if self._here == 0 else 10)
        middle = QPointF(side * size / 2, self.height() / 2)
        role = "accent" if self._here == 0 else "edge-strong"
        colour = self._look.colour(role)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._here > 0 else colour)
        painter.drawEllipse(middle, size / 2 - 0.75, size / 2 - 0.75)

    def _paint_word(self, painter: QPainter, block: TextBlock, area: QRect) -> None:
        ink = self._look.colour("ink" if self._here == 0 else "quiet-ink")
        align = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        block.draw(painter, area, ink, align)


class StepDots(QWidget):
    """The steps of a flow; filled = been, large accent = here, ring = to come."""

    def __init__(self, look: Look, steps: Sequence[str], here: int = 0) -> None:
        """Take the look, the words of the steps, and the place of the one where one is."""
        super().__init__()
        place = FlowLayout(_GAP, 8)
        self.setLayout(place)
        wraps(self)
        self._steps = [_Step(look, word, word == steps[-1]) for word in steps]
        for step in self._steps:
            place.addWidget(step)
        self.go_to(here)

    def go_to(self, here: int) -> None:
        """Stand at another step."""
        for at, step in enumerate(self._steps):
            step.stand((at > here) - (at < here))
