"""A drawing as its strokes: drawn on, taken back, written as JSON and read again. Knows no Qt.

A page of 1200 by 800; a stroke keeps its colour by name, so that it can be shown in any theme.
"""

import json
from dataclasses import dataclass, replace

from healingjournal.base.errors import RefusedError

WIDE, HIGH = 1200, 800
PEN, ERASER, LINE, CIRCLE, SQUARE, EMPTY = "pen", "eraser", "line", "circle", "square", "empty"
SHAPES = (LINE, CIRCLE, SQUARE)
TOOLS = (PEN, ERASER, *SHAPES)
COLOURS = ("ink", "blue", "earth", "leaf", "plum", "sand")
WIDTHS = (1, 2, 3)
MOST_POINTS = 100_000
# A pen that does not tell how hard it is pressed counts as pressed halfway.
EVEN = 50
_FORMAT = 1
_TENTHS = 10

# Where, in tenths of a pixel, and how hard, 0 to 100.
Point = tuple[int, int, int]


@dataclass(frozen=True)
class Stroke:
    """One act on the page: a line of the pen or the eraser, a shape, or the page emptied.

    A shape has two points: two corners of what it fills, or the two ends of a line.
    """

    tool: str
    colour: str = COLOURS[0]
    width: int = 2
    points: tuple[Point, ...] = ()


@dataclass(frozen=True)
class Drawing:
    """Strokes in the order they were made."""

    strokes: tuple[Stroke, ...] = ()

    @property
    def blank(self) -> bool:
        """Tell whether there is nothing to see on it."""
        return not self.strokes or self.strokes[-1].tool == EMPTY

    @property
    def points(self) -> int:
        """Count the points of all strokes."""
        return sum(len(one.points) for one in self.strokes)

    def with_stroke(self, stroke: Stroke) -> "Drawing":
        """Give the drawing with one more stroke; raises RefusedError("drawing_too_large")."""
        if self.points + len(stroke.points) > MOST_POINTS or len(self.strokes) >= MOST_POINTS:
            raise RefusedError("drawing_too_large")
        return Drawing((*self.strokes, stroke))

    def emptied(self) -> "Drawing":
        """Give the page empty; what was on it comes back when that is taken back."""
        return self if self.blank else self.with_stroke(Stroke(EMPTY))

    def taken_back(self) -> "Drawing":
        """Give the drawing without its last stroke."""
        return Drawing(self.strokes[:-1])

    def seen(self) -> tuple[Stroke, ...]:
        """Give the strokes since the page was emptied last."""
        tools = [one.tool for one in self.strokes]
        begin = len(tools) - tools[::-1].index(EMPTY) if EMPTY in tools else 0
        return self.strokes[begin:]


def at(x: float, y: float, pressure: float | None = None) -> Point:
    """Give a point from pixels on the page and a pressure of 0 to 1; held to the page."""
    hard = EVEN if pressure is None else round(100 * min(1.0, max(0.0, pressure)))
    return _held(round(x * _TENTHS), WIDE), _held(round(y * _TENTHS), HIGH), hard


def moved(stroke: Stroke, right: int, down: int) -> Stroke:
    """Give a shape moved by pixels as far as the page goes, its size as it was."""
    xs, ys = [p[0] for p in stroke.points], [p[1] for p in stroke.points]
    dx = min(max(right * _TENTHS, -min(xs)), WIDE * _TENTHS - max(xs))
    dy = min(max(down * _TENTHS, -min(ys)), HIGH * _TENTHS - max(ys))
    return replace(stroke, points=tuple((x + dx, y + dy, hard) for x, y, hard in stroke.points))


def grown(stroke: Stroke, wider: int, higher: int) -> Stroke:
    """Give a shape with its second point moved by pixels, as far as the page goes."""
    first, (x, y, hard) = stroke.points
    second = (_held(x + wider * _TENTHS, WIDE), _held(y + higher * _TENTHS, HIGH), hard)
    return replace(stroke, points=(first, second))


def written(drawing: Drawing) -> str:
    """Give a drawing as JSON."""
    strokes = [
        {
            "tool": one.tool,
            "colour": one.colour,
            "width": one.width,
            "points": [number for point in one.points for number in point],
        }
        for one in drawing.strokes
    ]
    made = {"format": _FORMAT, "page": [WIDE, HIGH], "strokes": strokes}
    return json.dumps(made, separators=(",", ":"))


def read(text: str) -> Drawing:
    """Read a drawing; raises RefusedError("picture_damaged") for anything that is none."""
    try:
        made = json.loads(text)
        whole = made["format"] == _FORMAT and made["page"] == [WIDE, HIGH]
        strokes = tuple(_stroke(one) for one in made["strokes"]) if whole else None
    except (ValueError, KeyError, TypeError, RecursionError):
        strokes = None
    if strokes is None or Drawing(strokes).points > MOST_POINTS:
        raise RefusedError("picture_damaged")
    return Drawing(strokes)


def _stroke(told: dict[str, object]) -> Stroke:
    tool, colour, width, flat = (told[name] for name in ("tool", "colour", "width", "points"))
    if tool not in (*TOOLS, EMPTY) or colour not in COLOURS or width not in WIDTHS:
        raise ValueError
    if not isinstance(flat, list) or len(flat) % 3 or not all(type(one) is int for one in flat):
        raise ValueError
    points = tuple(zip(flat[::3], flat[1::3], flat[2::3], strict=True))
    if any(not _on_page(point) for point in points):
        raise ValueError
    if (tool in SHAPES and len(points) != 2) or (tool in (PEN, ERASER) and not points):
        raise ValueError
    return Stroke(str(tool), str(colour), int(str(width)), points)


def _on_page(point: Point) -> bool:
    x, y, hard = point
    return 0 <= x <= WIDE * _TENTHS and 0 <= y <= HIGH * _TENTHS and 0 <= hard <= 100


def _held(tenths: int, most: int) -> int:
    return min(max(tenths, 0), most * _TENTHS)
