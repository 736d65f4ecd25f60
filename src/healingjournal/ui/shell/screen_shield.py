"""Asks the system to leave our windows out of pictures of the screen, where it has such a wish.

Windows and macOS have one; elsewhere this is not loaded. That it is heeded was not yet seen on
either, so nothing here is called working: the privacy page says “Cannot tell”.
"""

import ctypes
import sys
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtGui import QGuiApplication, QWindow

SHOWN, ONLY_ON_SCREEN, LEFT_OUT = 0x00, 0x01, 0x11  # what Windows calls display affinity
SHARED_TO_READ, NOT_SHARED = 1, 0  # what macOS calls the sharing type of a window
_OBJC = "/usr/lib/libobjc.A.dylib"

Library = Any  # what ctypes loads has whatever the system puts there


def load(platform: str) -> Library:
    """Load what asks the system; raises OSError, AttributeError where it is not there."""
    return ctypes.CDLL("user32" if platform == "win32" else _OBJC)


def ask_windows(user32: Library, window: int, *, on: bool) -> bool:
    """Ask Windows about one window; before 2004 it can only be shown black. Tell if it agreed."""
    ask = user32.SetWindowDisplayAffinity
    ask.argtypes, ask.restype = [ctypes.c_void_p, ctypes.c_uint32], ctypes.c_int
    wishes = (LEFT_OUT, ONLY_ON_SCREEN) if on else (SHOWN,)
    return any(bool(ask(window, wish)) for wish in wishes)


def ask_mac(objc: Library, view: int, *, on: bool) -> bool:
    """Ask macOS about the window a view is in; tell whether there was one."""
    named, send = objc.sel_registerName, objc.objc_msgSend
    named.argtypes, named.restype = [ctypes.c_char_p], ctypes.c_void_p
    send.argtypes, send.restype = [ctypes.c_void_p, ctypes.c_void_p], ctypes.c_void_p
    window = send(view, named(b"window"))
    if not window:
        return False
    send.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_long]
    send(window, named(b"setSharingType:"), NOT_SHARED if on else SHARED_TO_READ)
    return True


class ScreenShield:
    """Keeps every window of ours as it is wished, those that come later too."""

    def __init__(
        self,
        app: QGuiApplication,
        wanted: Callable[[], bool],
        platform: str = sys.platform,
        loads: Callable[[str], Library] = load,
    ) -> None:
        """Take the application, the wish, and for tests the system and what loads its part."""
        self.wanted = wanted
        self._ask = ask_windows if platform == "win32" else ask_mac
        self._was_on = False
        try:
            self._library: Library | None = loads(platform)
        except (OSError, AttributeError):
            self._library = None
        app.focusWindowChanged.connect(self.apply)

    def apply(self, _window: QWindow | None = None) -> None:
        """Ask for every window that is there; nothing is asked before it was ever wished."""
        on = self.wanted()
        if self._library is not None and (on or self._was_on):
            self._was_on = on
            self._ask_all(QGuiApplication.topLevelWindows(), on=on)

    def _ask_all(self, windows: Iterable[QWindow], *, on: bool) -> None:
        for window in windows:
            if window.isVisible():
                self._ask(self._library, int(window.winId()), on=on)
