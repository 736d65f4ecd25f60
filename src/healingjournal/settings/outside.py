"""The one small file outside the vault: look, language, lock times. No content, no path."""

import contextlib
import os
import stat
from pathlib import Path

from healingjournal.base.errors import CannotWriteError
from healingjournal.settings.declared import DECLARED, Home, Value, declared

MAX_BYTES = 64 * 1024
FRESH = ".settings.new"
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_CLOEXEC", 0)


class OutsideSettings:
    """Settings known before unlocking; a missing, damaged or odd file reads as the defaults."""

    def __init__(self, file: Path) -> None:
        """Read the file once; nothing is written until something is set."""
        self._file = file
        self._values = _read(file)

    @property
    def file(self) -> Path:
        """Give the place of the file, whether there is one or not."""
        return self._file

    def get(self, key: str) -> Value:
        """Give the value set, else the default."""
        setting = declared(key)
        return self._values.get(key, setting.default)

    def chosen(self, key: str) -> bool:
        """Tell whether the person has set this."""
        return key in self._values

    def put(self, key: str, value: Value) -> None:
        """Set and keep a value; raises CannotWriteError, ValueError for one not allowed."""
        setting = declared(key)
        if setting.home is not Home.OUTSIDE or not setting.allows(value):
            raise ValueError(key)
        self._values[key] = value
        self._write()

    def forget(self, *keys: str) -> None:
        """Unset what was set; raises CannotWriteError. Nothing is written where none was."""
        known = [key for key in keys if key in self._values]
        for key in known:
            del self._values[key]
        if known:
            self._write()

    def _write(self) -> None:
        import json

        # Always the same name, so that what a sudden end left goes with the next choice.
        fresh = self._file.with_name(FRESH)
        text = json.dumps(self._values, ensure_ascii=False, sort_keys=True)
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)
            with os.fdopen(os.open(fresh, _NEW, 0o600), "w", encoding="utf-8") as out:
                out.write(text)
                out.flush()
                os.fsync(out.fileno())
            fresh.replace(self._file)
        except OSError:
            with contextlib.suppress(OSError):
                fresh.unlink()
            raise CannotWriteError from None


def _read(file: Path) -> dict[str, Value]:
    try:
        raw = _bytes_of(file)
        import json  # only where something was ever chosen

        found = json.loads(raw.decode("utf-8")) if len(raw) <= MAX_BYTES else {}
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    known = {s.key: s for s in DECLARED if s.home is Home.OUTSIDE}
    return {k: v for k, v in found.items() if k in known and known[k].allows(v)}


def _bytes_of(file: Path) -> bytes:
    """Give the first bytes of a plain file; what would make us wait, as a pipe, is an OSError."""
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as source:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError
        return source.read(MAX_BYTES + 1)
