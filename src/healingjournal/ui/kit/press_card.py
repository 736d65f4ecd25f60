"""A card that can be pressed: a door, a tool, a way in."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface

Kind = Literal["door", "tool", "way"]
_MARGINS = {"door": (25, 23, 25, 23), "tool": (21, 17, 21, 17), "way": (17, 11, 17, 11)}
_LEAST = {"door": 98, "tool": 122, "way": 64}


class PressCard(Button):
    """A title, a few words, and a note; the whole card is one button named by its title.

    `door`: icon on a disc, large title. `tool`: small icon, small words. `way`: an arrow at
    the end.
    """

    fills_row = True

    def __init__(
        self,
        look: Look,
        title: str,
        words: str = "",
        icon: str | None = None,
        *,
        kind: Kind = "door",
        note: str = "",
    ) -> None:
        """Take the look, the title, the words, the icon, the kind, and a line below."""
        self._kind: Kind = kind
        super().__init__(look, title)
        self.setAccessibleDescription(" ".join(part for part in (words, note) if part))
        row = QHBoxLayout(self)
        row.setContentsMargins(*_MARGINS[kind])
        row.setSpacing(12 if kind == "tool" else 16)
        if icon is not None and kind != "way":
            side = Qt.AlignmentFlag.AlignTop if kind == "tool" else Qt.AlignmentFlag.AlignVCenter
            sign = Icon(look, icon, "accent") if kind == "tool" else Icon.on_disc(look, icon)
            row.addWidget(sign, 0, side)
        if kind == "way":
            row.setSpacing(0)
            row.addSpacing(4)
        row.addLayout(self._words_column(title, words, note), 1)
        if kind == "way":
            row.addSpacing(12)
            row.addWidget(Icon(look, "right", "quiet-ink", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(_LEAST[kind])
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _words_column(self, title: str, words: str, note: str) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        size = "small" if self._kind != "door" else "body"
        heading = "lead" if self._kind == "door" else "label"
        column.addStretch(0 if self._kind == "tool" else 1)
        column.addWidget(Label(self._look, title, heading, bold=True))
        if words:
            column.addWidget(Label(self._look, words, size, "quiet-ink"))
        if note:
            column.addSpacing(4)
            column.addWidget(Label(self._look, note, "small", "quiet-ink"))
        column.addStretch(1)
        return column

    @override
    def focus_radius(self) -> int:
        return 12

    @override
    def surface(self) -> Surface:
        edge = "edge-strong" if self.pointed() or self.isDown() else "edge"
        fill = "pressed" if self.isDown() else "raised"
        return Surface(fill=fill, edge=edge, width=self._look.hair, radius=12)

    @override
    def _paint_inside(self, painter: QPainter, surface: Surface) -> None:
        pass

    @override
    def heightForWidth(self, width: int) -> int:
        inside = self.layout()
        tall = inside.heightForWidth(width) if inside else 0
        return max(_LEAST[self._kind], tall)

    @override
    def sizeHint(self) -> QSize:
        inside = self.layout()
        hint = inside.sizeHint() if inside else QSize(200, 64)
        return QSize(hint.width(), self.heightForWidth(hint.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        inside = self.layout()
        least = inside.minimumSize().width() if inside else 0
        return QSize(least, _LEAST[self._kind])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
