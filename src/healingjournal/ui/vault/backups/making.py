"""Making a backup while the journal is open: in steps, between which all else goes first."""

from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from healingjournal.base.errors import RefusedError, ToldError
from healingjournal.ui.vault.backups.acts import BackupActs, Between
from healingjournal.ui.work import Work

if TYPE_CHECKING:
    from healingjournal.vault.backup import Backup, Copied


class Kind(Enum):
    """What a backup is made for."""

    BY_ITSELF = "by_itself"
    NOW = "now"
    FRESH = "fresh"
    ELSEWHERE = "elsewhere"
    WITHOUT = "without"  # in place of those that hold pages which are gone


class Outcome(NamedTuple):
    """How the last one ended: how many pages it holds, how many older ones would not go."""

    kind: Kind
    entries: int = 0
    left: int = 0
    error: ToldError | None = None


class BackupMaking(QObject):
    """One backup at a time: copied in the vault's thread, checked in the pool, then remembered.

    `begun` says that one is under way; `ended` brings its outcome, which stays in `last`.
    """

    begun = Signal()
    ended = Signal(object)

    def __init__(self, acts: BackupActs, work: Work) -> None:
        """Take what may be done, and where it runs."""
        super().__init__()
        self._acts = acts
        self._work = work
        self._kind: Kind | None = None
        self._copy: Copied | None = None
        self._replaced: Callable[[Backup], int] | None = None
        self._stopped = False
        self._cancelled = False
        self.last: Outcome | None = None

    def busy(self) -> bool:
        """Tell whether one is under way."""
        return self._kind is not None

    def make_if_due(self) -> None:
        """Make one beside the journal if there is none of today."""

        def known(due: bool) -> None:
            if due:
                self.make(Kind.BY_ITSELF)

        def failed(error: Exception) -> None:
            self._end(Kind.BY_ITSELF, error)

        self._work.run(self, self._acts.due, known, failed)

    def make(
        self,
        kind: Kind,
        file: Path | None = None,
        replaced: "Callable[[Backup], int] | None" = None,
    ) -> None:
        """Make one; `file` says where, if not beside the journal. One under way goes on alone.

        `replaced` lets it stand for others, and gives how many of those would not go.
        """
        if self.busy() or self._stopped:
            return
        self._kind = kind
        self._replaced = replaced or (self._acts.replaced if kind is Kind.FRESH else None)
        self.begun.emit()
        acts = self._acts
        begin = acts.begin if file is None else partial(acts.begin_at, file)
        self._work.run(self, lambda: self._copied(begin), self._check, self._failed)

    def cancel(self) -> None:
        """End the one that is being copied, before anything asked of the journal from now on.

        What exchanges the whole journal asks for this first. One that is copied is only checked.
        """
        self._cancelled = self.busy()

    def stop(self) -> None:
        """Make none any more, and drop one that is not whole: lock and leave do not wait."""
        self._stopped = True
        if self._copy is not None:
            self._copy.dropped()

    # ---- in the vault's thread ----

    def _copied(self, begin: "Callable[[Between], Copied]") -> "Copied":
        copy = self._copy = begin(self._between)
        if self._is_stopped():
            copy.dropped()
            raise RefusedError("stopped")
        return copy

    def _between(self) -> None:
        self._work.others_first(self._is_stopped)
        if self._is_stopped():
            raise RefusedError("stopped")

    def _is_stopped(self) -> bool:
        return self._stopped or self._cancelled

    # ---- what comes of it ----

    def _check(self, copy: "Copied") -> None:
        self._work.run_free(self, copy.verified, self._remember, self._failed)

    def _remember(self, made: "Backup") -> None:
        self._copy = None
        kind = self._kind
        finished, replaced = self._acts.finished, self._replaced

        def remember() -> int:
            if replaced is not None:
                return replaced(made)
            if kind is not Kind.ELSEWHERE:
                finished(made)
            return 0

        def remembered(left: int) -> None:
            self._end_with(Outcome(kind or Kind.NOW, made.entries, left))

        self._work.run(self, remember, remembered, self._failed)

    def _failed(self, error: Exception) -> None:
        self._end(self._kind or Kind.NOW, error)

    def _end(self, kind: Kind, error: Exception) -> None:
        self._copy = None
        told = error if isinstance(error, ToldError) else ToldError()
        self._end_with(Outcome(kind, error=told))
        if not isinstance(error, ToldError):
            raise error

    def _end_with(self, outcome: Outcome) -> None:
        self._kind = None
        self._cancelled = False
        self.last = outcome
        self.ended.emit(outcome)
