"""The quiet button: a word in the accent, nothing round it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from healingjournal.base.overriding import override
from healingjournal.ui.kit.button import Button
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface
from healingjournal.ui.theme.text_block import TextBlock


class QuietButton(Button):
    """A way that is there and does not call. `link` underlines it, for a way elsewhere."""

    padding = 12
    bold = False

    def __init__(
        self, look: Look, text: str, icon: str | None = None, *, link: bool = False
    ) -> None:
        """Take the look, the word, an icon, and whether it is underlined."""
        self._link = link
        super().__init__(look, text, icon)

    def flush(self) -> "QuietButton":
        """Start its words at the side, flush with the text above; gives it back."""
        self.words_at_start = True
        self.padding = 0
        self.padding_icon = 0
        self.updateGeometry()
        return self

    @override
    def surface(self) -> Surface:
        if not self.isEnabled():
            return Surface(ink="faint-ink")
        if self.isDown():
            return Surface(fill="pressed")
        return Surface(fill="hover" if self.pointed() else None, ink="accent")

    @override
    def _paint_words(
        self, painter: QPainter, block: TextBlock, area: QRect, align: Qt.AlignmentFlag
    ) -> None:
        super()._paint_words(painter, block, area, align)
        if self._link:
            painter.setPen(QPen(self._look.colour(self.surface().ink), 1))
            painter.drawLines(block.underlines(area, align))
