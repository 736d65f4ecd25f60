"""Idle time: a quiet line twenty seconds before, then the lock; on a clock that counts suspend."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from healingjournal.base.clock import Clock

NOTICE_SECONDS = 20


class IdleWatch(QObject):
    """Says when nobody has touched the app for the chosen minutes."""

    nearly = Signal()
    back = Signal()
    idle = Signal()

    def __init__(self, clock: Clock, minutes: Callable[[], int], held: Callable[[], bool]) -> None:
        """Take the clock, the chosen minutes, and whether something holds the lock off."""
        super().__init__()
        self._clock = clock
        self._minutes = minutes
        self._held = held
        self._last = clock.since_boot()
        self._said = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to count from now."""
        self._last = self._clock.since_boot()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def counts(self) -> bool:
        """Tell whether the time is being counted."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Somebody is here; a first touch after the time was up comes too late."""
        if not self._timer.isActive():
            return
        if self._left() <= 0 and not self._held():
            self.look()
            return
        self._last = self._clock.since_boot()
        if self._said:
            self._said = False
            self.back.emit()

    def look(self) -> None:
        """Compare the clock with the last touch."""
        if self._held():
            self._last = self._clock.since_boot()
            return
        left = self._left()
        if left <= 0:
            self._timer.stop()
            self.idle.emit()
        elif left <= NOTICE_SECONDS and not self._said:
            self._said = True
            self.nearly.emit()

    def _left(self) -> float:
        return self._minutes() * 60 - (self._clock.since_boot() - self._last)
