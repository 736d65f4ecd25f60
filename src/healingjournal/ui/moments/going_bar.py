"""The half minute in which a moment can be taken back, and the backups that hold it after."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from healingjournal.moments.going import Going
from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.notice_bar import Action, NoticeBar
from healingjournal.ui.kit.told import told
from healingjournal.ui.moments import words
from healingjournal.ui.moments.held import words as held_words
from healingjournal.ui.moments.held.reading import GoingNow, Replaced, StillHeld
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_AFTER_MS = 20


class GoingBar(QWidget):
    """Hidden while nothing goes. Sends `settled` when the list may be another, or `failed`.

    One thing at a time: first the moment that can be taken back, with the days of the backups
    that hold it; once it is gone, a fresh backup in their place, in one press. `after` gives
    what has the keyboard when it is gone.
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

    def show_going(self, now: GoingNow, still_held: StillHeld | None = None) -> None:
        """Show the moment let go last, else what is said of those gone; wake when one is due.

        `still_held` knows the backups.
        """
        self._now, self._still_held = now, still_held
        self._timer.stop()
        if now.moments:
            self._timer.start(min(one.left_ms for one in now.moments) + _AFTER_MS)
        self._say()

    # ---- inside ----

    def _say(self) -> None:
        now = self._now
        if now.moments:
            said = words.going()
            if self._still_held is not None:
                said = words.goes()
            if now.held:
                said = f"{said} {held_words.still_held(_named(now.held))}"
            takes = [(words.take_back(), self._take_back), (words.gone_now(), self._gone_now)]
            self._show((now.moments[0].id, tuple(now.held)), said, takes)
        elif self._replacing:
            self._show("replacing", held_words.replacing(), [])
        elif self._end:
            self._show(("end", self._end), self._end, [(kit_words.close(), self._close)])
        elif now.gone_held:
            said = held_words.gone_held(_named(now.gone_held))
            takes = [
                (held_words.replace_held(), self._replace),
                (held_words.leave_held(), self._leave),
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
        if had_focus:
            buttons = self.bar.buttons()
            (buttons[0] if buttons else self._after()).setFocus()

    def _show_nothing(self) -> None:
        self._shown = None
        had_focus = self._has_focus()
        self.bar.hush()
        self.hide()
        if had_focus:
            self._after().setFocus()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _take_back(self) -> None:
        moment = self._now.moments[0].id
        self._do(lambda: self._going.take_back(moment))

    def _gone_now(self) -> None:
        self._do(lambda: self._going.settle(now=True))

    # ---- backups that hold what is gone ----

    def _replace(self) -> None:
        if self._still_held is None:
            return
        self._replacing = True
        self._say()
        self._still_held.replace(list(self._now.gone), self._replaced)

    def _replaced(self, end: Replaced) -> None:
        self._replacing = False
        if end.error is not None:
            self._end = held_words.not_replaced(told(end.error))
        else:
            self._end = held_words.replaced(end.left)
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
