"""The recovery code in numbered tiles, left to right in every language."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface, paint_surface
from healingjournal.ui.vault import words
from healingjournal.ui.vault.keys import words as key_words

_COVERED = "\u2022" * 5


class _Tile(QWidget):
    """One group: its number in the corner, its letters in the middle."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look = look
        self._number = number
        self._letters = _COVERED
        self._large = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)

    def show_letters(self, letters: str, *, large: bool) -> None:
        """Show these letters, large or as usual."""
        self._letters = letters
        self._large = large
        self._dress()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._wide(), self._look.px(104 if self._large else 72))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        ground = Surface(fill="paper", edge="edge", width=look.hair, radius=8)
        paint_surface(painter, self.rect(), ground, look)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("quiet-ink"))
        corner = QRect(10, 6, self.width() - 20, round(look.line("small")))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(corner, side, str(self._number))
        painter.setFont(self._font())
        painter.setPen(look.colour("ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()

    def _font(self) -> QFont:
        font = QFont(self._look.font("prompt"))
        if self._large:
            font.setPixelSize(round(font.pixelSize() * 1.7))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, font.pixelSize() / 14)
        return font

    def _wide(self) -> int:
        return QFontMetrics(self._font()).horizontalAdvance("WWMWM") + 8

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class _TileGrid(GridLayout):
    """As many columns as the letters leave room for."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 4, 12, 132)

    def set_large(self, large: bool) -> None:
        """Make room for large letters, or for those of the usual size."""
        self._columns, self._least = (3, 200) if large else (4, 132)
        self.invalidate()


class CodeTiles(QWidget):
    """Seven tiles; takes the focus, so that the code is read in groups while it is shown.

    The code is given to other programs, as to a screen reader, only while it is shown.
    """

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, look: Look, code: Private[str]) -> None:
        """Take the look and the code."""
        super().__init__()
        self._look = look
        self._code = code
        self.covered = False
        self.large = False
        self._tiles = [_Tile(look, number + 1) for number in range(len(self._groups()))]
        note = key_words.code_step()["both_letters"]
        self._note = Label(look, note, "small", "quiet-ink").centred()
        self._grid = _TileGrid(look)
        self.setLayout(self._grid)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for part in (*self._tiles, self._note):
            self._grid.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wraps(self)
        self.show_as(covered=False, large=False)

    def focus_radius(self) -> int:
        """Give the radius of its own corners, for the ring around it."""
        return 8

    def show_as(self, *, covered: bool, large: bool) -> None:
        """Cover the code or show it, large or as usual."""
        self.covered, self.large = covered, large
        for tile, letters in zip(self._tiles, self._groups(), strict=True):
            tile.show_letters(_COVERED if covered else letters, large=large)
        self._grid.set_large(large)
        self.setAccessibleName(self._spoken())
        self.updateGeometry()

    def _groups(self) -> list[str]:
        return self._code.open().split("-")

    def _spoken(self) -> str:
        if self.covered:
            return key_words.code_step()["covered"]
        groups = (
            words.group_read(at + 1, " ".join(letters)) for at, letters in enumerate(self._groups())
        )
        return words.code_read(" ".join(groups))
