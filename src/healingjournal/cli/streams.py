"""The standard streams: UTF-8 whatever the locale, and never a half answer."""

import contextlib
import errno
import io
import json
import os
import re
import sys
from dataclasses import dataclass
from typing import BinaryIO, TextIO

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.base.text import decoded, shown

MAX_LINE = 1024 * 1024
MAX_REST = 32 * 1024 * 1024
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO)

_SURROGATE = re.compile("[\ud800-\udfff]")
_STEERING = re.compile("[\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Streams:
    """Standard input as bytes, standard output and error as UTF-8 text; None where closed."""

    source: BinaryIO | None
    out: TextIO | None
    err: TextIO | None

    def out_is_terminal(self) -> bool:
        """Tell whether a person reads standard output on a terminal."""
        return _is_terminal(self.out)

    def err_is_terminal(self) -> bool:
        """Tell whether a person reads standard error on a terminal."""
        return _is_terminal(self.err)

    def in_is_terminal(self) -> bool:
        """Tell whether standard input is typed at a terminal."""
        return self.source is not None and self.source.isatty()

    def line(self) -> bytes:
        """Give the next line of standard input without its end; nothing else is trimmed."""
        if self.source is None:
            return b""
        line = self.source.readline(MAX_LINE)
        tail = line
        while tail and not tail.endswith(b"\n"):
            tail = self.source.readline(MAX_LINE)
        return line.removesuffix(b"\n").removesuffix(b"\r")

    def rest(self) -> bytes:
        """Give what is left of standard input; raises RefusedError over 32 MiB."""
        if self.source is None:
            return b""
        raw = self.source.read(MAX_REST + 1)
        if len(raw) > MAX_REST:
            raise RefusedError("input_too_long")
        return raw

    def text(self) -> str:
        """Give what is left of standard input as text; raises RefusedError if not UTF-8."""
        return decoded(self.rest())

    def json(self) -> object:
        """Give the one JSON value of standard input; raises RefusedError if it is none."""
        return json_value(self.json_text())

    def json_text(self) -> str:
        """Give what is left of standard input to the letter: JSON is taken in value by value."""
        try:
            return self.rest().decode("utf-8").removeprefix("\ufeff")
        except UnicodeDecodeError:
            raise RefusedError("not_utf8") from None

    def check_out(self) -> None:
        """Say before any work that no answer can be written; raises CannotWriteError."""
        if self.out is None or not _can_be_written(self.out):
            raise CannotWriteError("no_answer")

    def answer(self, text: str) -> None:
        """Write text; on a terminal control characters are visible marks, and the line ends."""
        if not self.out_is_terminal():
            self.write(text)
        else:
            self.write(shown(text) + ("" if text.endswith("\n") else "\n"))

    def answer_json(self, value: object) -> None:
        """Write exactly one JSON value and a line end; on a terminal nothing can steer it."""
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        text = _SURROGATE.sub(_escaped, text)
        if self.out_is_terminal():
            text = _STEERING.sub(_escaped, text)
        self.write(text + "\n")

    def write(self, text: str) -> None:
        """Write text to standard output now; raises RefusedError or CannotWriteError."""
        if self.out is None:
            raise RefusedError("output_closed")
        try:
            self.out.write(text)
            self.out.flush()
        except BrokenPipeError:
            _drop(self.out)
            raise RefusedError("output_closed") from None
        except OSError as failure:
            _drop(self.out)
            if failure.errno in FULL:
                raise CannotWriteError("output_full") from None
            raise RefusedError("output_closed") from None

    def note(self, sentence: str) -> None:
        """Write one line to standard error; if nobody can read it, go on."""
        if self.err is None:
            return
        line = " ".join(shown(sentence).split("\n"))
        try:
            self.err.write(line + "\n")
            self.err.flush()
        except OSError:
            _drop(self.err)


def standard() -> Streams:
    """Give this process's own streams, set to UTF-8 and plain line ends."""
    return Streams(getattr(sys.stdin, "buffer", None), _utf8(sys.stdout), _utf8(sys.stderr))


def json_value(text: str) -> object:
    """Give the one JSON value in a text; raises RefusedError saying where it is not one."""
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as fault:
        raise RefusedError("json_fault", line=fault.lineno, column=fault.colno) from None
    except (ValueError, RecursionError):
        raise RefusedError("json_fault", line=1, column=1) from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise RefusedError("key_twice", field=key[:60])
        found[key] = value
    return found


def _constant(name: str) -> object:
    raise ValueError(name)


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _can_be_written(stream: TextIO) -> bool:
    try:
        descriptor = stream.fileno()
    except (OSError, ValueError):
        return True
    try:
        # A full device and a stream that is only for reading refuse even nothing.
        os.write(descriptor, b"")
    except OSError:
        return False
    return not _reader_is_gone(descriptor)


def _reader_is_gone(descriptor: int) -> bool:
    if sys.platform == "win32":
        return False
    import select

    asked = select.poll()
    asked.register(descriptor, 0)
    gone = select.POLLERR | select.POLLHUP
    return any(told & gone for _, told in asked.poll(0))


def _utf8(stream: TextIO | None) -> TextIO | None:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream


def _drop(stream: TextIO) -> None:
    # What is left in the buffer would fail again when the interpreter ends, with a traceback.
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
