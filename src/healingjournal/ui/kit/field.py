"""One line to write in."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from healingjournal.base.overriding import override
from healingjournal.ui.kit.private_text import NEVER_LEARNED
from healingjournal.ui.theme.look import Look


class Field(QLineEdit):
    """A line 48 pixels high; its name is spoken, and shown by the label above it.

    What a screen reader or another aid writes into it counts as typed: Qt sends `textEdited`
    for keys alone, the field for every change that the app did not make itself. No input method
    learns or suggests anything here.
    """

    def __init__(self, look: Look, name: str, placeholder: str = "") -> None:
        """Take the look, the spoken name, and quiet words shown while empty."""
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setInputMethodHints(NEVER_LEARNED)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._typed = False
        self._ours = False
        self.textChanged.connect(look.ready_for)
        self.textEdited.connect(self._hear_keys)
        self.textChanged.connect(self._hear_aids)
        look.changed.connect(self._dress)
        self._dress()

    def focus_radius(self) -> int:
        """Give the radius of its own corners, for the ring around it."""
        return 8

    def writes(self) -> bool:
        """Tell that it is written in, so that its ring shows for the pointer too."""
        return True

    @override
    def setText(self, text: str | None) -> None:
        self._ours = True
        super().setText(text)
        self._ours = False

    @override
    def clear(self) -> None:
        self.setText("")

    def _hear_keys(self) -> None:
        self._typed = True

    def _hear_aids(self, text: str) -> None:
        if not self._typed and not self._ours:
            self.textEdited.emit(text)
        self._typed = False

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._tall())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(96), self._tall())

    def _tall(self) -> int:
        return max(48, round(self._look.line("body")) + 24)

    def _dress(self) -> None:
        self.setFont(self._look.font("body"))
        self.updateGeometry()
