"""Lock and leave: what must be true before the process is replaced or ended."""

import faulthandler
import os
from collections.abc import Callable
from os import _exit as end_process

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from healingjournal.base.errors import RefusedError
from healingjournal.ui.work import Work

DRAFT_SECONDS = 0.2
CLOSE_SECONDS = 1.5
HANG_SECONDS = 30
REARM_MS = 5000


def store_and_close(
    work: Work,
    interrupt: Callable[[], None],
    unsaved: Callable[[], None] | None,
    close: Callable[[], None],
) -> None:
    """Store what is typed (at most 200 ms), then close the vault; asks nothing.

    What else runs or waits there to be read is stopped, one after the other; what is being
    written is not, and comes first.
    """
    if unsaved is not None:
        _keep(work, interrupt, unsaved)
    work.wait_for(close, CLOSE_SECONDS, interrupt)


def _keep(work: Work, interrupt: Callable[[], None], unsaved: Callable[[], None]) -> None:
    begun: list[bool] = []

    def keep() -> None:
        begun.append(True)
        try:
            unsaved()
        except RefusedError as error:
            # A stop that was meant for what ran before can still arrive, once.
            if error.words_key != "stopped":
                raise
            unsaved()

    def stop_others() -> None:
        if not begun:
            interrupt()

    work.wait_for(keep, DRAFT_SECONDS, stop_others)


def keep_composed() -> None:
    """Put into the page what an input method still composes there, so that it is stored too."""
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

    focus = QApplication.focusWidget()
    if isinstance(focus, QTextEdit | QPlainTextEdit):
        composed = focus.textCursor().block().layout().preeditAreaText()
        if composed:
            event = QInputMethodEvent()
            event.setCommitString(composed)
            QApplication.sendEvent(focus, event)


def clear_clipboard() -> None:
    """Empty the clipboard and the primary selection where what lies there is ours."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def keep_selection_private() -> None:
    """Let words that are only selected stay here: elsewhere a middle click would paste them."""
    clipboard = QGuiApplication.clipboard()

    def taken() -> None:
        if clipboard.ownsSelection() and clipboard.text(QClipboard.Mode.Selection):
            clipboard.clear(QClipboard.Mode.Selection)

    if clipboard.supportsSelection():
        clipboard.selectionChanged.connect(taken)


def end(exit_code: int = 0) -> None:
    """End this process now, without the slow ways out."""
    end_process(exit_code)


class DeadMan(QObject):
    """Ends the process when the UI thread has hung for thirty seconds while unlocked."""

    def __init__(self) -> None:
        """Be off until armed."""
        super().__init__()
        self._nowhere = os.open(os.devnull, os.O_WRONLY)
        self._timer = QTimer(self)
        self._timer.setInterval(REARM_MS)
        self._timer.timeout.connect(self._rearm)

    def arm(self) -> None:
        """Begin; the event loop arms it anew every five seconds."""
        self._rearm()
        self._timer.start()

    def disarm(self) -> None:
        """Stop."""
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()

    def _rearm(self) -> None:
        faulthandler.dump_traceback_later(HANG_SECONDS, exit=True, file=self._nowhere)
