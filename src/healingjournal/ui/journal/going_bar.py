"""The half minute in which a page can be taken back, and the backups that still hold it after."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.journal.going import Going
from healingjournal.ui.journal import words
from healingjournal.ui.journal.opened import words as opened_words
from healingjournal.ui.journal.opened.held import GoingNow, Replaced, StillHeld
from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.notice_bar import Action, NoticeBar
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_AFTER_MS = 20


class GoingBar(QWidget):
    """Hidden while nothing goes. Sends `settled` when the list may be another.

    One thing at a time: first the page that can be taken back, with the days of the backups
    that hold it; once it is gone, a fresh backup in their place, in one press.
    """

    settled = Signal()
    failed = Signal(object)

    def __init__(self, going: Going, work: Work, look: Look, after: QWidget) -> None:
        """Take the pages that go, the work, the look, and what has the keyboard afterwards."""
        super().__init__()
        self._after = after
        self._going = going
        self._work = work
        self._still_held: StillHeld | None = None
        self._now = GoingNow()
        self._shown: object = None
        self._replacing = False
        self._end = ""
        self.bar = NoticeBar(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._do(self._going.settle))
        self.hide()

    def ask_backups(self, still_held: StillHeld | None) -> None:
        """Take what knows the backups."""
        self._still_held = still_held

    def show_going(self, now: GoingNow) -> None:
        """Show the page let go last, else what is said of those gone; wake when one is due."""
        self._now = now
        self._timer.stop()
        if now.pages:
            self._timer.start(min(one.left_ms for one in now.pages) + _AFTER_MS)
        self._say()

    # ---- inside ----

    def _say(self) -> None:
        now = self._now
        if now.pages:
            said = words.going()
            if now.held:
                said = f"{said} {opened_words.still_held(_named(now.held))}"
            takes = [(words.take_back(), self._take_back), (words.gone_now(), self._gone_now)]
            self._show((now.pages[0].entry, tuple(now.held)), said, takes)
        elif self._replacing:
            self._show("replacing", opened_words.replacing(), [])
        elif self._end:
            self._show(("end", self._end), self._end, [(kit_words.close(), self._close)])
        elif now.gone_held:
            said = opened_words.gone_held(_named(now.gone_held))
            takes = [
                (opened_words.replace_held(), self._replace),
                (opened_words.leave_held(), self._leave),
            ]
            self._show(("gone", *now.gone, *now.gone_held), said, takes)
        else:
            self._show_nothing()

    def _show(self, what: object, sentence: str, takes: Sequence[Action]) -> None:
        if what == self._shown:
            return
        self._shown = what
        had_focus = self._has_focus()
        self.bar.say(sentence, takes)
        self.show()
        self._hold_room()
        if had_focus:
            buttons = self.bar.buttons()
            (buttons[0] if buttons else self._after).setFocus()

    def _show_nothing(self) -> None:
        self._shown = None
        if self._has_focus():
            self._after.setFocus()
        self.bar.hush()
        self.hide()

    def _hold_room(self) -> None:
        """Be as high as what is said needs; where there is little room the list gives way."""
        self.setMinimumHeight(self.bar.heightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_room()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _take_back(self) -> None:
        entry = self._now.pages[0].entry
        self._do(lambda: self._going.take_back(entry))

    def _gone_now(self) -> None:
        self._do(lambda: self._going.settle(now=True))

    # ---- backups that hold what is gone ----

    def _replace(self) -> None:
        if self._still_held is None:
            return
        gone: list[EntryId] = list(self._now.gone)
        self._replacing = True
        self._say()
        self._still_held.replace(gone, self._replaced)

    def _replaced(self, end: Replaced) -> None:
        self._replacing = False
        if end.error is not None:
            self._end = opened_words.not_replaced(told(end.error))
        else:
            self._end = opened_words.replaced(end.left)
        self._say()
        self.settled.emit()

    def _close(self) -> None:
        self._end = ""
        self._say()

    def _leave(self) -> None:
        self._do(self._going.forget_gone)

    def _do(self, command: Callable[[], None]) -> None:
        def done(_nothing: None) -> None:
            self.settled.emit()

        def not_done(error: Exception) -> None:
            self.failed.emit(error)
            self.settled.emit()

        self._work.run(self, command, done, not_done)


def _named(held: Sequence[date]) -> str:
    return kit_words.list_of([days.full_day(one) for one in held])
