"""A recovery code, or a group of it, to type: left to right in every language."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.private import Private
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.private_text import NEVER_LEARNED
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words

FORGET_MS = 180_000


class NamedCode(QWidget):
    """A bold name, the field, one plain line if something is wrong, and a quiet hint.

    What is typed can be read here, because it is copied letter by letter; three minutes
    after the last key it is taken out. Sends `entered` at the Enter key.
    """

    entered = Signal()

    def __init__(self, look: Look, name: str, hint: str = "") -> None:
        """Take the look, the name, and the hint."""
        super().__init__()
        self._hint = hint
        self.field = Field(look, name)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setInputMethodHints(NEVER_LEARNED | Qt.InputMethodHint.ImhPreferUppercase)
        self.line = Label(look, "", "body")
        self.hints = Label(look, hint, "small", "quiet-ink")
        self._title = title = Label(look, name, "label")
        title.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (title, self.field, self.line, self.hints):
            column.addWidget(part)
        self.hints.setVisible(bool(hint))
        self.forgetting = QTimer(self)
        self.forgetting.setSingleShot(True)
        self.forgetting.setInterval(FORGET_MS)
        self.forgetting.timeout.connect(self._time_is_over)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self.entered)
        self.say("")

    def code(self) -> Private[str]:
        """Give what is typed."""
        return Private(self.field.text())

    def take_over(self, former: "NamedCode") -> None:
        """Take what is typed in a field made before; it is taken out as soon as it was there."""
        self.field.setText(former.field.text())
        if former.forgetting.isActive():
            self.forgetting.start(former.forgetting.remainingTime())

    def rename(self, name: str, hint: str) -> None:
        """Show another name and hint."""
        self._hint = hint
        self._title.say(name)
        self.hints.say(hint)
        self.field.setAccessibleName(name)
        self.say("")

    def say(self, line: str) -> None:
        """Say one plain line under the field, or nothing any more."""
        self.line.say(line)
        self.line.setVisible(bool(line))
        self.field.setAccessibleDescription(" ".join(part for part in (line, self._hint) if part))

    def forget(self) -> None:
        """Empty the field, for undo too."""
        self.forgetting.stop()
        self.field.setText("")
        self.say("")

    def _time_is_over(self) -> None:
        self.forget()
        self.say(words.code_forgotten())

    def _edited(self, text: str) -> None:
        self.say("")
        if text:
            self.forgetting.start()
        else:
            self.forgetting.stop()
