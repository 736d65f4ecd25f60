"""Says of a method that a class above it, Qt's or ours, has one of the same name.

The decorator that type checkers know is imported by them alone: it does nothing in a run, and
its package would lie on the way to the first window.
"""

from typing import TYPE_CHECKING

__all__ = ["override"]

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Give the method as it is."""
        return method
