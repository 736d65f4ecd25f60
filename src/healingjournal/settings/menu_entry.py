"""An entry in the menu of programs, only by choice: one small file, outside the journal.

It carries a mark; only files with this mark are ever replaced or removed.
"""

import os
import stat
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from healingjournal.base.errors import CannotWriteError
from healingjournal.base.plain_name import plain_name

# Always the same name, so that what a sudden end left goes with the next choice.
FRESH = ".pages-entry.new"
MARK = "X-Pages-Entry=true"
COMMAND = "pages"
_MOST_BYTES = 16384
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_CLOEXEC", 0)


class MenuEntry:
    """The entry of one person: there under a name, or not there."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        """Take the folder of the menu and what starts the app."""
        self._folder = folder
        self._command = command

    def name(self) -> str | None:
        """Give the name under which it stands in the menu; None when it is not there."""
        for text in self._ours().values():
            for line in text.splitlines():
                if line.startswith("Name="):
                    return line.removeprefix("Name=").replace("\\\\", "\\")
        return None

    def put(self, name: str) -> bool:
        """Let it stand under this name and no other; raises CannotWriteError.

        False, and nothing is changed, when a file of somebody else has the place.
        """
        ours, place = self._ours(), self._folder / f"{plain_name(name)}.desktop"
        if place not in ours and os.path.lexists(place):
            return False
        fresh = self._folder / FRESH
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)
            with os.fdopen(os.open(fresh, _NEW, 0o600), "w", encoding="utf-8") as out:
                out.write(self._text(name))
            fresh.replace(place)
            for other in set(ours) - {place}:
                other.unlink()
        except OSError:
            with suppress(OSError):
                fresh.unlink()
            raise CannotWriteError from None
        return True

    def remove(self) -> None:
        """Take it away; raises CannotWriteError."""
        try:
            for place in self._ours():
                place.unlink()
            (self._folder / FRESH).unlink(missing_ok=True)
        except OSError:
            raise CannotWriteError from None

    def _ours(self) -> dict[Path, str]:
        try:
            found = sorted(self._folder.glob("*.desktop"))
        except OSError:
            return {}
        read = {place: _read(place) for place in found}
        return {place: text for place, text in read.items() if MARK in text.splitlines()}

    def _text(self, name: str) -> str:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.5",
            "Name=" + name.replace("\\", "\\\\"),
            "Exec=" + " ".join(map(_quoted, self._command)),
            "Icon=accessories-text-editor",
            "Terminal=false",
            "Categories=Office;",
            f"StartupWMClass={plain_name(name)}",
            "StartupNotify=false",
            "SingleMainWindow=true",
            MARK,
        )
        return "\n".join(lines) + "\n"


def starts_app() -> list[str]:
    """Give the words that start this app: the neutral command where it lies beside Python."""
    command = Path(sys.executable).with_name(COMMAND)
    return [str(command)] if command.is_file() else [sys.executable, "-P", "-m", "healingjournal"]


def _quoted(word: str) -> str:
    """Write a word as such a file wants it: quoted once for the command, once for the file."""
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _read(place: Path) -> str:
    """Give the text of a small plain file; of anything else, nothing."""
    with suppress(OSError, UnicodeDecodeError):
        state = place.lstat()
        if stat.S_ISREG(state.st_mode) and state.st_size <= _MOST_BYTES:
            return place.read_text("utf-8")
    return ""
