"""A beat from side to side, or a hand to trace, painted on the line that stays still."""

from PySide6.QtCore import QLineF, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.grounding.plays import Taps
from healingjournal.grounding.rhythm import DOWN, LEFT, REST, RIGHT, UP, RhythmPoint
from healingjournal.ui.grounding.playing import words
from healingjournal.ui.grounding.playing.shapes import OnHand, paint_hand
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.text_block import TextBlock

_TOP, _HAND, _PADS = 8.0, 240.0, 120.0
_RADIUS, _APART, _HALF_LINE = 44.0, 110.0, 260.0
_DOT, _PITCH, _BELOW = 6.0, 24.0, 28.0
_MOST_DOTS = 20


class RhythmView(QWidget):
    """Paints where a beat or a hand stands; a beat changes only when the side does.

    Nothing here keeps time. A press of the pointer asks to pause or go on.
    """

    spoken_role = QAccessible.Role.Graphic
    pause_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._taps: Taps | None = None
        self._point: RhythmPoint | None = None
        self._still = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)

    def show_play(self, taps: Taps | None) -> None:
        """Show a beat, or a hand with none."""
        self._taps = taps
        self._point = None
        self.setAccessibleName(words.a_beat() if taps else words.a_hand())
        told = words.beat_in_words(taps.times, taps.sets) if taps else words.hand_in_words()
        self.setAccessibleDescription(told)
        self._dress()

    def show_point(self, point: RhythmPoint | None, *, still: bool) -> None:
        """Show where it stands; only what can be seen to change is painted."""
        before = self._seen()
        self._point, self._still = point, still
        if self._seen() != before:
            self.update()

    def _seen(self) -> object:
        point = self._point
        if point is None:
            return None
        moves = self._taps is None and not self._still
        return point.phase, point.number, point.part if moves else 0.0, self._still

    @override
    def sizeHint(self) -> QSize:
        below = _BELOW + self._look.line("body") + 16
        return QSize(2 * round(_HALF_LINE) + 40, round(_TOP + self._tall() + below))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def _tall(self) -> float:
        return _PADS if self._taps else _HAND

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, _TOP + self._tall())
        if self._taps:
            self._paint_pads(painter)
            self._paint_dots(painter, self._taps)
        else:
            paint_hand(painter, self._look, _HAND, self._on_hand())
        line = QPen(self._look.colour("breath-edge"), 2)
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(line)
        half = min(_HALF_LINE, self.width() / 2 - 4)
        painter.drawLine(QLineF(-half, 0, half, 0))
        self._paint_word(painter)
        painter.end()

    def _on_hand(self) -> OnHand | None:
        point = self._point
        if point is None or point.phase not in {UP, DOWN}:
            return None
        return OnHand(point.number, point.phase == UP, point.part, self._still)

    def _paint_pads(self, painter: QPainter) -> None:
        look = self._look
        phase = self._point.phase if self._point else ""
        for side, x in ((LEFT, -_APART), (RIGHT, _APART)):
            here = phase == side
            painter.setPen(QPen(look.colour("breath-edge"), 4 if here else 2))
            painter.setBrush(look.colour("breath") if here else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, -_RADIUS - 2), _RADIUS, _RADIUS)

    def _paint_dots(self, painter: QPainter, taps: Taps) -> None:
        if taps.times > _MOST_DOTS:
            return
        point = self._point
        full = 0
        if point is not None and point.phase in {LEFT, RIGHT, REST}:
            full = point.number + (0 if point.phase == REST else 1)
        left = -(taps.times - 1) * _PITCH / 2
        painter.setPen(QPen(self._look.colour("breath-edge"), 1.5))
        for at in range(taps.times):
            fill = self._look.colour("breath-edge") if at < full else Qt.BrushStyle.NoBrush
            painter.setBrush(fill)
            painter.drawEllipse(QPointF(left + at * _PITCH, _BELOW), _DOT, _DOT)

    def _paint_word(self, painter: QPainter) -> None:
        said = words.rhythm().get(self._point.phase if self._point else "", "")
        if not said:
            return
        look = self._look
        block = TextBlock(said, look.font("body", True), look.line("body"))
        wide = block.natural_width() + 2
        top = _BELOW + _DOT + 8 if self._taps else 12
        area = QRect(round(-wide / 2), round(top), wide, block.height(wide))
        block.draw(painter, area, look.colour("ink"), Qt.AlignmentFlag.AlignHCenter)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pause_requested.emit()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
