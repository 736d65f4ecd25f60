"""Finds words that are cut: a label, button or box smaller than its words need."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from healingjournal.ui.kit.level_slider import LevelSlider

_SLACK = 1


@dataclass(frozen=True)
class Clipped:
    """One thing that is cut, what it is, and why."""

    kind: str
    words: str
    reason: str

    def __str__(self) -> str:
        """Give one line for a report."""
        return f"{self.kind} “{self.words}”: {self.reason}"


def clipped(root: QWidget) -> list[Clipped]:
    """Give everything visible under a widget whose words do not fit where they stand."""
    found: list[Clipped] = []
    for thing in root.findChildren(QWidget):
        if not thing.isVisibleTo(root) or not isinstance(
            thing, QLabel | QAbstractButton | LevelSlider | QLineEdit
        ):
            continue
        reason = _too_small(thing) or _outside(thing, root)
        if reason:
            words = thing.accessibleName()[:60]
            found.append(Clipped(type(thing).__name__, words, reason))
    return found


def _too_small(thing: QWidget) -> str | None:
    width, height = thing.width(), thing.height()
    least = thing.minimumSizeHint()
    if width + _SLACK < least.width():
        return f"{width} wide, needs {least.width()}"
    if isinstance(thing, QLineEdit):
        needs = thing.fontMetrics().height()
    elif thing.hasHeightForWidth():
        needs = thing.heightForWidth(width)
    else:
        needs = least.height()
    if height + _SLACK < needs:
        return f"{height} high, needs {needs}"
    return None


def _outside(thing: QWidget, root: QWidget) -> str | None:
    """Tell whether the thing sticks out of what holds it, or of a viewport sideways."""
    place = QRect(thing.mapTo(root, QPoint(0, 0)), thing.size())
    step = thing.parentWidget()
    while step is not None:
        area = QRect(step.mapTo(root, QPoint(0, 0)) if step is not root else QPoint(), step.size())
        if place.left() < area.left() - _SLACK or place.right() > area.right() + _SLACK:
            return f"sticks out sideways of {type(step).__name__}"
        scrolls = isinstance(step.parentWidget(), QScrollArea)
        high = place.top() < area.top() - _SLACK or place.bottom() > area.bottom() + _SLACK
        if high and not scrolls:
            return f"sticks out of {type(step).__name__}"
        if scrolls or step is root:
            return None
        step = step.parentWidget()
    return None
