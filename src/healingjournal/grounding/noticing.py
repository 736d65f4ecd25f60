"""A map of what is heard or felt: marks in nine places, near or far. It is never kept."""

from dataclasses import dataclass

DISTANCES = ("far", "between", "near")
SIDES = ("left", "middle", "right")


@dataclass(frozen=True, slots=True)
class Noticed:
    """The places that have a mark, each as its distance and its side."""

    marks: frozenset[tuple[str, str]] = frozenset()

    def pressed(self, distance: str, side: str) -> "Noticed":
        """Set a mark at a place, or take it away again."""
        return Noticed(self.marks ^ {(distance, side)})

    def there(self, distance: str, side: str) -> bool:
        """Tell whether a place has a mark."""
        return (distance, side) in self.marks
