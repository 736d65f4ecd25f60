"""A step on the page one reads: what it is about, the way back, and at most one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.ui.journal.finding.side_scroll import SideScroll
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look

_SIDE = 36


class StepCard(Card):
    """A card with `inside` to put things in, which scrolls, over a line and the ways on."""

    back_requested = Signal()

    def __init__(self, look: Look, title: str, *, scrolls: bool = True) -> None:
        """Take the look, the title, and whether what is inside scrolls as a whole."""
        super().__init__(look, 0, 0)
        self.title = Label(look, title, "title").reads()
        self.notice = NoticeBar(look)
        self.back = SoftButton(look, kit_words.back(), "left")
        self.back.clicked.connect(self.back_requested)
        content = QWidget()
        self.inside = QVBoxLayout(content)
        self.inside.setContentsMargins(_SIDE, 28, _SIDE, 16)
        self.inside.setSpacing(12)
        self.inside.addWidget(self.title)
        self.column.addWidget(SideScroll(content) if scrolls else content, 1)
        told = QVBoxLayout()
        told.setContentsMargins(16, 0, 16, 12)
        told.addWidget(self.notice)
        self.column.addLayout(told)
        self.column.addWidget(Hairline(look))
        foot = QWidget()
        self._foot = QHBoxLayout(foot)
        self._foot.setContentsMargins(24, 12, 24, 12)
        self._start = FlowLayout(8)
        start = QWidget()
        start.setLayout(self._start)
        self._start.addWidget(self.back)
        self._foot.addWidget(start, 1, Qt.AlignmentFlag.AlignVCenter)
        self.column.addWidget(foot)
        look.changed.connect(self._dress)
        self._dress()

    def add_way(self, way: QWidget) -> None:
        """Add a way on, after Back."""
        self._start.addWidget(way)

    def first(self) -> QWidget:
        """Give what the keyboard comes to."""
        return self.title

    def _dress(self) -> None:
        hair = self._look.hair
        self.column.setContentsMargins(hair, hair, hair, hair)
