"""The one plain card: a few words that show while the journal is locked, by choice alone.

It lies beside the settings file, is not encrypted, and holds exactly the words shown at that
choice. That it is there is the choice; taking it away writes over it first.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

from healingjournal.base.errors import CannotWriteError, DamagedError, RefusedError
from healingjournal.settings.outside import OutsideSettings

NAME, FRESH = "card", ".card.new"
LONGEST = 1000
_MOST_BYTES = 4 * LONGEST
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY
_PLAINLY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class PlainCard:
    """The card of one settings folder; it is read anew each time."""

    def __init__(self, outside: OutsideSettings) -> None:
        """Take the settings it lies beside."""
        self._file = outside.file.with_name(NAME)
        self._fresh = outside.file.with_name(FRESH)

    def there(self) -> bool:
        """Tell whether there is one, readable or not."""
        return os.path.lexists(self._file)

    def files(self) -> tuple[Path, ...]:
        """Give every file that may hold its words, for an erase."""
        return self._file, self._fresh

    def words(self) -> str:
        """Give its words, or none where there is no card; raises DamagedError ("card_unreadable").

        Not readable is what is no plain file, too long, or no UTF-8.
        """
        from healingjournal.base.text import taken_in

        try:
            text = _bytes_of(self._file).decode("utf-8")
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError):
            raise DamagedError("card_unreadable") from None
        if len(text) > LONGEST:
            raise DamagedError("card_unreadable")
        return taken_in(text)

    def keep(self, words: str) -> str:
        """Put these words on the card in place of the former, and give them as they are kept.

        Raises RefusedError ("card_empty", "card_too_long") or CannotWriteError ("card_not_kept").
        """
        from healingjournal.base.text import taken_in

        text = taken_in(words)
        if not text.strip():
            raise RefusedError("card_empty")
        if len(text) > LONGEST:
            raise RefusedError("card_too_long")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _gone(self._fresh)
            handle = os.open(self._fresh, _NEW | _PLAINLY, 0o600)
            with os.fdopen(handle, "wb") as out:
                out.write(text.encode("utf-8"))
                out.flush()
                os.fsync(out.fileno())
            with suppress(FileNotFoundError):
                _written_over(self._file)
            self._fresh.replace(self._file)
        except OSError:
            with suppress(OSError):
                _gone(self._fresh)
            raise CannotWriteError("card_not_kept") from None
        return text

    def take_away(self) -> None:
        """Write over the card and remove it; raises CannotWriteError ("card_not_gone")."""
        try:
            for file in self.files():
                _gone(file)
        except OSError:
            raise CannotWriteError("card_not_gone") from None


def _bytes_of(file: Path) -> bytes:
    """Give what a plain file holds, up to one byte more than a card may; never waits."""
    handle = os.open(file, os.O_RDONLY | _PLAINLY)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError
        return os.read(handle, _MOST_BYTES + 1)
    finally:
        os.close(handle)


def _gone(file: Path) -> None:
    with suppress(FileNotFoundError):
        _written_over(file)
        file.unlink()


def _written_over(file: Path) -> None:
    """Write random bytes over a plain file, as far as a card goes; a link is left alone."""
    import secrets

    if not stat.S_ISREG(file.lstat().st_mode):
        return
    file.chmod(0o600)
    handle = os.open(file, os.O_WRONLY | _PLAINLY)
    with os.fdopen(handle, "wb") as out:
        out.write(secrets.token_bytes(min(os.fstat(handle).st_size, _MOST_BYTES)))
        out.flush()
        os.fsync(out.fileno())
