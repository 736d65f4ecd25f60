"""The breathing circle, or another shape: it moves on a line that stays still."""

from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.grounding.breathing import HOLD, IN, OUT, REST, BreathPoint
from healingjournal.grounding.exercise import Pace
from healingjournal.ui.grounding.playing import words
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.text_block import TextBlock

_TOP = 8.0
_HALF_LINE = 260.0
_LEAST = 72.0  # the largest radius where there is next to no room
_DOT, _PITCH, _BETWEEN, _DOTS_BELOW, _WORDS_BELOW = 6.0, 24.0, 96.0, 36.0, 52.0

_LEAST_BETWEEN = 40.0
CIRCLE = "circle"
_NAMED = (IN, HOLD, OUT, REST)


def phases(pace: Pace) -> list[tuple[str, float]]:
    """Give each phase of a round that there is, and its seconds."""
    there = ((IN, pace.breathe_in), (HOLD, pace.hold), (OUT, pace.breathe_out), (REST, pace.rest))
    return [(phase, lasts) for phase, lasts in there if lasts > 0]


def _beats(pace: Pace) -> list[tuple[str, int]]:
    """Give each phase of a round and its beats, one a second."""
    return [(phase, ceil(lasts)) for phase, lasts in phases(pace)]


class BreathCircle(QWidget):
    """Paints where a breath stands. Radius 64 to 140, always touching the line at its foot.

    In a low window all of it is smaller by one measure, so that line and dots are seen as well.

    Still, it rests at radius 108 and the beat dots fill one each second instead. The word
    inside never moves. Without a pace only the circle at rest is shown. Nothing here keeps
    time: `show_point` says what to paint, and only a change is painted. A press of the
    pointer asks to pause or go on.
    """

    spoken_role = QAccessible.Role.Graphic
    pause_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._pace: Pace | None = None
        self._point: BreathPoint | None = None
        self._still = False
        self._wordless = False
        self._shape = CIRCLE
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.the_shape(CIRCLE))
        look.changed.connect(self._dress)

    # ---- what is shown ----

    def show_point(self, pace: Pace | None, point: BreathPoint | None) -> None:
        """Show a breath at a pace, or the circle at rest with neither."""
        if pace != self._pace:
            self._pace = pace
            self.update()
        if self._seen(point) != self._seen(self._point):
            self.update()
        self._point = point

    def be_still(self, still: bool) -> None:
        """Rest at one size and only fill the dots, or grow and shrink."""
        if still != self._still:
            self._still = still
            self.update()

    def be_wordless(self, wordless: bool) -> None:
        """Leave out the words in and out, so that there is only a shape to watch."""
        if wordless != self._wordless:
            self._wordless = wordless
            self.update()

    def be_shaped(self, shape: str) -> None:
        """Paint the breath as a circle, a square, a dot on the line, or along a hand."""
        if shape != self._shape:
            self._shape = shape
            self.setAccessibleName(words.the_shape(shape))
            self.update()

    def fit(self, high: int) -> None:
        """Take no more than so many pixels from top to words, as far as it can still be seen."""
        whole = float(self._look.measures.motion["breath-largest"])
        most = (high - _TOP - _WORDS_BELOW - self._look.line("body")) / 2
        scale = min(whole, max(_LEAST, most)) / whole
        if scale != self._scale:
            self._scale = scale
            self._dress()

    def radius(self) -> float:
        """Give the radius of the circle now, in pixels."""
        if self._still:
            return self._scale * float(self._look.measures.motion_reduced["breath-still"])
        low, high = self._end("smallest"), self._end("largest")
        return low + (high - low) * (self._point.size if self._point else 0.0)

    def filled(self) -> dict[str, int]:
        """Give how many beat dots are full in each phase of the round."""
        full: dict[str, int] = {}
        round_of = _beats(self._pace) if self._pace else []
        here = self._phase()
        past = here is not None
        for phase, beats in round_of:
            if phase == here and self._point is not None:
                full[phase] = self._point.beat + 1
                past = False
            else:
                full[phase] = beats if past else 0
        return full

    def _seen(self, point: BreathPoint | None) -> object:
        """Give the part of a point that can be seen."""
        if point is None or not self._still:
            return point
        return point.phase, point.beat, point.round

    def _phase(self) -> str | None:
        known = self._point is not None and self._point.phase in _NAMED
        return self._point.phase if known and self._point is not None else None

    # ---- size ----

    @override
    def sizeHint(self) -> QSize:
        below = _WORDS_BELOW + self._look.line("body")
        return QSize(2 * round(_HALF_LINE) + 40, round(self._line() + below))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def _line(self) -> float:
        return _TOP + 2 * self._end("largest")

    def _end(self, name: str) -> float:
        return self._scale * float(self._look.measures.motion[f"breath-{name}"])

    # ---- painting ----

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self._line())
        if self._shape == CIRCLE:
            self._paint_circle(painter)
            self._paint_line(painter)
        else:
            self._paint_line(painter)
            self._paint_shape(painter)
        if self._pace is not None:
            self._paint_beats(painter, self._pace)
        if not self._wordless:
            self._paint_word(painter)
        painter.end()

    def _paint_circle(self, painter: QPainter) -> None:
        look = self._look
        self._dotted(painter, self._end("largest"), "edge-strong")
        radius = self.radius()
        painter.setPen(QPen(look.colour("breath-edge"), 2))
        painter.setBrush(look.colour("breath"))
        painter.drawEllipse(QPointF(0, -radius), radius, radius)
        self._dotted(painter, self._end("smallest"), "breath-edge")

    def _paint_shape(self, painter: QPainter) -> None:
        from healingjournal.ui.grounding.playing.shapes import Shown, paint_shape

        there = tuple(phase for phase, _ in phases(self._pace)) if self._pace else ()
        shown = Shown(self._point, there, 2 * self._end("largest"), self._still)
        paint_shape(painter, self._look, self._shape, shown)

    def _paint_line(self, painter: QPainter) -> None:
        line = QPen(self._look.colour("breath-edge"), 2)
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(line)
        half = min(_HALF_LINE, self.width() / 2 - 4)
        painter.drawLine(QLineF(-half, 0, half, 0))

    def _dotted(self, painter: QPainter, radius: float, role: str) -> None:
        pen = QPen(self._look.colour(role), 2 if self._look.strong_edges else 1.25)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.8, 5.6] if pen.widthF() < 2 else [0.5, 3.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(0, -radius), radius, radius)

    def _paint_word(self, painter: QPainter) -> None:
        phase = self._phase()
        if phase is None:
            return
        middle = -self._end("smallest")
        said = words.phases()[phase]
        self._text(painter, said, QPointF(0, middle), "prompt", bold=False, ink="ink")

    def _paint_beats(self, painter: QPainter, pace: Pace) -> None:
        look = self._look
        there = _beats(pace)
        full = self.filled()
        dots = sum((beats - 1) * _PITCH for _, beats in there)
        room = (self.width() - 48 - dots) / max(len(there) - 1, 1)
        between = min(_BETWEEN, max(room, _LEAST_BETWEEN))
        wide = dots + between * (len(there) - 1)
        left = -wide / 2
        here = self._phase()
        for phase, beats in there:
            painter.setPen(QPen(look.colour("breath-edge"), 1.5))
            for beat in range(beats):
                fill = look.colour("breath-edge") if beat < full[phase] else Qt.BrushStyle.NoBrush
                painter.setBrush(fill)
                painter.drawEllipse(QPointF(left + beat * _PITCH, _DOTS_BELOW), _DOT, _DOT)
            middle = left + (beats - 1) * _PITCH / 2
            if not self._wordless:
                now = phase == here
                at = QPointF(middle, _WORDS_BELOW + look.line("body") / 2)
                ink = "ink" if now else "quiet-ink"
                self._text(painter, words.phases()[phase], at, "body", bold=now, ink=ink)
            left += (beats - 1) * _PITCH + between

    def _text(
        self, painter: QPainter, text: str, at: QPointF, size: str, *, bold: bool, ink: str
    ) -> None:
        block = TextBlock(text, self._look.font(size, bold), self._look.line(size))
        wide = block.natural_width() + 2
        tall = block.height(wide)
        area = QRect(round(at.x() - wide / 2), round(at.y() - tall / 2), wide, tall)
        block.draw(painter, area, self._look.colour(ink), Qt.AlignmentFlag.AlignHCenter)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pause_requested.emit()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
