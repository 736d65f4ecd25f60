"""What all buttons share: words that wrap, an icon at the start, a painted surface."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton

from healingjournal.base.overriding import override
from healingjournal.ui.kit.hugging import hug, let_grow, wraps
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface
from healingjournal.ui.theme.text_block import TextBlock

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Button(QPushButton):
    """A button painted from a `Surface` by state; kinds of buttons say which one."""

    height_at_rest = 40
    padding = 16
    padding_icon = 12
    words_at_start = False
    icon_size = 20
    icon_gap = 8
    presses_on_enter = True
    fills_row = False
    bold: bool | None = None  # None: some states are bold, and only `surface` knows which

    def __init__(self, look: Look, text: str, icon: str | None = None) -> None:
        """Take the look, the word shown (and spoken), and the name of an icon."""
        super().__init__()
        self._look = look
        self._words = text
        self._icon = icon
        self._icon_end: str | None = None
        self._tall: int | None = None
        self._close = False
        self._iconless = False
        self._blocks: dict[bool, TextBlock] = {}
        wraps(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.say(text)
        look.changed.connect(self._dress)

    # ---- words ----

    def words(self) -> str:
        """Give the word shown."""
        return self._words

    def say(self, text: str) -> None:
        """Show, and speak, another word."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self._dress()

    def show_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self._hug()
        self.update()

    def set_tall(self, pixels: int) -> None:
        """Be at least so high at 100 %: 44 in a footer, 48 where it is full width."""
        self._tall = pixels
        self.updateGeometry()
        self._hug()

    def be_small(self, small: bool, bare: bool) -> None:
        """Take as little room as a target may, and without its icon, where there is not much."""
        if (small, bare) != (self._close, self._iconless):
            self._close, self._iconless = small, bare
            self.updateGeometry()
            self._hug()
            self.update()

    def width_with_icon(self) -> int:
        """Give the width it would like if it had room for its icon."""
        iconless, self._iconless = self._iconless, False
        wide = self.sizeHint().width()
        self._iconless = iconless
        return wide

    # ---- what a kind of button says ----

    def surface(self) -> Surface:
        """Give the surface for the state it is in."""
        raise NotImplementedError

    def focus_radius(self) -> int:
        """Give the radius of its own corners, for the ring around it."""
        return 8

    def pointed(self) -> bool:
        """Tell whether the pointer rests on it."""
        return self.isEnabled() and self.underMouse()

    # ---- size ----

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        at_rest = self._at_rest()
        line = self._look.measures.type["body"].line
        inside = width - self._around()
        words = self._block(self._widest_bold()).height(inside) if self._words else 0
        around, icon = (8, 8) if self._close else (at_rest - line, 16)
        return max(at_rest, words + around, self._look.px(self.icon_size) + icon)

    @override
    def sizeHint(self) -> QSize:
        words = self._block(self._widest_bold()).natural_width() if self._words else 0
        width = min(words, self._look.px(self._look.measures.measure)) + self._around()
        return QSize(max(40, width), self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        word = self._block(self._widest_bold()).longest_word() if self._words else 0
        width = max(40, min(word, self._look.px(240)) + self._around())
        return QSize(width, max(40, self._at_rest()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hug()

    def _hug(self) -> None:
        if self.fills_row:
            let_grow(self)
        elif self.testAttribute(Qt.WidgetAttribute.WA_Resized) or self.isVisible():
            hug(self)

    # ---- painting ----

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        surface = self.surface()
        painter = QPainter(self)
        paint_surface(painter, self.rect(), surface, self._look)
        self._paint_inside(painter, surface)
        painter.end()

    def _paint_inside(self, painter: QPainter, surface: Surface) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icon = self._icon_now()
        size = self._look.px(self.icon_size)
        area = self.rect()
        block = self._block(surface.bold)
        start = self._start_padding()
        room = area.width() - self._around()
        spare = max(0, room - block.natural_width())
        if not self.words_at_start:
            start += spare // 2
        middle = (area.height() - size) // 2
        if icon is not None:
            x = area.width() - start - size if rtl else start
            pixmap = self._look.icon(icon, self._icon_role(surface), self.icon_size, self._ratio())
            painter.drawPixmap(x, middle, pixmap)
            start += size + (self.icon_gap if self._words else 0)
        if self._icon_end is not None:
            x = 12 if rtl else area.width() - 12 - size
            pixmap = self._look.icon(self._icon_end, surface.ink, self.icon_size, self._ratio())
            painter.drawPixmap(x, middle, pixmap)
        wide = min(room, max(block.natural_width(), 1))
        tall = block.height(wide)
        left = area.width() - start - wide if rtl else start
        words = QRect(left, (area.height() - tall) // 2, wide, tall)
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._paint_words(painter, block, words, align)

    def _paint_words(
        self, painter: QPainter, block: TextBlock, area: QRect, align: Qt.AlignmentFlag
    ) -> None:
        block.draw(painter, area, self._look.colour(self.surface().ink), align)

    def _icon_now(self) -> str | None:
        return None if self._iconless and self._words else self._icon

    def _icon_role(self, surface: Surface) -> str:
        return surface.ink

    def _at_rest(self) -> int:
        return 40 if self._close else self._tall or self.height_at_rest

    def _start_padding(self) -> int:
        if self._close:
            return min(8 if self._icon_now() is not None else 12, self.padding)
        return self.padding_icon if self._icon_now() is not None else self.padding

    def _around(self) -> int:
        start = self._start_padding()
        end = min(12, self.padding) if self._close else self.padding
        if self._icon_now() is not None:
            start += self._look.px(self.icon_size) + (self.icon_gap if self._words else 0)
        if self._icon_end is not None:
            end = 12 + self._look.px(self.icon_size) + 8
        return start + end

    def _widest_bold(self) -> bool:
        return self.surface().bold if self.bold is None else self.bold

    def _block(self, bold: bool) -> TextBlock:
        if bold not in self._blocks:
            look = self._look
            look.ready_for(self._words)
            self._blocks[bold] = TextBlock(
                self._words, look.font("body", bold), look.line("body")
            )
        return self._blocks[bold]

    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _dress(self) -> None:
        self._blocks.clear()
        self.setFont(self._look.font("body"))
        self.updateGeometry()
        self._hug()
        self.update()

    # ---- keys and pointer ----

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()
        elif self.presses_on_enter and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
