"""Keeping what is typed: within two seconds, in the vault's thread, without a stop in typing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from healingjournal.journal.entry import Draft, DraftKept, EntryKept
from healingjournal.journal.service import Journal
from healingjournal.ui.work import Work

# Two seconds are promised. What is left of them is for a busy computer: a store before this one
# that is still under way, a timer that comes late, a disk that takes its time.
REST_MS = 700
MOST_MS = 800
AGAIN_MS = 5000


class _End:
    """Whether a draft has become a page; written in the vault's thread, in its order."""

    def __init__(self) -> None:
        self.reached = False


class Keeping(QObject):
    """Stores one draft again and again; the words are read only when they are due.

    `waiting`: something is typed that is not stored. `kept`: all of it is, durably. `failed`:
    it could not be; it is tried again by itself.
    """

    waiting = Signal()
    kept = Signal()
    failed = Signal(object)

    def __init__(
        self, journal: Journal, work: Work, read: Callable[[], Draft], parent: QObject
    ) -> None:
        """Take the journal, the work, how to read the draft, and what it ends with."""
        super().__init__(parent)
        self._journal = journal
        self._work = work
        self._read = read
        self._typed = 0
        self._stored = 0
        self._last: Draft | None = None
        self._busy = False
        self._again = False
        self._end = _End()
        self._ending: Draft | None = None
        self._rest = _timer(self, REST_MS, self._due)
        self._most = _timer(self, MOST_MS, self._due)
        self._retry = _timer(self, AGAIN_MS, self._due)

    def begin(self, draft: Draft) -> None:
        """Begin with a draft as it lies in the journal, or a fresh one with nothing new in it."""
        self._stop()
        self._typed += 1
        self._stored = self._typed
        self._last = draft
        self._again = False
        self._end = _End()
        self._ending = None

    def touched(self) -> None:
        """Hear that something was typed."""
        if self._typed == self._stored:
            self.waiting.emit()
        self._typed += 1
        self._rest.start()
        if not self._most.isActive():
            self._most.start()

    def dirty(self) -> bool:
        """Tell whether something typed is not stored yet."""
        return self._typed != self._stored

    def now(self) -> None:
        """Store at once what is not stored yet."""
        if self.dirty() and self._ending is None:
            self._due()

    def command(self) -> Callable[[], None] | None:
        """Give the command for the vault's thread that stores what is typed now, if any is."""
        if not self.dirty() and self._ending is None:
            return None
        draft, end = self._ending or self._read(), self._end
        if self._ending is None and draft == self._last and not self._busy:
            return None

        def store() -> None:
            if not end.reached:
                self._journal.keep_draft(draft)

        return store

    def settle(self, then: Callable[[], None]) -> None:
        """Store what is typed, then go on; on failure one stays where one is, and is told."""
        command = self.command()
        if command is None:
            then()
            return
        typed, end = self._typed, self._end

        def stored(_nothing: None) -> None:
            if end is self._end:
                self._stored = max(self._stored, typed)
            self.settle(then)

        def not_stored(error: Exception) -> None:
            self._retry.start()
            self.failed.emit(error)

        self._work.run(self, command, stored, not_stored)

    def finish(
        self, done: Callable[[EntryKept | None], None], failed: Callable[[Exception], None]
    ) -> None:
        """Make a page of the draft; nothing is stored beside it from here on."""
        if self._ending is not None:
            return
        self._stop()
        draft, end = self._read(), self._end
        self._ending = draft

        def make() -> EntryKept | None:
            fact = self._journal.finish(draft)
            end.reached = True
            return fact

        def made(fact: EntryKept | None) -> None:
            self._stored = self._typed
            self._ending = None
            done(fact)

        def not_made(error: Exception) -> None:
            self._ending = None
            self._retry.start()
            failed(error)

        self._work.run(self, make, made, not_made)

    # ---- inside ----

    def _due(self) -> None:
        self._stop()
        if self._busy:
            self._again = True
            return
        if not self.dirty() or self._ending is not None:
            return
        draft, typed, end = self._read(), self._typed, self._end
        if draft == self._last:
            self._done(draft, typed, end)
            return
        self._busy = True

        def keep() -> DraftKept:
            return self._journal.keep_draft(draft)

        def kept(_fact: DraftKept) -> None:
            self._busy = False
            self._done(draft, typed, end)
            self._go_on()

        def not_kept(error: Exception) -> None:
            self._busy = False
            if end is self._end:
                self._again = False
                self._retry.start()
                self.failed.emit(error)
            self._go_on()

        self._work.run(self, keep, kept, not_kept)

    def _done(self, draft: Draft, typed: int, end: _End) -> None:
        if end is not self._end:
            return
        self._last = draft
        self._stored = typed
        if not self.dirty():
            self.kept.emit()

    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self._due()

    def _stop(self) -> None:
        for timer in (self._rest, self._most, self._retry):
            timer.stop()


def _timer(owner: QObject, wait: int, due: Callable[[], None]) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(wait)
    made.timeout.connect(due)
    return made
