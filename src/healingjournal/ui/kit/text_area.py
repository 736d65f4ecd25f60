"""Several lines to write in; Tab leaves it."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from healingjournal.base.overriding import override
from healingjournal.ui.kit.private_text import NEVER_LEARNED
from healingjournal.ui.theme.look import Look

MOST = 10_000


class TextArea(QPlainTextEdit):
    """A small writing box of some lines; for a note, a sentence, a list of names.

    A paste of more than 10 000 characters is not taken; `too_much` says so. One long line of them
    would hold the window up.
    """

    too_much = Signal()

    def __init__(self, look: Look, name: str, placeholder: str = "", lines: int = 3) -> None:
        """Take the look, the spoken name, quiet words shown while empty, and its lines."""
        super().__init__()
        self._look = look
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine | NEVER_LEARNED)
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._typed)
        look.changed.connect(self._dress)
        self._dress()

    def focus_radius(self) -> int:
        """Give the radius of its own corners, for the ring around it."""
        return 8

    def writes(self) -> bool:
        """Tell that it is written in, so that its ring shows for the pointer too."""
        return True

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if len(source.text()) > MOST:
            self.too_much.emit()
        else:
            super().insertFromMimeData(source)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._tall())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(160), self._tall())

    def _typed(self) -> None:
        self._look.ready_for(self.toPlainText())

    def _tall(self) -> int:
        return round(self._look.line("body") * self._lines) + 24

    def _dress(self) -> None:
        self.setFont(self._look.font("body"))
        self.updateGeometry()
