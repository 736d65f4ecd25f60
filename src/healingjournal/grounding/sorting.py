"""A small puzzle: tiles of three shapes, to be put into rows of one shape each.

No score, no clock, no wrong move: two tiles change places, and back again. Every mix can be
solved, because any two tiles may change places.
"""

from dataclasses import dataclass, replace
from itertools import count

from healingjournal.grounding.chance import shuffled

SHAPES = ("circle", "square", "triangle")
IN_A_ROW = 4


@dataclass(frozen=True, slots=True)
class Sorting:
    """The tiles in reading order, and the place of the one taken up, None if none is."""

    tiles: tuple[str, ...]
    taken: int | None = None

    def pressed(self, place: int) -> "Sorting":
        """Take up the tile of a place, put it back, or let it change places with the taken one."""
        if not 0 <= place < len(self.tiles):
            return self
        if self.taken is None:
            return replace(self, taken=place)
        tiles = list(self.tiles)
        tiles[self.taken], tiles[place] = tiles[place], tiles[self.taken]
        return Sorting(tuple(tiles))

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Give the tiles row by row."""
        starts = range(0, len(self.tiles), IN_A_ROW)
        return tuple(self.tiles[start : start + IN_A_ROW] for start in starts)

    @property
    def in_order(self) -> bool:
        """Tell whether each row holds one shape only."""
        return all(len(set(row)) == 1 for row in self.rows)


def mixed(seed: int) -> Sorting:
    """Give a mix of tiles that is not in order yet; the same seed gives the same mix."""
    tiles = [shape for shape in SHAPES for _ in range(IN_A_ROW)]
    mixes = (Sorting(tuple(shuffled(tiles, f"{seed}:{go}"))) for go in count())
    return next(mix for mix in mixes if not mix.in_order)
