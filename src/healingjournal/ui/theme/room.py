"""The room there is in the window, measured by the size of the text."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

_NARROW, _LOW = 520, 370  # pixels at 100 %; less is tight
_LEAST_LOW = 500  # pixels at any text size


class Room(QObject):
    """Tells whether the window is small for its text; then ways and footers draw closer.

    Sends `changed` when the window has been made so; a change of the text size tells itself.
    """

    changed = Signal()

    def __init__(self, px: Callable[[float], int], parent: QObject) -> None:
        """Take how sizes grow with the text; until told otherwise there is room enough."""
        super().__init__(parent)
        self._px = px
        self._wide = self._high = 1 << 20

    @property
    def narrow(self) -> bool:
        """Tell whether a row of words with icons would be too wide."""
        return self._wide < self._px(_NARROW)

    @property
    def tight(self) -> bool:
        """Tell whether margins and hints give way to what is on the page."""
        return self.narrow or self._high < max(_LEAST_LOW, self._px(_LOW))

    def know(self, wide: int, high: int) -> None:
        """Take the size of the window in pixels."""
        before = self.narrow, self.tight
        self._wide, self._high = wide, high
        if before != (self.narrow, self.tight):
            self.changed.emit()
