"""The time of day while reading aloud: shown only when wanted, with no seconds and no counting."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import Clock
from healingjournal.ui.kit import days
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.sharing.aloud import words
from healingjournal.ui.theme.look import Look

_LOOK_MS = 5_000


class QuietClock(QWidget):
    """Off at first; no sound, no colour, nothing that runs down."""

    def __init__(self, look: Look, clock: Clock) -> None:
        """Take the look, and the clock that knows the time of day."""
        super().__init__()
        self._clock = clock
        self.wanted = CheckBox(look, words.reading("clock"))
        self.said = Label(look, "", "body", "quiet-ink")
        flow = FlowLayout(16)
        flow.setContentsMargins(16, 4, 16, 4)
        self.setLayout(flow)
        flow.addWidget(self.wanted)
        flow.addWidget(self.said)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._tell)
        self.wanted.clicked.connect(self._turned)
        self.said.hide()

    def _turned(self, shown: bool) -> None:
        self.said.setVisible(shown)
        if shown:
            self._tell()
            self._timer.start()
        else:
            self._timer.stop()

    def _tell(self) -> None:
        said = words.reading("time").format(time=days.time_of(self._clock.now()))
        if said != self.said.words():
            self.said.say(said)
