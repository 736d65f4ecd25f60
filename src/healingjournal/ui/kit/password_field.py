"""A line that stays covered, with Show at its end."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.kit.private_text import NEVER_LEARNED
from healingjournal.ui.theme.look import Look

_SHOWN_MS = 10_000


class PasswordField(Field):
    """Covered words; Show uncovers them for ten seconds, or until the window loses focus.

    Sends `uncovered_changed`, so that the page can say who can read them meanwhile
    (`words.shown_can_be_read`).
    """

    uncovered_changed = Signal(bool)

    def __init__(self, look: Look, name: str, placeholder: str = "") -> None:
        """Take the look, the spoken name, and quiet words shown while empty."""
        self.show_button: IconButton | None = None
        super().__init__(look, name, placeholder)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_button = IconButton(look, "eye", words.show(), "accent")
        self.show_button.setParent(self)
        self.show_button.clicked.connect(lambda: self.uncover(not self.uncovered()))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(lambda: self.uncover(False))
        self._dress()

    def uncovered(self) -> bool:
        """Tell whether the words can be read now."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def uncover(self, shown: bool) -> None:
        """Show the words for ten seconds, or cover them."""
        before = self.uncovered()
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        # Qt takes its own hints back with the covering.
        self.setInputMethodHints(self.inputMethodHints() | NEVER_LEARNED)
        if self.show_button is not None:
            name, icon = (words.cover(), "cover") if shown else (words.show(), "eye")
            self.show_button.rename(name, icon)
        if shown:
            self._timer.start()
        else:
            self._timer.stop()
        if shown != before:
            self.uncovered_changed.emit(shown)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isActiveWindow():
            self.uncover(False)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt asks the sheet for the covering dot while this is not yet known as what it is.
        self.changeEvent(QEvent(QEvent.Type.StyleChange))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        button = self.show_button
        if button is None:
            return
        side = min(button.sizeHint().width(), self.height() - 4)
        gap = (self.height() - side) // 2
        left = gap if self.isRightToLeft() else self.width() - side - gap
        button.setGeometry(left, gap, side, side)
        room = side + gap
        self.setTextMargins(*((room, 0, 0, 0) if self.isRightToLeft() else (0, 0, room, 0)))

    @override
    def _dress(self) -> None:
        super()._dress()
        self._place()
