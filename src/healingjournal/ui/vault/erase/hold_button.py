"""A button that acts only after it was held for three seconds."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from healingjournal.base.overriding import override
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.erase import words

SECONDS = 3
_SECOND_MS = 1000
# A held key comes again and again, and now and then as one that was let go in between.
_BETWEEN_KEYS_MS = 100
_BAR = 4


class HoldButton(SoftButton):
    """Sends `held` once, or `let_go_early`; what has passed shows in thirds, and never moves.

    The same for pointer and space bar, and with movement or without. What passes between two
    presses of a held space bar does not count, and does not end it.
    """

    held = Signal()
    let_go_early = Signal()
    presses_on_enter = False

    def __init__(self, look: Look, text: str) -> None:
        """Take the look and its word at rest."""
        super().__init__(look, text)
        self._rest = text
        self._passed = 0
        self._left_ms = -1
        self.may_begin = True
        self.second = QTimer(self)
        self.second.timeout.connect(self._count)
        self.between = QTimer(self)
        self.between.setSingleShot(True)
        self.between.setInterval(_BETWEEN_KEYS_MS)
        self.between.timeout.connect(self._let_go)
        self.pressed.connect(self._begin)
        self.released.connect(self._end)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.between.isActive():
            self.between.stop()
            if self._left_ms >= 0:
                self.second.start(self._left_ms)
            return
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.isDown() and not event.isAutoRepeat():
            self._left_ms = self.second.remainingTime() if self.second.isActive() else -1
            self.second.stop()
            self.between.start()
            return
        super().keyReleaseEvent(event)

    def _let_go(self) -> None:
        self.setDown(False)
        self.released.emit()

    def _begin(self) -> None:
        self._passed = 0
        if self.may_begin:
            self.second.start(_SECOND_MS)
            self.say(words.keep_holding(SECONDS))

    def _count(self) -> None:
        self._passed += 1
        if self._passed < SECONDS:
            self.second.start(_SECOND_MS)
            self.say(words.keep_holding(SECONDS - self._passed))
            return
        self.second.stop()
        self.say(self._rest)
        self.held.emit()

    def _end(self) -> None:
        early = self._passed < SECONDS
        self.second.stop()
        self.between.stop()
        self._passed = 0
        self.say(self._rest)
        if early:
            self.let_go_early.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._passed:
            painter = QPainter(self)
            wide = self.width() * self._passed // SECONDS
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - wide if rtl else 0
            accent = self._look.colour("accent")
            painter.fillRect(left, self.height() - _BAR, wide, _BAR, accent)
            painter.end()
