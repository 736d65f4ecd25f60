"""Learning the pace of one reading aloud: begun and ended by the person, left at any time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing import told
from healingjournal.ui.theme.look import Look


class PaceRow(QWidget):
    """Offers, runs, or tells that the pace is known; shows no running figure."""

    begun = Signal()
    read = Signal(float)  # one reading is at its end, after so many seconds
    forget_requested = Signal()

    def __init__(self, look: Look, clock: Clock) -> None:
        """Take the look, and the clock that the reading is timed by."""
        super().__init__()
        self._clock = clock
        self._began: float | None = None
        self._known = False
        self.said = Label(look, "", "body", "quiet-ink")
        self.main = SoftButton(look, told.reading("begin"))
        self.leave = QuietButton(look, told.reading("leave"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(look, told.reading("pace"), "small", "quiet-ink", bold=True))
        column.addWidget(self.said)
        ways = QWidget()
        flow = FlowLayout(8)
        ways.setLayout(flow)
        for button in (self.main, self.leave):
            flow.addWidget(button)
        column.addWidget(ways)
        self.main.clicked.connect(self._pressed)
        self.leave.clicked.connect(self.stop)
        self._show()

    def know(self, known: bool) -> None:
        """Take whether the pace is known."""
        self._known, self._began = known, None
        self._show()

    def stop(self) -> None:
        """Leave the reading; nothing of it is kept."""
        self._began = None
        self._show()

    def _pressed(self) -> None:
        began, now = self._began, self._clock.monotonic()
        if self._known:
            self.forget_requested.emit()
        elif began is None:
            self._began = now
            self._show()
            self.begun.emit()
        else:
            self.stop()
            self.read.emit(now - began)

    def _show(self) -> None:
        runs = self._began is not None
        said, way = ("runs", "end") if runs else ("once", "begin")
        if self._known:
            said, way = "known", "forget"
        self.said.say(told.reading(said))
        self.main.say(told.reading(way))
        self.leave.setVisible(runs)
