"""A check box with its whole line as the target."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox

from healingjournal.base.overriding import override
from healingjournal.ui.kit.hugging import hug, wraps
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface
from healingjournal.ui.theme.text_block import TextBlock

_BOX = 24


class CheckBox(QCheckBox):
    """A box of 24 pixels, its words, and quieter words below.

    What a screen reader turns over counts as clicked: Qt sends `clicked` for keys and the pointer
    alone, the box for every change that the app did not make itself.
    """

    gap_to_words = 12

    def __init__(self, look: Look, text: str, note: str = "", *, bold: bool = False) -> None:
        """Take the look, the words, the quieter words, and whether the words are bold."""
        super().__init__()
        self._look = look
        self._words = text
        self._note = note
        self._bold = bold
        self._blocks: tuple[TextBlock, TextBlock] | None = None
        wraps(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ours = False
        self.toggled.connect(self._hear_aids)
        self.say(text, note)
        look.changed.connect(self._dress)

    def say(self, text: str, note: str = "") -> None:
        """Show, and speak, other words."""
        self._words, self._note = text, note
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(note)
        self._dress()

    @override
    def nextCheckState(self) -> None:
        was, self._ours = self._ours, True
        super().nextCheckState()
        self._ours = was

    @override
    def setChecked(self, checked: bool) -> None:
        was, self._ours = self._ours, True
        super().setChecked(checked)
        self._ours = was

    def _hear_aids(self, checked: bool) -> None:
        if not self._ours:
            # Turned back unheard and clicked, so that all hear of it as of any other click.
            self.blockSignals(True)
            self.setChecked(not checked)
            self.blockSignals(False)
            self.click()

    def words(self) -> str:
        """Give the words shown."""
        return self._words

    def box_rect(self) -> QRect:
        """Give the place of the box itself, for the ring around it."""
        size = self._box()
        first = round(self._look.line("body"))
        top = max(self._top() + (first - size) // 2, 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRect(self.width() - size if rtl else 0, top, size, size)

    def focus_area(self) -> tuple[QRect, int]:
        """Give what the ring goes around: the box, with its corners."""
        return self.box_rect(), 6

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hug(self)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(40, self._words_height(width) + 16)

    @override
    def sizeHint(self) -> QSize:
        words, note = self._text()
        wide = max(words.natural_width(), note.natural_width()) + self._lead()
        wide = min(wide, self._look.px(self._look.measures.measure))
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        word = max(block.longest_word() for block in self._text())
        return QSize(self._lead() + min(word, self._look.px(240)), 40)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.box_rect()
        paint_surface(painter, box, self._box_surface(), self._look)
        if self.isChecked():
            icon = self._look.icon("check", "accent-ink", 20, self.devicePixelRatioF())
            size = self._look.px(20)
            corner = box.center() - QPoint(size // 2 - 1, size // 2 - 1)
            painter.drawPixmap(corner, icon)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inside = self.width() - self._lead()
        area = QRect(0 if rtl else self._lead(), self._top(), inside, self.height())
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        words, note = self._text()
        enabled = self.isEnabled()
        ink = self._look.colour("ink" if enabled else "faint-ink")
        words.draw(painter, area, ink, align)
        if self._note:
            area.translate(0, words.height(inside))
            quiet = self._look.colour("quiet-ink" if enabled else "faint-ink")
            note.draw(painter, area, quiet, align)

    def _box_surface(self) -> Surface:
        hair = self._look.hair
        if not self.isEnabled():
            return Surface(fill="raised", edge="edge", width=hair, radius=6)
        if self.isChecked():
            return Surface(fill="accent", edge="accent", width=hair, radius=6)
        fill = "hover" if self.underMouse() else "raised"
        return Surface(fill=fill, edge="edge-strong", width=hair, radius=6)

    def _box(self) -> int:
        return self._look.px(_BOX)

    def _lead(self) -> int:
        return self._box() + self.gap_to_words

    def _words_height(self, width: int) -> int:
        inside = width - self._lead()
        words, note = self._text()
        return words.height(inside) + (note.height(inside) if self._note else 0)

    def _top(self) -> int:
        return max(0, (self.height() - self._words_height(self.width())) // 2)

    def _text(self) -> tuple[TextBlock, TextBlock]:
        if self._blocks is None:
            self._look.ready_for(self._words + self._note)
            font, line = self._look.font("body", self._bold), self._look.line("body")
            plain = self._look.font("body")
            self._blocks = (TextBlock(self._words, font, line), TextBlock(self._note, plain, line))
        return self._blocks

    def _dress(self) -> None:
        self._blocks = None
        self.setFont(self._look.font("body"))
        self.updateGeometry()
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            hug(self)
        self.update()
