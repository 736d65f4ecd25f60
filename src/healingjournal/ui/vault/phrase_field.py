"""The field for a passphrase: covered, and quick to forget."""

import unicodedata

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit.password_field import PasswordField
from healingjournal.ui.theme.look import Look

FORGET_MS = 60_000
_NEVER_LEARN = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PhraseField(PasswordField):
    """Tells when it is covered or shown, and what the keyboard seems to do.

    After `forget_soon` the words empty 60 seconds after the last key, or at once when the
    window is left. Covered words are not given to other programs.
    """

    covered_changed = Signal()
    keys_changed = Signal()
    forgotten = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """Take the look and the spoken name."""
        super().__init__(look, name)
        self.caps = False
        self.script = ""
        self.setInputMethodHints(_NEVER_LEARN)
        self.forgetting = QTimer(self)
        self.forgetting.setSingleShot(True)
        self.forgetting.setInterval(FORGET_MS)
        self.forgetting.timeout.connect(self.forget)
        self.textEdited.connect(self._put_off)

    def phrase(self) -> Private[str]:
        """Give what is typed."""
        return Private(self.text())

    def forget_soon(self) -> None:
        """Cover the words; empty the field in 60 seconds or when the window is left."""
        self.uncover(False)
        self.forgetting.start()

    def forget(self) -> None:
        """Cover and empty the field, for undo too."""
        self.forgetting.stop()
        self.uncover(False)
        self.setText("")
        self.script = ""
        self.forgotten.emit()

    @override
    def uncover(self, shown: bool) -> None:
        changed = shown != self.uncovered()
        super().uncover(shown)
        self.setInputMethodHints(_NEVER_LEARN)
        if changed:
            self.covered_changed.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self.uncover(False)
            if self.forgetting.isActive():
                self.forget()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = (self.caps, self.script)
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps = not self.caps
        elif len(event.text()) == 1 and event.text().isalpha():
            self._look_at(event.text(), event.modifiers())
        if (self.caps, self.script) != before:
            self.keys_changed.emit()
        super().keyPressEvent(event)

    def _look_at(self, letter: str, held: Qt.KeyboardModifier) -> None:
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if letter.lower() != letter.upper():
            self.caps = letter.isupper() != shift
        script = unicodedata.name(letter, "").partition(" ")[0].lower()
        self.script = "" if script == "latin" else script

    def _put_off(self) -> None:
        if self.forgetting.isActive():
            self.forgetting.start()
