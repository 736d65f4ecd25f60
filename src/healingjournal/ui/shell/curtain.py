"""The curtain: when the window loses the focus it shows only its neutral name."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.shell import words
from healingjournal.ui.theme.look import Look

LOCK_MS = 60_000


class Curtain(QPushButton):
    """Covers the whole window; one press lifts it, and after a minute it becomes a lock."""

    lock_requested = Signal()
    lifted = Signal()

    def __init__(self, look: Look, window: QWidget, name: str) -> None:
        """Take the look, the window it covers, and the neutral name."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._name = name
        self._explains = True
        self.setAccessibleName(name)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOCK_MS)
        self._timer.timeout.connect(self.lock_requested)
        self.clicked.connect(self.lift)

    def rename(self, name: str) -> None:
        """Show another neutral name."""
        self._name = name
        self.setAccessibleName(name)

    def draw(self) -> None:
        """Cover the window now."""
        if self.isVisible():
            return
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.repaint()
        self._timer.start()

    def lift(self) -> None:
        """Show the page again."""
        self._timer.stop()
        if self.isVisible():
            self._explains = False
            self.hide()
            self.lifted.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("paper"))
        painter.setPen(self._look.colour("ink"))
        painter.setFont(self._look.font("title"))
        middle = self.rect()
        painter.drawText(middle, 0x84, self._name)  # Qt.AlignCenter
        if self._explains:
            painter.setPen(self._look.colour("quiet-ink"))
            painter.setFont(self._look.font("body"))
            painter.drawText(middle.translated(0, self._look.px(48)), 0x84, words.curtain_hides())
        painter.end()
