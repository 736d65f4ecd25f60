"""The emergency erase: asked for while a journal is open or locked, done, and told."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.navigation import Place

if TYPE_CHECKING:
    from healingjournal.settings.outside import OutsideSettings
    from healingjournal.ui.vault.erase.page import ErasePage
    from healingjournal.vault.lock import Handover

# So that it fits into what a fresh start is handed: its page names no more files than these.
_MOST_NAMES, _LONGEST_NAME = 16, 60


class EraseWays(QObject):
    """Makes the page when it is asked for. An open journal must be closed first: by the shell.

    Sends `close_requested` with the folder then, and `leave_requested` afterwards.
    """

    close_requested = Signal(str)
    leave_requested = Signal()

    def __init__(self, outside: "OutsideSettings", frame: Frame) -> None:
        """Take the settings outside and what every page needs."""
        super().__init__()
        self._outside = outside
        self._frame = frame
        self._folder = Path()
        self._open = False
        self._back = Place.VAULT
        self._page: ErasePage | None = None
        frame.navigation.offer(Place.ERASE, self._make)

    def ask_open(self, folder: Path) -> None:
        """Show what an erase of the open journal means; nothing is done yet."""
        self._ask(folder, is_open=True)

    def ask_locked(self, folder: Path) -> None:
        """Show what an erase of a locked journal means; nothing is done yet."""
        self._ask(folder, is_open=False)

    def _ask(self, folder: Path, *, is_open: bool) -> None:
        self._folder, self._open = folder, is_open
        self._back = Place.SETTINGS if is_open else Place.VAULT
        self._shown().begin(rail=is_open)
        self._frame.navigation.go(Place.ERASE)

    def tell(self, folder: Path, missed: Sequence[str]) -> None:
        """Show what an erase that was done before this start came to."""
        from healingjournal.base.errors import CannotWriteError

        self._folder = folder
        page = self._shown()
        if "not_erased" in missed:
            page.failed(CannotWriteError("not_erased"))
        else:
            page.tell(missed)
        self._frame.navigation.go(Place.ERASE)

    def erased(self, folder: Path) -> tuple[str, ...]:
        """Erase all there is of a journal, and give what to tell; for a thread, raises nothing."""
        from healingjournal.base.errors import NoJournalError, ToldError
        from healingjournal.vault.erase import COPIES, LEFTOVERS
        from healingjournal.vault.erasing import erased

        try:
            missed = erased(folder, self._outside)
        except NoJournalError:  # done before; what was never here cannot be told from it
            missed = (COPIES, LEFTOVERS)
        except ToldError as error:
            return (error.words_key,)
        return tuple(name[:_LONGEST_NAME] for name in missed[:_MOST_NAMES])

    def erase_and_replace(self, handover: "Handover") -> None:
        """Erase what was open a moment ago, and replace the process, which tells it then.

        It waits for nobody, not even for a journal that would not close.
        """
        from dataclasses import replace

        from healingjournal.vault.lock import replace_process

        folder = Path(handover.folder)

        def done(missed: tuple[str, ...]) -> None:
            replace_process(replace(handover, erased=missed))

        def failed(_error: Exception) -> None:
            done(("not_erased",))

        self._frame.work.run_free(self, lambda: self.erased(folder), done, failed)

    def _erase(self) -> None:
        folder = self._folder
        if self._open:
            self.close_requested.emit(str(folder))
            return
        page = self._shown()

        def done(missed: tuple[str, ...]) -> None:
            self.tell(folder, missed)

        self._frame.work.run_free(page, lambda: self.erased(folder), done, page.failed)

    def _shown(self) -> "ErasePage":
        self._frame.navigation.page(Place.ERASE)
        if self._page is None:
            raise RuntimeError
        return self._page

    def _make(self) -> "ErasePage":
        from healingjournal.ui.vault.erase.page import ErasePage

        page = self._page = ErasePage(self._frame.look)
        page.erase_requested.connect(self._erase)
        page.back_requested.connect(lambda: self._frame.navigation.go(self._back))
        page.leave_requested.connect(self.leave_requested)
        return page
