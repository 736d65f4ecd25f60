"""Words to read through: with marks for what was changed, read by a screen reader, selectable."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from healingjournal.base.overriding import override
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.theme.look import Look

Style = Literal["plain", "bold", "quiet", "changed", "underlined"]


@dataclass(frozen=True)
class Words:
    """Some words in one style."""

    text: str = field(repr=False)
    style: Style = "plain"


class ReadingText(QTextEdit):
    """Paragraphs as high as they need; changed words have a dashed underline.

    `name` is spoken, and a text with a name takes the focus. Without one it only shows, in the
    quiet ink: whatever it belongs to speaks its words.
    """

    def __init__(self, look: Look, name: str = "", size: str = "body", gap: int = 10) -> None:
        """Take the look, the spoken name, the type size and the gap between paragraphs."""
        super().__init__()
        self._look = look
        self._size = size
        self._gap = gap
        self._ink = "ink" if name else "quiet-ink"
        self._paragraphs: list[tuple[Words, ...]] = []
        self._heights: dict[int, int] = {}
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if name:
            by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
            self.setTextInteractionFlags(by_mouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(name)
        else:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        wraps(self)
        look.changed.connect(self._draw)

    def say(self, paragraphs: Sequence[Sequence[Words]]) -> None:
        """Show other paragraphs."""
        self._paragraphs = [tuple(each) for each in paragraphs]
        self._draw()

    def said(self) -> str:
        """Give the words shown, one paragraph a line."""
        return "\n".join("".join(w.text for w in each) for each in self._paragraphs)

    def selected(self) -> str:
        """Give the exact words selected; nothing when none are."""
        cursor = self.textCursor()
        # Qt counts halves of letters beyond U+FFFF.
        halves = self.said().encode("utf-16-le", "surrogatepass")
        chosen = halves[2 * cursor.selectionStart() : 2 * cursor.selectionEnd()]
        return chosen.decode("utf-16-le", "ignore").strip()

    def focus_radius(self) -> int:
        """Give the radius of the ring around it."""
        return 8

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            page = self.document()
            before = page.textWidth()
            page.setTextWidth(max(1, width))
            self._heights[width] = ceil(page.size().height())
            page.setTextWidth(before)
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        wide = self._look.px(self._look.measures.measure)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(96), round(self._look.line(self._size)))

    def _draw(self) -> None:
        look = self._look
        look.ready_for(self.said())
        self._heights.clear()
        self.setFont(look.font(self._size))
        self.clear()
        cursor = QTextCursor(self.document())
        for number, paragraph in enumerate(self._paragraphs):
            block = QTextBlockFormat()
            fixed = QTextBlockFormat.LineHeightTypes.MinimumHeight
            block.setLineHeight(look.line(self._size), fixed.value)
            block.setTopMargin(self._gap if number else 0)
            if self._ink == "quiet-ink":
                block.setAlignment(self._side())
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            for each in paragraph:
                cursor.insertText(each.text, self._format(each.style))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()

    def _side(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._look.rtl else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _format(self, style: Style) -> QTextCharFormat:
        look = self._look
        made = QTextCharFormat()
        made.setFont(look.font(self._size, True if style == "bold" else None))
        made.setForeground(look.colour("quiet-ink" if style == "quiet" else self._ink))
        if style == "changed":
            made.setBackground(look.colour("mark"))
            made.setForeground(look.colour("mark-ink"))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            made.setUnderlineColor(look.colour("accent"))
        elif style == "underlined":
            made.setFontUnderline(True)
        elif style == "bold":
            made.setFontWeight(QFont.Weight.Bold)
        return made
