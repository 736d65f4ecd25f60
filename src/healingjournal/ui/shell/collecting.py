"""Python's cyclic waste is cleared in the UI thread alone, between two events.

Left to itself, Python clears it in whatever thread happens to ask for memory. Widgets may lie
in it, and a widget must end in the thread it lived in, and not in the midst of a layout.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500
OLDEST_EVERY = 20  # the oldest generation is the dear one: once in ten seconds at most


class CollectsHere(QObject):
    """Clears by a timer what Python would have cleared by itself."""

    def __init__(self, parent: QObject) -> None:
        """Begin; what is there by now stays, and is never looked through again."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._looked = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Clear the oldest generation that is due, if any is."""
        self._looked += 1
        most = 2 if self._looked % OLDEST_EVERY == 0 else 1
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [n for n in range(most + 1) if counts[n] > limits[n]]
        if due:
            gc.collect(due[-1])
