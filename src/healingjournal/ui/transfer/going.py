"""Taking out and bringing in while the journal is open: whatever else is asked goes first."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from healingjournal.base.errors import RefusedError, ToldError
from healingjournal.transfer.brought import Brought, Step
from healingjournal.transfer.takeout import TakenOut
from healingjournal.ui.transfer.acts import TransferActs
from healingjournal.ui.work import Work

AGAIN_MS = 2500


class Kind(Enum):
    """What is under way."""

    OUT = "out"
    LOOK = "look"
    IN = "in"


class Chosen(NamedTuple):
    """A place that pages are to come from, and the form they are in."""

    path: Path
    form: str


class Outcome(NamedTuple):
    """How the last one ended: with what was taken out, found or brought in, or with an error."""

    kind: Kind
    out: TakenOut | None = None
    brought: Brought | None = None
    error: ToldError | None = None


class _OthersFirstError(Exception):
    """Something waits that must not become part of what is being brought in."""


class Going(QObject):
    """One at a time, in the vault's thread, told how far by `count`; `ended` brings the outcome.

    What is taken out lets all else go first between two pages. What is brought in is one whole,
    so it gives way altogether, with nothing added, and begins again when nothing else is asked.
    """

    begun = Signal()
    ended = Signal(object)

    def __init__(self, acts: TransferActs, work: Work) -> None:
        """Take what may be done, and where it runs."""
        super().__init__()
        self._acts = acts
        self._work = work
        self._kind: Kind | None = None
        self._again: Callable[[], None] = lambda: None
        self._stopped = False
        self._over = False
        self.count: tuple[int, int | None] = (0, None)
        self.gives_way = False
        self.last: Outcome | None = None

    def kind(self) -> Kind | None:
        """Give what is under way, or None."""
        return self._kind

    def take_out(self, folder: Path) -> None:
        """Write everything into a new or empty folder."""
        take_out, step = self._acts.take_out, self._step_out

        def done(made: TakenOut) -> None:
            self._end(Outcome(Kind.OUT, out=made))

        self._begin(
            Kind.OUT,
            lambda: self._work.run(self, lambda: take_out(folder, step), done, self._failed),
        )

    def look_through(self, chosen: Chosen) -> None:
        """Find out what would be added; nothing is."""
        self._bring(Kind.LOOK, chosen)

    def bring_in(self, chosen: Chosen) -> None:
        """Add what is not here yet: all of it or, where that fails or is stopped, nothing."""
        self._bring(Kind.IN, chosen)

    def stop(self) -> None:
        """End what is under way; what was there before is as it was."""
        self._stopped = self._kind is not None
        if self.gives_way:
            self._failed(RefusedError("stopped"))

    def end(self) -> None:
        """Begin nothing any more: the journal is about to be closed."""
        self._over = True
        self._stopped = True

    # ---- inside ----

    def _bring(self, kind: Kind, chosen: Chosen) -> None:
        bring_in, step, tried = self._acts.bring_in, self._step_in, kind is Kind.LOOK

        def done(brought: Brought) -> None:
            self._end(Outcome(kind, brought=brought))

        def run() -> Brought:
            self._go_on()
            return bring_in(chosen.form, chosen.path, step, tried)

        self._begin(kind, lambda: self._work.run(self, run, done, self._failed))

    def _begin(self, kind: Kind, run: Callable[[], None]) -> None:
        if self._kind is not None or self._over:
            return
        self._kind = kind
        self._stopped = self.gives_way = False
        self._again = run
        self.count = (0, None)
        self.begun.emit()
        run()

    # In the vault's thread

    def _go_on(self) -> None:
        if self._stopped:
            raise RefusedError("stopped")

    def _step_out(self, done: int, most: int | None) -> None:
        self.count = (done, most)
        self._work.others_first(lambda: self._stopped)
        self._go_on()

    def _step_in(self, done: int, most: int | None) -> None:
        self.count = (done, most)
        self._go_on()
        # What is kept while this lasts would be part of it, and would go with it.
        if self._work.others_wait():
            raise _OthersFirstError

    # What comes of it

    def _failed(self, error: Exception) -> None:
        if isinstance(error, _OthersFirstError) and not self._stopped:
            self.gives_way = True
            QTimer.singleShot(AGAIN_MS, self, self._begin_again)
            return
        if isinstance(error, _OthersFirstError):
            error = RefusedError("stopped")
        told = error if isinstance(error, ToldError) else ToldError()
        self._end(Outcome(self._kind or Kind.OUT, error=told))
        if not isinstance(error, ToldError):
            raise error

    def _begin_again(self) -> None:
        if self.gives_way and not self._over:
            self.gives_way = False
            self._again()

    def _end(self, outcome: Outcome) -> None:
        self._kind = None
        self.gives_way = False
        self.last = outcome
        self.ended.emit(outcome)


__all__ = ["AGAIN_MS", "Chosen", "Going", "Kind", "Outcome", "Step"]
