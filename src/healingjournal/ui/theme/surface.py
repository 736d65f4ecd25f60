"""Surfaces: a fill, an edge and an ink by role, and how they are painted."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from healingjournal.ui.theme.look import Look


class Surface(NamedTuple):  # quicker to define than a dataclass: it is on the way to the window
    """How one state of one brick looks, in roles; the edge lies inside, so nothing jumps."""

    fill: str | None = None
    edge: str | None = None
    width: int = 1
    ink: str = "ink"
    bold: bool = False
    dashed: bool = False
    radius: int = 8

    def edged(self, edge: str, width: int) -> "Surface":
        """Give the same surface with another edge."""
        return self._replace(edge=edge, width=width)


def paint_surface(painter: QPainter, area: QRect, surface: Surface, look: Look) -> None:
    """Paint fill and edge of a surface into an area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = Qt.PenStyle.NoPen
    inset = 0.0
    painter.setPen(pen)
    if surface.edge is not None:
        line = QPen(look.colour(surface.edge), surface.width)
        if surface.dashed:
            line.setDashPattern([3.0, 2.6] if surface.width == 1 else [3.0, 2.0])
            line.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(line)
        inset = surface.width / 2
    if surface.fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(look.colour(surface.fill))
    if surface.fill is None and surface.edge is None:
        return
    radius = surface.radius - inset
    painter.drawRoundedRect(
        QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius
    )


def paint_start_bar(painter: QPainter, area: QRect, inset: int, rtl: bool, look: Look) -> None:
    """Paint the three pixel bar that marks the row where one is, at the start side."""
    left = area.right() - 2 if rtl else area.left()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent"))
    tall = area.height() - 2 * inset
    painter.drawRoundedRect(QRectF(left, area.top() + inset, 3, tall), 1.5, 1.5)
