"""Opening and making a journal from the page: one try at a time, in the vault's thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.base.private import Private
from healingjournal.settings.declared import Value
from healingjournal.ui.work import Work

if TYPE_CHECKING:  # what a try is made of is loaded with the first one
    from healingjournal.ui.vault.attempt import Arrived, Attempt
    from healingjournal.vault.service import Created, Vault


class Tries(QObject):
    """Sends how each try ended; a dropped opening ends silently, its journal closed.

    `made` brings the journal, or None when the making was dropped; `not_made` says whether it
    was dropped, with None for an error when it never began.
    """

    opened = Signal(object)
    not_opened = Signal(object)
    made = Signal(object)
    not_made = Signal(object, bool)
    code_fitted = Signal()
    code_failed = Signal(object)

    def __init__(self, owner: QObject, work: Work) -> None:
        """Take whom the tries belong to, and where they run."""
        super().__init__(owner)
        self._work = work
        self._now: Attempt | None = None

    def open_by(
        self, opens: "Callable[[Callable[[], bool]], Vault]", code: Private[str] | None
    ) -> None:
        """Open a journal, by this code if by one."""
        from healingjournal.ui.vault.attempt import Attempt, opening

        attempt = Attempt(opening(lambda: opens(lambda: attempt.dropped), code))
        self._now = attempt

        def done(arrived: "Arrived | None") -> None:
            if attempt.dropped:
                if arrived is not None:
                    self.close(arrived.vault)
                return
            self._now = None
            self.opened.emit(arrived)

        def failed(error: Exception) -> None:
            if not attempt.dropped:
                self._now = None
                self.not_opened.emit(error)

        self._work.run(self, attempt.run, done, failed)

    def make(self, makes: "Callable[[], Created]", values: dict[str, Value]) -> None:
        """Make a journal and keep in it what was answered."""
        from healingjournal.ui.vault.attempt import Attempt, making

        attempt = self._now = Attempt(making(makes, values))

        def done(arrived: "Arrived | None") -> None:
            self._now = None
            if arrived is not None and attempt.dropped:
                self.close(arrived.vault)
            if attempt.began:
                self.made.emit(None if attempt.dropped else arrived)
            else:
                self.not_made.emit(None, True)

        def failed(error: Exception) -> None:
            self._now = None
            self.not_made.emit(error, attempt.dropped)

        self._work.run(self, attempt.run, done, failed)

    def drop(self) -> bool:
        """Let what is under way end without a journal left open; False if there is nothing."""
        if self._now is None:
            return False
        self._now.dropped = True
        return True

    def try_code(self, vault: "Vault", code: Private[str], groups: tuple[int, ...]) -> None:
        """Try a code that was just made."""

        def confirm() -> None:
            from healingjournal.ui.vault.keys.acts import code_known

            vault.confirm_code(code, groups)
            code_known(vault.kept)

        def done(_nothing: None) -> None:
            self.code_fitted.emit()

        self._work.run(self, confirm, done, self.code_failed.emit)

    def close(self, vault: "Vault") -> None:
        """Close a journal nobody waits for."""

        def closed(_nothing: None) -> None:
            """Nothing more is to do."""

        def failed(error: Exception) -> None:
            raise error

        self._work.run(self, vault.close, closed, failed)
