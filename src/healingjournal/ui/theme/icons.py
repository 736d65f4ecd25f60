"""Icons: the shipped drawings, tinted by colour, sharp on any screen, mirrored where it helps."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from healingjournal.base.resources import assets

MIRRORED = frozenset({"leave", "skip", "less-close", "left", "right"})
_DOTTED = frozenset({"more", "grip", "five"})
_STROKE = 1.75


class Icons:
    """Draws each icon once for a colour and size, and keeps it."""

    def __init__(self) -> None:
        """Start with nothing drawn."""
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, bool, float], QPixmap] = {}

    def pixmap(self, name: str, colour: QColor, size: int, rtl: bool, ratio: float) -> QPixmap:
        """Give an icon of `size` pixels in one colour; raises FileNotFoundError for no such icon.

        The line stays as thick in a small icon as in a large one. `rtl` turns round only
        the icons that point somewhere along the line of reading.
        """
        turned = rtl and name in MIRRORED
        key = (name, colour.name(), size, turned, ratio)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(key, size, ratio)
        return found

    def _draw(
        self, key: tuple[str, str, int, bool, float], size: int, ratio: float
    ) -> QPixmap:
        name, colour, _size, turned, _ratio = key
        renderer = QSvgRenderer(QByteArray(self._source(name, colour, size).encode()))
        drawn = QPixmap(round(size * ratio), round(size * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        if not turned:
            return drawn
        from PySide6.QtGui import QTransform

        return drawn.transformed(QTransform().scale(-1, 1))

    def _source(self, name: str, colour: str, size: int) -> str:
        if name not in self._sources:
            self._sources[name] = (assets() / "icons" / f"{name}.svg").read_text("utf-8")
        thick = 2.6 if name in _DOTTED else _STROKE * (24 / size if size < 24 else 1)
        source = self._sources[name].replace("currentColor", colour)
        return source.replace('stroke-width="1.75"', f'stroke-width="{thick:.3f}"')
