"""The half minute in which a moment can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from healingjournal.moments.going import Going, MomentGoing
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.moments import words
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_AFTER_MS = 20


class GoingBar(QWidget):
    """Hidden while nothing goes. Sends `settled` when the list may be another, or `failed`.

    `after` gives what has the keyboard when it is gone.
    """

    settled = Signal()
    failed = Signal(object)

    def __init__(
        self, going: Going, work: Work, look: Look, after: Callable[[], QWidget]
    ) -> None:
        """Take the moments that go, the work, the look, and where the keyboard goes after."""
        super().__init__()
        self._going = going
        self._work = work
        self._after = after
        self._now: list[MomentGoing] = []
        self.bar = NoticeBar(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._do(self._going.settle))
        self.hide()

    def show_going(self, now: list[MomentGoing]) -> None:
        """Show that a moment can be taken back, the one let go last; wake when one is due."""
        self._timer.stop()
        if now:
            self._timer.start(min(one.left_ms for one in now) + _AFTER_MS)
        if [one.id for one in now[:1]] == [one.id for one in self._now[:1]]:
            self._now = now
            return
        self._now = now
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        if now:
            takes = [(words.take_back(), self._take_back), (words.gone_now(), self._gone_now)]
            self.bar.say(words.going(), takes)
            self.show()
            if had_focus:
                self.bar.buttons()[0].setFocus()
        else:
            self.bar.hush()
            self.hide()
            if had_focus:
                self._after().setFocus()

    def _take_back(self) -> None:
        moment = self._now[0].id
        self._do(lambda: self._going.take_back(moment))

    def _gone_now(self) -> None:
        self._do(lambda: self._going.settle(now=True))

    def _do(self, command: Callable[[], None]) -> None:
        def done(_nothing: None) -> None:
            self.settled.emit()

        def not_done(error: Exception) -> None:
            self.failed.emit(error)
            self.settled.emit()

        self._work.run(self, command, done, not_done)
