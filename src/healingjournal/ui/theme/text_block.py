"""A block of words that wraps, in one colour, with a line height of our own."""

from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

_UNBOUND = 100_000


class TextBlock:
    """Plain words laid out to a width; never cut short, never elided.

    Reading direction follows the words themselves, the side they start from follows the page.
    """

    def __init__(self, text: str, font: QFont, line: float) -> None:
        """Take the words, their font, and the height of a line in pixels."""
        self.text = text
        self._font = font
        self._line = line
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setCacheEnabled(True)
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._direction = Qt.LayoutDirection.LayoutDirectionAuto
        self._laid: tuple[int, Qt.AlignmentFlag] | None = None
        self._height = 0
        self._heights: dict[int, int] = {}
        self._natural: int | None = None
        self._word: int | None = None

    def keep_ltr(self, ltr: bool) -> None:
        """Read from left to right whatever the words are: numbers and codes."""
        auto, left = Qt.LayoutDirection.LayoutDirectionAuto, Qt.LayoutDirection.LeftToRight
        self._direction = left if ltr else auto

    def natural_width(self) -> int:
        """Give the width the words take when no line has to be broken."""
        if self._natural is None:
            self._lay(_UNBOUND, Qt.AlignmentFlag.AlignLeft)
            lines = (self._layout.lineAt(i) for i in range(self._layout.lineCount()))
            self._natural = ceil(max((one.naturalTextWidth() for one in lines), default=0))
        return self._natural

    def longest_word(self) -> int:
        """Give the width of the longest word: the least width without a break inside a word."""
        if self._word is None:
            metrics = QFontMetricsF(self._font)
            words = self.text.split()
            self._word = ceil(max((metrics.horizontalAdvance(w) for w in words), default=0)) + 1
        return self._word

    def height(self, width: int) -> int:
        """Give the height of the words in a column of this width."""
        if self._natural is not None and width >= self._natural:
            width = _UNBOUND  # wide enough is all the same: lay them out once, not for each width
        if width not in self._heights:
            self._lay(max(1, width), Qt.AlignmentFlag.AlignLeft)
            self._heights[width] = self._height
        return self._heights[width]

    def lines(self, width: int) -> int:
        """Give the number of lines in a column of this width."""
        self._lay(max(1, width), Qt.AlignmentFlag.AlignLeft)
        return self._layout.lineCount()

    def draw(
        self, painter: QPainter, area: QRect, colour: QColor, align: Qt.AlignmentFlag
    ) -> None:
        """Draw the words at the top of an area, from the side given: left, right or centre."""
        self._lay(max(1, area.width()), align)
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(area.topLeft()))

    def underlines(self, area: QRect, align: Qt.AlignmentFlag) -> list[QLineF]:
        """Give a line under each line of the words as `draw` sets them, four pixels below."""
        self._lay(max(1, area.width()), align)
        drawn = []
        for at in range(self._layout.lineCount()):
            line = self._layout.lineAt(at)
            under = round(line.y() + line.ascent() + 4 + area.top()) + 0.5
            words = line.naturalTextRect().translated(area.left(), 0)
            drawn.append(QLineF(words.left(), under, words.right(), under))
        return drawn

    def _lay(self, width: int, align: Qt.AlignmentFlag) -> None:
        if self._laid == (width, align):
            return
        self._laid = (width, align)
        self._option.setAlignment(Qt.AlignmentFlag.AlignAbsolute | align)
        self._option.setTextDirection(self._direction)
        self._layout.setTextOption(self._option)
        top = 0.0
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            # Faces with room for stacked marks ask for far more than they use.
            tall = max(self._line, min(line.height(), self._line * 1.2))
            line.setPosition(QPointF(0, top + (tall - line.height()) / 2))
            top += tall
            line = self._layout.createLine()
        self._layout.endLayout()
        self._height = ceil(top)
