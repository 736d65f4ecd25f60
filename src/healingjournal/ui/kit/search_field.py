"""The search field: an icon at its start, Clear at its end."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.theme.look import Look


class SearchField(Field):
    """One line to look for something by its words."""

    def __init__(self, look: Look, name: str) -> None:
        """Take the look, and the word it shows and is called by."""
        super().__init__(look, name, name)
        self.wipe = IconButton(look, "close", kit_words.clear(), "quiet-ink")
        self.wipe.setParent(self)
        self.wipe.hide()
        self.wipe.clicked.connect(self._wipe)
        self.textChanged.connect(lambda text: self.wipe.setVisible(bool(text)))
        look.changed.connect(self._place)

    def _wipe(self) -> None:
        self.clear()
        self.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._look.px(20)
        left = self.width() - 12 - size if self.isRightToLeft() else 12
        pixmap = self._look.icon("search", "ink", 20, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(left, (self.height() - size) // 2, pixmap)
        painter.end()

    def _place(self) -> None:
        side = self.wipe.sizeHint()
        icon = self._look.px(20) + 8
        if self.isRightToLeft():
            self.setTextMargins(side.width() - 8, 0, icon, 0)
        else:
            self.setTextMargins(icon, 0, side.width() - 8, 0)
        left = 4 if self.isRightToLeft() else self.width() - side.width() - 4
        self.wipe.setGeometry(
            left, (self.height() - side.height()) // 2, side.width(), side.height()
        )
