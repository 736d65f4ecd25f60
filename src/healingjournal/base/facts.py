"""Facts: what has just become true, told in past tense to whoever cares."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """Something that has happened; subclasses live in the rooms and hold ids, never text."""


class FactBoard:
    """Passes each posted fact to every listener, in the order they came. One thread only."""

    def __init__(self) -> None:
        """Start with nobody listening."""
        self._listeners: list[Callable[[Fact], None]] = []

    def listen(self, listener: Callable[[Fact], None]) -> None:
        """Hear every later fact."""
        self._listeners.append(listener)

    def post(self, fact: Fact) -> None:
        """Tell every listener."""
        for listener in tuple(self._listeners):
            listener(fact)
