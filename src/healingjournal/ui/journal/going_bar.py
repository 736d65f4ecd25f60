"""The half minute in which a page that was let go can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from healingjournal.base.ids import EntryId
from healingjournal.journal.going import Going, PageGoing
from healingjournal.ui.journal import words
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_AFTER_MS = 20


class GoingBar(QWidget):
    """Hidden while nothing goes. Sends `settled` when the list may be another."""

    settled = Signal()
    failed = Signal(object)

    def __init__(self, going: Going, work: Work, look: Look, after: QWidget) -> None:
        """Take the pages that go, the work, the look, and what has the keyboard afterwards."""
        super().__init__()
        self._after = after
        self._going = going
        self._work = work
        self._entry: EntryId | None = None
        self.bar = NoticeBar(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._do(self._going.settle))
        self.hide()

    def show_going(self, pages: list[PageGoing]) -> None:
        """Show the page let go last; wake when the first one is due."""
        self._timer.stop()
        if not pages:
            self._entry = None
            focus = QApplication.focusWidget()
            if focus is not None and self.isAncestorOf(focus):
                self._after.setFocus()
            self.bar.hush()
            self.hide()
            return
        self._timer.start(min(one.left_ms for one in pages) + _AFTER_MS)
        if pages[0].entry == self._entry:
            return
        self._entry = pages[0].entry
        self.bar.say(
            words.going(),
            [(words.take_back(), self._take_back), (words.gone_now(), self._gone_now)],
        )
        self.show()

    def _take_back(self) -> None:
        entry = self._entry
        if entry is not None:
            self._do(lambda: self._going.take_back(entry))

    def _gone_now(self) -> None:
        self._do(lambda: self._going.settle(now=True))

    def _do(self, command: Callable[[], None]) -> None:
        def done(_nothing: None) -> None:
            self.settled.emit()

        def not_done(error: Exception) -> None:
            self.failed.emit(error)
            self.settled.emit()

        self._work.run(self, command, done, not_done)
