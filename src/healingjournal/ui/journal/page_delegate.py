"""How a line of the list is drawn: title, day, and found words where there are any."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healingjournal.base.overriding import override
from healingjournal.ui.journal.list_line import Kind, ListLine
from healingjournal.ui.journal.page_model import PageModel
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_start_bar, paint_surface

_SIDE = 16
_SEAL = 20
_Index = QModelIndex | QPersistentModelIndex


class _Words:
    """Some words laid out to a width in one font, with marked places."""

    def __init__(
        self,
        text: str,
        look: Look,
        size: str,
        width: int,
        *,
        bold: bool = False,
        marks: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        self.layout = QTextLayout(text.replace("\n", "\u2028"), look.font(size, bold))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(Qt.AlignmentFlag.AlignAbsolute | side)
        self.layout.setTextOption(option)
        self.layout.setFormats(marks)
        line_height = look.line(size)
        top = 0.0
        self.layout.beginLayout()
        line = self.layout.createLine()
        while line.isValid():
            line.setLineWidth(max(1, width))
            tall = max(line_height, line.height())
            line.setPosition(QPointF(0, top + (tall - line.height()) / 2))
            top += tall
            line = self.layout.createLine()
        self.layout.endLayout()
        self.height = ceil(top)


class PageDelegate(QStyledItemDelegate):
    """Draws lines as high as their words; heights are remembered until the look changes."""

    def __init__(self, look: Look, view: QListView) -> None:
        """Take the look and the view it draws for."""
        super().__init__(view)
        self._look = look
        self._view = view
        self._heights: dict[tuple[str, str, int], int] = {}
        self._letters: dict[tuple[str, bool], QFontMetricsF] = {}
        look.changed.connect(self._heights.clear)
        look.changed.connect(self._letters.clear)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        line = self._line(index)
        return QSize(width, self._tall(line, width, first=index.row() == 0))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = self._line(index)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(area)
        if line.kind is Kind.HEAD:
            wide = area.width() - 2 * _SIDE
            head = _Words(line.title, self._look, "small", wide, bold=True)
            top = area.bottom() + 1 - 4 - head.height
            self._draw(painter, head, QPointF(area.left() + _SIDE, top), "quiet-ink")
        else:
            here = _model(index.model()).here(index)
            self._ground(painter, area, here, bool(state & QStyle.StateFlag.State_MouseOver))
            self._page(painter, line, area, here)
        painter.restore()

    # ---- inside ----

    def _line(self, index: _Index) -> ListLine:
        return _model(index.model()).line(index)

    def _tall(self, line: ListLine, width: int, *, first: bool) -> int:
        if line.kind is Kind.HEAD:
            above = 8 if first else 20
            return above + self._high(line.title, "small", width, bold=True) + 4
        width -= self._indent(line)
        tall = 24 + self._high(line.title, "body", width, bold=not line.sealed)
        tall += self._high(line.day, "small", width) if line.day else 0
        return tall + (4 + self._high(line.words, "small", width) if line.words else 0)

    def _high(self, text: str, size: str, width: int, *, bold: bool = False) -> int:
        wide = width - 2 * _SIDE
        if (size, bold) not in self._letters:
            self._letters[size, bold] = QFontMetricsF(self._look.font(size, bold))
        one_line = "\n" not in text and len(text) < 80
        if one_line and self._letters[size, bold].horizontalAdvance(text) <= wide - 1:
            return ceil(self._look.line(size))
        key = (text, size, width)
        if key not in self._heights:
            self._heights[key] = _Words(text, self._look, size, wide, bold=bold).height
        return self._heights[key]

    def _parts(
        self, line: ListLine, width: int, marks: Sequence[QTextLayout.FormatRange] = ()
    ) -> list[tuple[_Words, bool, int]]:
        wide = width - 2 * _SIDE
        bold = not line.sealed
        parts = [(_Words(line.title, self._look, "body", wide, bold=bold), line.sealed, 0)]
        if line.day:
            parts.append((_Words(line.day, self._look, "small", wide), True, 0))
        if line.words:
            parts.append((_Words(line.words, self._look, "small", wide, marks=marks), True, 4))
        return parts

    def _indent(self, line: ListLine) -> int:
        return self._look.px(_SEAL) + 8 if line.sealed else 0

    def _seal(self, painter: QPainter, area: QRect, here: bool) -> None:
        """Draw the seal at the start of the first line."""
        side = self._look.px(_SEAL)
        ink = "accent-soft-ink" if here else "quiet-ink"
        pixmap = self._look.icon("seal", ink, _SEAL, self._view.devicePixelRatioF())
        left = area.right() + 1 - _SIDE - side if self._look.rtl else area.left() + _SIDE
        top = area.top() + 12 + (ceil(self._look.line("body")) - side) // 2
        painter.drawPixmap(left, top, pixmap)

    def _ground(self, painter: QPainter, area: QRect, here: bool, over: bool) -> None:
        if here:
            paint_surface(painter, area, Surface(fill="accent-soft"), self._look)
            paint_start_bar(painter, area, 12, self._look.rtl, self._look)
        elif over:
            paint_surface(painter, area, Surface(fill="hover"), self._look)

    def _page(self, painter: QPainter, line: ListLine, area: QRect, here: bool) -> None:
        top = float(area.top() + 12)
        indent = self._indent(line)
        if line.sealed:
            self._seal(painter, area, here)
        for part, quiet, gap in self._parts(line, area.width() - indent, self._marks(line, here)):
            top += gap
            ink = "accent-soft-ink" if here else "quiet-ink" if quiet else "ink"
            left = area.left() + _SIDE + (0 if self._look.rtl else indent)
            self._draw(painter, part, QPointF(left, top), ink)
            top += part.height

    def _marks(self, line: ListLine, here: bool) -> list[QTextLayout.FormatRange]:
        ground, ink = ("raised", "ink") if here else ("selection", "selection-ink")
        form = QTextCharFormat()
        form.setBackground(self._look.colour(ground))
        form.setForeground(self._look.colour(ink))
        ranges = []
        for start, length in line.marked:
            one = QTextLayout.FormatRange()
            one.start = start
            one.length = length
            one.format = form
            ranges.append(one)
        return ranges

    def _draw(self, painter: QPainter, part: _Words, at: QPointF, ink: str) -> None:
        painter.setPen(self._look.colour(ink))
        part.layout.draw(painter, at)


def _model(model: QAbstractItemModel | QObject) -> PageModel:
    if not isinstance(model, PageModel):
        raise TypeError
    return model
