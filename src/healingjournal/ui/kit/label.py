"""Words on the page: they wrap, keep the line height of their size, and are never cut."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from healingjournal.base.overriding import override
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.text_block import TextBlock


class Label(QLabel):
    """A text in one of the type sizes and one of the ink roles.

    Sizes: small body lead page label title prompt greeting aloud. `bold=None` keeps the
    weight of the size. A label that `reads` can take the focus, so that it is read out.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        size: str = "body",
        ink: str = "ink",
        bold: bool | None = None,
    ) -> None:
        """Take the look, the words, the type size, the ink role and the weight."""
        super().__init__()
        self._look = look
        self._size = size
        self._ink = ink
        self._bold = bold
        self._side = "start"
        self._words = text
        self._widest = look.measures.measure
        self._ltr = False
        self._block: TextBlock | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        wraps(self)
        self.say(text)
        look.changed.connect(self._dress)

    def words(self) -> str:
        """Give the words shown."""
        return self._words

    def say(self, text: str) -> None:
        """Show other words."""
        self._words = text
        self.setText(text)
        self.setAccessibleName(text)
        self._dress()

    def resize_words(self, size: str) -> None:
        """Show the words in another type size."""
        if size != self._size:
            self._size = size
            self._dress()

    def set_ink(self, ink: str) -> None:
        """Show the words in another ink role."""
        self._ink = ink
        self.update()

    def set_bold(self, bold: bool | None) -> None:
        """Show the words bold, regular, or as the size has it."""
        self._bold = bold
        self._dress()

    def centred(self, centred: bool = True) -> "Label":
        """Set the words in the middle; gives the label back."""
        self._side = "middle" if centred else "start"
        self.update()
        return self

    def at_end(self) -> "Label":
        """Set the words at the end side; gives the label back."""
        self._side = "end"
        self.update()
        return self

    def left_to_right(self) -> "Label":
        """Read from left to right in every language: a number, a code; gives it back."""
        self._ltr = True
        self._dress()
        return self

    def reads(self) -> "Label":
        """Let the label take the focus, so that a screen reader reads it; gives it back."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return self

    def wide(self, pixels: int) -> "Label":
        """Ask for at most so many pixels at 100 % before breaking a line; gives it back."""
        self._widest = pixels
        self.updateGeometry()
        return self

    def block(self) -> TextBlock:
        """Give the words as they are laid out now."""
        if self._block is None:
            look = self._look
            look.ready_for(self._words)
            self._block = TextBlock(
                self._words, look.font(self._size, self._bold), look.line(self._size)
            )
            self._block.keep_ltr(self._ltr)
        return self._block

    def focus_area(self) -> tuple[QRect, int]:
        """Give where its words stand, for the ring around them."""
        wide = min(self.width(), round(self.block().natural_width()) + 1)
        spare = self.width() - wide
        ends = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._side == "end":
            ends = not ends
        start = spare // 2 if self._side == "middle" else spare if ends else 0
        return QRect(start, 0, wide, self.height()), 8

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self.block().height(width) if self._words else 0

    @override
    def sizeHint(self) -> QSize:
        width = min(self.block().natural_width(), self._look.px(self._widest))
        return QSize(width, self.heightForWidth(max(1, width)))

    @override
    def minimumSizeHint(self) -> QSize:
        least = min(self.block().longest_word(), self._look.px(240))
        return QSize(least, round(self._look.line(self._size)) if self._words else 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        align = Qt.AlignmentFlag.AlignHCenter
        if self._side != "middle":
            right = self.isRightToLeft() != (self._side == "end")
            align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter = QPainter(self)
        role = self._ink if self.isEnabled() else "faint-ink"
        area = self.rect()
        spare = area.height() - self.block().height(area.width())
        if spare > 0:
            area.adjust(0, spare // 2, 0, 0)
        self.block().draw(painter, area, self._look.colour(role), align)
        painter.end()

    def _dress(self) -> None:
        self._block = None
        self.setFont(self._look.font(self._size, self._bold))
        self.updateGeometry()
        self.update()
