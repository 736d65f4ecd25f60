"""Private values: text and secrets that no log, repr or traceback can show."""

from typing import Generic, TypeVar

T = TypeVar("T")


class Private(Generic[T]):
    """Holds a value that shows itself only when asked by `open()`."""

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        """Take the value in."""
        self._value = value

    def open(self) -> T:
        """Give the value out, to be used and not kept."""
        return self._value

    def __repr__(self) -> str:
        """Say only that it is private."""
        return "<private>"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        """Compare by value with another private value."""
        return isinstance(other, Private) and self._value == other._value

    def __hash__(self) -> int:
        """Hash by value."""
        return hash(self._value)
