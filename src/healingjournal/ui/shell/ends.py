"""What the system asks from outside: to end, as when one logs out. Asked so, we leave as always."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if sys.platform != "win32":
    _ASKED = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


class EndsAsked(QObject):
    """Says in the event loop that the system asked us to end; what is typed is stored first."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin to listen, where the system asks by signals."""
        super().__init__(parent)
        if sys.platform == "win32":
            return
        # Python hears a signal only at its next step, which may be long after: a pipe wakes Qt.
        self._reading, writing = os.pipe()
        for end in (self._reading, writing):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for number in _ASKED:
            signal.signal(number, _heard)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def _woken(self) -> None:
        if os.read(self._reading, 64):
            self.asked.emit()


def _heard(_number: int, _frame: FrameType | None) -> None:
    """Do nothing here: the event loop is woken, and acts there."""
