"""The keys that work everywhere: one event filter on whichever window has the keyboard.

QShortcut is silent under a modal dialog and with keyboard layouts that are not Latin, so
the filter hears every key press first. It sits on the focus window, dialogs included, and
not on the application, where every event of every widget would pass through Python. A
letter counts by what it types when that is Latin, else by its place on the keyboard
(native scan code, where the platform gives one).

What composes letters, a dead key as much as an input method, may take a press for itself: after
an accent, Ctrl and L is one more letter. The release still comes, so Lock and Leave count then.
"""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.ui.kit.spoken_role import USED


class Wish(Enum):
    """What a global key asks for."""

    GROUND = "ground"
    LOCK = "lock"
    LEAVE = "leave"
    HELP = "help"
    NEW_PAGE = "new_page"
    PROMPT = "prompt"
    MOMENT = "moment"
    SEARCH = "search"
    STOP = "stop"
    NEXT_REGION = "next_region"
    LINES = "lines"


LETTERS = {
    "G": Wish.GROUND,
    "L": Wish.LOCK,
    "Q": Wish.LEAVE,
    "H": Wish.HELP,
    "N": Wish.NEW_PAGE,
    "P": Wish.PROMPT,
    "M": Wish.MOMENT,
    "F": Wish.SEARCH,
}
# Places of these letters: PC scan code set 1. X11 and Wayland add 8 to the same numbers.
PLACES = {0x22: "G", 0x26: "L", 0x10: "Q", 0x23: "H", 0x31: "N", 0x19: "P", 0x32: "M", 0x21: "F"}
# Places where layouts that are not Latin have a sign: Greek, Hebrew and Bulgarian at Q.
SIGNS = {0x10: ";/,"}
PLAIN = {
    Qt.Key.Key_F2: Wish.GROUND,
    Qt.Key.Key_F6: Wish.NEXT_REGION,
    Qt.Key.Key_F1: Wish.LINES,
    Qt.Key.Key_Escape: Wish.STOP,
}
_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel, USED}
TOGETHER_SECONDS = 0.5
_BY_RELEASE = {Wish.LOCK, Wish.LEAVE}
LEAVE_PRESSES = 3
LEAVE_SECONDS = 1.0


def letter_of(key: int, scan_code: int, *, offset: int) -> str | None:
    """Give the Latin letter a key stands for; `offset` is what the platform adds to places."""
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key)
    place = scan_code - offset
    if key < 0x80 and chr(key) not in SIGNS.get(place, ""):
        return None  # a digit or a sign is not a letter
    return PLACES.get(place)


class GlobalKeys(QObject):
    """Hears every key of the application before any widget or dialog does."""

    wished = Signal(object)
    touched = Signal()
    keyed = Signal()

    def __init__(
        self, clock: Clock, shift_leaves: Callable[[], bool], modal: Callable[[], bool]
    ) -> None:
        """Take the clock, the wish about Shift, and whether a dialog is open (Esc is its own)."""
        super().__init__()
        self._clock = clock
        self._shift_leaves = shift_leaves
        self._modal = modal
        self._shifts: list[float] = []
        self._down: set[int] = set()
        self._control_until = -TOGETHER_SECONDS
        self._is_ours = False  # what is held since before the window had the keyboard is not
        self._offset = 8 if QGuiApplication.platformName() not in {"windows", "cocoa"} else 0

    def follow(self, window: QWindow | None) -> None:
        """Hear the keys of this window from now on; keys always go to the focus window."""
        self._down.clear()
        self._is_ours = False
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES:
            self._shifts.clear()
            self.touched.emit()
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.touched.emit()
            self.keyed.emit()
            self._down.add(event.nativeScanCode())
            self._is_ours, self._control_until = True, -TOGETHER_SECONDS
            return self._pressed(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._released(event)
            self._catch_up(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Shift:
            return False
        self._shifts.clear()
        wish = self._wish(event)
        if wish is None or (wish is Wish.STOP and self._modal()):
            return False
        if not event.isAutoRepeat():
            self.wished.emit(wish)
        return True

    def _wish(self, event: QKeyEvent) -> Wish | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.NoModifier:
            return PLAIN.get(Qt.Key(event.key()))
        if held != Qt.KeyboardModifier.ControlModifier:
            return None
        return LETTERS.get(self._letter(event) or "")

    def _letter(self, event: QKeyEvent) -> str | None:
        return letter_of(event.key(), event.nativeScanCode(), offset=self._offset)

    def _catch_up(self, event: QKeyEvent) -> None:
        """Lock or leave where the press never came here: something that composes took it."""
        if event.isAutoRepeat():
            return
        now, control = self._clock.monotonic(), Qt.KeyboardModifier.ControlModifier
        if event.nativeScanCode() in self._down:
            self._down.discard(event.nativeScanCode())
        elif event.key() == Qt.Key.Key_Control:
            self._control_until = now
        elif event.modifiers() == control or now - self._control_until < TOGETHER_SECONDS:
            wish = LETTERS.get(self._letter(event) or "")
            if self._is_ours and wish in _BY_RELEASE:
                self.wished.emit(wish)
        else:
            self._is_ours = True

    def _released(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Shift or event.isAutoRepeat() or not self._shift_leaves():
            return
        if QGuiApplication.queryKeyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._shifts.clear()  # still held though let go: Sticky Keys
            return
        now = self._clock.monotonic()
        self._shifts = [at for at in self._shifts if now - at < LEAVE_SECONDS] + [now]
        if len(self._shifts) >= LEAVE_PRESSES:
            self._shifts.clear()
            self.wished.emit(Wish.LEAVE)
