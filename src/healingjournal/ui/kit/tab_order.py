"""Sets in which order Tab walks: the order of reading, whatever was made first."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_order(things: Iterable[QWidget]) -> None:
    """Let Tab walk through these one after another; they lie in one window.

    From the last to the first, each right behind the first: the chain is a ring, and pairs that
    already follow each other round the end of it are not moved.
    """
    first, *others = things
    for other in reversed(others):
        QWidget.setTabOrder(first, other)


def stops_in(thing: QWidget) -> list[QWidget]:
    """Give everything inside that Tab or an arrow can reach, as it was put in."""
    inside = thing.findChildren(QWidget)
    return [one for one in inside if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
