"""A new journal that nobody could open, or that was not filled, is taken back whole."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.base.errors import ToldError
from healingjournal.vault.folder import JOURNAL, FolderLock

if TYPE_CHECKING:
    from healingjournal.vault.open_vault import Vault

_Seen = tuple[tuple[int, int, int] | None, ...]


class NewJournal:
    """The folder of a journal that is being made, and how it was before."""

    def __init__(self, folder: Path) -> None:
        """Look at the folder before anything is made there."""
        self.folder = folder
        self._missing = [p for p in (folder, *folder.parents) if not os.path.lexists(p)]
        self._seen: _Seen | None = None

    @contextmanager
    def filling(self, vault: "Vault") -> Iterator[None]:
        """Close the journal when this ends, and take it back when this fails or is stopped."""
        try:
            yield
        except BaseException:
            self._closed(vault)
            self.taken_back()
            raise
        self._closed(vault)

    def taken_back(self) -> bool:
        """Take away what was made here, and tell whether all of it is gone.

        Only what nobody else has touched since: it holds nothing of a person.
        """
        try:
            lock = FolderLock(self.folder)
        except ToldError:
            return False
        try:
            if self._seen is None or _seen(self.folder) != self._seen:
                return False
            # The headers go first, so that nothing opens what may be left.
            for name in JOURNAL:
                (self.folder / name).unlink(missing_ok=True)
        except OSError:
            return False
        finally:
            lock.release()
        with suppress(OSError):
            for path in self._missing:
                path.rmdir()
        return True

    def _closed(self, vault: "Vault") -> None:
        vault.close()
        self._seen = _seen(self.folder)


def _seen(folder: Path) -> _Seen:
    return tuple(_state(folder / name) for name in JOURNAL)


def _state(path: Path) -> tuple[int, int, int] | None:
    try:
        state = path.lstat()
    except OSError:
        return None
    return state.st_ino, state.st_size, state.st_mtime_ns
