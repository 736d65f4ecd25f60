"""Bricks whose words wrap are as high as their words, and no higher."""

from PySide6.QtWidgets import QSizePolicy, QWidget

_NO_LIMIT = 16_777_215


def wraps(thing: QWidget) -> None:
    """Let a brick grow with its width in any layout."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    thing.setSizePolicy(policy)


def hug(thing: QWidget) -> None:
    """Keep a brick from being drawn higher than its words need in the width it has now.

    Layouts hand spare height out to whatever may grow, and what may not grow is held to the
    height of a single line; so the limit follows the width.
    """
    tall = thing.heightForWidth(thing.width())
    if thing.maximumHeight() != tall:
        thing.setMaximumHeight(tall)


def let_grow(thing: QWidget) -> None:
    """Take the limit away, for rows in which all are as high as the highest."""
    thing.setMaximumHeight(_NO_LIMIT)
