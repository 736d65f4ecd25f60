"""An order that looks like chance and follows from a seed: the same seed gives the same order."""

from collections.abc import Sequence
from typing import TypeVar

_Thing = TypeVar("_Thing")


def shuffled(things: Sequence[_Thing], seed: str) -> list[_Thing]:
    """Give the same things in an order that follows from the seed."""
    from hashlib import sha256

    def rank(place: int) -> bytes:
        return sha256(f"{seed}:{place}".encode()).digest()

    return [things[place] for place in sorted(range(len(things)), key=rank)]
