"""A page to doodle on: a grid to fill, a spiral to trace, or free lines. It is never kept."""

import math
from dataclasses import dataclass, replace

FILLS = ("empty", "full", "lines", "dot")
SIDE = 6
TURNS = 4.0
PIECES = 96

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Grid:
    """Square cells in reading order, each with one of FILLS."""

    cells: tuple[str, ...] = (FILLS[0],) * (SIDE * SIDE)

    def pressed(self, place: int) -> "Grid":
        """Give a cell the next fill; after the last one it is empty again."""
        if not 0 <= place < len(self.cells):
            return self
        cells = list(self.cells)
        cells[place] = FILLS[(FILLS.index(cells[place]) + 1) % len(FILLS)]
        return Grid(tuple(cells))


@dataclass(frozen=True, slots=True)
class Spiral:
    """A spiral in PIECES pieces, and how many of them were traced from the outside in."""

    traced: int = 0

    def forth(self, pieces: int = 1) -> "Spiral":
        """Trace so many pieces on, or back; never beyond its ends."""
        return Spiral(min(max(self.traced + pieces, 0), PIECES))

    def followed(self, at: Point) -> "Spiral":
        """Trace up to a point that lies near the next pieces; elsewhere nothing happens."""
        ahead = range(self.traced, min(self.traced + 6, PIECES) + 1)
        reached = [piece for piece in ahead if math.dist(place_of(piece), at) < 0.12]
        return Spiral(max(reached)) if reached else self


def place_of(piece: int) -> Point:
    """Give where a piece of the spiral ends, from -1 to 1 each way; the last is the middle."""
    part = 1 - piece / PIECES
    angle = 2 * math.pi * TURNS * part
    return part * math.cos(angle), part * math.sin(angle)


@dataclass(frozen=True, slots=True)
class Lines:
    """Free lines, each a run of points from 0 to 1 each way; `pen` is where keys draw from."""

    lines: tuple[tuple[Point, ...], ...] = ()
    pen: Point = (0.5, 0.5)
    down: bool = False

    def begun(self, at: Point) -> "Lines":
        """Begin a line at a point."""
        here = _on_the_page(at)
        return replace(self, lines=(*self.lines, (here,)), pen=here, down=True)

    def drawn(self, at: Point) -> "Lines":
        """Draw on to a point; with the pen up it only moves there."""
        here = _on_the_page(at)
        if not self.down or not self.lines:
            return replace(self, pen=here)
        return replace(self, lines=(*self.lines[:-1], (*self.lines[-1], here)), pen=here)

    def lifted(self) -> "Lines":
        """Take the pen up."""
        return replace(self, down=False)

    def undone(self) -> "Lines":
        """Take away the last line."""
        return replace(self, lines=self.lines[:-1], down=False)


def _on_the_page(at: Point) -> Point:
    return min(max(at[0], 0.0), 1.0), min(max(at[1], 0.0), 1.0)
