"""The foot of a flow: Stop at the start, a quiet line, the way on at the end."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.stop_button import StopButton
from healingjournal.ui.theme.look import Look

_GAP, _LINE_GAP = 16, 24
_LEAST = 300  # pixels at 100 % for Stop and the line, if they want so many


class FlowFooter(QWidget):
    """72 pixels under one hairline; buttons 44 high. Sends `stop_requested`.

    Add buttons in reading order, the primary one last. In a small window the quiet line gives
    way, so that every button is seen.
    """

    stop_requested = Signal()

    def __init__(
        self, look: Look, stop_word: str | None = None, stop_icon: str = "stop"
    ) -> None:
        """Take the look, another word than "Stop here", and another icon than the square."""
        super().__init__()
        self._look = look
        tall = look.measures.size["footer-button"]
        self.stop = StopButton(look, stop_word or words.stop_here(), stop_icon)
        self.stop.set_tall(tall)
        self.stop.clicked.connect(self._stop_pressed)
        self.line = Label(look, "", "body", "quiet-ink")
        start = QWidget()
        row = self.start = QHBoxLayout(start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_LINE_GAP)
        row.addWidget(self.stop)
        row.addWidget(self.line, 1000)
        row.addStretch(1)
        self._ends = QWidget()
        self._buttons = FlowLayout(8, at_end=True)
        self._ends.setLayout(self._buttons)
        self._ends.hide()
        beside = BesideLayout(look, _GAP, _LEAST, under_at_end=True)
        beside.addWidget(start)
        beside.addWidget(self._ends)
        self.around = QVBoxLayout(self)
        self.around.addLayout(beside)
        self._lined = True
        wraps(self)
        look.changed.connect(self._fit)
        look.room.changed.connect(self._fit)
        self._fit()

    def say(self, text: str) -> None:
        """Show one quiet line beside Stop."""
        self.line.say(text)
        self._fit_line()

    def add(self, button: Button) -> Button:
        """Add a button at the end; gives it back."""
        button.set_tall(self._look.measures.size["footer-button"])
        self._buttons.addWidget(button)
        self._ends.show()
        self._fit()
        return button

    def without_line(self) -> None:
        """Keep no quiet line: something else stands beside Stop."""
        self._lined = False
        self.line.hide()

    def _fit(self) -> None:
        room = self._look.room
        for button in self.findChildren(Button):
            button.be_small(room.tight, room.narrow)
        margin = self._look.measures.space["page-margin"]
        around = (16, 8, 16, 8) if room.tight else (margin, 14, margin, 14)
        self.around.setContentsMargins(*around)
        self._fit_line()
        self.update()

    def _fit_line(self) -> None:
        """In a small window, show the line only where it adds no row to that of the buttons."""
        shown = self._lined
        if shown and self._look.room.tight:
            ends = self._ends.sizeHint().width() + _GAP if not self._ends.isHidden() else 0
            around = self.around.contentsMargins()
            start = self.width() - around.left() - around.right() - ends
            line = self.line.block().natural_width()
            beside = self.stop.sizeHint().width() + _LINE_GAP
            least = min(beside + line, self._look.px(_LEAST))
            shown = start >= least and 2 * (start - beside) > line
        self.line.setVisible(shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_line()

    def _stop_pressed(self) -> None:
        self.stop_requested.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("paper"))
        hair = self._look.hair
        painter.fillRect(0, 0, self.width(), hair, self._look.colour("edge"))
        painter.end()
