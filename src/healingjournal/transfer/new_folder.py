"""The folder of a takeout while it is being written: whole in the end, or plainly unfinished."""

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.vault.folder import made, sync_folder

# Lies in the folder from the first moment to the last but one: with it, nothing is read back.
UNFINISHED = "UNFINISHED.txt"
_FLAGS: int = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class NewFolder:
    """Takes files under names of our own making, each for its owner alone, and counts them."""

    def __init__(self, root: Path) -> None:
        """Take a folder that `filled` has made."""
        self._root = root
        self._made: list[str] = []
        self._folders: set[str] = set()
        self.files = 0

    def put(self, name: str, content: bytes) -> None:
        """Write a file whole; its name has parts with a slash between."""
        with self.open(name) as file:
            file.write(content)

    @contextmanager
    def open(self, name: str) -> Generator[BinaryIO, None, None]:
        """Lend a new file to write into."""
        folder, _, _ = name.rpartition("/")
        self._make(folder)
        self._remember(name)
        with os.fdopen(os.open(self._root / name, _FLAGS, 0o600), "wb") as file:
            yield file
            file.flush()
            if not hasattr(os, "sync"):
                os.fsync(file.fileno())
        self.files += 1

    def _make(self, folder: str) -> None:
        if not folder or folder in self._folders:
            return
        self._make(folder.rpartition("/")[0])
        self._remember(folder)
        (self._root / folder).mkdir(mode=0o700)
        self._folders.add(folder)

    def _remember(self, name: str) -> None:
        if "/" not in name:
            self._made.append(name)

    def finish(self) -> None:
        """See to it that everything lies on the disk, then take the mark away."""
        # Once for all: to wait for each of 100 000 files by itself takes minutes.
        if hasattr(os, "sync"):
            os.sync()
        (self._root / UNFINISHED).unlink()
        self._made.remove(UNFINISHED)
        self.files -= 1
        sync_folder(self._root)

    def undo(self) -> None:
        """Take away what was put here, the mark last."""
        for name in reversed(self._made):
            path = self._root / name
            with suppress(OSError):
                if name in self._folders:
                    shutil.rmtree(path)
                else:
                    path.unlink()


@contextmanager
def filled(folder: Path, apart_from: Path, unfinished: str) -> Generator[NewFolder, None, None]:
    """Lend a new or empty folder; when what is done there fails, it is as it was.

    `unfinished` is what the mark says. Raises RefusedError ("takeout_in_journal",
    "takeout_not_empty", "not_a_folder") and CannotWriteError ("takeout_not_written").
    """
    _must_be_apart(folder, apart_from)
    try:
        is_ours = made(folder)
    except CannotWriteError:
        raise CannotWriteError("takeout_not_written") from None
    try:
        if any(True for _ in folder.iterdir()):
            raise RefusedError("takeout_not_empty")
        new = NewFolder(folder)
        try:
            new.put(UNFINISHED, unfinished.encode("utf-8"))
            sync_folder(folder)
            yield new
            new.finish()
        except BaseException:
            new.undo()
            if is_ours:
                with suppress(OSError):
                    folder.rmdir()
            raise
    except OSError:
        raise CannotWriteError("takeout_not_written") from None


def _must_be_apart(folder: Path, journal: Path) -> None:
    try:
        inside = folder.resolve().is_relative_to(journal.resolve())
    except OSError:
        inside = False
    if inside:
        raise RefusedError("takeout_in_journal")
